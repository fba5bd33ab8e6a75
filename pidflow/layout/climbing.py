"""Local search on the grid: boxes move to free cells or change places as long as that helps."""

from __future__ import annotations

from collections.abc import Iterator

from pidflow.layout.cells import Cell, Grid
from pidflow.layout.estimate import Cells, Estimate

_SWEEPS = 12


def climbed(grid: Grid, estimate: Estimate, cells: Cells) -> Cells:
    """Return the placing reached from this one by moves that each lower the estimate."""
    for _ in range(_SWEEPS):
        before = cells
        for box in range(len(cells)):
            cells = _best_move(grid, estimate, cells, box)
        if cells == before:
            break
    return cells


def _best_move(grid: Grid, estimate: Estimate, cells: Cells, box: int) -> Cells:
    """Return the best of the placings one move of this box away, or the same one."""
    best, gained = cells, 0.5
    ways = estimate.ways(cells)
    standing = estimate.standing(cells, ways)
    for moved, boxes in moves(grid, cells, box):
        changed, links = estimate.moved(ways, moved, boxes)
        gain = standing - estimate.standing(moved, changed)
        gain += estimate.crossing(ways, links) - estimate.crossing(changed, links)
        if gain > gained:
            best, gained = moved, gain
    return best


def moves(grid: Grid, cells: Cells, box: int) -> Iterator[tuple[Cells, tuple[int, ...]]]:
    """Yield the placings one move of a box away, each with the boxes that moved."""
    holder = {cell: nth for nth, at in enumerate(cells) for cell in grid.covered(nth, at)}
    first, last = grid.columns[box]
    for column in range(first, last + 1):
        for row in range(grid.shape.rows - grid.spans[box] + 1):
            cell = (column, row)
            held = {holder[each] for each in grid.covered(box, cell) if each in holder} - {box}
            moved = _exchanged(grid, cells, box, cell, held) if cell != cells[box] else None
            if moved is not None and _fits(grid, moved, (box, *held), holder):
                yield moved, tuple(sorted((box, *held)))


def _exchanged(grid: Grid, cells: Cells, box: int, cell: Cell, held: set[int]) -> Cells | None:
    """Move the box to a cell and what was there to where the box was; None if that can't be."""
    changed = list(cells)
    changed[box] = cell
    freed = cells[box]
    for other in held:
        changed[other] = (freed[0], freed[1] + max(0, cells[other][1] - cell[1]))
        if not grid.allows(other, changed[other]):
            return None
    return tuple(changed)


def _fits(grid: Grid, cells: Cells, moved: tuple[int, ...], holder: dict[Cell, int]) -> bool:
    """Whether the moved boxes cover neither one another nor boxes that stayed."""
    taken = [cell for nth in moved for cell in grid.covered(nth, cells[nth])]
    return len(set(taken)) == len(taken) and all(holder.get(cell, moved[0]) in moved for cell in taken)
