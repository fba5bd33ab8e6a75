"""What became of a single hop: whatever a picture or its items tell of it counts, its number and citations don't."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from pidflow.calendar import Period
from pidflow.diff import HopMark, hop_mark
from pidflow.state import StateHop
from pidflow.vocabulary import Character, Information, PersonalNumber
from tests.unit.town import ASSUMED, DONE, flow, hop, procedure, state, state_of, step, town

PLAIN = hop("juki", "kikan", "紙")


def edge(made: Any = PLAIN, **carried: Any) -> StateHop:
    """The edge of a flow of one hop."""
    return state_of(evolve(flow(made), **carried)).hops[0]


@pytest.mark.parametrize(
    "after",
    [
        edge(hop("juki", "kikan", "専用線")),
        edge(hop("juki", "kikan")),
        edge(evolve(PLAIN, personal_number=PersonalNumber.EXCLUDED)),
        edge(evolve(PLAIN, information=Information.OTHER)),
        edge(data="別の情報"),
        edge(condition="転入時"),
        edge(frequency="日次"),
        edge(character=Character.TRANSFER),
        edge(period=Period(until=DONE)),
    ],
    ids=[
        "transport",
        "no transport",
        "number",
        "information",
        "data",
        "condition",
        "frequency",
        "character",
        "end",
    ],
)
def test_what_is_told_of_a_hop_marks_it(after: StateHop) -> None:
    """A hop that is there on both sides, and of which something else is told, is retagged; back again too."""
    assert hop_mark(edge(), after, step_stays=True) is HopMark.RETAGGED
    assert hop_mark(after, edge(), step_stays=True) is HopMark.RETAGGED


def test_number_basis_and_citation_do_not_mark_it() -> None:
    """Another number, basis or page is told in words, not in the picture."""
    renumbered = state("2025-01", town(procedure("shikaku", "1", step("only", "(9)", flow(PLAIN))))).hops[0]
    assert hop_mark(edge(), renumbered, step_stays=True) is HopMark.SAME
    assert hop_mark(edge(), edge(hop("juki", "kikan", "紙", basis=ASSUMED)), step_stays=True) is HopMark.SAME


def test_what_comes_and_goes() -> None:
    """A hop of a step that stays has taken another way; else it came or went with its step."""
    assert [hop_mark(None, edge(), step_stays=stays) for stays in (True, False)] == [
        HopMark.NEW_WAY,
        HopMark.ADDED,
    ]
    assert [hop_mark(edge(), None, step_stays=stays) for stays in (True, False)] == [
        HopMark.FORMER_WAY,
        HopMark.REMOVED,
    ]
