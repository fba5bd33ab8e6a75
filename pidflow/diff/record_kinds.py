"""In what headings, systems and register rows changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pidflow.diff.difference import ChangeKind, Row
from pidflow.diff.said import said_fields
from pidflow.diff.step_kinds import step_kinds
from pidflow.diff.uncited import uncited
from pidflow.model import Entrustment, Exchange
from pidflow.state import StateProcedure, StateSystem, row_step

_FLOWING = (Exchange, Entrustment)

PROCEDURE_FIELDS: Mapping[str, ChangeKind] = {
    "number": ChangeKind.RENUMBERED,
    "title": ChangeKind.RENAMED,
    "title_en": ChangeKind.RENAMED,
    "citation": ChangeKind.CITATION,
}
"""The kind of change that each field of a heading makes; the key is what headings are matched by."""

SYSTEM_FIELDS: Mapping[str, ChangeKind] = {
    "name": ChangeKind.RENAMED,
    "name_en": ChangeKind.RENAMED,
    "breaks": ChangeKind.SPELLING,
    "aliases": ChangeKind.SPELLING,
    "kind": ChangeKind.STANDING,
    "boundary": ChangeKind.STANDING,
    "operator": ChangeKind.STANDING,
    "role": ChangeKind.STANDING,
    "hosted_on": ChangeKind.HOSTING,
    "trial_on": ChangeKind.HOSTING,
    "functions": ChangeKind.STANDING,
    "hosting_citation": ChangeKind.CITATION,
    "trial_citation": ChangeKind.CITATION,
    "note": ChangeKind.REWORDED,
    "note_en": ChangeKind.REWORDED,
}
"""The kind of change that each field of a system makes; the id is what systems are matched by."""


ROW_FIELDS: Mapping[str, ChangeKind] = {
    "title": ChangeKind.RENAMED,
    "number": ChangeKind.RENUMBERED,
    "name": ChangeKind.RENAMED,
    "name_en": ChangeKind.RENAMED,
    "data": ChangeKind.DATA,
    "frequency": ChangeKind.FREQUENCY,
    "transports": ChangeKind.TRANSPORT,
    "period": ChangeKind.PERIOD,
    "note": ChangeKind.REWORDED,
}
"""The kinds that some fields of a row make beside `REGISTER`, which every field but the citation makes."""


def procedure_kinds(before: StateProcedure, after: StateProcedure) -> Iterator[ChangeKind]:
    """Yield in what a heading changed."""
    return _kinds(before, after, PROCEDURE_FIELDS)


def system_kinds(before: StateSystem, after: StateSystem) -> Iterator[ChangeKind]:
    """Yield in what a system changed."""
    return _kinds(before, after, SYSTEM_FIELDS)


def row_kinds(before: Row, after: Row) -> Iterator[ChangeKind]:
    """Yield in what a register row changed: in what it says, or only in where the document has it."""
    if uncited(before) == uncited(after):
        yield ChangeKind.CITATION
        return
    yield ChangeKind.REGISTER
    changed = changed_fields(before, after)
    yield from (ROW_FIELDS[name] for name in changed if name in ROW_FIELDS)
    if isinstance(before, _FLOWING) and isinstance(after, _FLOWING) and before.flows != after.flows:
        yield from step_kinds(row_step("", before), row_step("", after))


def changed_fields(before: object, after: object) -> tuple[str, ...]:
    """Return the names of the fields in which two things of the same class say otherwise, in their order.

    Args:
        before: An attrs object.
        after: Another of the same class.

    Example:
        >>> from pidflow.model import Name
        >>> changed_fields(Name("国保", "NHI"), Name("国民健康保険", "NHI"))
        ('ja',)
    """
    return tuple(name for name in said_fields(before) if getattr(before, name) != getattr(after, name))


def _kinds(before: object, after: object, fields: Mapping[str, ChangeKind]) -> Iterator[ChangeKind]:
    return (fields[name] for name in changed_fields(before, after))
