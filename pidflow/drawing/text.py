"""Setting lines of text into the room that was measured for them."""

from __future__ import annotations

from functools import lru_cache

from pidflow.drawing.characters import tamed
from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Text
from pidflow.geometry import Point, Rect
from pidflow.textsize import width

ASCENT = 0.88
"""The baseline of Japanese type is so far below the top of its em."""

# Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation, Roman numerals, arrows, enclosed numbers, squares,
# kana, kanji, full-width forms: in the usual fonts none of these is wider than measured. Emoji and rare
# scripts may be.
_KNOWN = (
    (0x20, 0xAC),
    (0xAE, 0x2AF),
    (0x370, 0x52F),
    (0x5D0, 0x5F4),
    (0x620, 0x64A),
    (0x2010, 0x2060),
    (0x2160, 0x217F),
    (0x2190, 0x2193),
    (0x2460, 0x25FF),
    (0x3000, 0x33FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFFEF),
    (0x20000, 0x3FFFF),
)


def line_of_text(
    text: str, room: Rect, size: float, ink: Ink, anchor: Anchor = Anchor.START, *, bold: bool = False
) -> Text:
    """Set a line of text in the middle of the height of its room, at the side that the anchor names.

    Args:
        text: What it says.
        room: What it may not leave.
        size: The size of the type.
        ink: Its colour.
        anchor: At which side of the room it stands, or in the middle.
        bold: Whether it is bold.

    Example:
        >>> line_of_text("宛名", Rect(0, 0, 40, 12), 10, Ink.TEXT, Anchor.END).at
        Point(x=40, y=9.8)
    """
    x = {Anchor.START: room.x, Anchor.MIDDLE: room.centre.x, Anchor.END: room.right}[anchor]
    y = room.y + (room.height - size) / 2 + ASCENT * size
    text = tamed(text)
    return Text(Point(x, y), text, size, ink, anchor, bold, _length(text, size, room.width), room)


def _length(text: str, size: float, room: float) -> float | None:
    """Return the width that a text must be forced into, or None where no usual font could exceed it."""
    measured = width(text, size)
    if measured > room:
        return max(room, 1.0)
    return None if measured == 0 or all(map(_known, text)) else measured


@lru_cache(maxsize=8192)
def _known(character: str) -> bool:
    code = ord(character)
    return any(low <= code <= high for low, high in _KNOWN)
