"""The first sheet: head, diagram and legend, with as many notes as find room below or beside them."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve, frozen

from pidflow.drawing.columns import LEADING, LEAST, Column, balanced, poured
from pidflow.drawing.header import header
from pidflow.drawing.legend_rows import USUAL, legend
from pidflow.drawing.notes import note_lines
from pidflow.drawing.notes_set import TYPE, column_width, heading, how_many, set_columns
from pidflow.drawing.page import Page
from pidflow.drawing.scene import Group, Part, Shape
from pidflow.geometry import Point, Size
from pidflow.sheet import Picture

GAP = 6.0
"""The printed room between head, diagram, legend and notes."""

_BESIDE = 190.0

Shapes = tuple[Shape, ...]


@frozen
class Laid:
    """A first sheet.

    Args:
        shapes: What stands on it, about the corner of its body.
        diagram: Where the diagram's corner is.
    """

    shapes: Shapes
    diagram: Point


@frozen
class Begun:
    """A first sheet and what it leaves to further ones.

    Args:
        first: The sheet.
        rest: The lines of the notes that it leaves.
        column: How wide the column is for which these lines are broken.
        started: Whether any notes stand on it.
    """

    first: Laid
    rest: Column
    column: float
    started: bool


class FirstSheet:
    """What can stand on the first sheet of a picture.

    Args:
        picture: The picture.
        diagram: Its diagram.
        page: The page.
    """

    def __init__(self, picture: Picture, diagram: Part, page: Page) -> None:
        self.picture, self.diagram, self.page = picture, diagram, page
        self.head = header(picture, page)
        self.gap = page.printed(GAP)
        self.top = self.head.size.height  # a layout brings its own margin
        self.legend = self._legend(page.body.height - self.top - diagram.size.height)

    def _legend(self, room: float) -> Part:
        """The legend; set tightly only where that saves a larger paper."""
        usual = legend(self.picture, self.page)
        if usual.size.height <= room or not self.page.smallest:
            return usual
        tight = legend(self.picture, self.page, tight=True)
        return min(usual, tight, key=lambda part: part.size.height)

    @property
    def least(self) -> float:
        """The height of what must stand on it; a sheet of notes alone must be possible as well."""
        legend = max(self.legend.size.height, self.page.printed(USUAL))
        return self.top + max(self.diagram.size.height + legend, self._least_notes)

    @property
    def least_with_notes_below(self) -> float:
        """The height of what must stand on it where the notes begin below the diagram."""
        legend = max(self.legend.size.height, self.page.printed(USUAL))
        return self.top + self.diagram.size.height + legend + self.gap + self._least_notes

    @property
    def _least_notes(self) -> float:
        title = heading(self.picture, self.page, self.page.body.width)
        return title.size.height + LEAST * self.page.printed(TYPE)

    @property
    def has_room_beside(self) -> bool:
        """Whether a column of notes finds room beside the diagram."""
        return self._beside.width >= self.page.printed(_BESIDE) and self._beside.height >= self._least_notes

    @property
    def _beside(self) -> Size:
        """The room beside the diagram."""
        body = self.page.body
        height = body.height - self.top - self.legend.size.height - 2 * self.gap
        return Size(body.width - self.diagram.size.width - self.gap, height)

    @property
    def _below(self) -> Size:
        """The room below the legend."""
        return Size(self.page.body.width, self.page.body.height - self._foot)

    @property
    def _foot(self) -> float:
        """Where notes below the legend begin."""
        return self.top + self.diagram.size.height + self.legend.size.height + self.gap

    def without_notes(self) -> Laid:
        """The legend at the foot, the diagram in the middle below the head."""
        x = round((self.page.body.width - self.diagram.size.width) / 2, 2)
        return self._spread(x)

    def all_notes_below(self) -> Laid | None:
        """Return the sheet with all notes below the legend, or None where they don't fit."""
        notes = all_notes(self.picture, self.page, self._below)
        return self._with_below(notes) if notes else None

    def all_notes_beside(self) -> Laid | None:
        """Return the sheet with all notes beside the diagram, or None where they don't fit."""
        if not self.has_room_beside:
            return None
        notes = all_notes(self.picture, self.page, self._beside)
        return self._with_beside(notes) if notes else None

    def some_notes_below(self) -> Begun:
        """Return the sheet with the first notes below the legend, or with none where they would be few."""
        return self._begun(self._below, self._with_below)

    def some_notes_beside(self) -> Begun:
        """Return the sheet with the first notes beside the diagram, or with none where they would be few."""
        return self._begun(self._beside, self._with_beside)

    def no_notes(self) -> Begun:
        """Return the sheet with all of the notes left to further ones."""
        return self._begun(Size(self.page.body.width, 0), self._with_below)

    def _begun(self, room: Size, with_notes: Callable[[Part], Laid]) -> Begun:
        notes, rest = _first_notes(self.picture, self.page, room)
        first = with_notes(notes) if notes else self.without_notes()
        column = column_width(room.width, how_many(room.width, self.page), self.page)
        return Begun(first, rest, column, started=notes is not None)

    def _with_below(self, notes: Part) -> Laid:
        """Head, diagram, legend and notes, one below the other."""
        x = round((self.page.body.width - self.diagram.size.width) / 2, 2)
        legend = self.legend.at(0, self.top + self.diagram.size.height)
        upper = (*self.head.shapes, *self.diagram.at(x, self.top), *legend)
        return Laid((*upper, *grouped(notes.at(0, self._foot))), Point(x, self.top))

    def _with_beside(self, notes: Part) -> Laid:
        left, top = self.diagram.size.width + self.gap, self.top + self.gap
        spread = self._spread(0)
        return evolve(spread, shapes=(*spread.shapes, *grouped(notes.at(left, top))))

    def _spread(self, x: float) -> Laid:
        """The legend at the foot, the diagram below the head."""
        foot = self.page.body.height - self.legend.size.height
        shapes = (*self.head.shapes, *self.diagram.at(x, self.top), *self.legend.at(0, foot))
        return Laid(shapes, Point(x, self.top))


