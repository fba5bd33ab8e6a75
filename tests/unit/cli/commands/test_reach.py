"""`pidflow reach` tells what a system reaches, and what reaches it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.run import Command


def test_both_ways(run: Command, model: Path) -> None:
    """Downstream, then upstream, each with its proof; the count stands beside it."""
    ended = run("reach", model, "新システム", "--carrying", "anything")
    assert (ended.code, ended.err) == (0, "renshu 令和7年1月以降: 2 systems (確実 2)\n")
    assert ended.out.splitlines()[2:] == [
        "下流  確実  連合会        外    記載        新システム",
        "                                              -[専用線]-> 連合会",
        "上流  確実  宛名システム  内    記載        宛名システム",
        "                                              =[データ連携]=> 新システム",
    ]


@pytest.mark.parametrize(
    ("way", "told"),
    [("--down", ["downstream"]), ("--up", ["upstream"]), ("--both", ["downstream", "upstream"])],
)
def test_one_way(run: Command, model: Path, way: str, told: list[str]) -> None:
    """Only what was asked for is told."""
    answer = json.loads(run("reach", model, "新システム", way, "--format", "json").out)
    assert list(answer)[-len(told) :] == told
    assert answer["system"] == "kikan"
    assert ("upstream" in answer, "downstream" in answer) == ("upstream" in told, "downstream" in told)


@pytest.mark.parametrize(("way", "path"), [("--down", "新システム -[専用線]-> 連合会"), ("--up", None)])
def test_none_is_an_answer(run: Command, model: Path, way: str, path: str | None) -> None:
    """With what is reached otherwise."""
    asked = ("reach", model, "新システム" if path else "区民", way)
    ended = run(*asked)
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines()[:2] == [
        "renshu 令和7年1月以降: 0 systems",
        "該当するものはありません / there is none",
    ]
    assert (path is None) or f"  {path}" in ended.err.splitlines()
    hints = json.loads(run(*asked, "--format", "json").out)["hints"]
    assert (hints["anything"] or {"notation": None})["notation"] == path


def test_a_spreadsheet_has_the_whole_route(run: Command, model: Path) -> None:
    """In one cell, with the distance."""
    ended = run("reach", model, "新システム", "--up", "--format", "csv")
    assert ended.out.splitlines() == [
        "向き,確度,ホップ,システム,内外,最弱の根拠,経路",
        "上流,確実,1,宛名システム,内,推定,宛名システム =[データ連携]=> 新システム",
    ]


def test_an_unknown_system(run: Command, model: Path) -> None:
    """The nearest is told."""
    ended = run("reach", model, "新ｼｽﾃﾑ")
    assert (ended.code, ended.out) == (2, "")
    assert "found system「新ｼｽﾃﾑ」" in ended.err
