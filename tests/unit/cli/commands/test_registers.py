"""`pidflow registers` lists what the form declares."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.cli.run import Command


def test_every_register_in_the_order_of_the_form(run: Command, model: Path) -> None:
    """A row each, with the number that the form gives it."""
    ended = run("registers", model, "--format", "csv")
    assert ended.code == 0
    heads = [line.split(",")[0] for line in ended.out.splitlines()[1:]]
    assert list(dict.fromkeys(heads)) == ["接続", "入手", "委託", "提供", "ファイル", "安全管理措置"]


def test_one_register_by_either_name(run: Command, model: Path) -> None:
    """Japanese or English, the same rows."""
    one, other = (run("registers", model, "--register", name).out for name in ("委託", "entrustments"))
    assert one == other
    assert "委託事項2" in one


def test_the_answer_of_a_program(run: Command, model: Path) -> None:
    """JSON has every field of the rows."""
    told = json.loads(run("registers", model, "--register", "entrustments", "--format", "json").out)
    assert list(told["registers"]) == ["entrustments"]
    row = told["registers"]["entrustments"][1]
    assert row["reentrustment"] == {"done": False, "permission": "承認", "work": "保守の一部"}
    assert row["certifications"] == ["ISMS"]


def test_a_register_without_rows_is_said_in_words(run: Command, model: Path) -> None:
    """And no empty table."""
    ended = run("registers", model, "--register", "移転")
    assert (ended.code, ended.out) == (0, "")
    assert "the model holds no such row" in ended.err


def test_an_unknown_register(run: Command, model: Path) -> None:
    """Wrong usage names what there is."""
    ended = run("registers", model, "--register", "委任")
    assert ended.code == 2
    assert "entrustments" in ended.err
