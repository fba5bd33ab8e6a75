"""What a reader would stumble over in a picture as the browser draws it; each finding in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import combinations, pairwise

from attrs import frozen

from pidflow.geometry import Point, Rect
from pidflow.layout.distances import APART
from tests.browser.measured import Hop, Measured

LEAST_TYPE = 8.0
"""The smallest type on paper, in points."""

_TOUCH = 0.3
"""So much may be due to the browser's rounding to whole pixels."""
_NARROWED = 0.985
_STRAIGHT = 0.02
_OWN_DEPTH = 1.5
_MEETING = 4.0

Check = Callable[[Measured], Iterator[str]]


def texts_outside_the_page(picture: Measured, sheets: int = 1) -> Iterator[str]:
    """Texts that leave their sheet of paper, or run over the edge between two."""
    area = picture.area
    height = area.height / sheets
    pages = [Rect(area.x, area.y + nth * height, area.width, height) for nth in range(sheets)]
    for words in picture.texts():
        if not any(_holds(page, words.ink) for page in pages):
            yield f"「{words.said}」 leaves the page"


def texts_outside_their_shape(picture: Measured) -> Iterator[str]:
    """Texts that leave the box or the badge drawn for them, or the frame whose title they are."""
    for words in picture.texts():
        if not words.fits:
            yield f"「{words.said}」 leaves its box or badge"
    for frame in picture.frames:
        for words in frame.texts:
            if not _holds(frame.rect, words.ink):
                yield f"「{words.said}」 leaves its frame"


def texts_on_texts(picture: Measured) -> Iterator[str]:
    """Texts, anywhere on the page, whose glyphs overlap."""
    for one, other in combinations(picture.texts(), 2):
        if _overlap(one.ink, other.ink):
            yield f"「{one.said}」 and 「{other.said}」 overlap"


def texts_squeezed(picture: Measured) -> Iterator[str]:
    """Texts that are drawn narrower than their font has them."""
    for words in picture.texts():
        if words.squeeze < _NARROWED:
            yield f"「{words.said}」 is squeezed to {words.squeeze:.0%}"


def print_too_small(picture: Measured) -> Iterator[str]:
    """Type smaller on paper than the least that is allowed."""
    for words in picture.texts():
        printed = picture.printed(words.size)
        if round(printed, 2) < LEAST_TYPE:
            yield f"「{words.said}」 is printed at {printed:.2f} pt"


def labels_on_labels(picture: Measured) -> Iterator[str]:
    """Labels of different hops that overlap."""
    for one, other in combinations(picture.hops, 2):
        if any(_overlap(part, part2) for part in one.label() for part2 in other.label()):
            yield f"the labels of {one.id} and {other.id} overlap"


def labels_on_boxes(picture: Measured) -> Iterator[str]:
    """Labels on boxes, on titles of frames or across the edge of a frame."""
    solids = [*_solids(picture)]
    for hop in picture.hops:
        for part in hop.label():
            yield from (
                f"the label of {hop.id} is on {name}" for name, rect in solids if _overlap(part, rect)
            )
            for frame in picture.frames:
                if _overlap(part, frame.rect) and not _holds(frame.rect, part):
                    yield f"the label of {hop.id} crosses the edge of {frame.id}"


def lines_through_labels(picture: Measured) -> Iterator[str]:
    """Lines through another's label, or through the data name of their own; a badge may sit on its line."""
    for line in picture.hops:
        for hop in picture.hops:
            parts = hop.data() if hop is line else hop.label()
            if any(_passes(line, part.grown(line.stroke / 2 - _TOUCH)) for part in parts):
                yield f"the line of {line.id} passes through the label of {hop.id}"


def lines_through_boxes(picture: Measured) -> Iterator[str]:
    """Lines through boxes and titles of frames; their own boxes they may only touch."""
    for line in picture.hops:
        for box in picture.systems:
            own = box.id in {line.source, line.target}
            if _passes(line, box.rect.grown(-_OWN_DEPTH if own else -_TOUCH)):
                yield f"the line of {line.id} passes through {box.id}"
        for name, rect in _titles(picture):
            if _passes(line, rect.grown(-_TOUCH)):
                yield f"the line of {line.id} passes through {name}"


def boxes_on_boxes(picture: Measured) -> Iterator[str]:
    """Boxes that overlap, or stand across the edge of a frame."""
    for one, other in combinations(picture.systems, 2):
        if _overlap(one.rect, other.rect):
            yield f"{one.id} and {other.id} overlap"
    for box in picture.systems:
        for frame in picture.frames:
            if _overlap(box.rect, frame.rect) and not _holds(frame.rect, box.rect):
                yield f"{box.id} stands across the edge of {frame.id}"


def lines_side_by_side(picture: Measured) -> Iterator[str]:
    """Lines of different hops that run along each other, nearer than lanes are apart."""
    for one, other in _close_pairs(picture, APART - _TOUCH, _along):
        yield f"the lines of {one.id} and {other.id} run together"


