"""`pidflow cut` finds the fewest hops that must stop."""

from __future__ import annotations

import json

import pytest

from tests.unit.cli.run import Command

ASKED = ("cut", "shinjuku-kokuho", "--from", "住民記録システム", "--to", "国保連合会")


def test_the_hops(run: Command) -> None:
    """Those nearest to where it begins."""
    ended = run(*ASKED)
    assert (ended.code, ended.err) == (0, "shinjuku-kokuho 令和7年1月以降: 2 hops must stop\n")
    assert [line.split()[:2] for line in ended.out.splitlines()[2::2]] == [["1", "(5)-③"], ["2", "(6)-②"]]
    told = json.loads(run(*ASKED, "--format", "json").out)
    assert [(hop["source"], hop["target"]) for hop in told["hops"]] == [
        ("kokuho-hyojun", "kokuho-shuyaku")
    ] * 2
    assert (told["connected"], told["hints"]) == (True, None)


def test_the_certain_paths_only(run: Command) -> None:
    """Fewer hops stop what is certain."""
    told = json.loads(run(*ASKED, "--certain", "--format", "json").out)
    assert [(hop["procedure"], hop["step"]) for hop in told["hops"]] == [("1", "(5)-③")]


@pytest.mark.parametrize("form", ["table", "json"])
def test_nothing_to_cut(run: Command, form: str) -> None:
    """It is told that nothing joins them, and what there is instead."""
    ended = run(*ASKED[:-1], "中間サーバー", "--format", form)
    assert ended.code == 0
    if form == "table":
        assert ended.out == ""
        assert "つながる経路がないため、止めるものはありません" in ended.err
        assert "there is a path with anything over anything" in ended.err
    else:
        told = json.loads(ended.out)
        assert (told["connected"], told["hops"]) == (False, [])
        assert told["hints"]["anything"]["systems"][-1] == "chukan-server"


def test_both_ends_are_needed(run: Command) -> None:
    """The one that is missing is told."""
    ended = run(*ASKED[:4])
    assert (ended.code, ended.out) == (2, "")
    assert "--to" in ended.err


def test_one_system_can_not_be_cut_from_itself(run: Command) -> None:
    """It is refused."""
    ended = run(*ASKED[:-1], "住民記録システム")
    assert (ended.code, ended.out) == (2, "")
    assert "twice in one path" in ended.err
