"""In what headings, systems and register rows changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from pidflow.diff.difference import ChangeKind, Row
from pidflow.diff.uncited import uncited
from pidflow.state import StateProcedure, StateSystem

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
    "hosting_citation": ChangeKind.CITATION,
    "trial_citation": ChangeKind.CITATION,
    "note": ChangeKind.REWORDED,
    "note_en": ChangeKind.REWORDED,
}
"""The kind of change that each field of a system makes; the id is what systems are matched by."""


def procedure_kinds(before: StateProcedure, after: StateProcedure) -> Iterator[ChangeKind]:
    """Yield in what a heading changed."""
    return _kinds(before, after, PROCEDURE_FIELDS)


def system_kinds(before: StateSystem, after: StateSystem) -> Iterator[ChangeKind]:
    """Yield in what a system changed."""
    return _kinds(before, after, SYSTEM_FIELDS)


def row_kinds(before: Row, after: Row) -> Iterator[ChangeKind]:
    """Yield in what a register row changed: in what it says, or only in where the document has it."""
    yield ChangeKind.CITATION if uncited(before) == uncited(after) else ChangeKind.REGISTER


def changed_fields(before: object, after: object) -> tuple[str, ...]:
    """Return the names of the fields in which two things of the same class differ, in their order.

    Args:
        before: An attrs object.
        after: Another of the same class.

    Example:
        >>> from pidflow.model import Name
        >>> changed_fields(Name("国保", "NHI"), Name("国民健康保険", "NHI"))
        ('ja',)
    """
    made: type[Any] = type(before)
    names = (field.name for field in attrs.fields(made))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _kinds(before: object, after: object, fields: Mapping[str, ChangeKind]) -> Iterator[ChangeKind]:
    return (fields[name] for name in changed_fields(before, after))
