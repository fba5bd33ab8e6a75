"""Badges: the numbers of the 備考 on lines and in boxes."""

from __future__ import annotations

from enum import Enum

from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Block, Paint, Shape
from pidflow.drawing.text import line_of_text
from pidflow.geometry import Rect
from pidflow.sheet.measure import (
    BADGE_GAP,
    BADGE_HEIGHT,
    BADGE_PADDING,
    TYPE,
    badge_rows,
    badge_width,
    row_width,
)


class Badge(Enum):
    """How a badge looks."""

    FILLED = "filled"
    OUTLINED = "outlined"
    DASHED = "dashed"


_DASH = (2.5, 2.0)


def badge(text: str, x: float, y: float, ink: Ink, look: Badge = Badge.FILLED) -> tuple[Shape, ...]:
    """Return a badge with its upper left corner at a place.

    Args:
        text: The number.
        x: Its left side.
        y: Its upper side.
        ink: Its colour.
        look: Filled, or only outlined.
    """
    rect = Rect(x, y, badge_width(text), BADGE_HEIGHT)
    room = Rect(x + BADGE_PADDING, y, rect.width - 2 * BADGE_PADDING, rect.height)
    filled = look is Badge.FILLED
    number = line_of_text(text, room, TYPE, Ink.PAPER if filled else ink, Anchor.MIDDLE, bold=True)
    return (Block(_inset(rect, filled), BADGE_HEIGHT / 2, _paint(ink, look)), number)


def _inset(rect: Rect, filled: bool) -> Rect:
    """An outline takes half of its width on either side."""
    return rect if filled else rect.grown(-0.6)


def _paint(ink: Ink, look: Badge) -> Paint:
    if look is Badge.FILLED:
        return Paint(fill=ink)
    return Paint(Ink.PAPER, ink, 1.2, _DASH if look is Badge.DASHED else ())


def rows_of_badges(numbers: tuple[str, ...], middle: float, top: float) -> tuple[Shape, ...]:
    """Return the badges of the work done in a box, in rows about a middle, as wide as was measured."""
    shapes: list[Shape] = []
    for row in badge_rows(numbers):
        x = middle - row_width(row) / 2
        for number in row:
            shapes += badge(number, x, top, Ink.TEXT, Badge.OUTLINED)
            x += badge_width(number) + BADGE_GAP
        top += BADGE_HEIGHT + BADGE_GAP
    return tuple(shapes)
