"""The examples in the docstrings of `pidflow.drawing` and `pidflow.output.svg`."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import pidflow.drawing

MODULES = sorted(found.name for found in pkgutil.iter_modules(pidflow.drawing.__path__, "pidflow.drawing."))


@pytest.mark.parametrize("name", [*MODULES, "pidflow.output.svg"])
def test_examples_say_the_truth(name: str) -> None:
    """Every example in a docstring gives what it shows."""
    assert doctest.testmod(importlib.import_module(name)).failed == 0
