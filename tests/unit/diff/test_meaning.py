"""What a difference means for the number: counted by hand on small flows."""

from __future__ import annotations

import pytest

from pidflow.diff import Hops, MeaningKind, Summary, difference, meanings, summary
from pidflow.model import Flow
from pidflow.vocabulary import Certainty, PersonalNumber
from tests.unit.town import flow, hop, state_of

NUMBER, NONE, UNSAID = PersonalNumber.INCLUDED, PersonalNumber.EXCLUDED, PersonalNumber.UNSTATED
CODE = PersonalNumber.SUBSTITUTE


def counted(before: tuple[Flow, ...], after: tuple[Flow, ...]) -> Summary:
    """How many hops carry the number where the only step has these flows."""
    return summary(difference(state_of(*before), state_of(*after)))


def told(before: Flow, after: Flow) -> list[tuple[MeaningKind, Certainty, str]]:
    """The findings where one flow takes the place of another."""
    return [(each.kind, each.certainty, each.subject) for each in meanings(counted((before,), (after,)))]


def test_hops_are_counted_by_what_they_claim() -> None:
    """Included is certain, unstated possible; a substitute code or its absence is neither."""
    flows = tuple(flow(hop("juki", "atena", "紙", number=each)) for each in PersonalNumber)
    found = counted(flows, ())
    assert (found.hops.before, found.hops.after) == (Hops(1, 1), Hops())
    assert [(each.subject, each.before) for each in found.systems] == [
        ("juki", Hops(1, 1)),
        ("atena", Hops(1, 1)),
    ]
    assert [(each.subject, each.before) for each in found.transports] == [("紙", Hops(1, 1))]
    assert found.crossings == ()


def test_alternative_and_unstated_transports() -> None:
    """One of several transports is only possible; hops without any are counted on their own."""
    found = counted((flow(hop("juki", "atena", "紙", "専用線")), flow(hop("juki", "atena"))), ())
    assert {each.subject: each.before for each in found.transports} == {
        "紙": Hops(0, 1),
        "専用線": Hops(0, 1),
        "?": Hops(1, 0),
    }


def test_crossings_have_a_direction() -> None:
    """Out of the body and into it are told apart; between two outside nothing is crossed."""
    found = counted(
        (flow(hop("hito", "shokuin"), hop("shokuin", "rengokai")), flow(hop("hito", "cloud"))), ()
    )
    assert {each.subject: each.before for each in found.crossings} == {"out": Hops(1, 0), "in": Hops(1, 0)}


LEAVES, JOINS = MeaningKind.SYSTEM_LEAVES, MeaningKind.SYSTEM_JOINS
CERTAIN, POSSIBLE = Certainty.CERTAIN, Certainty.POSSIBLE


@pytest.mark.parametrize(
    ("before", "after", "findings"),
    [
        (NUMBER, NUMBER, []),
        (NONE, CODE, []),
        (NUMBER, NONE, [(LEAVES, CERTAIN)]),
        (NONE, NUMBER, [(JOINS, CERTAIN)]),
        (NUMBER, UNSAID, [(LEAVES, POSSIBLE)]),
        (UNSAID, NUMBER, [(JOINS, POSSIBLE)]),
        (NONE, UNSAID, [(JOINS, POSSIBLE)]),
        (UNSAID, NONE, [(LEAVES, POSSIBLE)]),
    ],
)
def test_systems_that_come_and_go(
    before: PersonalNumber, after: PersonalNumber, findings: list[tuple[MeaningKind, Certainty]]
) -> None:
    """A system joins or leaves for certain where the number is included on one side and absent on the other."""
    sides = (flow(hop("juki", "atena", number=each)) for each in (before, after))
    assert told(*sides) == [(*each, system) for each in findings for system in ("juki", "atena")]


def test_a_transport_that_takes_the_place_of_another() -> None:
    """What was the means is gone, and another is new."""
    assert told(flow(hop("juki", "atena", "紙")), flow(hop("juki", "atena", "専用線"))) == [
        (MeaningKind.TRANSPORT_NEW, CERTAIN, "専用線"),
        (MeaningKind.TRANSPORT_GONE, CERTAIN, "紙"),
    ]


def test_a_transport_named_where_none_was() -> None:
    """It is newly named; that the number may have gone over it before is added."""
    (found,) = meanings(counted((flow(hop("juki", "atena")),), (flow(hop("juki", "atena", "紙")),)))
    assert (found.kind, found.subject) == (MeaningKind.TRANSPORT_NEW, "紙")
    assert "(1 → 0)" in found.ja
    assert "(1 → 0)" in found.en


def test_crossings_more_and_less() -> None:
    """Certain and possible crossings are counted apart."""
    out, unsaid = hop("juki", "rengokai"), hop("juki", "rengokai", number=UNSAID)
    found = meanings(counted((flow(out), flow(unsaid)), (flow(out), flow(out))))
    assert [(each.kind, each.certainty, each.subject) for each in found] == [
        (MeaningKind.CROSSED_MORE, CERTAIN, "out"),
        (MeaningKind.CROSSED_LESS, POSSIBLE, "out"),
    ]
    assert "1 → 2" in found[0].ja
