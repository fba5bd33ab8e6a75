"""`pidflow export` writes a state for other programs."""

from __future__ import annotations

import json
from pathlib import Path

from pidflow.output.record import export_record
from pidflow.pipeline import open_model
from pidflow.state import state_at
from tests.unit.cli.run import Command


def test_json_is_the_record_of_the_state(run: Command, model: Path) -> None:
    """The output is the whole record and nothing else."""
    ended = run("export", model, "--at", "2024-12")
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out) == export_record(state_at(open_model(model).assessment, "2024-12"))


def test_dot_is_a_digraph(run: Command, model: Path) -> None:
    """DOT has the names of the time."""
    ended = run("export", model, "--at", "2024-12", "--format", "dot")
    assert ended.code == 0
    assert ended.out.startswith("digraph renshu {")
    assert "旧システム" in ended.out
    assert "新システム" not in ended.out


def test_without_a_model(run: Command) -> None:
    """A missing argument is wrong usage."""
    ended = run("export")
    assert ended.code == 2
    assert "Missing argument 'MODEL'" in ended.err
