"""Places for the boxes of a sheet: those known are kept, an engine is asked only where none are."""

from __future__ import annotations

from pidflow.geometry import Size
from pidflow.layout.growing import grown
from pidflow.layout.placer import place_anew
from pidflow.layout.placing import Placing
from pidflow.sheet import Sheet


def place(sheet: Sheet, known: Placing | None = None) -> Placing:
    """Return a place for every box of a sheet.

    Args:
        sheet: What is to be drawn.
        known: The places that its boxes had. They are kept unless more than half of the boxes are new, or
            a new one finds no room.

    Raises:
        EnvironmentFault: Nothing is known and there is no layout engine.
    """
    if not sheet.boxes:
        return Placing({}, Size(20, 20))
    if known is not None and sum(box.id in known.boxes for box in sheet.boxes) * 2 >= len(sheet.boxes):
        kept = grown(sheet, known)
        if kept is not None:
            return kept
    return place_anew(sheet)
