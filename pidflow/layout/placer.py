"""Finding places for the boxes of a sheet: many placings are estimated, a few routed, one kept."""

from __future__ import annotations

from collections import Counter
from itertools import product

from pidflow.geometry import Point, Rect, Size
from pidflow.layout.arranging import drawn
from pidflow.layout.candidates import Candidate, routed, size_cost
from pidflow.layout.cells import Grid, Shape, grid, needed_gaps, rects, shapes, span
from pidflow.layout.climbing import climbed
from pidflow.layout.distances import MARGIN, PADDING
from pidflow.layout.dot import WISHES, dot_text
from pidflow.layout.engine import centres
from pidflow.layout.estimate import Cells, Estimate
from pidflow.layout.improving import improved
from pidflow.layout.placing import Placing
from pidflow.layout.rooms import enclosing, sizes
from pidflow.layout.seeds import seeded
from pidflow.layout.shapes import Layout
from pidflow.layout.squeezing import squeezed
from pidflow.layout.tightening import tightened
from pidflow.sheet import Sheet

_ROUTED = 12
_OF_ONE_SHAPE = 3
_IMPROVED = 2
_TIGHTENED = 45_000  # so many layouts of one line are tried; routing takes longer the more lines there are

Estimated = tuple[float, Grid, Cells]


def place_anew(sheet: Sheet) -> Placing:
    """Place the boxes of a sheet from nothing; asks Graphviz.

    Raises:
        EnvironmentFault: There is no layout engine.
    """
    chosen = _chosen(_estimated(sheet))
    candidates = sorted((routed(sheet, grid_, cells) for _, grid_, cells in chosen), key=_cost)
    tries = max(6, 400 // (len(sheet.lines) + 1))
    finalists = [improved(sheet, candidate, tries) for candidate in candidates[:_IMPROVED]]
    best = squeezed(sheet, min(finalists, key=_cost))
    return tight(tightened(sheet, best.layout, max(12, _TIGHTENED // (len(sheet.lines) + 1) ** 2)))


def _cost(candidate: Candidate) -> float:
    return candidate.cost


def _estimated(sheet: Sheet) -> list[Estimated]:
    """Return climbed placings of several seeds on several shapes of grid, the cheapest first."""
    spans = {id_: span(size.height) for id_, size in sizes(sheet).items()}
    grids = [grid(sheet, shape) for shape in shapes(sheet, spans)]
    estimates = [Estimate(sheet, each) for each in grids]
    found: dict[tuple[Rect, ...], Estimated] = {}
    for nth, seed in _starts(sheet, len(grids)):
        cells = seeded(grids[nth], seed)
        if cells is not None:
            cells = climbed(grids[nth], estimates[nth], cells)
            boxes = tuple(rects(grids[nth], cells, needed_gaps(grids[nth], cells)).values())
            cost = estimates[nth].cost(cells) + size_cost(_size(boxes))
            found.setdefault(boxes, (cost, grids[nth], cells))
    return sorted(found.values(), key=lambda each: each[0])


def _starts(sheet: Sheet, grids: int) -> list[tuple[int, dict[str, Point]]]:
    """Pair grids with the engine's placings, the likeliest first; the larger a sheet, the fewer pairs."""
    names = {f"n{nth}": box.id for nth, box in enumerate(sheet.boxes)}
    asked = [centres(dot_text(sheet, wish)) for wish in WISHES]
    seeds = [{names[name]: point for name, point in found.items()} for found in asked]
    pairs = sorted(product(range(grids), range(len(seeds))), key=lambda pair: (sum(pair), pair))
    number = max(6, 12_000 // len(sheet.boxes) ** 2)
    return [(nth, seeds[seed]) for nth, seed in pairs[:number]]


def _size(boxes: tuple[Rect, ...]) -> Size:
    reach = enclosing(boxes).grown(PADDING + MARGIN)
    return Size(reach.width, reach.height)


def _chosen(estimates: list[Estimated]) -> list[Estimated]:
    """Return those to be routed: the cheapest, but not all of one shape."""
    taken: Counter[Shape] = Counter()
    chosen = []
    for each in estimates:
        taken[each[1].shape] += 1
        if taken[each[1].shape] <= _OF_ONE_SHAPE:
            chosen.append(each)
    return chosen[:_ROUTED]


def tight(layout: Layout) -> Placing:
    """Return the places of a layout's boxes, moved so that all that is drawn begins at the margin."""
    reach = drawn(layout)
    dx, dy = round(MARGIN - reach.x), round(MARGIN - reach.y)
    corners = {id_: Point(box.x + dx, box.y + dy) for id_, box in layout.boxes.items()}
    canvas = Size(round(reach.right + dx + MARGIN), round(reach.bottom + dy + MARGIN))
    return Placing(corners, canvas)
