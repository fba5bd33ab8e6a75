"""Placings on the grid that were routed, and what each would cost a reader."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from pidflow.geometry import Size
from pidflow.layout.arranging import arranged_once
from pidflow.layout.audit import Audit, audit
from pidflow.layout.cells import Gaps, Grid, needed_gaps, rects
from pidflow.layout.distances import PAGES
from pidflow.layout.estimate import Cells
from pidflow.layout.shapes import Layout
from pidflow.sheet import Sheet

_WIDER = (1.0, 1.25, 1.6)
_PORTRAIT = 1.1  # landscape is liked better


@frozen
class Candidate:
    """A placing on the grid that was routed.

    Args:
        grid: The grid.
        cells: Where each box is on it.
        gaps: The room between columns and rows.
        layout: What became of it.
        audit: What is wrong with that.
    """

    grid: Grid
    cells: Cells
    gaps: Gaps
    layout: Layout
    audit: Audit

    @property
    def cost(self) -> float:
        """Its audit's cost and what is wrong with its size."""
        return self.audit.cost + size_cost(self.layout.size)


def routed(sheet: Sheet, grid: Grid, cells: Cells, factors: Iterable[float] = _WIDER) -> Candidate:
    """Route a placing with gaps just wide enough for it to be without faults.

    Args:
        sheet: The sheet.
        grid: The grid.
        cells: Where each box is on it.
        factors: How much wider than usual the gaps may be, in the order in which to try.
    """
    tried = []
    for wider in factors:
        tried.append(candidate(sheet, grid, cells, needed_gaps(grid, cells, wider)))
        if not tried[-1].audit.faults:
            break
    return min(tried, key=lambda each: each.cost)


def candidate(sheet: Sheet, grid: Grid, cells: Cells, gaps: Gaps) -> Candidate:
    """Route a placing with these gaps."""
    layout = arranged_once(sheet, rects(grid, cells, gaps), Size(0, 0))
    return Candidate(grid, cells, gaps, layout, audit(sheet, layout))


def size_cost(size: Size) -> float:
    """Tell what a size costs: little as long as it fits a page, much beyond."""
    return 300.0 * _scale(size) + 20_000.0 * excess(size) + 0.4 * (size.width + size.height)


def excess(size: Size) -> float:
    """Tell how much a size is beyond a page, as a share of it; 0 where it fits."""
    return max(0.0, _scale(size) - 1.0)


def _scale(size: Size) -> float:
    landscape, portrait = (max(size.width / wide, size.height / high) for wide, high in PAGES)
    return min(landscape, portrait * _PORTRAIT)
