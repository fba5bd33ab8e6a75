"""Procedures (事務): one file each, ordered by their numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from attrs import frozen

from pidflow.errors import Place
from pidflow.loading.faults import quoted
from pidflow.loading.flows import Desk
from pidflow.loading.layers import Layers
from pidflow.loading.scope import Scope, refuse_twice
from pidflow.loading.sheets import Sheets
from pidflow.loading.steps import build_step
from pidflow.loading.values import Fields
from pidflow.model import Citation, Heading, Procedure
from pidflow.state import DECLARED, OVERVIEW

_Number = tuple[tuple[int, int, str], ...]


@frozen
class Outline:
    """What other files may say of the procedures.

    Args:
        steps: Every step as ``procedure/step``.
        certain: False where a procedure could not be read wholly, so that an unknown step proves nothing.
    """

    steps: frozenset[str]
    certain: bool


def build_procedures(files: Sequence[Fields], desk: Desk) -> tuple[Procedure, ...]:
    """Read every procedure.

    Args:
        files: The record of each file, in the order of their names.
        desk: What they are read with.

    Returns:
        The procedures in the natural order of their first numbers; of the same number, in that of the files.
    """
    faults = desk.scope.faults
    keys = [key for each in files if (key := each.text("key"))]
    refuse_twice(keys, "the procedure", faults)
    for key in keys:
        if key.value in (DECLARED, OVERVIEW):
            faults.add(
                key.place, f"the key{quoted(key.value)}", "another: it means what registers.yaml declares"
            )
    procedures = [_procedure(each, desk) for each in files]
    _refuse_shared_numbers(list(zip(files, procedures, strict=True)), desk.scope)
    return tuple(sorted(procedures, key=_order))


def natural(text: str) -> _Number:
    """Return what a number is ordered by, so that 10 comes after 9 and ② after ①.

    Example:
        >>> sorted(["10", "２", "1-②", "1-①"], key=natural)
        ['1-①', '1-②', '２', '10']
    """
    parts = re.findall(r"0*([0-9]+)|([^0-9]+)", unicodedata.normalize("NFKC", text))
    # Digits of any length: the longer number is the greater.
    return tuple((0, len(digits), digits) if digits else (1, 0, other) for digits, other in parts)


def _order(procedure: Procedure) -> _Number:
    return natural(procedure.headings[0].number) if procedure.headings else ()


def _procedure(fields: Fields, desk: Desk) -> Procedure:
    sheets = _sheets(fields, desk.scope)
    records = fields.records("steps")
    refuse_twice([each.need("key") for each in records], "the step", desk.scope.faults)
    steps = tuple(build_step(each, sheets, desk) for each in records)
    return Procedure(fields.said("key") or "", sheets.headings, steps)


# -------------------------------------------------------------------------------- headings


def _sheets(fields: Fields, scope: Scope) -> Sheets:
    sheets = fields.records("sheets")
    read = [_heading(Layers((fields, sheet)), scope) for sheet in sheets]
    periods = [
        (heading.period if heading else None, sheet.place)
        for heading, sheet in zip(read, sheets, strict=True)
    ]
    scope.calendar.refuse_overlap(periods, "a sheet", scope.faults)
    headings = tuple(heading for heading in read if heading)
    return Sheets(headings, fields.sound("sheets") and len(headings) == len(sheets))


def _heading(layers: Layers, scope: Scope) -> Heading | None:
    sheet = layers.records[-1]
    number, (title, title_en) = layers.said("number"), layers.pair("title")
    period = scope.period(sheet)
    for key, value in (("number", number), ("title", title)):
        if value is None and layers.whole:
            scope.faults.add(
                sheet.place, f"a sheet without「{key}」", f"「{key}」 in the procedure or in each sheet"
            )
    if period is None or number is None or title is None:
        return None
    return Heading(period, number, title, title_en or title, _page(sheet, scope))


def _page(sheet: Fields, scope: Scope) -> Citation | None:
    """Where the sheet is; None where it isn't said, for a derived picture is nowhere."""
    page, sources = sheet.said("page"), scope.library.sources
    return Citation(sources[0], page) if page and sources else scope.cited(sheet)


def _refuse_shared_numbers(procedures: Iterable[tuple[Fields, Procedure]], scope: Scope) -> None:
    """Two procedures of one number at the same time could not be told apart."""
    before: dict[_Number, list[tuple[Heading, Place]]] = {}
    for fields, procedure in procedures:
        mine = [(heading, fields.at("number")) for heading in procedure.headings]
        for heading, place in mine:
            others = before.get(natural(heading.number), [])
            _refuse_shared_number(heading, place, others, scope)
        for heading, place in mine:
            before.setdefault(natural(heading.number), []).append((heading, place))


def _refuse_shared_number(
    heading: Heading, place: Place, others: Iterable[tuple[Heading, Place]], scope: Scope
) -> None:
    for other, where in others:
        if scope.calendar.timeline.overlap(heading.period, other.period):
            found = f"the number{quoted(heading.number)}, which the procedure of {where.file} has already"
            scope.faults.add(place, found, "one procedure a number at a time")
            return


def outline(files: Sequence[Fields]) -> Outline:
    """Return what registers may say of the procedures.

    Args:
        files: What the file of each procedure holds.
    """
    keyed = [(key, each) for each in files if (key := each.text("key"))]
    named = [(key, step.need("key")) for key, each in keyed for step in each.records("steps")]
    steps = frozenset(f"{procedure.value}/{step.value}" for procedure, step in named)
    return Outline(steps, all(each.sound("steps") for each in files))
