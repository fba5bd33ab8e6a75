"""The examples in the docstrings of `pidflow.notation`."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import pidflow.notation

MODULES = sorted(found.name for found in pkgutil.iter_modules(pidflow.notation.__path__, "pidflow.notation."))


@pytest.mark.parametrize("name", MODULES)
def test_examples_say_the_truth(name: str) -> None:
    """Every example in a docstring gives what it shows."""
    assert doctest.testmod(importlib.import_module(name)).failed == 0
