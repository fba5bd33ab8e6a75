"""Striking out what is there no longer: crosses along a line, a stroke through a text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Paint, Path, Shape, Text
from pidflow.geometry import Point, Rect
from pidflow.textsize import width

_APART = 32.0
_REACH = 3.0  # lines keep 8 apart, so that a cross never touches another line
_ENDS = 16.0  # room for the arrowhead, and for the first look at the line
_STROKE = 1.2


def crosses(way: tuple[Point, ...], ink: Ink, spared: Rect | None) -> tuple[Shape, ...]:
    """Return small crosses at even distances along a line.

    Args:
        way: The points of the line.
        ink: Their colour.
        spared: Where none may stand, since the line's label is there; None spares nothing.
    """
    return tuple(
        stroke
        for point in _stations(way)
        if spared is None or not Rect(point.x, point.y, 0, 0).grown(_REACH + 1).overlaps(spared)
        for stroke in _cross(point, Paint(stroke=ink, width=_STROKE))
    )


def _stations(way: tuple[Point, ...]) -> Iterator[Point]:
    """Yield the middles of the crosses: piece by piece, clear of the bends and of both ends."""
    last = len(way) - 2
    for ordinal, (one, other) in enumerate(pairwise(way)):
        long = hypot(other.x - one.x, other.y - one.y)
        before = _ENDS if ordinal == 0 else _ENDS / 2
        room = long - before - (_ENDS if ordinal == last else _ENDS / 2)
        if room < 0:
            continue
        steps = int(room / _APART)
        start = before + (room - steps * _APART) / 2
        for step in range(steps + 1):
            part = (start + step * _APART) / long
            yield Point(
                round(one.x + (other.x - one.x) * part, 2), round(one.y + (other.y - one.y) * part, 2)
            )


def _cross(at: Point, paint: Paint) -> Iterator[Path]:
    for side in (_REACH, -_REACH):
        ends = (Point(at.x - _REACH, at.y - side), Point(at.x + _REACH, at.y + side))
        yield Path(ends, False, 0, paint)


def struck(text: Text) -> tuple[Shape, ...]:
    """Return a text with a stroke through its middle."""
    wide = min(width(text.text, text.size), text.room.width)
    left = text.at.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[text.anchor]
    y = round(text.at.y - text.size * 0.36, 2)
    ends = (Point(left, y), Point(left + wide, y))
    return (text, Path(ends, False, 0, Paint(stroke=text.ink, width=0.9)))
