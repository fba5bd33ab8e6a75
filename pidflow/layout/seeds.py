"""From an engine's positions to cells of the grid: each box to the free cell nearest to where it was put."""

from __future__ import annotations

from collections.abc import Mapping

from pidflow.geometry import Point
from pidflow.layout.cells import Cell, Grid


def seeded(grid: Grid, centres: Mapping[str, Point]) -> tuple[Cell, ...] | None:
    """Return cells for all boxes, or None where the grid has too few.

    Args:
        grid: The grid.
        centres: Where each box would be, by its id, in any scale.
    """
    ideals = _ideals(grid, centres)
    taken: set[Cell] = set()
    cells: dict[int, Cell] = {}
    for nth in sorted(range(len(grid.ids)), key=lambda nth: (-grid.spans[nth], nth)):
        free = [cell for cell in _cells(grid, nth) if not taken.intersection(grid.covered(nth, cell))]
        if not free:
            return None
        column, row = ideals[nth]
        cells[nth] = min(free, key=lambda cell: (2 * abs(cell[0] - column) + abs(cell[1] - row), cell))
        taken.update(grid.covered(nth, cells[nth]))
    return tuple(cells[nth] for nth in range(len(grid.ids)))


def _cells(grid: Grid, nth: int) -> list[Cell]:
    first, last = grid.columns[nth]
    rows = range(grid.shape.rows - grid.spans[nth] + 1)
    return [(column, row) for column in range(first, last + 1) for row in rows]


def _ideals(grid: Grid, centres: Mapping[str, Point]) -> list[tuple[float, float]]:
    """Spread the positions over the columns that each box may have, and over all rows."""
    points = [centres[id_] for id_ in grid.ids]
    ideals = []
    for nth, point in enumerate(points):
        peers = [
            points[other].x for other, columns in enumerate(grid.columns) if columns == grid.columns[nth]
        ]
        first, last = grid.columns[nth]
        column = first + _share(point.x, peers) * (last - first)
        row = _share(point.y, [each.y for each in points]) * (grid.shape.rows - grid.spans[nth])
        ideals.append((column, row))
    return ideals


def _share(value: float, values: list[float]) -> float:
    low, high = min(values), max(values)
    return (value - low) / (high - low) if high > low else 0.5
