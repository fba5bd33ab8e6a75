"""Badges: the numbers of the 備考 on lines and in boxes, with the sign of a change where there is one."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Block, Paint, Shape
from pidflow.drawing.text import line_of_text
from pidflow.geometry import Rect
from pidflow.sheet.measure import (
    BADGE_GAP,
    BADGE_HEIGHT,
    BADGE_PADDING,
    SIGN,
    TYPE,
    badge_rows,
    badge_width,
    row_width,
    signed_width,
)


class Badge(Enum):
    """How a badge looks."""

    FILLED = "filled"
    OUTLINED = "outlined"
    DASHED = "dashed"


_DASH = (2.5, 2.0)
_SQUARE = 3.0


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


def quiet_badge(text: str, x: float, y: float, ink: Ink, *, dashed: bool = False) -> tuple[Shape, ...]:
    """Return the badge of what did not change: a thin outline about a light number.

    Args:
        text: The number.
        x: Its left side.
        y: Its upper side.
        ink: The colour of the outline.
        dashed: Whether the outline is dashed.
    """
    rect = Rect(x, y, badge_width(text), BADGE_HEIGHT)
    room = Rect(x + BADGE_PADDING, y, rect.width - 2 * BADGE_PADDING, rect.height)
    outline = Block(rect.grown(-0.7), BADGE_HEIGHT / 2, Paint(Ink.PAPER, ink, 0.7, _DASH if dashed else ()))
    return (outline, line_of_text(text, room, TYPE, Ink.FAINT, Anchor.MIDDLE))


def signed_badge(
    sign: str, text: str, x: float, y: float, ink: Ink, *, gone: bool, dashed: bool
) -> tuple[Shape, ...]:
    """Return a badge with the sign of a change before its number; its corners are square.

    Args:
        sign: The sign.
        text: The number.
        x: Its left side.
        y: Its upper side.
        ink: Its colour.
        gone: Whether the number stands on white, as what is there no longer.
        dashed: Whether the number is framed by dashes.
    """
    rect = Rect(x, y, signed_width(text), BADGE_HEIGHT)
    inner = Rect(x + SIGN, y, rect.width - SIGN, rect.height).grown(-1.2)
    room = Rect(x + SIGN + BADGE_PADDING / 2, y, rect.width - SIGN - 1.5 * BADGE_PADDING, rect.height)
    return (
        Block(rect, _SQUARE, Paint(fill=ink)),
        line_of_text(sign, Rect(x, y, SIGN, rect.height), TYPE, Ink.PAPER, Anchor.MIDDLE, bold=True),
        Block(inner, _SQUARE / 2, _inner_paint(ink, gone, dashed)),
        line_of_text(text, room, TYPE, ink if gone else Ink.PAPER, Anchor.MIDDLE, bold=True),
    )


def _inner_paint(ink: Ink, gone: bool, dashed: bool) -> Paint:
    """Dashes are seen on either ground."""
    ground, other = (Ink.PAPER, ink) if gone else (ink, Ink.PAPER)
    return Paint(ground, other if dashed else Ink.PAPER, 0.8, _DASH if dashed else ())


def sign_alone(sign: str, x: float, y: float, wide: float, ink: Ink) -> tuple[Shape, ...]:
    """Return the sign of a change without a number, in so wide a badge."""
    rect = Rect(x, y, wide, BADGE_HEIGHT)
    said = line_of_text(sign, rect, TYPE, Ink.PAPER, Anchor.MIDDLE, bold=True)
    return (Block(rect, _SQUARE, Paint(fill=ink)), said)


def _inset(rect: Rect, filled: bool) -> Rect:
    """An outline takes half of its width on either side."""
    return rect if filled else rect.grown(-0.6)


def _paint(ink: Ink, look: Badge) -> Paint:
    if look is Badge.FILLED:
        return Paint(fill=ink)
    return Paint(Ink.PAPER, ink, 1.2, _DASH if look is Badge.DASHED else ())


def rows_of_badges(
    numbers: tuple[str, ...],
    middle: float,
    top: float,
    drawn: Callable[[str, float, float], tuple[Shape, ...]],
) -> tuple[Shape, ...]:
    """Return badges in rows about a middle, as wide as was measured.

    Args:
        numbers: What they say.
        middle: The middle of the rows.
        top: The upper side of the first row.
        drawn: What draws a badge with its upper left corner at a place.
    """
    shapes: list[Shape] = []
    for row in badge_rows(numbers):
        x = middle - row_width(row) / 2
        for number in row:
            shapes += drawn(number, x, top)
            x += badge_width(number) + BADGE_GAP
        top += BADGE_HEIGHT + BADGE_GAP
    return tuple(shapes)
