"""The examples in the docstrings of `pidflow.loading`."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import pidflow.loading

MODULES = sorted(
    found.name
    for found in pkgutil.walk_packages(pidflow.loading.__path__, "pidflow.loading.")
    if not found.ispkg
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_say_the_truth(name: str) -> None:
    """Every example in a docstring gives what it shows."""
    assert doctest.testmod(importlib.import_module(name)).failed == 0
