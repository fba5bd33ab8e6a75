"""`pidflow crossings` lists the hops that cross the boundary."""

from __future__ import annotations

import json
from pathlib import Path

from tests.unit.cli.run import Command

REAL = "shinjuku-kokuho"


def test_out_and_in(run: Command, model: Path) -> None:
    """With step, route, data and the bases of route and number."""
    ended = run("crossings", model, "--carrying", "何でも")
    assert (ended.code, ended.err) == (0, "renshu 令和7年1月以降: 2 crossings (確実 2)\n")
    assert ended.out.splitlines()[2:] == [
        "内へ  確実  1 (1)       区民                  届出    推定・仮定",
        "                          =[窓口]=> 職員",
        "外へ  確実  1 (4)       新システム            -       記載・記載",
        "                          -[専用線]-> 連合会",
    ]


def test_citations(run: Command, model: Path) -> None:
    """Where they are asked for."""
    ended = run("crossings", model, "--cite")
    assert ended.out.splitlines()[2].endswith("概要 p18 (1)")
    assert "典拠" not in run("crossings", model).out


def test_certain_ones_only(run: Command) -> None:
    """What may cross is left out."""
    told = json.loads(run("crossings", REAL, "--certain", "--format", "json").out)["crossings"]
    every = json.loads(run("crossings", REAL, "--format", "json").out)["crossings"]
    assert told == [each for each in every if each["certainty"] == "certain"]
    assert 0 < len(told) < len(every)


def test_none_is_an_answer(run: Command, model: Path) -> None:
    """With how many there are otherwise."""
    asked = ("crossings", model, "--over", "紙")
    ended = run(*asked)
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines() == [
        "renshu 令和7年1月以降: 0 crossings",
        "該当するものはありません / there is none",
        "運ぶ情報と手段を問わなければ 2 件あります / 2 with anything over anything",
    ]
    told = json.loads(run(*asked, "--format", "json").out)
    assert (told["crossings"], told["hints"]) == (
        [],
        {"possible": 0, "anything": 2, "unstated": 0, "transitional": 0},
    )
    assert run(*asked, "--format", "csv").out.startswith("向き,確度,事務・番号,経路,")


def test_none_that_is_certain(run: Command) -> None:
    """How many are possible is told, and nothing else."""
    ended = run("crossings", REAL, "--over", "紙", "--certain")
    assert (ended.code, ended.out) == (0, "")
    (line,) = ended.err.splitlines()[2:]
    assert line.endswith("possible without --certain")
