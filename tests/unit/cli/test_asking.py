"""A question on the command line: in words or as a pattern."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from pidflow.cli.asking import Words, asked_for
from pidflow.errors import InputFault
from pidflow.notation import parse_pattern
from pidflow.query import Carrying, Question
from tests.unit.cli.run import Command
from tests.unit.cli.test_options import offered, values

NOTHING = Words(None, None, None, None)


def test_words_ask_a_question() -> None:
    """What is not said is as usual."""
    words = Words("A", "B", None, ("紙",), ("C",))
    assert asked_for((), words, Carrying.ANYTHING) == Question("A", "B", Carrying.ANYTHING, ("紙",), ("C",))
    carrying = Words(None, None, Carrying.SPECIFIC, ())
    assert asked_for((), carrying, Carrying.NUMBER) == Question(carrying=Carrying.SPECIFIC, over=())


def test_a_pattern_asks_too() -> None:
    """In one word or in several."""
    asked = parse_pattern("A => B")
    assert asked_for(("A => B",), NOTHING, Carrying.NUMBER) == asked
    assert asked_for(("A", "=>", "B"), NOTHING, Carrying.NUMBER) == asked


def test_not_both() -> None:
    """The options that say the same again are named."""
    words = Words("A", None, Carrying.NUMBER, (), ("C",))
    with pytest.raises(click.UsageError, match="PATTERN「A => B」 and --from, --carrying, --over, --via ask"):
        asked_for(("A => B",), words, Carrying.NUMBER)


def test_a_pattern_that_lost_its_arrow() -> None:
    """A shell takes > for a redirection; the cure is told."""
    with pytest.raises(InputFault, match="put the whole pattern in quotes"):
        asked_for(("A", "="), NOTHING, Carrying.NUMBER)


@pytest.mark.parametrize("word", ["number", "個人番号"])
def test_what_is_carried_by_code_or_name(run: Command, model: Path, word: str) -> None:
    """Both languages ask the same."""
    ended = run("hops", model, "--carrying", word, "--format", "csv")
    assert [line.split(",")[2] for line in ended.out.splitlines()[1:]] == ["(1)", "(2)-①", "(2)-①"]


def test_an_unknown_word(run: Command, model: Path) -> None:
    """All words are told, and the nearest."""
    ended = run("paths", model, "--carrying", "個人番")
    assert (ended.code, ended.out) == (2, "")
    assert "expected one of anything、何でも、" in ended.err
    assert "did you mean「個人番号」?" in ended.err


def test_a_transport_that_is_not_stated(run: Command, model: Path) -> None:
    """A question mark asks for it, alone."""
    assert run("hops", model, "--over", "?").err.startswith("renshu 令和7年1月以降: 0 hops\n")
    ended = run("hops", model, "--over", "?", "--over", "紙")
    assert (ended.code, ended.out) == (2, "")
    assert "stands alone" in ended.err


def test_systems_are_completed(model: Path) -> None:
    """By name with the id, and by id with the name."""
    told = {item.value: item.help for item in offered("paths", str(model), "--from", "")}
    assert told["新システム"] == "kikan"
    assert told["kikan"] == "新システム"
    assert values("exposure", str(model), "新") == ["新システム"]
    assert values("cut", str(model), "--to", "kik") == ["kikan"]


def test_transports_and_what_is_carried_are_completed(model: Path) -> None:
    """From the vocabularies."""
    assert values("hops", str(model), "--over", "電子") == ["電子メール", "電子記録媒体", "電子申請"]
    assert values("reach", str(model), "--carrying", "num") == ["number", "number-or-substitute"]
    assert values("reach", str(model), "--carrying", "特定") == ["特定個人情報"]
    assert values("crossings", str(model), "--at", "2025") == ["2025-01"]
    assert "1" in values("carriers", str(model), "-p", "")
