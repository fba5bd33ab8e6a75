"""On what an answer rests: the weakest of the claims that it relies on."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.model import Basis, Hop
from pidflow.query.wish import Wish
from pidflow.vocabulary import BasisKind, Claim

STRENGTH: tuple[BasisKind | None, ...] = (None, BasisKind.ASSUMED, BasisKind.INFERRED, BasisKind.STATED)
"""The kinds from the weakest on; None is a claim that the document leaves unstated."""


def weakest(kinds: Iterable[BasisKind | None]) -> BasisKind | None:
    """Return the weakest of some kinds, at least one.

    Example:
        >>> weakest((BasisKind.STATED, BasisKind.ASSUMED))
        <BasisKind.ASSUMED: 'assumed'>
    """
    return min(kinds, key=STRENGTH.index)


def basis_kind(hop: Hop, claim: Claim) -> BasisKind | None:
    """Return on what kind of basis a claim of a hop rests; None where it is unstated."""
    basis: Basis | None = getattr(hop.basis, claim.value)
    return basis.kind if basis else None


def relied_on(hop: Hop, wish: Wish) -> BasisKind | None:
    """Return the weakest basis among the claims that a wish asks about; None where one is unstated."""
    return weakest(basis_kind(hop, claim) for claim in wish.claims)
