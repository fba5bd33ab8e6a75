"""`pidflow list` leads to everything that the other commands take."""

from __future__ import annotations

import json
from pathlib import Path

from pidflow.pipeline import bundled
from tests.unit.cli.run import Command


def test_bundled_models_where_none_is_named(run: Command) -> None:
    """Who has just installed pidflow sees what came with it."""
    listed = json.loads(run("list", "--format", "json").out)
    assert [each["id"] for each in listed["assessments"]] == list(bundled())


def test_the_models_that_are_named(run: Command, model: Path) -> None:
    """A row a model, in the order asked for."""
    ended = run("list", model, model, "--format", "csv")
    assert (ended.code, ended.err) == (0, "")
    head, *rows = ended.out.splitlines()
    assert head.startswith("モデル,")
    assert [row.split(",")[0] for row in rows] == ["renshu", "renshu"]


def test_a_model_that_is_none(run: Command) -> None:
    """Nothing is listed where one of the models can't be."""
    ended = run("list", "shinjuku-kokuho", "nowhere")
    assert (ended.code, ended.out) == (2, "")
    assert "the model「nowhere」" in ended.err
