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
    """None is fine, and said in words."""
    ended = run("hops", model, "-p", "2")
    assert (ended.code, ended.err) == (0, "renshu 令和7年1月以降: 0 hops\n")


def test_an_unknown_procedure(run: Command, model: Path) -> None:
    """What there is is told."""
    ended = run("hops", model, "-p", "9")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "error: found procedure「9」; expected one of 1 (shikaku)、2 (shiharai)\n"
