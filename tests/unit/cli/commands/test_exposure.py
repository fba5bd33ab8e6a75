"""`pidflow exposure` counts where the number comes in and goes out."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.cli.run import Command


def test_the_systems_that_are_touched(run: Command, model: Path) -> None:
    """A terminal shows those; the others are named beside them."""
    ended = run("exposure", model)
    assert ended.code == 0
    rows = [line.split()[:5] for line in ended.out.splitlines()[2:] if not line.startswith(" ")]
    assert rows == [
        ["区民", "外", "入", "0", "0"],
        ["区民", "外", "出", "1", "0"],
        ["職員", "内", "入", "1", "0"],
        ["職員", "内", "出", "0", "0"],
        ["新システム", "内", "入", "2", "0"],
        ["新システム", "内", "出", "0", "0"],
        ["宛名システム", "内", "入", "0", "0"],
        ["宛名システム", "内", "出", "2", "0"],
    ]
    first, second = ended.err.splitlines()
    assert first == "renshu 令和7年1月以降: 4 systems touched by the 個人番号"
    assert second.startswith("個人番号が通らないもの / never touched: ")
    assert "連合会" in second


def test_those_that_are_named(run: Command, model: Path) -> None:
    """Also where the number never comes to them."""
    ended = run("exposure", model, "連合会", "新システム")
    rows = [line.split()[0] for line in ended.out.splitlines()[2:] if not line.startswith(" ")]
    assert rows == ["新システム", "新システム", "連合会", "連合会"]
    told = json.loads(run("exposure", model, "連合会", "--format", "json").out)["systems"]
    assert [each["system"] for each in told] == ["rengokai"]


def test_other_forms_hold_every_system(run: Command, model: Path) -> None:
    """A program or a spreadsheet sees the zeros too."""
    told = json.loads(run("exposure", model, "--format", "json").out)["systems"]
    lines = run("exposure", model, "--format", "csv").out.splitlines()
    assert len(lines) == 1 + 2 * len(told)
    assert len(told) > 4


def test_none_is_an_answer(run: Command, model: Path) -> None:
    """In a 事務 without hops no system is touched; all are named."""
    ended = run("exposure", model, "-p", "2")
    assert (ended.code, ended.out) == (0, "")
    assert "0 systems touched" in ended.err
    assert "新システム" in ended.err


def test_an_unknown_system(run: Command, model: Path) -> None:
    """The nearest are told."""
    ended = run("exposure", model, "新システムズ")
    assert (ended.code, ended.out) == (2, "")
    assert "did you mean「新システム」、「宛名システム」?" in ended.err
