"""What one body has between two roles."""

from __future__ import annotations

from pidflow.comparison import Cell, Silence
from pidflow.query import Count
from pidflow.vocabulary import BasisKind, Certainty, Claim, PersonalNumber, transport
from tests.unit.town import ASSUMED, PAGE, flow, hop, state_of

MIXED = state_of(
    flow(hop("juki", "kikan", "データ連携")),
    flow(hop("juki", "kikan", "紙", "データ連携", number=PersonalNumber.SUBSTITUTE, basis=ASSUMED)),
    flow(hop("juki", "kikan", number=PersonalNumber.UNSTATED)),
)


def test_what_is_told_of_several_hops() -> None:
    """Numbers, transports, bases and places are gathered, each once, in the order of the vocabularies."""
    cell = Cell(MIXED.hops)
    assert (cell.count, cell.number) == (Count(1, 1), Certainty.CERTAIN)
    assert cell.numbers == (
        (PersonalNumber.INCLUDED, 1),
        (PersonalNumber.SUBSTITUTE, 1),
        (PersonalNumber.UNSTATED, 1),
    )
    assert cell.transports == (transport("データ連携"), transport("紙"), None)
    assert cell.bases(Claim.ROUTE) == (BasisKind.STATED, BasisKind.ASSUMED)
    assert cell.bases(Claim.PERSONAL_NUMBER) == (BasisKind.STATED, BasisKind.ASSUMED, None)
    assert cell.citations == (PAGE,)


def test_silence_of_the_document_is_possible_not_no() -> None:
    """Where nothing is said of the number it may be there; a code in its place is no number."""
    unstated, code = Cell(MIXED.hops[2:]), Cell(MIXED.hops[1:2])
    assert (unstated.number, code.number) == (Certainty.POSSIBLE, None)


def test_without_hops_nothing_is_told() -> None:
    """An empty cell says why it is empty, and no more."""
    cell = Cell((), Silence.UNSAID)
    assert (cell.number, cell.numbers, cell.transports, cell.citations) == (None, (), (), ())
