"""`pidflow recipients` tells who outside the body is given the number."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.cli.run import Command


def test_who_is_told_and_how_surely(run: Command, model: Path) -> None:
    """The counts, the certain and the possible apart, are told beside the table."""
    ended = run("recipients", model, "--carrying", "anything")
    assert ended.code == 0
    assert ended.err == "renshu 令和7年1月以降: 1 recipients (確実 1)\n"
    assert "連合会" in ended.out


def test_the_answer_of_a_program(run: Command, model: Path) -> None:
    """JSON has the hops and the rows that declare the recipient, with the law."""
    told = json.loads(run("recipients", model, "--carrying", "anything", "--format", "json").out)
    (found,) = told["recipients"]
    assert (found["system"], found["certainty"], found["laws"]) == (
        "rengokai",
        "certain",
        ["個人情報保護法66条", "番号法19条"],
    )
    assert [each["key"] for each in found["declarations"]] == ["itaku-1", "itaku-2", "teikyo-1"]
    assert [each["step_key"] for each in found["hops"]] == ["shinsa"]


def test_nobody(run: Command, model: Path) -> None:
    """In words, and no empty table: the federation gets something, and not the number."""
    ended = run("recipients", model)
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines()[1:] == [
        "該当する相手方はない / nobody outside the body is told to receive it"
    ]
