"""`pidflow hops` answers with every edge, or with those that are asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.run import Command


def hops(run: Command, *arguments: str | Path) -> list[Any]:
    """The hops of an answer in JSON."""
    ended = run("hops", *arguments, "--format", "json")
    assert (ended.code, ended.err) == (0, "")
    answer = json.loads(ended.out)["hops"]
    assert isinstance(answer, list)
    return answer


def test_every_hop_of_the_newest_state(run: Command, model: Path) -> None:
    """Without options the answer is about all of now."""
    assert [hop["id"] for hop in hops(run, model)] == [
        "shikaku/todoke/1/1",
        "shikaku/renkei/1/1",
        "shikaku/renkei/2/1",
        "shikaku/shinsa/1/1",
    ]
    assert len(hops(run, model, "--at", "2024-12")) == 2


@pytest.mark.parametrize("name", ["1", "shikaku"])
def test_of_one_procedure(run: Command, model: Path, name: str) -> None:
    """By number or key; one without a hop has none."""
    assert len(hops(run, model, "-p", name)) == 4
    assert hops(run, model, "-p", "2") == []


def test_stated_only(run: Command, model: Path) -> None:
    """What is inferred is left out, or shown as unstated."""
    stated = hops(run, model, "--stated")
    assert [hop["id"] for hop in stated] == ["shikaku/renkei/1/1", "shikaku/renkei/2/1", "shikaku/shinsa/1/1"]
    assert [hop["personal_number"] for hop in stated] == ["unstated", "unstated", "excluded"]


def test_the_answer_is_counted_beside_it(run: Command, model: Path) -> None:
    """The count goes to the error stream, so that a table can be piped on."""
    ended = run("hops", model, "--format", "csv")
    assert ended.err == "renshu 令和7年1月以降: 4 hops\n"
    assert len(ended.out.splitlines()) == 5


def test_no_hop_is_an_answer(run: Command, model: Path) -> None:
    """None is fine, and said in words; a spreadsheet still gets the names of its columns."""
    ended = run("hops", model, "-p", "2")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == "renshu 令和7年1月以降: 0 hops\n該当するものはありません / there is none\n"
    assert run("hops", model, "-p", "2", "--format", "csv").out.startswith("事務,番号,経路,")


def test_an_unknown_procedure(run: Command, model: Path) -> None:
    """What there is is told."""
    ended = run("hops", model, "-p", "9")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "error: found procedure「9」; expected one of 1 (shikaku)、2 (shiharai)\n"


@pytest.mark.parametrize(
    "asked",
    [
        ["--from", "宛名", "--to", "新システム", "--over", "電子記録媒体"],
        ["宛名 .[電子記録媒体].> *"],
        ["*", ".[電子記録媒体].>", "新システム"],
    ],
)
def test_some_of_them(run: Command, model: Path, asked: list[str]) -> None:
    """In words or as a pattern of one arrow; each hop with how surely it is meant."""
    (hop,) = hops(run, model, *asked)
    assert (hop["id"], hop["certainty"]) == ("shikaku/renkei/2/1", "certain")
    ended = run("hops", model, *asked, "--certain")
    assert ended.out.startswith("確度  事務")
    assert ended.err == "renshu 令和7年1月以降: 1 hops (確実 1)\n"


def test_hops_that_count(run: Command, model: Path) -> None:
    """Not those at a system that is avoided, nor those of transitional flows."""
    assert len(hops(run, model, "--avoiding", "連合会")) == 3
    assert len(hops(run, model, "--no-transitional")) == 3


def test_none_of_them_is_an_answer(run: Command, model: Path) -> None:
    """It is told how much there is otherwise."""
    asked = ("hops", model, "--to", "連合会", "--carrying", "number")
    ended = run(*asked)
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines() == [
        "renshu 令和7年1月以降: 0 hops",
        "該当するものはありません / there is none",
        "運ぶ情報と手段を問わなければ 1 件あります / 1 with anything over anything",
    ]
    told = json.loads(run(*asked, "--format", "json").out)
    assert (told["hops"], told["hints"]["anything"], told["hints"]["path"]) == ([], 1, None)


@pytest.mark.parametrize("asked", [["--from", "宛名", "--to", "連合会"], ["宛名 .> 連合会"]])
def test_no_hop_but_a_path(run: Command, model: Path, asked: list[str]) -> None:
    """Two systems may be joined, though not straight."""
    ended = run("hops", model, *asked)
    assert ended.code == 0
    assert ended.err.splitlines()[2:] == [
        "直接ではありませんが、経路はあります / not straight, but there is a path:",
        "  宛名システム =[データ連携]=> 新システム -[専用線]-> 連合会",
    ]


def test_no_hop_to_itself(run: Command, model: Path) -> None:
    """A system has no path to itself either."""
    ended = run("hops", model, "--from", "宛名", "--to", "宛名システム")
    assert (ended.code, len(ended.err.splitlines())) == (0, 2)


def test_several_arrows_are_refused(run: Command, model: Path) -> None:
    """They are paths."""
    ended = run("hops", model, "* => 新システム .> *")
    assert (ended.code, ended.out) == (2, "")
    assert "ask for paths" in ended.err


def test_none_that_is_certain(run: Command) -> None:
    """How many are possible is told, and nothing else."""
    ended = run("hops", "shinjuku-kokuho", "職員 =[紙]=> 国保標準システム", "--certain")
    assert (ended.code, ended.out) == (0, "")
    (line,) = ended.err.splitlines()[2:]
    assert line.endswith("possible without --certain")
