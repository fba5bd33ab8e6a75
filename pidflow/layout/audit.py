"""What is wrong with a layout, measured exactly on its shapes: placings are chosen by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from attrs import field, frozen

from pidflow.geometry import Point, Rect
from pidflow.layout.distances import APART, BADGE
from pidflow.layout.shapes import Layout
from pidflow.sheet import LineKey, Sheet

_SAME = 0.01
_BEARABLE = 2  # crossings on one sheet; each further one costs five times as much


def _tenths(length: float) -> float:
    return round(length, 1)


@frozen
class Audit:
    """Counts of what readers would stumble over.

    Args:
        unrouted: Lines without a way.
        unlabelled: Lines whose label found no place.
        label_overlaps: Labels on labels, other lines, boxes, titles or boundary edges.
        through: Lines through boxes or titles.
        overlaps: Pairs of lines that share a stretch, or run nearer together than `APART`.
        box_overlaps: Boxes on boxes, or in boundaries that they are no members of.
        bend_crossings: Lines that meet where one of them turns or ends.
        strays: How often lines enter or leave boundaries without need.
        crossings: Pairs of segments that cross.
        bends: Turns of all lines.
        length: Of all lines.
        straight: What the lengths would be without anything in the way.
    """

    unrouted: int = 0
    unlabelled: int = 0
    label_overlaps: int = 0
    through: int = 0
    overlaps: int = 0
    box_overlaps: int = 0
    bend_crossings: int = 0
    strays: int = 0
    crossings: int = 0
    bends: int = 0
    length: float = field(default=0.0, converter=_tenths)
    straight: float = field(default=0.0, converter=_tenths)

    @property
    def faults(self) -> int:
        """How many things no picture may have."""
        return (
            self.unrouted
            + self.unlabelled
            + self.label_overlaps
            + self.through
            + self.overlaps
            + self.box_overlaps
            + self.bend_crossings
        )

    @property
    def cost(self) -> float:
        """What the lines cost a reader: less is better."""
        worse = 10_000.0 * self.faults + 200.0 * self.strays
        worse += 150.0 * self.crossings + 600.0 * max(0, self.crossings - _BEARABLE)
        return worse + 25.0 * self.bends + self.length


def audit(sheet: Sheet, layout: Layout) -> Audit:
    """Measure a layout of a sheet."""
    cuts = {key: _cuts(points) for key, points in layout.lines.items()}
    pairs = [_meet(cuts[one], cuts[other]) for one, other in combinations(cuts, 2)]
    return Audit(
        unrouted=sum(1 for line in sheet.lines if line.key not in layout.lines),
        unlabelled=sum(1 for line in sheet.lines if line.label.width and line.key not in layout.labels),
        label_overlaps=sum(1 for _ in _label_overlaps(layout, cuts)),
        through=sum(1 for _ in _through(layout, cuts)),
        overlaps=sum(1 for _, shared, _ in pairs if shared),
        box_overlaps=_box_overlaps(sheet, layout),
        bend_crossings=sum(touched for _, _, touched in pairs),
        strays=sum(_strays(sheet, layout, key, segments) for key, segments in cuts.items()),
        crossings=sum(crossed for crossed, _, _ in pairs),
        bends=sum(len(points) - 2 for points in layout.lines.values()),
        length=sum(_length(points) for points in layout.lines.values()),
        straight=sum(_straight(layout, key) for key in layout.lines),
    )


Cut = tuple[bool, float, float, float]
"""A segment: whether it is level, its low and high end, and where it is across."""


def _cuts(points: Sequence[Point]) -> list[Cut]:
    found = []
    for one, other in pairwise(points):
        if abs(one.y - other.y) < _SAME:
            found.append((True, min(one.x, other.x), max(one.x, other.x), one.y))
        else:
            found.append((False, min(one.y, other.y), max(one.y, other.y), one.x))
    return found


def _meet(one: list[Cut], other: list[Cut]) -> tuple[int, int, int]:
    """Return how often two lines cross, share a stretch, and touch with an end of a segment."""
    crossed = shared = touched = 0
    for level, low, high, across in one:
        for level2, low2, high2, across2 in other:
            if level == level2:
                if abs(across - across2) < APART - _SAME and low < high2 and low2 < high:
                    shared += 1
            elif low - _SAME <= across2 <= high + _SAME and low2 - _SAME <= across <= high2 + _SAME:
                inside = low + _SAME < across2 < high - _SAME and low2 + _SAME < across < high2 - _SAME
                crossed += inside
                touched += not inside
    return crossed, shared, touched


def _label_overlaps(layout: Layout, cuts: Mapping[LineKey, list[Cut]]) -> Iterator[tuple[LineKey, str]]:
    solids = [*layout.boxes.values(), *layout.titles.values()]
    for key, label in layout.labels.items():
        if any(label.overlaps(solid) for solid in solids):
            yield key, "box or title"
        if any(_on_edge(label, frame) for frame in layout.boundaries.values()):
            yield key, "edge"
        for other, segments in cuts.items():
            own = other == key
            hits = sum(1 for cut in segments if _hits(cut, label))
            if hits > (1 if own and label.width <= BADGE else 0):
                yield key, str(other)
    for (key, label), (other, label2) in combinations(layout.labels.items(), 2):
        if label.overlaps(label2):
            yield key, str(other)


def _through(layout: Layout, cuts: Mapping[LineKey, list[Cut]]) -> Iterator[LineKey]:
    solids = [*layout.boxes.values(), *layout.titles.values()]
    for key, segments in cuts.items():
        for cut in segments:
            for solid in solids:
                if _hits(cut, solid):
                    yield key


def _box_overlaps(sheet: Sheet, layout: Layout) -> int:
    count = sum(1 for one, other in combinations(layout.boxes.values(), 2) if one.overlaps(other))
    for boundary in sheet.boundaries:
        frame = layout.boundaries.get(boundary.id)
        if frame is not None:
            others = (rect for id_, rect in layout.boxes.items() if id_ not in boundary.members)
            count += sum(1 for rect in others if rect.overlaps(frame))
    members = {boundary.id: set(boundary.members) for boundary in sheet.boundaries}
    for (one, frame), (other, frame2) in combinations(layout.boundaries.items(), 2):
        if not members[one] & members[other] and frame.overlaps(frame2):
            count += 1
    return count


def _strays(sheet: Sheet, layout: Layout, key: LineKey, segments: Sequence[Cut]) -> int:
    """Count how often a line passes the edges of boundaries beyond what its ends ask for."""
    count = 0
    for boundary in sheet.boundaries:
        frame = layout.boundaries.get(boundary.id)
        if frame is not None:
            needed = (key.source in boundary.members) != (key.target in boundary.members)
            count += sum(_passes(cut, frame) for cut in segments) - needed
    return count


def _passes(cut: Cut, frame: Rect) -> int:
    """Count the edges of a frame that a segment passes."""
    level, low, high, across = cut
    if level:
        return (frame.y < across < frame.bottom) * sum(low < x < high for x in (frame.x, frame.right))
    return (frame.x < across < frame.right) * sum(low < y < high for y in (frame.y, frame.bottom))


def _hits(cut: Cut, rect: Rect) -> bool:
    level, low, high, across = cut
    if level:
        return rect.y < across < rect.bottom and low < rect.right - _SAME and rect.x + _SAME < high
    return rect.x < across < rect.right and low < rect.bottom - _SAME and rect.y + _SAME < high


def _on_edge(label: Rect, frame: Rect) -> bool:
    return label.overlaps(frame) and not (
        frame.x <= label.x
        and label.right <= frame.right
        and frame.y <= label.y
        and label.bottom <= frame.bottom
    )


def _length(points: Sequence[Point]) -> float:
    return sum(abs(one.x - other.x) + abs(one.y - other.y) for one, other in pairwise(points))


def _straight(layout: Layout, key: LineKey) -> float:
    one, other = layout.boxes[key.source], layout.boxes[key.target]
    dx = max(other.x - one.right, one.x - other.right, 0.0)
    dy = max(other.y - one.bottom, one.y - other.bottom, 0.0)
    return dx + dy
