"""Finding places for the boxes of a sheet: many placings are estimated, a few routed, one kept."""

from __future__ import annotations

from attrs import frozen

from pidflow.geometry import Point, Size
from pidflow.layout.arranging import arranged_once, drawn
from pidflow.layout.audit import Audit, audit
from pidflow.layout.cells import Cell, Gaps, Grid, grid, needed_gaps, rects, shapes, span
from pidflow.layout.climbing import climbed
from pidflow.layout.distances import MARGIN, PAGES
from pidflow.layout.dot import WISHES, dot_text
from pidflow.layout.engine import centres
from pidflow.layout.estimate import Estimate
from pidflow.layout.placing import Placing
from pidflow.layout.rooms import sizes
from pidflow.layout.seeds import seeded
from pidflow.layout.shapes import Layout
from pidflow.sheet import Sheet

_ROUTED = 6
_WIDER = (1.0, 1.25, 1.6)


@frozen
class Candidate:
    """A placing on the grid that was routed."""

    grid: Grid
    cells: tuple[Cell, ...]
    gaps: Gaps
    layout: Layout
    audit: Audit

    @property
    def cost(self) -> float:
        """Its audit's cost and what is wrong with its size."""
        return self.audit.cost + size_cost(self.layout.size)


def place_anew(sheet: Sheet) -> Placing:
    """Place the boxes of a sheet from nothing; asks Graphviz.

    Raises:
        EnvironmentFault: There is no layout engine.
    """
    estimates = _estimated(sheet)
    routed = [routed_candidate(sheet, grid_, cells) for _, grid_, cells in estimates[:_ROUTED]]
    best = min(routed, key=lambda candidate: candidate.cost)
    return _tight(sheet, best.layout)


def _estimated(sheet: Sheet) -> list[tuple[float, Grid, tuple[Cell, ...]]]:
    """Return climbed placings of every seed on every shape of grid, the cheapest first."""
    names = {f"n{nth}": box.id for nth, box in enumerate(sheet.boxes)}
    asked = [centres(dot_text(sheet, wish)) for wish in WISHES]
    seeds = [{names[name]: point for name, point in found.items()} for found in asked]
    spans = {id_: span(size.height) for id_, size in sizes(sheet).items()}
    found: dict[tuple[object, ...], tuple[float, Grid, tuple[Cell, ...]]] = {}
    for shape in shapes(sheet, spans):
        grid_ = grid(sheet, shape)
        estimate = Estimate(sheet, grid_)
        for seed in seeds:
            cells = seeded(grid_, seed)
            if cells is not None:
                cells = climbed(grid_, estimate, cells)
                found[(shape, cells)] = (estimate.cost(cells), grid_, cells)
    return sorted(found.values(), key=lambda each: each[0])


def routed_candidate(sheet: Sheet, grid_: Grid, cells: tuple[Cell, ...]) -> Candidate:
    """Route a placing with gaps just wide enough for it to be without faults."""
    best: Candidate | None = None
    for wider in _WIDER:
        gaps = needed_gaps(grid_, cells, wider)
        made = candidate(sheet, grid_, cells, gaps)
        if best is None or made.cost < best.cost:
            best = made
        if not made.audit.faults:
            break
    assert best is not None
    return best


def candidate(sheet: Sheet, grid_: Grid, cells: tuple[Cell, ...], gaps: Gaps) -> Candidate:
    """Route a placing with these gaps."""
    layout = arranged_once(sheet, rects(grid_, cells, gaps), Size(0, 0))
    return Candidate(grid_, cells, gaps, layout, audit(sheet, layout))


def size_cost(size: Size) -> float:
    """Tell what a size costs: little as long as it fits a page, much beyond."""
    landscape, portrait = (max(size.width / wide, size.height / high) for wide, high in PAGES)
    scale = min(landscape, portrait * 1.1)
    return 300.0 * scale + 4_000.0 * max(0.0, scale - 1.0)


def _tight(sheet: Sheet, layout: Layout) -> Placing:
    """Move a layout's boxes so that all that is drawn begins at the margin."""
    reach = drawn(layout)
    dx, dy = round(MARGIN - reach.x), round(MARGIN - reach.y)
    corners = {id_: Point(box.x + dx, box.y + dy) for id_, box in layout.boxes.items()}
    canvas = Size(round(reach.right + dx + MARGIN), round(reach.bottom + dy + MARGIN))
    return Placing(corners, canvas)
