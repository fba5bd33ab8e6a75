"""Arranging diagram, legend and notes on one sheet of paper, or on several."""

from __future__ import annotations

from attrs import frozen

from pidflow.drawing.columns import LEADING, LEAST, Column, balanced, poured
from pidflow.drawing.header import header, running_header
from pidflow.drawing.legend_rows import legend
from pidflow.drawing.notes import note_lines
from pidflow.drawing.notes_set import TYPE, column_width, heading, how_many, set_columns
from pidflow.drawing.page import Page, page_for, smaller_print
from pidflow.drawing.scene import Group, Part, Shape
from pidflow.sheet import Picture

_GAP = 6.0
_BESIDE = 190.0
_LEGEND = 53.0


@frozen
class Arrangement:
    """A page and what stands on each of its sheets, about the corner of the sheet's body."""

    page: Page
    sheets: tuple[tuple[Shape, ...], ...]


def arranged(picture: Picture, diagram: Part) -> Arrangement:
    """Choose the page by the diagram; print smaller only where that brings everything onto one sheet."""
    page = page_for(diagram.size.width, lambda page: _least(picture, diagram, page))
    for smaller in smaller_print(page):
        alone = _First(picture, diagram, smaller).alone()
        if alone is not None:
            return Arrangement(smaller, (alone,))
    first = _First(picture, diagram, page)
    shapes, rest = first.with_some_notes()
    return Arrangement(page, (shapes, *_further(picture, page, rest)))


def _least(picture: Picture, diagram: Part, page: Page) -> float:
    """Return the height of what must stand on the first sheet.

    The legend counts for as much in every state, so that all pictures of a procedure take the same paper.
    """
    without_head = diagram.size.height + page.printed(_LEGEND)  # cheap to know, often enough
    if without_head > page.body.height:
        return without_head
    return _First(picture, diagram, page).least


class _First:
    """The first sheet: head, diagram and legend, with as many notes as find room."""

    def __init__(self, picture: Picture, diagram: Part, page: Page) -> None:
        self.picture, self.diagram, self.page = picture, diagram, page
        self.head = header(picture, page)
        self.legend = legend(picture, page)
        self.gap = page.printed(_GAP)
        self.top = self.head.size.height  # a layout brings its own margin

    @property
    def least(self) -> float:
        """The height of what must stand on it; a sheet of notes alone must be possible as well."""
        legend = max(self.legend.size.height, self.page.printed(_LEGEND))
        notes = _heading(self.picture, self.page).size.height + LEAST * self.page.printed(TYPE)
        return self.top + max(self.diagram.size.height + legend, notes)

    def alone(self) -> tuple[Shape, ...] | None:
        """Return the sheet with all of the notes, or None where they don't fit."""
        if not self.picture.notes:
            return self._without_notes()
        return self._notes_below() or self._notes_beside()

    def _without_notes(self) -> tuple[Shape, ...]:
        """The legend at the foot, the diagram in the middle of what is left."""
        x = round((self.page.body.width - self.diagram.size.width) / 2, 2)
        return (*self.head.shapes, *self.diagram.at(x, self._middle), *self._legend_at_foot())

    @property
    def _middle(self) -> float:
        """Where the diagram begins if it stands in the middle between head and foot."""
        foot = self.page.body.height - self.legend.size.height
        return round((self.top + foot - self.diagram.size.height) / 2, 2)

    def _legend_at_foot(self) -> tuple[Shape, ...]:
        return self.legend.at(0, self.page.body.height - self.legend.size.height)

    @property
    def _below(self) -> float:
        """Where notes below the legend begin."""
        return self.top + self.diagram.size.height + self.legend.size.height + self.gap

    def _upper(self) -> tuple[Shape, ...]:
        """Head, diagram and legend, one below the other."""
        x = round((self.page.body.width - self.diagram.size.width) / 2, 2)
        legend = self.legend.at(0, self.top + self.diagram.size.height)
        return (*self.head.shapes, *self.diagram.at(x, self.top), *legend)

    def _notes_below(self) -> tuple[Shape, ...] | None:
        wide = self.page.body.width
        notes = _all_notes(self.picture, self.page, wide, self.page.body.height - self._below)
        return (*self._upper(), *_group(notes.at(0, self._below))) if notes else None

    def _notes_beside(self) -> tuple[Shape, ...] | None:
        body, left, top = self.page.body, self.diagram.size.width + self.gap, self.top + self.gap
        if body.width - left < self.page.printed(_BESIDE):
            return None
        height = body.height - top - self.legend.size.height - self.gap
        notes = _all_notes(self.picture, self.page, body.width - left, height)
        if notes is None:
            return None
        drawn = (*self.head.shapes, *self.diagram.at(0, self._middle), *self._legend_at_foot())
        return (*drawn, *_group(notes.at(left, top)))

    def with_some_notes(self) -> tuple[tuple[Shape, ...], Column]:
        """Return the sheet with the first notes, or with none where they would be few, and the lines left."""
        lines = _lines(self.picture, self.page, self.page.body.width)
        units = self.page.printed(TYPE)
        title = _heading(self.picture, self.page)
        room = (self.page.body.height - self._below - title.size.height) / units
        if room < LEAST:
            return self._without_notes(), lines
        columns, rest = poured(lines, (room,) * how_many(self.page.body.width, self.page))
        notes = _under(title, set_columns(columns, self.page.body.width, self.page))
        return (*self._upper(), *_group(notes.at(0, self._below))), rest


def _further(picture: Picture, page: Page, lines: Column) -> list[tuple[Shape, ...]]:
    """Return the sheets of notes after the first; the last one's columns are of nearly the same height."""
    body, count = page.body, how_many(page.body.width, page)
    head = running_header(picture, page)
    top = head.size.height + page.printed(_GAP)
    whole = len(_lines(picture, page, body.width))
    sheets: list[tuple[Shape, ...]] = []
    while lines:
        title = heading(picture, page, body.width, continued=len(lines) < whole)
        room = (body.height - top - title.size.height) / page.printed(TYPE)
        even = balanced(lines, count, room)
        columns, lines = (even[0], ()) if even else poured(lines, (room,) * count)
        notes = _under(title, set_columns(columns, body.width, page))
        sheets.append((*head.shapes, *_group(notes.at(0, top))))
    return sheets


def _all_notes(picture: Picture, page: Page, wide: float, height: float) -> Part | None:
    """Return the notes in columns of nearly the same height, or None where they don't fit."""
    title = heading(picture, page, wide)
    room = (height - title.size.height) / page.printed(TYPE)
    if room < LEADING:
        return None
    even = balanced(_lines(picture, page, wide), how_many(wide, page), room)
    return _under(title, set_columns(even[0], wide, page)) if even else None


def _lines(picture: Picture, page: Page, wide: float) -> Column:
    return note_lines(picture.notes, column_width(wide, how_many(wide, page), page) / page.printed(TYPE))


def _heading(picture: Picture, page: Page) -> Part:
    return heading(picture, page, page.body.width)


def _under(title: Part, columns: Part) -> Part:
    height = title.size.height
    shapes = (*title.shapes, *columns.at(0, height))
    return Part(type(title.size)(columns.size.width, height + columns.size.height), shapes)


def _group(shapes: tuple[Shape, ...]) -> tuple[Shape, ...]:
    return (Group("notes", shapes),)
