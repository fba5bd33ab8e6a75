"""Setting the legend: a heading, its entries to the right of it; short sections share a row.

Where there is little room the legend runs on instead: a section begins where the one before it ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.drawing.ink import Ink
from pidflow.drawing.legend import Entry, Section, sections
from pidflow.drawing.page import Page
from pidflow.drawing.prose import filled
from pidflow.drawing.scene import Block, Group, Paint, Part, Shape
from pidflow.drawing.text import line_of_text
from pidflow.drawing.words import words
from pidflow.geometry import Rect, Size
from pidflow.sheet import Picture
from pidflow.textsize import width

USUAL = 53.0
"""How high a legend usually is at most, as printed."""

_TYPE = 8.0
_LEADING = 1.2
_GAP = 12.0
_PADDING = 4.0
_SAMPLE_GAP = 4.0
_BETWEEN_ROWS = 1.0


@frozen
class Setting:
    """How large the legend is set, in units.

    Args:
        type: The size of its type.
        indent: The room of the headings.
        measure: The room of a row, right of the heading.
    """

    type: float
    indent: float
    measure: float


def legend(picture: Picture, page: Page, *, tight: bool = False) -> Part:
    """Return the legend over the whole width of the page; nothing where there is nothing to explain.

    Args:
        picture: The picture.
        page: The page.
        tight: Whether there is little room for it.
    """
    listed = sections(picture)
    if not listed:
        return Part(Size(page.body.width, 0), ())
    setting = _setting(listed, page)
    shapes, height = _stacked((_running if tight else _rows)(listed, setting))
    whole = Rect(0, 0, page.body.width, height)
    frame = Block(whole, 3, Paint(stroke=Ink.RULE, width=0.8))
    said = words(picture.language)
    group = Group("legend", (frame, *shapes), (), said.legend)
    return Part(Size(whole.width, whole.height), (group,))


def _stacked(rows: Iterable[Part]) -> tuple[list[Shape], float]:
    """Return the shapes of rows one below the other, and how high the legend is with them."""
    shapes: list[Shape] = []
    y = _PADDING
    for row in rows:
        shapes += row.at(_PADDING, y)
        y += row.size.height + _BETWEEN_ROWS
    return shapes, round(y - _BETWEEN_ROWS + _PADDING, 2)


def _setting(listed: tuple[Section, ...], page: Page) -> Setting:
    units = page.printed(_TYPE)
    indent = max(width(section.heading, units) for section in listed) + _GAP
    return Setting(units, indent, page.body.width - 2 * _PADDING - indent)


def _rows(listed: tuple[Section, ...], setting: Setting) -> Iterator[Part]:
    """Yield the rows of all sections; a section that has room beside the one before it stands there."""
    before: Part | None = None
    for section in listed:
        first, *further = _section(section, setting)
        if before is not None:
            room = setting.indent + setting.measure - before.size.width - 2 * _GAP
            if not further and first.size.width <= room:
                before = _beside(before, first, 2 * _GAP)
                continue
            yield before
        yield from (first, *further)[: len(further)]
        before = (first, *further)[-1]
    if before is not None:
        yield before


def _running(listed: tuple[Section, ...], setting: Setting) -> Iterator[Part]:
    """Yield the rows of sections that run on; a heading never ends a row."""
    room = setting.indent + setting.measure
    row: Part | None = None
    for section in listed:
        for ordinal, entry in enumerate(section.entries):
            part, gap = _entry(entry, setting), _GAP
            if ordinal == 0:
                heading = _heading(section.heading, setting, aligned=row is None)
                part, gap = _beside(heading, part, 0), 2 * _GAP
            if row is not None and row.size.width + gap + part.size.width <= room:
                row = _beside(row, part, gap)
                continue
            if row is not None:
                yield row
            before = _heading(section.heading if ordinal == 0 else "", setting)
            row = _beside(before, _entry(entry, setting), 0)
    if row is not None:
        yield row


def _section(section: Section, setting: Setting) -> list[Part]:
    """Set the heading and the entries into rows no wider than the measure."""
    room = setting.indent + setting.measure
    rows = [_heading(section.heading, setting)]
    empty = True
    for entry in section.entries:
        part = _entry(entry, setting)
        if not empty and rows[-1].size.width + _GAP + part.size.width > room:
            rows.append(_heading("", setting))
            empty = True
        rows[-1] = _beside(rows[-1], part, 0 if empty else _GAP)
        empty = False
    return rows


def _heading(text: str, setting: Setting, *, aligned: bool = True) -> Part:
    """Return a heading, or the room that it would take; as wide as all of them if it is to be aligned."""
    height = round(setting.type * _LEADING, 2)
    wide = setting.indent if aligned else width(text, setting.type) + _GAP
    room = Rect(0, 0, wide - _GAP, height)
    shapes = (line_of_text(text, room, setting.type, Ink.TEXT, bold=True),) if text else ()
    return Part(Size(wide, height), shapes)


def _entry(entry: Entry, setting: Setting) -> Part:
    """Set a sample and, beside it, what it means; a long meaning in several lines."""
    gap = _SAMPLE_GAP if entry.sample.shapes else 0.0
    leading = round(setting.type * _LEADING, 2)
    room = setting.measure - entry.sample.size.width - gap
    lines = filled(entry.text, max(2.0, room / setting.type))
    wide = max((width(line, setting.type) for line in lines), default=0.0)
    rooms = (Rect(0, ordinal * leading, wide, leading) for ordinal in range(len(lines)))
    shapes = (
        line_of_text(line, room, setting.type, Ink.TEXT) for line, room in zip(lines, rooms, strict=True)
    )
    return _beside(entry.sample, Part(Size(wide, len(lines) * leading), tuple(shapes)), gap)


def _beside(left: Part, right: Part, gap: float) -> Part:
    """Set two parts side by side, their middles at the same height."""
    height = max(left.size.height, right.size.height)
    x = left.size.width + gap
    shapes = (
        *left.at(0, (height - left.size.height) / 2),
        *right.at(x, (height - right.size.height) / 2),
    )
    return Part(Size(x + right.size.width, height), shapes)
