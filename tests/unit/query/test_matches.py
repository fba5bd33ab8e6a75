"""Hops that are, each by itself, what is asked."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.notation import parse_pattern
from pidflow.query import Carrying, Match, Question, Scope, matches
from tests.unit.query.practice import sketched

TOWN = sketched("A =[紙]=> B ?[紙]?> C", "A -[専用線]-> B", "B =[紙|専用線]=> C")


def told(found: tuple[Match, ...]) -> list[tuple[str, str, str]]:
    """Each hop's ends and certainty."""
    named = TOWN.system
    return [
        (named(each.hop.hop.source).name, named(each.hop.hop.target).name, each.certainty.ja)
        for each in found
    ]


def test_in_words() -> None:
    """The ends, what is carried and over what; silence makes a hop possible."""
    assert told(matches(TOWN, Question("B", "C"))) == [("B", "C", "可能性あり"), ("B", "C", "確実")]
    assert told(matches(TOWN, Question(target="B", carrying=Carrying.ANYTHING, over="専用線"))) == [
        ("A", "B", "確実")
    ]


@pytest.mark.parametrize("pattern", ["A => *", "A =[紙]=> B"])
def test_as_a_pattern(pattern: str) -> None:
    """A pattern of one arrow asks the same."""
    assert told(matches(TOWN, parse_pattern(pattern))) == [("A", "B", "確実")]


def test_every_hop_that_counts() -> None:
    """Asked for nothing in particular, each hop in scope is what is asked, in the order of the state."""
    anything = Question(carrying=Carrying.ANYTHING)
    assert [each.hop for each in matches(TOWN, anything)] == list(TOWN.hops)
    assert told(matches(TOWN, anything, Scope(avoiding=("C",)))) == [("A", "B", "確実")] * 2


@pytest.mark.parametrize("asked", [parse_pattern("A =>+ B"), parse_pattern("A => B => C"), Question(via="B")])
def test_several_hops_are_refused(asked: Question) -> None:
    """What has several hops is a path."""
    with pytest.raises(InputFault, match=r"expected one hop: a pattern with one arrow, without \+ \(ask for"):
        matches(TOWN, asked)


def test_unknown_and_avoided_systems_are_refused() -> None:
    """As for paths."""
    with pytest.raises(InputFault, match="system「X」"):
        matches(TOWN, Question("X"))
    with pytest.raises(InputFault, match="both asked for and avoided"):
        matches(TOWN, Question("A"), Scope(avoiding=("A",)))
