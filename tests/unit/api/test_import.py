"""`import pidflow` is quick: nothing is imported before it is wanted."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import pidflow
from tests.functional.run import ROOT

HEAVY = ("networkx", "graphviz", "pygraphviz", "jinja2", "yaml", "click", "wcwidth")


def imported_by(code: str) -> set[str]:
    """The heavy libraries, and the layers of pidflow, that a fresh Python has imported after some code."""
    told = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    ended = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, encoding="utf-8", check=True, timeout=60, cwd=ROOT
    )
    modules = set(json.loads(ended.stdout.splitlines()[-1]))
    layers = {
        name.removeprefix("pidflow.")
        for name in modules
        if name.count(".") == 1 and name.startswith("pidflow.")
    }
    return layers | (modules & set(HEAVY))


def test_the_import_alone_imports_nothing() -> None:
    """Neither a library nor a layer is imported by the name of the package."""
    assert imported_by("import pidflow; dir(pidflow)") == set()


def test_a_graph_and_dot_are_imported_when_they_are_asked_for() -> None:
    """Who only asks for hops waits for neither networkx nor Graphviz nor the templates."""
    town = "import pidflow; now = pidflow.sketch('x', {'(1)': 'A =[?]=> B'}).at(); now.hops(); now.export()"
    assert not imported_by(town) & {"networkx", "graphviz", "pygraphviz", "click", "cli"}
    assert "networkx" in imported_by(f"{town}; now.graph")
    assert "graphviz" in imported_by(f"{town}; now.to_graphviz()")


def test_paths_show_themselves_without_what_only_cuts_and_placing_need() -> None:
    """A question of a notebook, its table and its pictures wait for neither networkx nor Graphviz."""
    asked = "pidflow.load('shinjuku-kokuho').at().paths(target='国保連合会')._repr_mimebundle_()"
    assert not imported_by(f"import pidflow; {asked}") & {"networkx", "graphviz", "pygraphviz", "click"}


def test_every_public_name_is_there() -> None:
    """What is named is found, and nothing else; each is that of `pidflow.api`."""
    from pidflow import api

    assert dir(pidflow) == sorted(pidflow.__all__)
    assert pidflow.__all__ == api.__all__
    for name in pidflow.__all__:
        assert getattr(pidflow, name) is getattr(api, name)
    with pytest.raises(AttributeError, match="no attribute 'laod'"):
        _ = pidflow.laod
