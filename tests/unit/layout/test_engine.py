"""Either engine does; without one the fault names both cures."""

from __future__ import annotations

import shutil

import pytest

from pidflow.errors import EnvironmentFault
from pidflow.layout import engine

GRAPH = "digraph { rankdir=LR; n0 [width=1, height=1]; n1; n0 -> n1 }"


@pytest.fixture
def without_pygraphviz(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pygraphviz seem not to be installed."""

    def found(name: str) -> object:
        if name == "pygraphviz":
            raise ImportError(name)
        return __import__(name)

    monkeypatch.setattr(engine, "import_module", found)


def test_in_process_positions_run_from_left_to_right() -> None:
    pytest.importorskip("pygraphviz")
    centres = engine.centres(GRAPH)
    assert centres["n0"].x < centres["n1"].x


@pytest.mark.skipif(shutil.which("dot") is None, reason="the program dot is not here")
@pytest.mark.usefixtures("without_pygraphviz")
def test_the_program_gives_positions_too() -> None:
    centres = engine.centres(GRAPH)
    assert centres["n0"].x < centres["n1"].x


@pytest.mark.usefixtures("without_pygraphviz")
def test_without_an_engine_both_cures_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(EnvironmentFault, match=r"pidflow\[layout\].*install Graphviz") as caught:
        engine.centres(GRAPH)
    assert caught.value.exit_code == 3
