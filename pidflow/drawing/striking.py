"""Striking out what is there no longer: crosses along a line, a stroke through a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import hypot

from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Paint, Path, Shape, Text
from pidflow.geometry import Point, Rect
from pidflow.textsize import width
from pidflow.textsize.width import in_em

_REACH = 3.0  # lines keep 8 apart, so that a cross never touches another line
_CLEAR = 4.5
_STEP = 7.0
_APART = 28.0
_TAIL, _BEND, _HEAD = 8.0, 8.0, 17.0
_STROKE = 1.2
_LATIN = 0x250
_SLACK = 0.12


def crosses(way: tuple[Point, ...], ink: Ink, labels: tuple[Rect, ...] = ()) -> tuple[Shape, ...]:
    """Return small crosses along a line, clear of the labels where that leaves any.

    Args:
        way: The points of the line.
        ink: Their colour.
        labels: The rooms of its own label and of others.
    """
    everywhere = tuple(_stations(way))
    clear = [at for at in everywhere if not any(_around(at).overlaps(label) for label in labels)]
    paint = Paint(stroke=ink, width=_STROKE)
    return tuple(stroke for at in _apart(clear or everywhere) for stroke in _cross(at, paint))


def _stations(way: tuple[Point, ...]) -> Iterator[Point]:
    """Yield where crosses may stand: piece by piece, clear of the bends and of both ends."""
    last = len(way) - 2
    for ordinal, (one, other) in enumerate(pairwise(way)):
        long = hypot(other.x - one.x, other.y - one.y)
        before = _TAIL if ordinal == 0 else _BEND
        room = long - before - (_HEAD if ordinal == last else _BEND)
        steps = int(room / _STEP) if room >= 0 else -1
        start = before + (room - steps * _STEP) / 2
        for step in range(steps + 1):
            part = (start + step * _STEP) / long
            x, y = one.x + (other.x - one.x) * part, one.y + (other.y - one.y) * part
            yield Point(round(x, 2), round(y, 2))


def _apart(stations: Iterable[Point]) -> Iterator[Point]:
    """Yield as many of the stations as keep their distance from the one before."""
    before: Point | None = None
    for at in stations:
        if before is None or abs(at.x - before.x) + abs(at.y - before.y) >= _APART:
            yield at
            before = at


def _around(at: Point) -> Rect:
    return Rect(at.x, at.y, 0, 0).grown(_CLEAR)


def _cross(at: Point, paint: Paint) -> Iterator[Path]:
    for side in (_REACH, -_REACH):
        ends = (Point(at.x - _REACH, at.y - side), Point(at.x + _REACH, at.y + side))
        yield Path(ends, False, 0, paint)


def struck(text: Text) -> tuple[Shape, ...]:
    """Return a text with a stroke through its middle."""
    wide = min(_likely_width(text.text) * text.size, text.room.width)
    left = text.at.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[text.anchor]
    y = round(text.at.y - text.size * 0.36, 2)
    ends = (Point(left, y), Point(left + wide, y))
    return (text, Path(ends, False, 0, Paint(stroke=text.ink, width=0.9)))


def _likely_width(text: str) -> float:
    """Return how wide a text probably is, in em: Latin letters are measured as wide as any font has them."""
    latin = sum(in_em(character) for character in text if ord(character) < _LATIN)
    return width(text) - _SLACK * latin
