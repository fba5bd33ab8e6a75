"""Boxes in columns that are given: no engine is asked, and nothing is searched for."""

from __future__ import annotations

from collections.abc import Sequence

from pidflow.geometry import Size
from pidflow.layout.candidates import routed
from pidflow.layout.cells import Cell, Shape, grid, span
from pidflow.layout.placer import tight
from pidflow.layout.placing import Placing
from pidflow.layout.rooms import sizes
from pidflow.sheet import Sheet


def place_in_columns(sheet: Sheet, columns: Sequence[Sequence[str]]) -> Placing:
    """Return a place for every box of a sheet, each in its column.

    Args:
        sheet: What is to be drawn.
        columns: The ids of the boxes in each column, from the left and from the top; every box is in one.

    Returns:
        The places, with gaps just wide enough for the lines; each column is in the middle of the height.
    """
    if not sheet.boxes:
        return Placing({}, Size(20, 20))
    spans = {id_: span(size.height) for id_, size in sizes(sheet).items()}
    rows = max(sum(spans[id_] for id_ in column) for column in columns)
    cells: dict[str, Cell] = {}
    for nth, column in enumerate(columns):
        row = (rows - sum(spans[id_] for id_ in column)) // 2
        for id_ in column:
            cells[id_] = nth, row
            row += spans[id_]
    made = grid(sheet, Shape(0, len(columns), 0, rows))
    return tight(routed(sheet, made, tuple(cells[id_] for id_ in made.ids)).layout)
