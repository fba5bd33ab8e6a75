"""A hop with its claims and their bases, in one line."""

from __future__ import annotations

from pidflow.model import Basis
from pidflow.state import State, StateHop
from pidflow.vocabulary import Claim
from pidflow.wording.language import Language, chosen, term_in
from pidflow.wording.route import route_text

_UNSTATED = {"ja": "記載なし", "en": "not stated"}


def hop_in_words(state: State, edge: StateHop, language: Language) -> str:
    """Return what a hop claims and on what each claim rests.

    Args:
        state: The state.
        edge: The hop.
        language: ``ja`` or ``en``.

    Returns:
        The step's number, the route, the data and the four claims with their bases, in one line.
    """
    flow, hop = edge.flow.flow, edge.hop
    said = [edge.step.number, route_text(state, (hop,))]
    data = chosen(flow.data, flow.data_en, language)
    if data:
        said.append(data)
    claims = (
        (Claim.ROUTE, None, hop.basis.route),
        (Claim.TRANSPORTS, None, hop.basis.transports),
        (Claim.INFORMATION, hop.information, hop.basis.information),
        (Claim.PERSONAL_NUMBER, hop.personal_number, hop.basis.personal_number),
    )
    for claim, value, basis in claims:
        named = term_in(claim, language)
        if value is not None and basis is not None:
            named += f" {term_in(value, language)}"
        said.append(f"{named}: {basis_in_words(basis, language)}")
    return " / ".join(said)


def basis_in_words(basis: Basis | None, language: Language) -> str:
    """Return a basis as it is told to a reader: its kind, with the reason or the place."""
    if basis is None:
        return _UNSTATED[language]
    told = chosen(basis.reason, basis.reason_en, language)
    parts = [term_in(basis.kind, language), told, str(basis.citation) if basis.citation else None]
    return " ".join(part for part in parts if part)
