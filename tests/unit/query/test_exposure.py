"""Where the number comes in and goes out."""

from __future__ import annotations

from pidflow.query import Count, Exposure, Scope, exposure
from pidflow.state import State
from pidflow.vocabulary import BasisKind, PersonalNumber
from tests.unit.town import ASSUMED, flow, hop, state, state_of


def of(taken: State, id: str) -> Exposure:
    """The exposure of one system."""
    (found,) = [each for each in exposure(taken) if each.system.id == id]
    return found


def test_every_system_has_a_row() -> None:
    """In the order of the state, those also that the number never touches."""
    assert [each.system for each in exposure(state())] == list(state().systems)
    assert of(state(), "cloud").incoming.count == Count(0, 0)
    assert of(state(), "cloud").incoming.count.certainty is None


def test_certain_and_possible_are_apart() -> None:
    """A hop that doesn't say is counted as possible, one that excludes the number not at all."""
    taken = state_of(
        flow(hop("juki", "kikan", "紙")),
        flow(hop("atena", "kikan", number=PersonalNumber.UNSTATED)),
        flow(hop("hito", "kikan", number=PersonalNumber.EXCLUDED)),
        flow(hop("hito", "kikan", number=PersonalNumber.SUBSTITUTE)),
    )
    incoming = of(taken, "kikan").incoming
    assert incoming.certain == taken.hops[:1]
    assert incoming.possible == taken.hops[1:2]
    assert of(taken, "kikan").outgoing.count == Count(0, 0)


def test_by_transport() -> None:
    """In the order of the vocabulary, others after it, silence last; over an alternative it goes possibly."""
    taken = state_of(
        flow(hop("juki", "kikan", "紙")),
        flow(hop("juki", "kikan", "紙", "専用線")),
        flow(hop("juki", "kikan", "その他(電話)")),
        flow(hop("juki", "kikan")),
        flow(hop("juki", "kikan", "専用線", number=PersonalNumber.UNSTATED)),
    )
    found = [(over.name if over else None, count) for over, count in of(taken, "kikan").incoming.transports]
    assert found == [
        ("専用線", Count(0, 2)),
        ("紙", Count(1, 1)),
        ("その他(電話)", Count(1, 0)),
        (None, Count(1, 0)),
    ]


def test_by_basis_of_the_number() -> None:
    """Stated first, and what has no basis, since it is not stated, last."""
    taken = state_of(
        flow(hop("juki", "kikan", basis=ASSUMED)),
        flow(hop("juki", "kikan")),
        flow(hop("juki", "kikan", number=PersonalNumber.UNSTATED)),
    )
    assert of(taken, "juki").outgoing.bases == (
        (BasisKind.STATED, Count(1, 0)),
        (BasisKind.ASSUMED, Count(1, 0)),
        (None, Count(0, 1)),
    )


def test_of_one_procedure() -> None:
    """Only hops that count are counted."""
    (found,) = [each for each in exposure(state(), Scope(procedure="2")) if each.outgoing.count.certainty]
    assert found.system.id == "kikan"
