"""Hops counted, the certain and the possible ones apart."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from pidflow.query.terms import Carrying
from pidflow.query.wish import wish_of
from pidflow.state import StateHop
from pidflow.vocabulary import TRANSPORTS, BasisKind, Certainty, Transport


@frozen
class Count:
    """How many hops.

    Args:
        certain: How many carry the 個人番号 for certain.
        possible: How many others may carry it.
    """

    certain: int
    possible: int

    @property
    def certainty(self) -> Certainty | None:
        """How sure it is that there is one; None where there is none."""
        if self.certain:
            return Certainty.CERTAIN
        return Certainty.POSSIBLE if self.possible else None


@frozen
class Traffic:
    """Hops that carry the 個人番号.

    Args:
        certain: Those that carry it for certain, in the order of the state.
        possible: Those that may carry it, since the document doesn't say, in the same order.
    """

    certain: tuple[StateHop, ...]
    possible: tuple[StateHop, ...]

    @property
    def count(self) -> Count:
        """How many there are."""
        return Count(len(self.certain), len(self.possible))

    @property
    def transports(self) -> tuple[tuple[Transport | None, Count], ...]:
        """How many go over each transport, in the order of the vocabulary; None, last, is not stated.

        A hop with alternatives goes over each of them possibly, so that the counts may exceed the hops.
        """
        edges = (*self.certain, *self.possible)
        seen = {each for edge in edges for each in edge.hop.transports or (None,)}
        return tuple((each, self._over(each)) for each in sorted(seen, key=transport_order))

    @property
    def bases(self) -> tuple[tuple[BasisKind | None, Count], ...]:
        """How many rest on each basis of the personal number, stated first; None, last, is not stated."""
        kinds = (*BasisKind, None)
        counts = ((kind, self._resting_on(kind)) for kind in kinds)
        return tuple((kind, count) for kind, count in counts if count.certainty)

    def _resting_on(self, kind: BasisKind | None) -> Count:
        return Count(_resting(self.certain, kind), _resting(self.possible, kind))

    def _over(self, transport: Transport | None) -> Count:
        alone = (transport,) if transport else ()
        certain = sum(edge.hop.transports == alone for edge in self.certain)
        taken = (edge.hop.transports or (None,) for edge in (*self.certain, *self.possible))
        return Count(certain, sum(transport in each for each in taken) - certain)


def traffic(edges: Iterable[StateHop]) -> Traffic:
    """Return those hops that carry the 個人番号 or may carry it."""
    wish = wish_of(Carrying.NUMBER, None)
    found = [(edge, wish.certainty(edge.hop)) for edge in edges]
    return Traffic(
        tuple(edge for edge, certainty in found if certainty is Certainty.CERTAIN),
        tuple(edge for edge, certainty in found if certainty is Certainty.POSSIBLE),
    )


def _resting(edges: Iterable[StateHop], kind: BasisKind | None) -> int:
    bases = (edge.hop.basis.personal_number for edge in edges)
    return sum((basis.kind if basis else None) is kind for basis in bases)


def transport_order(transport: Transport | None) -> tuple[int, str]:
    """Return what orders transports: the vocabulary, then その他(…) by name, then what is not stated."""
    if transport is None:
        return len(TRANSPORTS) + 1, ""
    if transport in TRANSPORTS:
        return TRANSPORTS.index(transport), ""
    return len(TRANSPORTS), transport.name