class FirstSheets:
    """The first sheet of a picture on whatever page is tried; each is set once.

    Args:
        picture: The picture.
        diagram: Its diagram.
    """

    def __init__(self, picture: Picture, diagram: Part) -> None:
        self.picture, self.diagram = picture, diagram
        self._set: dict[Page, FirstSheet] = {}

    def on(self, page: Page) -> FirstSheet:
        """Return the first sheet on a page."""
        if page not in self._set:
            self._set[page] = FirstSheet(self.picture, self.diagram, page)
        return self._set[page]

    def least_height(self, page: Page) -> float:
        """Return the height of what must stand on the first sheet.

        The legend counts for as much in every state, so that all pictures of a procedure take the same paper.
        """
        without_head = self.diagram.size.height + page.printed(USUAL)  # cheap to know, often enough
        return without_head if without_head > page.body.height else self.on(page).least


def all_notes(picture: Picture, page: Page, room: Size) -> Part | None:
    """Return the notes in columns of nearly the same height, or None where they don't fit."""
    title = heading(picture, page, room.width)
    high = (room.height - title.size.height) / page.printed(TYPE)
    if high < LEADING:
        return None
    even = balanced(lines_of_notes(picture, page, room.width), how_many(room.width, page), high)
    return under(title, set_columns(even[0], room.width, page)) if even else None


def _first_notes(picture: Picture, page: Page, room: Size) -> tuple[Part | None, Column]:
    """Return as many notes as fit, or none where they would be few, and the lines left."""
    lines = lines_of_notes(picture, page, room.width)
    title = heading(picture, page, room.width)
    high = (room.height - title.size.height) / page.printed(TYPE)
    if high < LEAST:
        return None, lines
    columns, rest = poured(lines, (high,) * how_many(room.width, page))
    return under(title, set_columns(columns, room.width, page)), rest


def lines_of_notes(picture: Picture, page: Page, wide: float) -> Column:
    """Return the notes as lines for columns that share a width."""
    return note_lines(picture.notes, column_width(wide, how_many(wide, page), page) / page.printed(TYPE))


def under(title: Part, columns: Part) -> Part:
    """Return columns below their heading."""
    height = title.size.height
    shapes = (*title.shapes, *columns.at(0, height))
    return Part(Size(columns.size.width, height + columns.size.height), shapes)


def grouped(shapes: Shapes) -> Shapes:
    """Return notes as a group."""
    return (Group("notes", shapes),)
