"""The stated-only view: what the document itself says, everything else as unstated."""

from __future__ import annotations

from attrs import evolve

from pidflow.model import Basis, HopBasis
from pidflow.state.parts import StateHop
from pidflow.vocabulary import BasisKind, Information, PersonalNumber


def stated_only(edge: StateHop) -> StateHop | None:
    """Return a hop with its stated claims only; None where not even the hop itself is stated.

    Args:
        edge: The hop.
    """
    hop, basis = edge.hop, edge.hop.basis
    if not _stated(basis.route):
        return None
    kept = HopBasis(
        basis.route,
        _if_stated(basis.transports),
        _if_stated(basis.information),
        _if_stated(basis.personal_number),
    )
    number_stated = kept.personal_number is not None
    return evolve(
        edge,
        hop=evolve(
            hop,
            transports=hop.transports if kept.transports else (),
            information=hop.information if kept.information else Information.UNSTATED,
            personal_number=hop.personal_number if number_stated else PersonalNumber.UNSTATED,
            identifiers=hop.identifiers if number_stated else (),
            basis=kept,
        ),
    )


def _stated(basis: Basis | None) -> bool:
    return basis is not None and basis.kind is BasisKind.STATED


def _if_stated(basis: Basis | None) -> Basis | None:
    return basis if _stated(basis) else None
