"""Arranging diagram, legend and notes on one sheet of paper, or on several."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from math import inf

from attrs import frozen

from pidflow.drawing.columns import balanced, poured
from pidflow.drawing.first_sheet import GAP, Begun, FirstSheet, FirstSheets, Laid, Shapes, grouped, under
from pidflow.drawing.header import running_header
from pidflow.drawing.notes_set import TYPE, columns_in, heading, set_columns
from pidflow.drawing.page import Page, page_for, smaller_print
from pidflow.drawing.scene import Part
from pidflow.geometry import Point
from pidflow.sheet import Picture


class NotesPlace(Enum):
    """Where the notes stand."""

    AUTO = "auto"
    BELOW = "below"
    BESIDE = "beside"
    SHEET = "sheet"
    NONE = "none"


@frozen
class Arrangement:
    """A page and what stands on each of its sheets.

    Args:
        page: The page.
        sheets: The shapes of each sheet, about the corner of its body.
        diagram: Where on the first the diagram's corner is.
    """

    page: Page
    sheets: tuple[Shapes, ...]
    diagram: Point


def arranged(picture: Picture, diagram: Part, place: NotesPlace = NotesPlace.AUTO) -> Arrangement:
    """Choose the page by the diagram, and put the notes in their place.

    Args:
        picture: The picture.
        diagram: Its diagram.
        place: Where its notes stand.
    """
    return _STRATEGIES[place if picture.notes else NotesPlace.NONE](FirstSheets(picture, diagram))


def _best_fit(sheets: FirstSheets) -> Arrangement:
    """Below or beside, whatever brings everything onto one sheet; only then is it printed smaller."""
    page = _page(sheets)
    return _on_one_sheet(
        sheets, page, lambda first: first.all_notes_below() or first.all_notes_beside()
    ) or _begun(sheets.picture, page, sheets.on(page).some_notes_below())


def _below(sheets: FirstSheets) -> Arrangement:
    """The notes begin below the diagram, and go on on further sheets."""

    def height(page: Page) -> float:
        least = sheets.least_height(page)
        fits = least <= page.body.height
        return sheets.on(page).least_with_notes_below if fits else least

    page = page_for(sheets.diagram.size.width, height)
    return _on_one_sheet(sheets, page, FirstSheet.all_notes_below) or _begun(
        sheets.picture, page, sheets.on(page).some_notes_below()
    )


def _beside(sheets: FirstSheets) -> Arrangement:
    """The notes begin beside the diagram, and go on on further sheets."""

    def height(page: Page) -> float:
        least = sheets.least_height(page)
        fits = least <= page.body.height
        return inf if fits and not sheets.on(page).has_room_beside else least

    page = page_for(sheets.diagram.size.width, height)
    return _on_one_sheet(sheets, page, FirstSheet.all_notes_beside) or _begun(
        sheets.picture, page, sheets.on(page).some_notes_beside()
    )


def _apart(sheets: FirstSheets) -> Arrangement:
    """The notes stand on sheets of their own."""
    page = _page(sheets)
    return _begun(sheets.picture, page, sheets.on(page).no_notes())


def _left_out(sheets: FirstSheets) -> Arrangement:
    """There are no notes."""
    page = _page(sheets)
    alone = sheets.on(page).without_notes()
    return Arrangement(page, (alone.shapes,), alone.diagram)


_STRATEGIES: dict[NotesPlace, Callable[[FirstSheets], Arrangement]] = {
    NotesPlace.AUTO: _best_fit,
    NotesPlace.BELOW: _below,
    NotesPlace.BESIDE: _beside,
    NotesPlace.SHEET: _apart,
    NotesPlace.NONE: _left_out,
}


def _page(sheets: FirstSheets) -> Page:
    return page_for(sheets.diagram.size.width, sheets.least_height)


def _on_one_sheet(
    sheets: FirstSheets, page: Page, whole: Callable[[FirstSheet], Laid | None]
) -> Arrangement | None:
    """Return a single sheet, printed smaller only where that makes it possible."""
    for smaller in smaller_print(page):
        alone = whole(sheets.on(smaller))
        if alone is not None:
            return Arrangement(smaller, (alone.shapes,), alone.diagram)
    return None


def _begun(picture: Picture, page: Page, begun: Begun) -> Arrangement:
    """Return a first sheet with the sheets of the notes that it leaves."""
    sheets = (begun.first.shapes, *_further(picture, page, begun))
    return Arrangement(page, sheets, begun.first.diagram)


def _further(picture: Picture, page: Page, begun: Begun) -> Iterator[Shapes]:
    """Yield the sheets of notes after the first; the last one's columns are of nearly the same height."""
    head = running_header(picture, page)
    top = head.size.height + page.printed(GAP)
    wide, count = columns_in(page.body.width, begun.column, page)
    lines, continued = begun.rest, begun.started
    while lines:
        title = heading(picture, page, page.body.width, continued=continued)
        room = (page.body.height - top - title.size.height) / page.printed(TYPE)
        even = balanced(lines, count, room)
        columns, lines = (even[0], ()) if even else poured(lines, (room,) * count)
        notes = under(title, set_columns(columns, wide, page))
        yield (*head.shapes, *grouped(notes.at(0, top)))
        continued = True
