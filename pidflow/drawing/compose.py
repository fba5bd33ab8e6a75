"""Composing a picture: everything where it is printed, as plain shapes."""

from __future__ import annotations

from pidflow.drawing.diagram import diagram
from pidflow.drawing.ink import Ink
from pidflow.drawing.page import Page
from pidflow.drawing.scene import Anchor, Block, Group, Paint, Path, Scene, Shape, moved
from pidflow.drawing.sheets import NotesPlace, arranged
from pidflow.drawing.text import line_of_text
from pidflow.geometry import Point, Rect
from pidflow.layout import Layout
from pidflow.sheet import Picture

_FOLIO = 8.0


def compose(picture: Picture, layout: Layout, notes: NotesPlace = NotesPlace.AUTO) -> Scene:
    """Return the scene of one state of a procedure, or of the difference of two.

    Whatever the paper, the diagram has the coordinates of the layout: two pictures that share a box or a line
    have it at the same place.

    Args:
        picture: The state, with all its texts.
        layout: The places of everything in the union of the states; it may hold more than the picture shows.
        notes: Where the notes stand.

    Raises:
        ValueError: The layout lacks a box or a line of the picture.
    """
    arrangement = arranged(picture, diagram(picture, layout), notes)
    page, sheets = arrangement.page, arrangement.sheets
    origin = Point(-page.body.x - arrangement.diagram.x, -page.body.y - arrangement.diagram.y)
    shapes: list[Shape] = [*moved((_paper(page, len(sheets)),), origin.x, origin.y)]
    for ordinal, sheet in enumerate(sheets):
        top = round(origin.y + ordinal * page.size.height, 2)
        shapes += moved(sheet, origin.x + page.body.x, top + page.body.y)
        if len(sheets) > 1:
            shapes += moved(_folio(page, ordinal + 1, len(sheets)), origin.x, top)
    return Scene(
        language=picture.language,
        title=f"{picture.title} {picture.subtitle}",
        description=picture.description,
        sheets=len(sheets),
        paper=page.paper,
        sheet=page.size,
        origin=origin,
        shapes=tuple(shapes),
    )


def _paper(page: Page, sheets: int) -> Group:
    """Return the white of the sheets, and a fine line where one ends and the next begins."""
    size = page.size
    white = Block(Rect(0, 0, size.width, round(size.height * sheets, 2)), 0, Paint(fill=Ink.PAPER))
    edges = (round(size.height * ordinal, 2) for ordinal in range(1, sheets))
    rules = (
        Path((Point(0, y), Point(size.width, y)), False, 0, Paint(stroke=Ink.RULE, width=0.5)) for y in edges
    )
    return Group("paper", (white, *rules))


def _folio(page: Page, number: int, sheets: int) -> tuple[Shape, ...]:
    """Return the number of a sheet, in its lower margin."""
    units, body = page.printed(_FOLIO), page.body
    room = Rect(body.x, body.bottom, body.width, page.size.height - body.bottom)
    return (line_of_text(f"{number} / {sheets}", room, units, Ink.FAINT, Anchor.END),)
