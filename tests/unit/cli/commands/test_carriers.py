"""`pidflow carriers` lists what touches the number."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.run import Command


def test_systems_and_transports(run: Command, model: Path) -> None:
    """With their numbers of hops."""
    ended = run("carriers", model)
    assert (ended.code, ended.err) == (0, "renshu 令和7年1月以降: 4 systems\n")
    assert [line.split() for line in ended.out.splitlines()[2:]] == [
        ["システム", "区民", "外", "1", "0"],
        ["システム", "職員", "内", "1", "0"],
        ["システム", "新システム", "内", "2", "0"],
        ["システム", "宛名システム", "内", "2", "0"],
        ["手段", "データ連携", "1", "0"],
        ["手段", "電子記録媒体", "1", "0"],
        ["手段", "窓口", "1", "0"],
    ]


def test_over_all_states(run: Command, model: Path) -> None:
    """A column for each state."""
    ended = run("carriers", model, "--over-all-states")
    assert ended.code == 0
    assert ended.out.splitlines()[0].split() == ["種類", "名称", "令和6年12月まで", "令和7年1月以降"]
    told = json.loads(run("carriers", model, "--over-all-states", "--format", "json").out)
    assert [each["id"] for each in told["states"]] == ["2024-12", "2025-01"]
    assert all(len(each["counts"]) == 2 for each in told["systems"])


@pytest.mark.parametrize("narrowed", [["--at", "2024-12"], ["--stated"], ["-p", "1"], ["--avoiding", "職員"]])
def test_all_states_are_whole(run: Command, model: Path, narrowed: list[str]) -> None:
    """What would narrow them is refused rather than forgotten."""
    ended = run("carriers", model, "--over-all-states", *narrowed)
    assert (ended.code, ended.out) == (2, "")
    assert "leave out what narrows them" in ended.err


def test_none_is_an_answer(run: Command, model: Path) -> None:
    """With how many there are otherwise, where there are."""
    ended = run("carriers", model, "-p", "2")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err.splitlines() == [
        "renshu 令和7年1月以降: 0 systems",
        "該当するものはありません / there is none",
    ]
    told = json.loads(run("carriers", model, "-p", "2", "--format", "json").out)
    assert (told["systems"], told["transports"]) == ([], [])
