"""A slide-like grid: every box in a cell, columns by zone, a tall hub over several rows."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from attrs import define, frozen

from pidflow.geometry import Rect, Size
from pidflow.layout.distances import PADDING
from pidflow.layout.rooms import head, sizes
from pidflow.sheet import Boundary, Sheet, Zone

ROW_HEIGHT = 40.0
ROW_GAP = 44.0
COLUMN_GAP = 84.0
COLUMN_WIDTH = 104.0
_BESIDE = 18.0

Cell = tuple[int, int]
"""A column and a row."""


@frozen
class Shape:
    """How many columns each zone has, and how many rows there are."""

    person: int
    inside: int
    outside: int
    rows: int

    @property
    def columns(self) -> int:
        """All columns."""
        return self.person + self.inside + self.outside


@frozen
class Grid:
    """What is fixed of a sheet while its boxes are moved from cell to cell.

    Args:
        ids: The boxes, in the sheet's order.
        sizes: Their sizes.
        spans: How many rows each covers.
        columns: The columns in which each may be, first and last.
        boundaries: The boundaries with the numbers of their boxes, outer ones first.
        shape: The columns and rows.
        gap: The room between columns and between rows, for the labels of this sheet.
    """

    ids: tuple[str, ...]
    sizes: tuple[Size, ...]
    spans: tuple[int, ...]
    columns: tuple[tuple[int, int], ...]
    boundaries: tuple[tuple[Boundary, frozenset[int]], ...]
    shape: Shape
    gap: Size

    def covered(self, nth: int, cell: Cell) -> list[Cell]:
        """Return the cells that a box covers when its topmost is this one."""
        column, row = cell
        return [(column, row + down) for down in range(self.spans[nth])]

    def allows(self, nth: int, cell: Cell) -> bool:
        """Whether a box may be there."""
        first, last = self.columns[nth]
        return first <= cell[0] <= last and 0 <= cell[1] <= self.shape.rows - self.spans[nth]


@define
class Gaps:
    """The free room left of each column and above each row, and by how much it is wider than usual."""

    columns: list[float]
    rows: list[float]
    wider: float = 1.0


def grid(sheet: Sheet, shape: Shape) -> Grid:
    """Tell for every box of the sheet where in a grid of this shape it may be."""
    room = sizes(sheet)
    ids = tuple(box.id for box in sheet.boxes)
    numbers = {id_: nth for nth, id_ in enumerate(ids)}
    boundaries = tuple(
        (boundary, frozenset(numbers[id_] for id_ in boundary.members if id_ in numbers))
        for boundary in sheet.boundaries
    )
    framed = {nth for _, members in boundaries for nth in members}
    return Grid(
        ids,
        tuple(room[id_] for id_ in ids),
        tuple(span(room[id_].height) for id_ in ids),
        tuple(_columns(box.zone, nth in framed, shape) for nth, box in enumerate(sheet.boxes)),
        boundaries,
        shape,
        _gap(sheet),
    )


def _gap(sheet: Sheet) -> Size:
    """Return the room between boxes in which three of four labels fit beside a line."""
    widths = sorted(line.label.width for line in sheet.lines)
    heights = sorted(line.label.height for line in sheet.lines)
    at = len(sheet.lines) * 3 // 4
    wide, high = (widths[at], heights[at]) if sheet.lines else (0.0, 0.0)
    return Size(
        min(max(COLUMN_GAP, wide + _BESIDE), COLUMN_GAP * 1.3),
        min(max(ROW_GAP, high + _BESIDE), ROW_GAP * 1.4),
    )


def span(height: float) -> int:
    """Return how many rows a box of this height covers."""
    return max(1, ceil((height + 20) / (ROW_HEIGHT + ROW_GAP)))


def _columns(zone: Zone, framed: bool, shape: Shape) -> tuple[int, int]:
    """Return the columns for a zone; a framed person stands at the body's left."""
    if zone is Zone.PERSON:
        return (shape.person, shape.person) if framed else (0, shape.person - 1)
    if zone is Zone.INSIDE:
        return shape.person, shape.person + shape.inside - 1
    return shape.person + shape.inside, shape.columns - 1


def needed_gaps(grid: Grid, cells: tuple[Cell, ...], wider: float = 1.0) -> Gaps:
    """Return gaps with room for lanes and labels, and for the boundary edges that run in them."""
    shape = grid.shape
    columns = [grid.gap.width * wider] * (shape.columns + 1)
    rows = [grid.gap.height * wider] * (shape.rows + 1)
    columns[0] = rows[0] = 40.0
    titles = [boundary.title for boundary, members in grid.boundaries if members]
    for frame, title in zip(cell_frames(grid, cells), titles, strict=True):
        left, right, top, bottom = frame.sides
        columns[left] += PADDING
        columns[right + 1] += PADDING
        rows[top] += head(title)
        rows[bottom + 1] += PADDING
    return Gaps(columns, rows, wider)


