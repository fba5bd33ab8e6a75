"""Finding places for the boxes of a sheet: many placings are estimated, a few routed, one kept."""

from __future__ import annotations

from pidflow.geometry import Point, Size
from pidflow.layout.arranging import drawn
from pidflow.layout.candidates import Candidate, routed
from pidflow.layout.cells import Cell, Grid, grid, shapes, span
from pidflow.layout.climbing import climbed
from pidflow.layout.distances import MARGIN
from pidflow.layout.dot import WISHES, dot_text
from pidflow.layout.engine import centres
from pidflow.layout.estimate import Estimate
from pidflow.layout.improving import improved
from pidflow.layout.placing import Placing
from pidflow.layout.rooms import sizes
from pidflow.layout.seeds import seeded
from pidflow.layout.shapes import Layout
from pidflow.sheet import Sheet

_ROUTED = 6
_IMPROVED = 2
_TRIES = 24


def place_anew(sheet: Sheet) -> Placing:
    """Place the boxes of a sheet from nothing; asks Graphviz.

    Raises:
        EnvironmentFault: There is no layout engine.
    """
    estimates = _estimated(sheet)[:_ROUTED]
    candidates = sorted((routed(sheet, grid_, cells) for _, grid_, cells in estimates), key=_cost)
    improved_ones = [improved(sheet, candidate, _TRIES) for candidate in candidates[:_IMPROVED]]
    return _tight(min(improved_ones, key=_cost).layout)


def _cost(candidate: Candidate) -> float:
    return candidate.cost


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


def _tight(layout: Layout) -> Placing:
    """Move a layout's boxes so that all that is drawn begins at the margin."""
    reach = drawn(layout)
    dx, dy = round(MARGIN - reach.x), round(MARGIN - reach.y)
    corners = {id_: Point(box.x + dx, box.y + dy) for id_, box in layout.boxes.items()}
    canvas = Size(round(reach.right + dx + MARGIN), round(reach.bottom + dy + MARGIN))
    return Placing(corners, canvas)
