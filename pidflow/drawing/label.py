"""Labels: a badge and the data name below it, close to their own line."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

from pidflow.drawing.badge import Badge, badge, quiet_badge, signed_badge
from pidflow.drawing.change import Mark
from pidflow.drawing.ink import Ink
from pidflow.drawing.look import Carried
from pidflow.drawing.scene import Anchor, Group, Shape
from pidflow.drawing.striking import struck
from pidflow.drawing.text import line_of_text
from pidflow.geometry import Point, Rect
from pidflow.sheet import LineText
from pidflow.sheet.measure import BADGE_HEIGHT, LEADING, TYPE, badge_width, signed_width


class Side(Enum):
    """Where a label lies, seen from its line."""

    ON = "on"
    LEFT = "left"
    RIGHT = "right"
    ABOVE = "above"
    BELOW = "below"


def label(
    line: LineText, room: Rect, way: tuple[Point, ...], carried: Carried, mark: Mark | None = None
) -> Group:
    """Return a hop's label, at the side of its room that is nearest to the line.

    Args:
        line: The hop.
        room: Room enough for its label in every state; in this one it may need less.
        way: The points of its line.
        carried: What the line carries.
        mark: What became of the hop; None where nothing is compared.
    """
    side = side_of(room, way)
    anchor = _ANCHORS[side]
    height = BADGE_HEIGHT + len(line.label) * LEADING
    top = {Side.ABOVE: room.bottom - height, Side.BELOW: room.y}.get(side, room.centre.y - height / 2)
    x = _start(room, signed_width(line.badge) if mark and mark.sign else badge_width(line.badge), anchor)
    shapes: list[Shape] = [*_badge(line, x, top, carried, mark)]
    for ordinal, text in enumerate(line.label):
        place = Rect(room.x, top + BADGE_HEIGHT + ordinal * LEADING, room.width, LEADING)
        said = line_of_text(text, place, TYPE, mark.look.text if mark else Ink.TEXT, anchor)
        shapes += struck(said) if mark and mark.look.gone else (said,)
    return Group("label", tuple(shapes))


def _badge(line: LineText, x: float, y: float, carried: Carried, mark: Mark | None) -> tuple[Shape, ...]:
    if mark is None:
        return badge(line.badge, x, y, carried.value.ink, badge_look(line, carried))
    ink = mark.look.ink
    if mark.quiet:
        return quiet_badge(line.badge, x, y, ink, dashed=line.choice)
    return signed_badge(mark.sign, line.badge, x, y, ink, gone=mark.look.gone, dashed=line.choice)


def badge_look(line: LineText, carried: Carried) -> Badge:
    """Return how a hop's badge looks: alternatives dashed, an unstated number only outlined."""
    if line.choice:
        return Badge.DASHED
    return Badge.OUTLINED if carried is Carried.UNSTATED else Badge.FILLED


def side_of(room: Rect, way: tuple[Point, ...]) -> Side:
    """Return where a label's room lies, seen from the piece of the line that is nearest to it.

    Example:
        >>> side_of(Rect(12, 0, 20, 10), (Point(10, -50), Point(10, 50))).name
        'RIGHT'
    """
    return min((_seen(room, one, other) for one, other in pairwise(way)), key=lambda seen: seen[0])[1]


def _seen(room: Rect, one: Point, other: Point) -> tuple[float, Side]:
    """Return how far the room is from a piece of the line, and on which side of it."""
    left, right = sorted((one.x, other.x))
    upper, lower = sorted((one.y, other.y))
    gaps = (
        (room.x - right, Side.RIGHT),
        (left - room.right, Side.LEFT),
        (room.y - lower, Side.BELOW),
        (upper - room.bottom, Side.ABOVE),
    )
    far, side = max(gaps, key=lambda gap: gap[0])
    return (far, side) if far >= 0 else (0.0, Side.ON)


_ANCHORS = {
    Side.ON: Anchor.MIDDLE,
    Side.LEFT: Anchor.END,
    Side.RIGHT: Anchor.START,
    Side.ABOVE: Anchor.MIDDLE,
    Side.BELOW: Anchor.MIDDLE,
}


def _start(room: Rect, needed: float, anchor: Anchor) -> float:
    """Return where something so wide begins in the room."""
    if anchor is Anchor.START:
        return room.x
    return room.right - needed if anchor is Anchor.END else room.centre.x - needed / 2
