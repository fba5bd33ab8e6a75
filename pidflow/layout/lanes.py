"""The few level and upright lines on which routes may run: ports of boxes and lanes between them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from pidflow.geometry import Rect
from pidflow.layout.distances import APART, CORNER, EDGE, LEAD, PITCH

_OUTER_LANES = 3
_MOST_LANES = 12


@frozen
class Span:
    """A rectangle seen along one axis (`low`..`high`) and across it (`near`..`far`)."""

    low: float
    high: float
    near: float
    far: float


def upright(rects: Iterable[Rect]) -> list[Span]:
    """See rectangles along x."""
    return [Span(rect.x, rect.right, rect.y, rect.bottom) for rect in rects]


def level(rects: Iterable[Rect]) -> list[Span]:
    """See rectangles along y."""
    return [Span(rect.y, rect.bottom, rect.x, rect.right) for rect in rects]


def positions(boxes: Mapping[str, Span], edges: list[float], ends: Counter[str]) -> list[float]:
    """Choose the positions of the lines across one axis, in order and `APART` from one another.

    Middles of boxes come first, then their other ports, then lanes: where two are too near, the first stays.

    Args:
        boxes: The boxes along the axis.
        edges: The positions of boundary edges, from which lanes keep away.
        ends: How many lines each box has.
    """
    chosen = _Chosen()
    spans = list(boxes.values())
    for span in spans:
        chosen.offer((span.low + span.high) / 2)
    for id_, span in boxes.items():
        for port in _ports(span, ends[id_]):
            chosen.offer(port)
    for low, high in sorted(set(_gaps(spans)), key=lambda gap: (gap[1] - gap[0], gap)):
        for lane in _lanes(low, high, edges):
            chosen.offer(lane)
    for lane in (*_outer(spans, edges), *_beside(spans, edges)):
        chosen.offer(lane)
    return chosen.positions


class _Chosen:
    """Positions in order; one too near to another is not taken."""

    def __init__(self) -> None:
        self.positions: list[float] = []

    def offer(self, position: float) -> None:
        at = bisect_left(self.positions, position)
        if at and position - self.positions[at - 1] < APART:
            return
        if at < len(self.positions) and self.positions[at] - position < APART:
            return
        self.positions.insert(at, position)


def _ports(span: Span, lines: int) -> Iterator[float]:
    """Yield port positions about the middle, no more pairs of them than lines could use."""
    middle, room = (span.low + span.high) / 2, (span.high - span.low) / 2 - CORNER
    pitch = PITCH if room >= PITCH else APART
    for nth in range(1, min(lines, int(room / pitch)) + 1):
        yield middle - nth * pitch
        yield middle + nth * pitch


def _gaps(spans: list[Span]) -> Iterator[tuple[float, float]]:
    """Yield the gap from each box to the nearest one that faces it."""
    for span in spans:
        facing = [other.low for other in spans if other.low >= span.high and _faces(span, other)]
        if facing:
            yield span.high, min(facing)


def _faces(one: Span, other: Span) -> bool:
    return one.near < other.far + LEAD and other.near < one.far + LEAD


def _lanes(low: float, high: float, edges: list[float]) -> Iterator[float]:
    """Yield lanes spread over a gap, clear of the boxes at its ends and of boundary edges in it."""
    cuts = [edge for edge in edges if low < edge < high]
    starts = [low + LEAD, *(edge + EDGE for edge in cuts)]
    stops = [*(edge - EDGE for edge in cuts), high - LEAD]
    for start, stop in zip(starts, stops, strict=True):
        yield from _spread(start, stop)


def _spread(start: float, stop: float) -> Iterator[float]:
    if stop < start:
        return
    number = min(_MOST_LANES, int((stop - start) / PITCH)) + 1
    if number == 1:
        yield _half((start + stop) / 2)
        return
    for nth in range(number):
        yield _half(start + nth * (stop - start) / (number - 1))


def _outer(spans: list[Span], edges: list[float]) -> Iterator[float]:
    """Yield lanes beyond all boxes, on both sides of the outermost boundary edges."""
    low, high = min(span.low for span in spans), max(span.high for span in spans)
    below = [edge for edge in edges if edge < low]
    above = [edge for edge in edges if edge > high]
    outermost = min([low, *below]) - LEAD - _OUTER_LANES * PITCH
    yield from _lanes(outermost, low, below)
    yield from _lanes(high, max([high, *above]) + LEAD + _OUTER_LANES * PITCH, above)


def _beside(spans: list[Span], edges: list[float]) -> Iterator[float]:
    """Yield a lane along every side: where no box faces another these are the only ones."""
    for span in spans:
        for lane in (span.low - LEAD, span.high + LEAD):
            if all(abs(lane - edge) >= EDGE for edge in edges):
                yield _half(lane)


def _half(position: float) -> float:
    return round(position * 2) / 2
