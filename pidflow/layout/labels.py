"""A clear place for a label at its own line: beside the longest stretch, or on it if it is a badge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from pidflow.geometry import Point, Rect, Size
from pidflow.layout.distances import BADGE, CLEAR, CLEAR_OF_LINES, TOUCH

_HEAD = 12.0
_TAIL = 4.0
_STEP = 6.0
_LEAST_SEEN = 3.0  # of a line on both sides of a badge that sits on it


@frozen
class Stretch:
    """A segment's part along which a label may stand: `low`..`high` on its axis, at `across`."""

    level: bool
    low: float
    high: float
    across: float

    @property
    def length(self) -> float:
        """How long it is."""
        return self.high - self.low


@frozen
class Around:
    """What a label must keep clear of.

    Args:
        solids: Boxes, titles and other labels.
        edges: The edges of boundaries.
        lines: The segments of other lines.
    """

    solids: Sequence[Rect]
    edges: Sequence[Rect]
    lines: Sequence[Rect]

    def near(self, area: Rect) -> Around:
        """Return what of it is in the area."""
        return Around(
            [rect for rect in self.solids if rect.overlaps(area)],
            [rect for rect in self.edges if rect.overlaps(area)],
            [rect for rect in self.lines if rect.overlaps(area)],
        )

    def clear(self, label: Rect) -> bool:
        """Whether nothing of it comes too near to the label."""
        apart, wide = label.grown(CLEAR), label.grown(CLEAR_OF_LINES)
        return not (
            any(apart.overlaps(rect) for rect in self.solids)
            or any(apart.overlaps(rect) for rect in self.edges)
            or any(wide.overlaps(rect) for rect in self.lines)
        )


def spot(points: Sequence[Point], size: Size, around: Around) -> Rect | None:
    """Return the best clear place for a label of this size at the line, or None.

    Long stretches come first, and their middles; a level one before an upright one of equal length.
    """
    own = segments(points)
    for stretch in _stretches(points):
        reach = _reach(stretch, size)
        near = around.near(reach)
        for place in _places(stretch, size):
            if near.clear(place) and _off_own(place, own, stretch, size):
                return place
    return None


def segments(points: Sequence[Point]) -> list[Rect]:
    """Return a line's segments as thin rectangles."""
    found = []
    for one, other in pairwise(points):
        x, y = min(one.x, other.x), min(one.y, other.y)
        found.append(Rect(x, y, abs(one.x - other.x), abs(one.y - other.y)).grown(0.25))
    return found


def edges(frames: Iterable[Rect]) -> list[Rect]:
    """Return the edges of frames as thin rectangles."""
    found = []
    for frame in frames:
        for y in (frame.y, frame.bottom):
            found.append(Rect(frame.x, y, frame.width, 0).grown(0.5))
        for x in (frame.x, frame.right):
            found.append(Rect(x, frame.y, 0, frame.height).grown(0.5))
    return found


def _stretches(points: Sequence[Point]) -> list[Stretch]:
    """Return the usable parts of the segments, without the arrowhead and its like, longest first."""
    found = []
    last = len(points) - 2
    for nth, (one, other) in enumerate(pairwise(points)):
        level = one.y == other.y
        start, stop = (one.x, other.x) if level else (one.y, other.y)
        sign = 1 if stop > start else -1
        start += sign * _TAIL
        stop -= sign * (_HEAD if nth == last else _TAIL)
        low, high = min(start, stop), max(start, stop)
        if (stop - start) * sign > 0:
            found.append(Stretch(level, low, high, one.y if level else one.x))
    return sorted(found, key=lambda each: -each.length - (10 if each.level else 0))


def _places(stretch: Stretch, size: Size) -> Iterator[Rect]:
    """Yield the places along a stretch, from its middle outwards."""
    long, thick = (size.width, size.height) if stretch.level else (size.height, size.width)
    badge = size.width <= BADGE
    room = stretch.length - long - (2 * _LEAST_SEEN if badge else 0.0)
    if room < 0:
        return
    offsets = (
        (-thick / 2,) if badge else (-thick - TOUCH, TOUCH) if stretch.level else (TOUCH, -thick - TOUCH)
    )
    middle = (stretch.low + stretch.high - long) / 2
    for nth in range(int(room / 2 / _STEP) + 1):
        for shift in (nth * _STEP, -nth * _STEP) if nth else (0.0,):
            for offset in offsets:
                along, across = _half(middle + shift), _half(stretch.across + offset)
                x, y = (along, across) if stretch.level else (across, along)
                yield Rect(x, y, size.width, size.height)


def _reach(stretch: Stretch, size: Size) -> Rect:
    """Return the area in which a label at the stretch could stand, and a little more."""
    thick = (size.height if stretch.level else size.width) + 8
    if stretch.level:
        return Rect(stretch.low - 4, stretch.across - thick, stretch.length + 8, 2 * thick)
    return Rect(stretch.across - thick, stretch.low - 4, 2 * thick, stretch.length + 8)


def _off_own(place: Rect, own: list[Rect], stretch: Stretch, size: Size) -> bool:
    """Whether no other segment of its own line runs under the label."""
    if size.width > BADGE:
        return not any(place.grown(1).overlaps(segment) for segment in own)
    return sum(1 for segment in own if place.grown(1).overlaps(segment)) == 1 or stretch.length < 0


def _half(position: float) -> float:
    return round(position * 2) / 2