def rects(grid: Grid, cells: tuple[Cell, ...], gaps: Gaps) -> dict[str, Rect]:
    """Return where the boxes are: in the middle of their column, and of the rows they cover."""
    lefts, widths = _columns_at(grid, cells, gaps)
    tops, bottoms = _rows_at(grid, cells, gaps)
    placed: dict[str, Rect] = {}
    for nth, (column, row) in enumerate(cells):
        size = grid.sizes[nth]
        middle = (tops[row] + bottoms[row + grid.spans[nth] - 1]) / 2
        x = lefts[column] + (widths[column] - size.width) / 2
        placed[grid.ids[nth]] = Rect(round(x), round(middle - size.height / 2), size.width, size.height)
    return placed


def _columns_at(grid: Grid, cells: tuple[Cell, ...], gaps: Gaps) -> tuple[list[float], list[float]]:
    widths = [0.0] * grid.shape.columns
    for nth, (column, _) in enumerate(cells):
        widths[column] = max(widths[column], grid.sizes[nth].width)
    lefts, at = [], 0.0
    for gap, width in zip(gaps.columns, widths, strict=False):
        at += gap if width else 0.0
        lefts.append(at)
        at += width
    return lefts, widths


def _rows_at(grid: Grid, cells: tuple[Cell, ...], gaps: Gaps) -> tuple[list[float], list[float]]:
    heights = [0.0] * grid.shape.rows
    for nth, cell in enumerate(cells):
        for _, row in grid.covered(nth, cell):
            single = grid.spans[nth] == 1
            heights[row] = max(heights[row], grid.sizes[nth].height if single else ROW_HEIGHT)
    tops, bottoms, at = [], [], 0.0
    for gap, height in zip(gaps.rows, heights, strict=False):
        at += gap if height else 0.0
        tops.append(at)
        at += height
        bottoms.append(at)
    return tops, bottoms


@frozen
class CellFrame:
    """A boundary on the grid: the boxes in it, and its first and last column, first and last row."""

    members: frozenset[int]
    sides: tuple[int, int, int, int]


def cell_frames(grid: Grid, cells: tuple[Cell, ...]) -> list[CellFrame]:
    """Return the boundaries that hold a box, as they lie on the grid."""
    found = []
    for _, members in grid.boundaries:
        if members:
            columns = [cells[nth][0] for nth in members]
            tops = [cells[nth][1] for nth in members]
            bottoms = [cells[nth][1] + grid.spans[nth] - 1 for nth in members]
            found.append(CellFrame(members, (min(columns), max(columns), min(tops), max(bottoms))))
    return found


def shapes(sheet: Sheet, spans: Mapping[str, int]) -> list[Shape]:
    """Return grid shapes worth trying for so many boxes."""
    framed = {id_ for boundary in sheet.boundaries for id_ in boundary.members}
    counts = dict.fromkeys(Zone, 0)
    staff = 0
    for box in sheet.boxes:
        if box.zone is Zone.PERSON and box.id in framed:
            staff += 1
        else:
            counts[box.zone] += spans[box.id]
    tallest = max(spans.values(), default=1)
    total = sum(counts.values()) + staff
    found: list[Shape] = []
    for inside in range(1, 6) if counts[Zone.INSIDE] + staff else (0,):
        least = ceil((counts[Zone.INSIDE] + staff) / max(inside, 1))
        for rows in sorted({max(least, tallest, staff) + more for more in (0, 1, 2)}):
            person = ceil(counts[Zone.PERSON] / rows)
            outside = ceil(counts[Zone.OUTSIDE] / rows)
            found += [
                Shape(person, inside, outside + more, rows)
                for more in ((0, 1) if counts[Zone.OUTSIDE] > 1 else (0,))
            ]
    return sorted(found, key=lambda shape: (_awkward(shape, total), shape.rows, shape.columns, shape.inside))[
        :8
    ]


def _awkward(shape: Shape, boxes: int) -> float:
    """Tell how far a shape is from a landscape page, and how much of it stays empty."""
    wide = shape.columns * (COLUMN_WIDTH + COLUMN_GAP) + 40
    high = shape.rows * (ROW_HEIGHT + ROW_GAP) + 40
    scale = min(max(wide / 980, high / 560), max(wide / 680, high / 900) * 1.15)
    empty = shape.columns * shape.rows / max(boxes, 1)
    return round(max(scale, 1.0) * 2 + abs(empty - 1.7) * 0.5, 3)
