"""`pidflow paths` finds the ways from system to system."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.run import Command

REAL = "shinjuku-kokuho"
FROM_TO = ("--from", "住民記録システム", "--to", "国保連合会")


def answer(run: Command, *arguments: str | Path) -> Any:
    """An answer in JSON."""
    ended = run("paths", *arguments, "--format", "json")
    assert ended.code == 0
    return json.loads(ended.out)


@pytest.mark.parametrize(
    "asked", [("--from", "宛名", "--to", "連合会", "--carrying", "何でも"), ("宛名 .>+ 連合会",)]
)
def test_in_words_or_as_a_pattern(run: Command, model: Path, asked: tuple[str, ...]) -> None:
    """Both ask the same, and the answer keeps the contract."""
    told = answer(run, model, *asked)
    assert list(told) == ["schema", "assessment", "state", "more", "hints", "paths"]
    assert [path["notation"] for path in told["paths"]] == [
        "宛名システム =[データ連携]=> 新システム -[専用線]-> 連合会",
        "宛名システム =[電子記録媒体]=> 新システム -[専用線]-> 連合会",
    ]
    assert list(told["paths"][0]) == [
        *("certainty", "basis", "notation", "systems", "steps", "crossings", "hops"),
    ]


def test_a_table_tells_how_many_there_are(run: Command, model: Path) -> None:
    """Beside it, so that it can be piped on."""
    ended = run("paths", model, "宛名 .>+ 連合会", "--limit", "1")
    assert ended.out.splitlines()[2:] == [
        "確実  宛名システム                  2ホップ           記載",
        "        =[データ連携]=> 新システム  1 (2)-①           記載",
        "        -[専用線]-> 連合会          1 (4)       外へ  記載",
    ]
    assert ended.err.splitlines() == [
        "renshu 令和7年1月以降: 1 paths (確実 1)",
        "他に 1 件あります。すべて見るには --limit 0 / 1 more; all with --limit 0",
    ]


def test_citations(run: Command, model: Path) -> None:
    """Beside each hop where they are asked for; a spreadsheet always has them."""
    ended = run("paths", model, "宛名 .>+ 連合会", "--limit", "1", "--cite")
    assert [line.split("  ")[-1] for line in ended.out.splitlines()[3:]] == [
        "概要 p3 表",
        "概要 p18 (4)、評価書 p64 委託事項7",
    ]
    assert (
        "概要 p3 表、概要 p18 (4)、評価書 p64 委託事項7"
        in run("paths", model, "宛名 .>+ 連合会", "--format", "csv").out
    )


@pytest.mark.parametrize("form", ["table", "csv", "markdown", "json"])
def test_all_of_them_are_the_same(run: Command, form: str) -> None:
    """A limit of none writes what a limit that is high enough writes."""
    every = run("paths", REAL, *FROM_TO, "--limit", "0", "--format", form)
    assert (every.code, every) == (0, run("paths", REAL, *FROM_TO, "--limit", "1000", "--format", form))


def test_certain_ones_only(run: Command) -> None:
    """What is possible is left out, and not counted as more."""
    told = answer(run, REAL, *FROM_TO, "--certain", "--limit", "3")
    assert [path["certainty"] for path in told["paths"]] == ["certain"] * 3
    assert told["more"] == {"count": 4, "exact": True}


def test_nothing_certain(run: Command) -> None:
    """What is only possible is told."""
    ended = run("paths", REAL, "--from", "被保険者等", "--to", "国保連合会", "--certain")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines()[1:3] == [
        "該当するものはありません / there is none",
        "確実な経路はありません。文書に記載がないため可能性があるだけです / none is certain: where the document is "
        "silent a path is only possible:",
    ]


@pytest.mark.parametrize("limit", ["0", "20"])
def test_none_is_an_answer(run: Command, limit: str) -> None:
    """It is told in words and as hints, with the nearest that was found."""
    asked = ("--from", "住民記録システム", "--to", "中間サーバー", "--limit", limit)
    ended = run("paths", REAL, *asked)
    assert (ended.code, ended.out) == (0, "")
    assert "there is a path with anything over anything" in ended.err
    told = answer(run, REAL, *asked)
    assert told["paths"] == []
    assert told["hints"]["anything"]["systems"][-1] == "chukan-server"
    assert run("paths", REAL, *asked, "--format", "csv").out.startswith("確度,ホップ,")


def test_stated_only(run: Command) -> None:
    """Which hops of the path are not stated, and why they are claimed all the same."""
    ended = run("paths", REAL, *FROM_TO, "--stated")
    assert "    経路: 推定(書かれていない相手は基幹システム)" in ended.err.splitlines()


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ((), {"certain": {"count": 7, "exact": True}, "all": {"count": 28, "exact": True}}),
        (("--limit", "5"), {"certain": {"count": 5, "exact": False}, "all": {"count": 5, "exact": False}}),
        (("--limit", "0"), {"certain": {"count": 7, "exact": True}, "all": {"count": 28, "exact": True}}),
    ],
)
def test_only_the_number(run: Command, asked: tuple[str, ...], count: Any) -> None:
    """The certain and all; where a limit ended the counting that is told."""
    assert answer(run, REAL, *FROM_TO, "--count", *asked)["count"] == count
    ended = run("paths", REAL, *FROM_TO, "--count", *asked, "--format", "csv")
    exceeded = "" if count["all"]["exact"] else " を超える"
    assert ended.out.splitlines()[-1] == f"すべて,{count['all']['count']}{exceeded}"


def test_the_order_of_the_steps(run: Command) -> None:
    """Within one 事務, never back to an earlier step."""
    told = answer(run, REAL, *FROM_TO, "--order", "steps")
    assert told["paths"]
    for path in told["paths"]:
        assert len({step["procedure"] for step in path["steps"]}) == 1


def test_through_and_around(run: Command) -> None:
    """--via and --avoiding part the paths between them."""
    asked = (REAL, "--from", "税務情報トータルシステム", "--to", "国保連合会", "--limit", "0")
    passed = "団体内統合宛名等システム"
    every, through, around = (
        [path["notation"] for path in answer(run, *asked, *narrowed)["paths"]]
        for narrowed in ((), ("--via", passed), ("--avoiding", passed))
    )
    assert through
    assert around
    assert sorted(every) == sorted((*through, *around))
    assert all(passed in path for path in through)
