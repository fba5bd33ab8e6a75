"""Boxes: what a node is tells the outline, whether it belongs to the body tells the fill."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pidflow.drawing.badge import Badge, badge, quiet_badge, rows_of_badges, sign_alone
from pidflow.drawing.change import Mark, change_data
from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Block, Circle, Group, Paint, Path, Shape
from pidflow.drawing.striking import struck
from pidflow.drawing.text import line_of_text
from pidflow.geometry import Point, Rect
from pidflow.sheet import BoxText
from pidflow.sheet.measure import BADGE_GAP, BADGE_HEIGHT, BOX_PADDING, LEADING, TYPE, badge_rows, badge_width
from pidflow.vocabulary import Boundary, Kind

# Lines keep 6 from the corners of a box, so that every outline here meets them.
_CORNER = 6.0
_ROUND = 9.0
_BORDER = 1.1


def box(text: BoxText, rect: Rect, mark: Mark | None = None) -> Group:
    """Return the drawing of a box: its outline, its name and the badges of the work done in it.

    Args:
        text: The box.
        rect: Where it goes.
        mark: What became of it; None where nothing is compared.
    """
    shapes = (*outline(text.kind, text.boundary, rect, mark), *_inscribed(text, rect, mark))
    data = (("system", text.id), ("boundary", text.boundary.value), *change_data(text.change))
    return Group("system", shapes, data, text.name)


def outline(kind: Kind, boundary: Boundary, rect: Rect, mark: Mark | None = None) -> tuple[Shape, ...]:
    """Return the outline of a kind of box; the legend shows the same."""
    fill = Ink.INSIDE if boundary is Boundary.INSIDE else Ink.OUTSIDE
    ink, wide = (mark.look.ink, mark.look.border) if mark else (Ink.BORDER, _BORDER)
    return _OUTLINES[kind](rect, Paint(fill, ink, wide))


def _inscribed(text: BoxText, rect: Rect, mark: Mark | None) -> tuple[Shape, ...]:
    """Set the name, and the badges below it, into the middle of the box; a sign is the first badge."""
    badges = (mark.sign, *text.badges) if mark and mark.sign else text.badges
    ink = mark.look.text if mark else Ink.TEXT
    rows = len(badge_rows(badges))
    height = len(text.lines) * LEADING + rows * (BADGE_HEIGHT + BADGE_GAP)
    room = Rect(rect.x + BOX_PADDING.width, 0, rect.width - 2 * BOX_PADDING.width, LEADING)
    top = rect.centre.y - height / 2
    shapes: list[Shape] = []
    for line in text.lines:
        name = line_of_text(line, room.moved(0, top), TYPE, ink, Anchor.MIDDLE)
        shapes += struck(name) if mark and mark.look.gone else (name,)
        top += LEADING
    return (*shapes, *rows_of_badges(badges, rect.centre.x, top + BADGE_GAP, partial(_badge, mark)))


def _badge(mark: Mark | None, text: str, x: float, y: float) -> tuple[Shape, ...]:
    """Return a badge of the work done in a box, or the sign of what became of the box."""
    if mark is None:
        return badge(text, x, y, Ink.TEXT, Badge.OUTLINED)
    if text == mark.sign:
        return sign_alone(text, x, y, badge_width(text), mark.look.ink)
    return quiet_badge(text, x, y, Ink.SAME)


def _system(rect: Rect, paint: Paint) -> tuple[Shape, ...]:
    return (Block(rect, 2, paint),)


def _terminal(rect: Rect, paint: Paint) -> tuple[Shape, ...]:
    """A screen: a bar along its foot."""
    foot = Rect(rect.x, rect.bottom - 3, rect.width, 3)
    return (Block(rect, 4, paint), Block(foot, 1.5, Paint(fill=paint.stroke)))


def _network(rect: Rect, paint: Paint) -> tuple[Shape, ...]:
    """Cut corners, so far from square that nobody takes it for a system."""
    cut = min(_CORNER, rect.height / 3)
    points = (
        Point(rect.x + cut, rect.y),
        Point(rect.right - cut, rect.y),
        Point(rect.right, rect.y + cut),
        Point(rect.right, rect.bottom - cut),
        Point(rect.right - cut, rect.bottom),
        Point(rect.x + cut, rect.bottom),
        Point(rect.x, rect.bottom - cut),
        Point(rect.x, rect.y + cut),
    )
    return (Path(points, True, 0, paint),)


def _platform(rect: Rect, paint: Paint) -> tuple[Shape, ...]:
    return (Block(rect, 2, Paint(Ink.PLATFORM, paint.stroke, paint.width, (5, 3))),)


def _person(rect: Rect, paint: Paint) -> tuple[Shape, ...]:
    """Round ends, and a small figure in the padding to the left."""
    figure = _figure(Point(rect.x + BOX_PADDING.width / 2 + 0.8, rect.centre.y), Paint(fill=paint.stroke))
    return (Block(rect, min(_ROUND, rect.height / 2), paint), *figure)


def _figure(at: Point, paint: Paint) -> tuple[Shape, ...]:
    """A head above shoulders."""
    left, right, top, foot = at.x - 3.2, at.x + 3.2, at.y - 0.2, at.y + 4.6
    shoulders = (Point(left, foot), Point(left, top), Point(right, top), Point(right, foot))
    return (Circle(Point(at.x, at.y - 2.9), 2.1, paint), Path(shoulders, True, 2.6, paint))


def _office(rect: Rect, paint: Paint) -> tuple[Shape, ...]:
    """A bar along its left side, like the tab of a folder."""
    tab = Rect(rect.x, rect.y, 3, rect.height)
    return (Block(rect, 2, paint), Block(tab, 1.5, Paint(fill=paint.stroke)))


def _organisation(rect: Rect, paint: Paint) -> tuple[Shape, ...]:
    """A double outline."""
    return (Block(rect, 2, paint), Block(rect.grown(-2.6), 1, Paint(stroke=paint.stroke, width=0.6)))


_OUTLINES: dict[Kind, Callable[[Rect, Paint], tuple[Shape, ...]]] = {
    Kind.SYSTEM: _system,
    Kind.TERMINAL: _terminal,
    Kind.NETWORK: _network,
    Kind.PLATFORM: _platform,
    Kind.PERSON: _person,
    Kind.OFFICE: _office,
    Kind.ORGANISATION: _organisation,
}