def lines_meeting_at_bends(picture: Measured) -> Iterator[str]:
    """Lines that meet where one of them turns or ends, so that it can't be seen which goes where."""
    for one, other in _close_pairs(picture, _MEETING, _at_bend):
        yield f"the lines of {one.id} and {other.id} meet at a bend"


def incomplete_hops(picture: Measured) -> Iterator[str]:
    """Hops without a line or without a label."""
    for hop in picture.hops:
        if len(hop.points) < 2:
            yield f"{hop.id} has no line"
        if not any(True for _ in hop.label()):
            yield f"{hop.id} has no label"


# --------------------------------------------------------------------------------- rectangles


def _overlap(one: Rect, other: Rect) -> bool:
    return one.grown(-_TOUCH / 2).overlaps(other.grown(-_TOUCH / 2))


def _holds(room: Rect, rect: Rect) -> bool:
    room = room.grown(_TOUCH)
    return room.x <= rect.x and rect.right <= room.right and room.y <= rect.y and rect.bottom <= room.bottom


def _solids(picture: Measured) -> Iterator[tuple[str, Rect]]:
    for box in picture.systems:
        yield box.id, box.rect
    yield from _titles(picture)


def _titles(picture: Measured) -> Iterator[tuple[str, Rect]]:
    for frame in picture.frames:
        for words in frame.texts:
            yield f"the title of {frame.id}", words.ink


def _passes(line: Hop, rect: Rect) -> bool:
    """Whether a point of the line lies inside; points are a unit apart."""
    return any(rect.x < point.x < rect.right and rect.y < point.y < rect.bottom for point in line.points)


# -------------------------------------------------------------------------------------- lines


class Way(Enum):
    """How a line runs at a point."""

    LEVEL = "level"
    UPRIGHT = "upright"
    BEND = "bend"
    END = "end"


@frozen
class _Spot:
    hop: int
    at: Point
    way: Way


Near = Callable[[_Spot, _Spot, float], bool]


def _close_pairs(picture: Measured, far: float, near: Near) -> Iterator[tuple[Hop, Hop]]:
    """Yield the pairs of hops that have a spot near each other; spots are looked up in a grid of cells."""
    cells: dict[tuple[int, int], list[_Spot]] = defaultdict(list)
    for spot in _spots(picture):
        cells[_cell(spot.at)].append(spot)
    found: set[tuple[int, int]] = set()
    for (column, row), spots in cells.items():
        around = [
            spot
            for across in (-1, 0, 1)
            for down in (-1, 0, 1)
            for spot in cells.get((column + across, row + down), ())
        ]
        for one in spots:
            for other in around:
                if one.hop < other.hop and near(one, other, far):
                    found.add((one.hop, other.hop))
    for one_hop, other_hop in sorted(found):
        yield picture.hops[one_hop], picture.hops[other_hop]


def _cell(point: Point) -> tuple[int, int]:
    return int(point.x // APART), int(point.y // APART)


def _spots(picture: Measured) -> Iterator[_Spot]:
    for nth, hop in enumerate(picture.hops):
        for one, other in pairwise(hop.points):
            yield _Spot(nth, one, _way(one, other))
        for end in (hop.points[:1], hop.points[-1:]):
            yield from (_Spot(nth, point, Way.END) for point in end)


def _way(one: Point, other: Point) -> Way:
    if abs(one.y - other.y) < _STRAIGHT:
        return Way.LEVEL
    return Way.UPRIGHT if abs(one.x - other.x) < _STRAIGHT else Way.BEND


def _along(one: _Spot, other: _Spot, far: float) -> bool:
    if one.way is not other.way or one.way not in {Way.LEVEL, Way.UPRIGHT}:
        return False
    dx, dy = abs(one.at.x - other.at.x), abs(one.at.y - other.at.y)
    along, across = (dx, dy) if one.way is Way.LEVEL else (dy, dx)
    return along <= 0.5 and across < far


def _at_bend(one: _Spot, other: _Spot, far: float) -> bool:
    """Two round bends about one point lie further apart than a line that touches a bend."""
    ways = {one.way, other.way}
    if Way.BEND not in ways and Way.END not in ways:
        return False
    near = far if ways == {Way.BEND} else far / 4
    return abs(one.at.x - other.at.x) < near and abs(one.at.y - other.at.y) < near


# ------------------------------------------------------------------------------------- checks

CHECKS: dict[str, Check] = {
    check.__name__: check
    for check in (
        texts_outside_their_shape,
        texts_on_texts,
        texts_squeezed,
        print_too_small,
        labels_on_labels,
        labels_on_boxes,
        lines_through_labels,
        lines_through_boxes,
        boxes_on_boxes,
        lines_side_by_side,
        lines_meeting_at_bends,
        incomplete_hops,
    )
}
"""Every check that needs no more than the picture; `texts_outside_the_page` needs the number of sheets too."""
