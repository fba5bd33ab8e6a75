"""How much a wider question would find."""

from __future__ import annotations

from functools import partial

from pidflow.notation import parse_pattern
from pidflow.query import Question, Scope, Wider, matches, wider
from tests.unit.query.practice import sketched
from tests.unit.town import ASSUMED, flow, hop, state, state_of


def test_with_anything() -> None:
    """In words or as a pattern."""
    taken = sketched("A -[紙]-> B")
    for asked in (Question("A", "B"), parse_pattern("A =[専用線]=> B")):
        assert wider(partial(matches, taken), asked, Scope()) == Wider(1, 0, 0)


def test_with_what_is_not_stated() -> None:
    """A hop whose route is assumed is none of those that are stated."""
    taken = state_of(flow(hop("juki", "kikan", basis=ASSUMED)))
    assert wider(partial(matches, taken), Question(), Scope(stated=True)) == Wider(0, 1, 0)


def test_with_transitional_flows() -> None:
    """A route that stays until an undated milestone."""
    asked = Question("juki", "kikan", over="電子記録媒体")
    found = wider(partial(matches, state()), asked, Scope(transitional=False))
    assert found == Wider(anything=1, unstated=0, transitional=1)
