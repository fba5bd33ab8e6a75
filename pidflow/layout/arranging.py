"""From placed boxes to a layout: frames, routes and labels."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from attrs import evolve

from pidflow.geometry import Rect, Size
from pidflow.layout.audit import audit
from pidflow.layout.distances import MARGIN, PADDING
from pidflow.layout.lattice import lattice
from pidflow.layout.placing import Placing
from pidflow.layout.rooms import enclosing, frames, sizes
from pidflow.layout.routing import Router
from pidflow.layout.shapes import Layout
from pidflow.layout.ways import recalled
from pidflow.sheet import Sheet

_WIDER = (1.0, 1.2, 1.45, 1.8, 2.4)
_ROOMIER = 80.0  # the padding of boundaries grows by this times what is above 1: labels stand inside


def arrange(sheet: Sheet, placing: Placing) -> Layout:
    """Return the lines of a sheet between its placed boxes, and its labels: as kept, or routed anew.

    Args:
        sheet: What is to be drawn.
        placing: A place for every box of the sheet.
    """
    return kept(sheet, placing) or routed(sheet, placing)


def kept(sheet: Sheet, placing: Placing) -> Layout | None:
    """Return the layout whose ways the placing keeps; None where it keeps none, or those of another sheet."""
    return recalled(sheet, placing.boxes, placing.canvas, placing.ways) if placing.ways else None


def routed(sheet: Sheet, placing: Placing) -> Layout:
    """Route the lines of a sheet between its placed boxes, and put its labels.

    Where a line or a label finds no room the boxes are moved apart, so that the layout may differ from
    the placing.

    Args:
        sheet: What is to be drawn.
        placing: A place for every box of the sheet.
    """
    best: tuple[int, Layout] | None = None
    for wider in _WIDER:
        padding = round(PADDING + _ROOMIER * (wider - 1))
        made = arranged_once(sheet, _boxes(sheet, placing, wider), placing.canvas, padding)
        faults = audit(sheet, made).faults
        if best is None or faults < best[0]:
            best = (faults, made)
        if not faults:
            break
    assert best is not None
    return best[1]


def arranged_once(sheet: Sheet, boxes: Mapping[str, Rect], canvas: Size, padding: float = PADDING) -> Layout:
    """Route and label with the boxes exactly where they are.

    Args:
        sheet: What is to be drawn.
        boxes: The boxes.
        canvas: The least size of the canvas.
        padding: How far boundaries keep from what they hold.
    """
    bounds, titles = frames(sheet.boundaries, boxes, padding)
    if not boxes:
        return Layout(canvas, {}, {}, {}, {}, {})
    router = Router(sheet, lattice(sheet, boxes, bounds, titles), bounds, titles)
    courses = dict(zip((line.key for line in sheet.lines), router.run(), strict=True))
    lines = {key: course.route.points for key, course in courses.items() if course.route is not None}
    labels = {key: course.label for key, course in courses.items() if course.label is not None}
    return _on_canvas(Layout(canvas, dict(boxes), bounds, titles, lines, labels))


def _on_canvas(layout: Layout) -> Layout:
    """Widen the canvas to all that is drawn; move it where something lies before the margin."""
    reach = drawn(layout)
    size = Size(max(layout.size.width, reach.right + MARGIN), max(layout.size.height, reach.bottom + MARGIN))
    dx, dy = (ceil(max(0.0, MARGIN - low)) for low in (reach.x, reach.y))
    return evolve(layout, size=size).moved(dx, dy) if dx or dy else evolve(layout, size=size)


def drawn(layout: Layout) -> Rect:
    """Return the smallest rectangle around all that is drawn."""
    corners = (Rect(point.x, point.y, 0, 0) for points in layout.lines.values() for point in points)
    rects = (layout.boxes, layout.boundaries, layout.labels)
    return enclosing([rect for each in rects for rect in each.values()] + list(corners))


def _boxes(sheet: Sheet, placing: Placing, wider: float) -> dict[str, Rect]:
    """Return the boxes where they are placed, their centres moved apart by a factor."""
    room = sizes(sheet)
    corners = {box.id: placing.boxes[box.id] for box in sheet.boxes}
    return {
        id_: Rect(round(corner.x * wider), round(corner.y * wider), room[id_].width, room[id_].height)
        for id_, corner in corners.items()
    }
