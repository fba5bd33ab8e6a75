"""Hops between two roles that a picture shows as one line, whichever bodies have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.comparison.rows import PairRow
from pidflow.query.counting import transport_order
from pidflow.state import StateHop
from pidflow.vocabulary import Information, PersonalNumber, Role, Transport


@frozen
class Look:
    """What a picture tells of a hop.

    Args:
        personal_number: Whether the 個人番号 is in it.
        information: Whether it is 特定個人情報.
        transports: Over what it goes; empty is unstated.
    """

    personal_number: PersonalNumber
    information: Information
    transports: tuple[Transport, ...]


@frozen
class Strand:
    """Hops from one role to another of which the same is told.

    Args:
        source: The role that they leave.
        target: The role that they come to.
        look: What is told of each of them.
        hops: Those of each state, in the order of the states.
    """

    source: Role
    target: Role
    look: Look
    hops: tuple[tuple[StateHop, ...], ...]

    @property
    def bodies(self) -> tuple[int, ...]:
        """The positions of the states that have such hops."""
        return tuple(nth for nth, hops in enumerate(self.hops) if hops)


def strands(pairs: Iterable[PairRow]) -> tuple[Strand, ...]:
    """Return the lines of a picture, pair by pair; what bodies have alike is one line.

    Args:
        pairs: The pairs of roles.

    Returns:
        The lines in the order of the pairs, and within a pair in that of the vocabularies, so that it
        doesn't depend on the order of the bodies.
    """
    return tuple(strand for pair in pairs for strand in _strands(pair))


def _strands(pair: PairRow) -> Iterator[Strand]:
    looks = {look_of(edge) for cell in pair.cells for edge in cell.hops}
    for look in sorted(looks, key=_order):
        hops = tuple(tuple(edge for edge in cell.hops if look_of(edge) == look) for cell in pair.cells)
        yield Strand(pair.source, pair.target, look, hops)


def look_of(edge: StateHop) -> Look:
    """Return what a picture tells of a hop."""
    hop = edge.hop
    return Look(hop.personal_number, hop.information, hop.transports)


def _order(look: Look) -> tuple[int, int, list[tuple[int, str]]]:
    return (
        list(PersonalNumber).index(look.personal_number),
        list(Information).index(look.information),
        [transport_order(each) for each in look.transports] or [transport_order(None)],
    )
