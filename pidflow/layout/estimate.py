"""What a placing on the grid would cost, told without routing: lengths, crossings, boxes in the way.

Sets of cells are the bits of a number, so that what a way runs over is told by one `&`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from attrs import frozen

from pidflow.layout.cells import (
    COLUMN_GAP,
    COLUMN_WIDTH,
    ROW_GAP,
    ROW_HEIGHT,
    Cell,
    CellFrame,
    Grid,
    cell_frames,
)
from pidflow.sheet import Sheet

Cells = tuple[Cell, ...]

_WIDE = COLUMN_WIDTH + COLUMN_GAP
_HIGH = ROW_HEIGHT + ROW_GAP
_TURNS = 45.0
_BLOCKED = 110.0
_NEARLY_BLOCKED = 45.0
_CROSSED = 90.0
_INTRUDER = 3_000.0
_COLUMN = 110.0
_ROW = 70.0


@frozen(eq=False)
class Way:
    """The straight way between two boxes; one object for all of the same course.

    Args:
        number: Its number among all ways.
        ends: Its ends, x and y of each.
        cost: Of its length and the turns that a route would take.
        over: The cells that it runs over, as bits.
        blocked: What each box there costs.
    """

    number: int
    ends: tuple[float, float, float, float]
    cost: float
    over: int
    blocked: float


class Estimate:
    """Tells costs of placings of one sheet on one grid.

    Args:
        sheet: The lines.
        grid: The grid.
    """

    def __init__(self, sheet: Sheet, grid: Grid) -> None:
        self._grid = grid
        numbers = {id_: nth for nth, id_ in enumerate(grid.ids)}
        ends = [sorted((numbers[line.key.source], numbers[line.key.target])) for line in sheet.lines]
        counted = Counter((one, other) for one, other in ends)
        self._links = [(one, other, weight) for (one, other), weight in sorted(counted.items())]
        self._links_of: list[list[int]] = [[] for _ in grid.ids]
        for nth, (one, other, _) in enumerate(self._links):
            self._links_of[one].append(nth)
            self._links_of[other].append(nth)
        self._rivals = [
            [nth for nth, rival in enumerate(self._links) if not {link[0], link[1]} & {rival[0], rival[1]}]
            for link in self._links
        ]
        self._ways: dict[tuple[Cell, int, Cell, int], Way] = {}
        self._crossed: dict[tuple[int, int], bool] = {}
        self._rows = grid.shape.rows

    def cost(self, cells: Cells) -> float:
        """Return the whole cost of a placing."""
        ways = self.ways(cells)
        everything = range(len(self._links))
        return self.standing(cells, ways) + self.crossing(ways, everything)

    def ways(self, cells: Cells) -> list[Way]:
        """Return the way of each link."""
        return [self._way(cells, link) for link in range(len(self._links))]

    def moved(self, ways: list[Way], cells: Cells, boxes: Iterable[int]) -> tuple[list[Way], list[int]]:
        """Return the ways after boxes moved, and the links that changed."""
        touched = sorted({link for box in boxes for link in self._links_of[box]})
        changed = ways.copy()
        for link in touched:
            changed[link] = self._way(cells, link)
        return changed, touched

    def standing(self, cells: Cells, ways: list[Way]) -> float:
        """Return the cost of lengths, of boxes in the way and of boundaries: all but crossings."""
        occupied = 0
        bits = []
        for nth, cell in enumerate(cells):
            own = self._bits(nth, cell)
            bits.append(own)
            occupied |= own
        total = self._frames(cells, bits) + self._spread(cells, occupied)
        for way, (one, other, weight) in zip(ways, self._links, strict=True):
            blocking = (way.over & occupied & ~bits[one] & ~bits[other]).bit_count()
            total += weight * (way.cost + blocking * way.blocked)
        return total

    def crossing(self, ways: list[Way], links: Iterable[int]) -> float:
        """Return the cost of all crossings of these links, each pair once."""
        total = 0.0
        counted: set[int] = set()
        for link in links:
            counted.add(link)
            way, weight = ways[link], self._links[link][2]
            for rival in self._rivals[link]:
                if rival not in counted and self._cross(way, ways[rival]):
                    total += _CROSSED * weight * self._links[rival][2]
        return total

    def _cross(self, one: Way, other: Way) -> bool:
        pair = (one.number, other.number)
        known = self._crossed.get(pair)
        if known is None:
            known = self._crossed[pair] = _crossed(one.ends, other.ends)
        return known

    def _bits(self, nth: int, cell: Cell) -> int:
        return ((1 << self._grid.spans[nth]) - 1) << (cell[0] * self._rows + cell[1])

    def _frames(self, cells: Cells, bits: list[int]) -> float:
        """Return the cost of boxes inside boundaries not theirs, and of boundaries that overlap."""
        frames = cell_frames(self._grid, cells)
        total = 0.0
        for nth, frame in enumerate(frames):
            area = _area(frame.sides, self._rows)
            strangers = sum(own & area != 0 for box, own in enumerate(bits) if box not in frame.members)
            overlapped = sum(_overlap(frame, other) for other in frames[nth + 1 :])
            left, right, top, bottom = frame.sides
            total += _INTRUDER * (strangers + overlapped) + 12.0 * (right - left + bottom - top)
        return total

    def _spread(self, cells: Cells, occupied: int) -> float:
        """Return the cost of the columns and rows in use: an empty one takes no room."""
        columns = len({column for column, _ in cells})
        every = (1 << self._rows) - 1
        rows = 0
        while occupied:
            rows |= occupied & every
            occupied >>= self._rows
        return _COLUMN * columns + _ROW * rows.bit_count()

    def _way(self, cells: Cells, link: int) -> Way:
        one, other, _ = self._links[link]
        spans = self._grid.spans
        key = (cells[one], spans[one], cells[other], spans[other])
        known = self._ways.get(key)
        if known is None:
            known = self._ways[key] = self._new_way(*key)
        return known

    def _new_way(self, cell: Cell, span: int, cell2: Cell, span2: int) -> Way:
        """Make the straight way between two boxes, level where their rows overlap."""
        last, last2 = cell[1] + span - 1, cell2[1] + span2 - 1
        at: float
        at2: float
        if last < cell2[1]:
            at, at2 = last, cell2[1]
        elif last2 < cell[1]:
            at, at2 = cell[1], last2
        else:
            at = at2 = (max(cell[1], cell2[1]) + min(last, last2)) / 2
        ends = (cell[0] * _WIDE, at * _HIGH, cell2[0] * _WIDE, at2 * _HIGH)
        dx, dy = abs(ends[0] - ends[2]), abs(ends[1] - ends[3])
        slanting = bool(dx and dy)
        cost = dx + dy + (_TURNS if slanting else 0.0)
        over = _over(ends, self._grid.shape.columns, self._rows)
        return Way(len(self._ways), ends, cost, over, _NEARLY_BLOCKED if slanting else _BLOCKED)


@cache
def _area(sides: tuple[int, int, int, int], rows: int) -> int:
    """Return the cells within sides as bits."""
    left, right, top, bottom = sides
    column = ((1 << (bottom - top + 1)) - 1) << top
    return sum(column << (at * rows) for at in range(left, right + 1))


def _overlap(one: CellFrame, other: CellFrame) -> bool:
    """Whether two frames overlap of which neither is in the other."""
    left, right, top, bottom = one.sides
    left2, right2, top2, bottom2 = other.sides
    apart = left > right2 or left2 > right or top > bottom2 or top2 > bottom
    return not apart and not one.members & other.members


def _over(ends: tuple[float, float, float, float], columns: int, rows: int) -> int:
    """Return the cells that a straight way runs over, as bits."""
    x1, y1, x2, y2 = ends
    bits = 0
    for column in range(columns):
        x = column * _WIDE
        if min(x1, x2) - 40 <= x <= max(x1, x2) + 40:
            middles = (min(y1, y2), max(y1, y2)) if x1 == x2 else (y1 + (y2 - y1) * (x - x1) / (x2 - x1),) * 2
            for row in range(rows):
                y = row * _HIGH
                if middles[0] - 0.36 * _HIGH < y < middles[1] + 0.36 * _HIGH:
                    bits |= 1 << (column * rows + row)
    return bits


def _crossed(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    """Whether two segments cross, or one lies on the other."""
    x1, y1, x2, y2 = one
    x3, y3, x4, y4 = other
    if max(x1, x2) < min(x3, x4) or max(x3, x4) < min(x1, x2):
        return False
    if max(y1, y2) < min(y3, y4) or max(y3, y4) < min(y1, y2):
        return False
    side3 = (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1)
    side4 = (x2 - x1) * (y4 - y1) - (y2 - y1) * (x4 - x1)
    side1 = (x4 - x3) * (y1 - y3) - (y4 - y3) * (x1 - x3)
    side2 = (x4 - x3) * (y2 - y3) - (y4 - y3) * (x2 - x3)
    return side3 * side4 <= 0 and side1 * side2 <= 0
