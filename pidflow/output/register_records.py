"""Registers and the list of changes as records, with the keys of the export."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.calendar import Date, Period, Point
from pidflow.model import (
    Correction,
    Entrustment,
    Exchange,
    File,
    Flow,
    History,
    Measure,
    RecordedChange,
    Reentrustment,
)
from pidflow.state import Record, State, citation_text
from pidflow.wording import route_text


def registers_record(state: State) -> Record:
    """Return the rows that stand in a state, register by register.

    Args:
        state: The state.
    """
    rows = state.registers
    return {
        "connections": [_exchange(state, row) for row in rows.connections],
        "acquisitions": [_exchange(state, row) for row in rows.acquisitions],
        "entrustments": [_entrustment(state, row) for row in rows.entrustments],
        "provisions": [_exchange(state, row) for row in rows.provisions],
        "transfers": [_exchange(state, row) for row in rows.transfers],
        "files": [_file(row) for row in rows.files],
        "measures": [_measure(row) for row in rows.measures],
    }


def recorded_change_record(change: RecordedChange) -> Record:
    """Return an entry of the document's own list of changes.

    Args:
        change: The entry.
    """
    return {
        "key": change.key,
        "number": change.number,
        "title": change.title,
        "at": point_text(change.at),
        "kind": change.kind.value,
        "told": change.told,
        "timing": change.timing.value if change.timing else None,
        "summary": change.summary,
        "touches": list(change.touches),
        "citation": citation_text(change.citation),
        "note": change.note,
    }


def corrections_record(corrections: Iterable[Correction]) -> list[Record]:
    """Return corrections of the record (記載の訂正), the latest last.

    Args:
        corrections: The corrections.
    """
    return [_correction(each) for each in corrections]


def point_text(point: Point | None) -> str | None:
    """Return a date as ISO writes it, a milestone by its name; None stays None.

    Example:
        >>> point_text(Date(2025, 1))
        '2025-01'
    """
    if point is None:
        return None
    return point.iso if isinstance(point, Date) else point.key


def _correction(correction: Correction) -> Record:
    return {
        "reason": correction.reason,
        "reason_en": correction.reason_en,
        "citation": citation_text(correction.citation),
    }


def _history(history: History) -> Record:
    """How the record was corrected since the fact last changed, and why it takes it up late or drops it."""
    return {
        "corrections": corrections_record(history.corrections),
        "omitted": _correction(history.omitted) if history.omitted else None,
        "struck": _correction(history.struck) if history.struck else None,
    }


def _exchange(state: State, row: Exchange) -> Record:
    return {
        "key": row.key,
        "number": row.number,
        "title": row.title,
        "party": row.party,
        "system": row.system,
        "law": row.law,
        "purpose": row.purpose,
        "data": row.data,
        "persons": row.persons,
        "range": row.range,
        "frequency": row.frequency,
        "transports": [transport.name for transport in row.transports],
        "covers": list(row.covers),
        "flows": _flows(state, row.flows),
        "choice": row.choice,
        "period": _period(row.period),
        "citation": citation_text(row.citation),
        "note": row.note,
        **_history(row.history),
    }


def _entrustment(state: State, row: Entrustment) -> Record:
    return {
        "key": row.key,
        "number": row.number,
        "title": row.title,
        "law": row.law,
        "work": row.work,
        "chain": list(row.chain),
        "reentrustment": _reentrustment(row.reentrustment),
        "certifications": list(row.certifications),
        "files": list(row.files),
        "persons": row.persons,
        "handlers": row.handlers,
        "frequency": row.frequency,
        "transports": [transport.name for transport in row.transports],
        "covers": list(row.covers),
        "flows": _flows(state, row.flows),
        "choice": row.choice,
        "period": _period(row.period),
        "citation": citation_text(row.citation),
        "note": row.note,
        **_history(row.history),
    }


def _reentrustment(told: Reentrustment | None) -> Record | None:
    return {"done": told.done, "permission": told.permission, "work": told.work} if told else None


def _flows(state: State, flows: Iterable[Flow]) -> list[str]:
    """The routes in the notation; the hops stand among those of the whole state."""
    return [route_text(state, flow.hops) for flow in flows]


def _file(row: File) -> Record:
    return {
        "key": row.key,
        "name": row.name,
        "name_en": row.name_en,
        "persons": row.persons,
        "purpose": row.purpose,
        "items": list(row.items),
        "storage": [
            {
                "place": each.place,
                "place_en": each.place_en,
                "system": each.system,
                "trial": each.trial,
                "period": _period(each.period),
                "citation": citation_text(each.citation),
            }
            for each in row.storage
        ],
        "period": _period(row.period),
        "citation": citation_text(row.citation),
        "note": row.note,
        **_history(row.history),
    }


def _measure(row: Measure) -> Record:
    return {
        "key": row.key,
        "number": row.number,
        "title": row.title,
        "subject": row.subject,
        "party": row.party,
        "period": _period(row.period),
        "citation": citation_text(row.citation),
        "note": row.note,
        **_history(row.history),
    }


def _period(period: Period) -> Record:
    return {"since": point_text(period.since), "until": point_text(period.until)}
