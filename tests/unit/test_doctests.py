"""The examples in the docstrings of the whole package."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from types import ModuleType

import pytest

import pidflow

MODULES = [
    pidflow,
    *(
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(pidflow.__path__, "pidflow.")
        if not found.name.endswith(".__main__")
    ),
]


def examples(module: ModuleType) -> list[doctest.Example]:
    """The examples of a module, without those that are not to be run."""
    found = (example for test in doctest.DocTestFinder().find(module) for example in test.examples)
    return [example for example in found if not example.options.get(doctest.SKIP)]


WITH_EXAMPLES = [module for module in MODULES if examples(module)]


@pytest.mark.parametrize("module", WITH_EXAMPLES, ids=lambda module: module.__name__)
def test_examples_say_the_truth(module: ModuleType) -> None:
    """Every example in a docstring gives what it shows."""
    result = doctest.testmod(module)
    assert result.failed == 0
    assert result.attempted >= len(examples(module))


def test_every_layer_is_searched() -> None:
    """The search goes through all of the package: what `api` shows in its examples is among what is found."""
    assert {"pidflow", "pidflow.api.assessment", "pidflow.calendar.date", "pidflow.notation.names"} <= {
        module.__name__ for module in WITH_EXAMPLES
    }
