"""Places for the boxes of a sheet and ways for its lines: those known are kept, an engine is seldom asked."""

from __future__ import annotations

from math import ceil

from attrs import evolve

from pidflow.geometry import Point, Size
from pidflow.layout.arranging import kept, routed
from pidflow.layout.growing import grown
from pidflow.layout.placer import place_anew
from pidflow.layout.placing import Placing
from pidflow.layout.ways import ways_of
from pidflow.sheet import Sheet


def place(sheet: Sheet, known: Placing | None = None) -> Placing:
    """Return a place for every box of a sheet, and the ways of its lines.

    Args:
        sheet: What is to be drawn.
        known: The places that its boxes had. They are kept unless more than half of the boxes are new, or
            a new one finds no room.

    Raises:
        EnvironmentFault: Nothing is known and there is no layout engine.
    """
    if not sheet.boxes:
        return Placing({}, Size(20, 20))
    placing = _grown(sheet, known) or place_anew(sheet)
    if kept(sheet, placing) is not None:
        return placing
    layout = routed(sheet, placing)
    whole = evolve(layout, size=Size(ceil(layout.size.width), ceil(layout.size.height)))
    corners = {id_: Point(box.x, box.y) for id_, box in layout.boxes.items()}
    return Placing(corners, whole.size, ways_of(sheet, whole))


def _grown(sheet: Sheet, known: Placing | None) -> Placing | None:
    if known is None or sum(box.id in known.boxes for box in sheet.boxes) * 2 < len(sheet.boxes):
        return None
    return grown(sheet, known)
