"""Setting the notes: their heading, and their lines in columns."""

from __future__ import annotations

from collections.abc import Sequence

from pidflow.drawing.change import shows_changes
from pidflow.drawing.columns import LEADING, Column, height_of
from pidflow.drawing.ink import Ink
from pidflow.drawing.page import Page
from pidflow.drawing.prose import filled
from pidflow.drawing.scene import Anchor, Paint, Part, Path, Shape
from pidflow.drawing.text import line_of_text
from pidflow.drawing.words import words
from pidflow.geometry import Point, Rect, Size
from pidflow.sheet import Picture
from pidflow.textsize import width

TYPE = 9.0
"""The printed size of the notes."""

_HEADING = 10.0
_REMARK = 8.0
_COLUMN = 250.0
_GAP = 16.0


def how_many(wide: float, page: Page) -> int:
    """Return how many columns stand side by side in a width."""
    gap = page.printed(_GAP)
    return max(1, int((wide + gap) / (page.printed(_COLUMN) + gap)))


def column_width(wide: float, columns: int, page: Page) -> float:
    """Return how wide each of the columns is."""
    return (wide - (columns - 1) * page.printed(_GAP)) / columns


def columns_in(wide: float, column: float, page: Page) -> tuple[float, int]:
    """Return how much of a width columns of a given width take, and how many there are."""
    gap = page.printed(_GAP)
    count = max(1, int((wide + gap) / (column + gap) + 1e-6))
    return count * (column + gap) - gap, count


def heading(picture: Picture, page: Page, wide: float, *, continued: bool = False) -> Part:
    """Return the heading of the notes and, beside or below it, that they are not the document's words."""
    units, small = page.printed(_HEADING), page.printed(_REMARK)
    text = _heading(picture, continued=continued)
    tall = round(units * LEADING, 2)
    title = line_of_text(text, Rect(0, 0, wide, tall), units, Ink.TEXT, bold=True)
    remark = words(picture.language).wording
    left = width(text, units) + units
    if left + width(remark, small) <= wide:
        beside = line_of_text(remark, Rect(left, 0, wide - left, tall), small, Ink.FAINT)
        return Part(Size(wide, tall), (title, beside))
    lines = filled(remark, wide / small)
    step = round(small * LEADING, 2)
    rooms = (Rect(0, tall + ordinal * step, wide, step) for ordinal in range(len(lines)))
    below = (line_of_text(line, room, small, Ink.FAINT) for line, room in zip(lines, rooms, strict=True))
    return Part(Size(wide, tall + len(lines) * step), (title, *below))


def _heading(picture: Picture, *, continued: bool) -> str:
    said = words(picture.language)
    if shows_changes(picture):
        return said.changed_continued if continued else said.changed_notes
    return said.continued if continued else said.notes


def set_columns(columns: Sequence[Column], wide: float, page: Page) -> Part:
    """Return columns of lines side by side, with rules between them."""
    units, gap = page.printed(TYPE), page.printed(_GAP)
    each = column_width(wide, len(columns), page)
    height = max(map(height_of, columns)) * units
    shapes: list[Shape] = []
    for ordinal, column in enumerate(columns):
        x = ordinal * (each + gap)
        shapes += _column(column, x, each, units)
        if ordinal and column:
            ends = (Point(x - gap / 2, 0), Point(x - gap / 2, height))
            shapes.append(Path(ends, False, 0, Paint(stroke=Ink.RULE, width=0.6)))
    return Part(Size(wide, height), tuple(shapes))


def _column(column: Column, x: float, wide: float, units: float) -> list[Shape]:
    shapes: list[Shape] = []
    y = 0.0
    for ordinal, line in enumerate(column):
        y += line.before * units if ordinal else 0
        indent, hang = line.indent * units, line.hang * units
        if line.number:
            room = Rect(x, y, indent, LEADING * units)
            shapes.append(line_of_text(line.number, room, units, Ink.TEXT, Anchor.START, bold=True))
        if line.side:
            room = Rect(x + indent, y, hang, LEADING * units)
            shapes.append(line_of_text(line.side, room, units, Ink.TEXT, Anchor.START, bold=True))
        if line.text:
            room = Rect(x + indent + hang, y, wide - indent - hang, LEADING * units)
            shapes.append(line_of_text(line.text, room, units, Ink.TEXT))
        y += LEADING * units
    return shapes
