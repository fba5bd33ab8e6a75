"""Placings on the grid that were routed, and what each would cost a reader."""

from __future__ import annotations

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


@frozen
class Candidate:
    """A placing on the grid that was routed."""

    grid: Grid
    cells: Cells
    gaps: Gaps
    layout: Layout
    audit: Audit

    @property
    def cost(self) -> float:
        """Its audit's cost and what is wrong with its size."""
        return self.audit.cost + size_cost(self.layout.size)


def routed(sheet: Sheet, grid: Grid, cells: Cells) -> Candidate:
    """Route a placing with gaps just wide enough for it to be without faults."""
    tried = []
    for wider in _WIDER:
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
    landscape, portrait = (max(size.width / wide, size.height / high) for wide, high in PAGES)
    scale = min(landscape, portrait * 1.1)
    return 300.0 * scale + 4_000.0 * max(0.0, scale - 1.0)
