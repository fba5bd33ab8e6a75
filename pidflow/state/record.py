"""Systems and hops as plain records: what exports hold and what the graph's nodes and edges bear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pidflow.model import Basis, Citation
from pidflow.state.declared import origin_of

if TYPE_CHECKING:
    from pidflow.state.parts import StateHop, StateSystem

Record = dict[str, Any]
"""A record of plain values: texts, numbers, truth values, None, lists and records."""


def system_record(system: StateSystem) -> Record:
    """Return a system with the keys of the export, in its order."""
    return {
        "id": system.id,
        "name": system.name,
        "name_en": system.name_en,
        "aliases": list(system.aliases),
        "kind": system.kind.value,
        "boundary": system.boundary.value,
        "operator": system.operator,
        "role": system.role.value if system.role else None,
        "hosted_on": system.hosted_on,
        "trial_on": system.trial_on,
        "functions": list(system.functions),
        "note": system.note,
        "note_en": system.note_en,
    }


def hop_record(edge: StateHop) -> Record:
    """Return a hop with the keys of the export, in its order."""
    hop, flow, basis = edge.hop, edge.flow.flow, edge.hop.basis
    return {
        "id": edge.id,
        "procedure": edge.procedure.number,
        "procedure_key": edge.procedure.key,
        "step": edge.step.number,
        "step_key": edge.step.key,
        "flow": edge.flow.ordinal,
        "position": edge.position,
        "source": hop.source,
        "target": hop.target,
        "transports": [transport.name for transport in hop.transports],
        "information": hop.information.value,
        "personal_number": hop.personal_number.value,
        "identifiers": list(hop.identifiers),
        "character": flow.character.value,
        "data": flow.data,
        "data_en": flow.data_en,
        "condition": flow.condition,
        "condition_en": flow.condition_en,
        "frequency": flow.frequency,
        "frequency_en": flow.frequency_en,
        "transitional": edge.flow.ends is not None,
        "ends_at": edge.flow.ends.key if edge.flow.ends else None,
        "choice": edge.step.choice,
        "origin": origin_of(edge.procedure.key, edge.step.key),
        "basis": {
            "route": basis_record(basis.route),
            "transports": basis_record(basis.transports),
            "information": basis_record(basis.information),
            "personal_number": basis_record(basis.personal_number),
        },
    }


def basis_record(basis: Basis | None) -> Record:
    """Return a basis; an unstated claim has none, and every value of its record is None."""
    if basis is None:
        return {"kind": None, "rule": None, "reason": None, "reason_en": None, "citation": None}
    return {
        "kind": basis.kind.value,
        "rule": basis.rule,
        "reason": basis.reason,
        "reason_en": basis.reason_en,
        "citation": citation_text(basis.citation),
    }


def citation_text(citation: Citation | None) -> str | None:
    """Return a citation as text, or None."""
    return str(citation) if citation else None
