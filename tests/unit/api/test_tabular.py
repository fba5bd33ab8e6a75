"""Rows as data frames where pandas is present, and what is said where it isn't."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest

import pidflow
from tests.unit.api.test_answers import NOW


def test_without_pandas_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is never needed: the refusal names it, and the records that do without it."""
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(pidflow.PidflowError, match=r"pip install pandas.*to_records\(\)"):
        NOW.hops().to_pandas()


def test_pandas_is_given_every_record(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever pandas is there makes the frame; this one, which has nothing else, shows what it is given."""
    stand_in = ModuleType("pandas")
    stand_in.__spec__ = ModuleSpec("pandas", None)
    stand_in.json_normalize = list  # type: ignore[attr-defined]  # a module of the test's own
    monkeypatch.setitem(sys.modules, "pandas", stand_in)
    assert NOW.hops().to_pandas() == NOW.hops().to_records()
