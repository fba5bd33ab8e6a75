"""The head of the sheet: which 事務, in which state, whose, and what the picture stands for."""

from __future__ import annotations

from pidflow.drawing.change import shows_changes
from pidflow.drawing.ink import Ink
from pidflow.drawing.page import Page
from pidflow.drawing.prose import filled
from pidflow.drawing.scene import Anchor, Group, Paint, Part, Path
from pidflow.drawing.text import line_of_text
from pidflow.drawing.words import words
from pidflow.geometry import Point, Rect, Size
from pidflow.sheet import Picture
from pidflow.textsize import width

_TITLE = 14.0
_SMALL = 9.0
_REMARK = 10.0
_LEADING = 1.3


def header(picture: Picture, page: Page) -> Part:
    """Return the title, the subtitle and, to the right of it where there is room, the source.

    Where two states do not differ at all, it says so.
    """
    title = _lines(picture.title, page, _TITLE, Ink.TEXT, bold=True)
    subtitle = _lines(picture.subtitle, page, _SMALL, Ink.TEXT)
    source = _lines(picture.source, page, _SMALL, Ink.FAINT, Anchor.END)
    said = _stacked(title, _side_by_side(picture, page, subtitle, source))
    if shows_changes(picture) and not picture.notes:
        unchanged = words(picture.language).unchanged
        said = _stacked(said, _lines(unchanged, page, _REMARK, Ink.TEXT, bold=True))
    return _ruled(said, page)


def running_header(picture: Picture, page: Page) -> Part:
    """Return what stands above the notes on a further sheet."""
    return _ruled(_lines(f"{picture.title} {picture.subtitle}", page, _SMALL, Ink.FAINT), page)


def _lines(
    text: str, page: Page, size: float, ink: Ink, anchor: Anchor = Anchor.START, *, bold: bool = False
) -> Part:
    """Set a text over the whole width, in as many lines as it needs."""
    units, wide = page.printed(size), page.body.width
    leading = round(units * _LEADING, 2)
    lines = filled(text, wide / units)
    rooms = (Rect(0, ordinal * leading, wide, leading) for ordinal in range(len(lines)))
    shapes = tuple(
        line_of_text(line, room, units, ink, anchor, bold=bold)
        for line, room in zip(lines, rooms, strict=True)
    )
    return Part(Size(wide, len(lines) * leading), shapes)


def _stacked(upper: Part, lower: Part) -> Part:
    height = upper.size.height + lower.size.height
    return Part(Size(upper.size.width, height), (*upper.shapes, *lower.at(0, upper.size.height)))


def _side_by_side(picture: Picture, page: Page, left: Part, right: Part) -> Part:
    """Set the source on the subtitle's line where both fit, else below it."""
    units = page.printed(_SMALL)
    if width(picture.subtitle, units) + width(picture.source, units) + 2 * units > page.body.width:
        return _stacked(left, right)
    return Part(left.size if left.shapes else right.size, (*left.shapes, *right.shapes))


def _ruled(part: Part, page: Page) -> Part:
    """Close the head with a rule."""
    y = round(part.size.height + page.printed(3), 2)
    ends = (Point(0, y), Point(part.size.width, y))
    rule = Path(ends, False, 0, Paint(stroke=Ink.RULE, width=page.printed(0.8)))
    return Part(Size(part.size.width, y), (Group("head", (*part.shapes, rule)),))
