"""The last search: placings near a good one are routed, and the better is kept."""

from __future__ import annotations

from pidflow.layout.candidates import Candidate, routed
from pidflow.layout.cells import Grid
from pidflow.layout.climbing import moves
from pidflow.layout.estimate import Cells, Estimate
from pidflow.sheet import Sheet

_WORTH = 260.0  # how much dearer by estimate a placing may be and still be routed


def improved(sheet: Sheet, start: Candidate, tries: int) -> Candidate:
    """Return the best placing found near another by routing so many of them."""
    estimate = Estimate(sheet, start.grid)
    best = start
    seen = {start.cells}
    while tries > 0:
        before = best
        for cells in _near(best.grid, estimate, best.cells):
            if cells in seen:
                continue
            if tries <= 0:
                break
            seen.add(cells)
            tries -= 1
            found = routed(sheet, best.grid, cells, (best.gaps.wider,))
            if found.cost < best.cost:
                best = found
                break
        if best is before:
            break
    return best


def _near(grid: Grid, estimate: Estimate, cells: Cells) -> list[Cells]:
    """Return the placings one move away that seem hardly worse, the most promising first."""
    limit = estimate.cost(cells) + _WORTH
    near = {moved for box in range(len(cells)) for moved, _ in moves(grid, cells, box)}
    costs = sorted((estimate.cost(moved), moved) for moved in near)
    return [moved for cost, moved in costs if cost < limit]
