"""The figures of a picture's audit as a table and as a record."""

from __future__ import annotations

from attrs import frozen

from pidflow.drawing import Audit
from pidflow.layout import Audit as LayoutAudit
from pidflow.output.record import SCHEMA
from pidflow.output.table import Table
from pidflow.state import Record, State
from pidflow.wording import Language

_HEADS = {"ja": ("項目", "値", "許される値"), "en": ("Figure", "Value", "Allowed")}


@frozen
class _Figure:
    """A figure: its key in a record, its names, its value, and what is allowed; empty is anything."""

    key: str
    ja: str
    en: str
    value: float | str
    allowed: str = ""


def audit_table(audit: Audit, language: Language = "ja") -> Table:
    """Return the figures of an audit as a table, a row each, with what is allowed.

    Args:
        audit: The audit.
        language: ``ja`` or ``en``.
    """
    rows = tuple(
        (each.ja if language == "ja" else each.en, _said(each.value), each.allowed)
        for each in _figures(audit)
    )
    return Table(_HEADS[language], rows)


def audit_record(audit: Audit, states: tuple[State, ...], procedure: str) -> Record:
    """Return what ``pidflow draw --audit --format json`` answers.

    Args:
        audit: The audit.
        states: The state of the picture, or the two whose difference it shows.
        procedure: The procedure's key.
    """
    taken = states[-1].procedure(procedure)
    return {
        "schema": SCHEMA,
        "assessment": states[-1].assessment.id,
        "states": [state.id for state in states],
        "procedure": taken.number,
        "procedure_key": taken.key,
        "faults": audit.faults,
        "figures": {each.key: each.value for each in _figures(audit)},
    }


def _figures(audit: Audit) -> tuple[_Figure, ...]:
    lines = audit.lines
    return (
        _Figure("label_overlaps", "重なるラベル", "label overlaps", lines.label_overlaps, "0"),
        _Figure("lines_through_boxes", "枠を通り抜ける線", "lines through boxes", lines.through, "0"),
        _Figure("lines_on_lines", "ほかの線に重なる線", "lines on others", lines.overlaps, "0"),
        _Figure("box_overlaps", "重なる枠", "box overlaps", lines.box_overlaps, "0"),
        _Figure("crossings_at_bends", "曲がり角での交差", "crossings at bends", lines.bend_crossings, "0"),
        _Figure("lines_missing", "引けない線", "lines without a way", lines.unrouted, "0"),
        _Figure("labels_missing", "置けないラベル", "labels without a place", lines.unlabelled, "0"),
        _Figure("texts_outside", "枠の外に出る文字", "texts outside", audit.texts_outside, "0"),
        _Figure("texts_squeezed", "詰めた文字", "texts squeezed", audit.texts_squeezed, "0"),
        _Figure(
            "smallest_type",
            "印刷時の最小の文字(pt)",
            "smallest printed type (pt)",
            audit.smallest_type,
            "≥ 8",
        ),
        _Figure("crossings", "交差", "crossings", lines.crossings),
        _Figure("bends", "曲がり", "bends", lines.bends),
        _Figure("length", "線の長さ", "length of lines", lines.length),
        _Figure("straight", "障害がない場合の長さ", "length if nothing were in the way", lines.straight),
        _Figure("detour", "遠回り(倍)", "detour (times)", _detour(lines)),
        _Figure("sheets", "枚数", "sheets", audit.sheets),
        _Figure("paper", "用紙(mm)", "paper (mm)", audit.paper),
    )


def _detour(lines: LayoutAudit) -> float:
    """How many times as long the lines are as they had to be."""
    return round(lines.length / lines.straight, 2) if lines.straight else 1.0


def _said(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"
