"""A picture as plain shapes with literal styles: any writer can set it down, none has to decide anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import TypeAlias

from attrs import evolve, frozen

from pidflow.drawing.ink import Ink
from pidflow.geometry import Point, Rect, Size


@frozen
class Paint:
    """How a shape is painted.

    Args:
        fill: The colour inside; None leaves it open.
        stroke: The colour of its outline; None leaves it without one.
        width: The width of the outline.
        dash: Lengths of dashes and gaps by turns; empty is solid.
        opacity: How much the outline covers, up to 1.
    """

    fill: Ink | None = None
    stroke: Ink | None = None
    width: float = 1.0
    dash: tuple[float, ...] = ()
    opacity: float = 1.0


class Anchor(Enum):
    """Which part of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@frozen
class Block:
    """A rectangle with corners rounded by a radius."""

    rect: Rect
    radius: float
    paint: Paint


@frozen
class Path:
    """Straight pieces from point to point, open or closed, with bends rounded by a radius."""

    points: tuple[Point, ...]
    closed: bool
    radius: float
    paint: Paint


@frozen
class Circle:
    """A circle."""

    centre: Point
    radius: float
    paint: Paint


@frozen
class Text:
    """One line of text.

    Args:
        at: Where it stands, on its baseline.
        text: What it says, as it was given; writers drop what can't be written.
        size: The size of the type.
        ink: Its colour.
        anchor: Which part of it stands at its place.
        bold: Whether it is bold.
        length: The width into which it must be set; None leaves it to the font.
        room: What it may not leave.
    """

    at: Point
    text: str
    size: float
    ink: Ink
    anchor: Anchor
    bold: bool
    length: float | None
    room: Rect


@frozen
class Group:
    """Shapes that belong together.

    Args:
        kind: What they are, such as ``system`` or ``hop``.
        children: The shapes, the lowest first.
        data: Names and values by which programs find them.
        tooltip: What they say of themselves when pointed at; empty for nothing.
    """

    kind: str
    children: tuple[Shape, ...]
    data: tuple[tuple[str, str], ...] = ()
    tooltip: str = ""


Shape: TypeAlias = Block | Path | Circle | Text | Group


@frozen
class Part:
    """Shapes about the origin and the room that they take from there to the right and downwards."""

    size: Size
    shapes: tuple[Shape, ...]

    def at(self, x: float, y: float) -> tuple[Shape, ...]:
        """Return the shapes with the part's corner at a place."""
        return moved(self.shapes, x, y)


@frozen
class Scene:
    """A whole picture.

    Args:
        language: ``ja`` or ``en``.
        title: What it is called.
        description: What it shows, for those who can't see it.
        sheets: How many sheets of paper it fills, one below the other.
        paper: Width and height of a sheet, in millimetres.
        sheet: Width and height of a sheet in the unit of the shapes.
        origin: The upper left corner of the first sheet; a diagram's own corner is at 0, 0.
        shapes: The lowest first.
    """

    language: str
    title: str
    description: str
    sheets: int
    paper: Size
    sheet: Size
    origin: Point
    shapes: tuple[Shape, ...]

    @property
    def area(self) -> Rect:
        """All of its sheets, in the unit of the shapes."""
        return Rect(self.origin.x, self.origin.y, self.sheet.width, round(self.sheet.height * self.sheets, 2))


def moved(shapes: Iterable[Shape], dx: float, dy: float) -> tuple[Shape, ...]:
    """Return the shapes moved.

    Example:
        >>> moved((Circle(Point(1, 2), 3, Paint()),), 10, 20)[0].centre
        Point(x=11, y=22)
    """
    return tuple(_moved(shape, dx, dy) for shape in shapes) if dx or dy else tuple(shapes)


def _moved(shape: Shape, dx: float, dy: float) -> Shape:
    match shape:
        case Block():
            return evolve(shape, rect=shape.rect.moved(dx, dy))
        case Path():
            return evolve(shape, points=tuple(_point(point, dx, dy) for point in shape.points))
        case Circle():
            return evolve(shape, centre=_point(shape.centre, dx, dy))
        case Text():
            return evolve(shape, at=_point(shape.at, dx, dy), room=shape.room.moved(dx, dy))
        case Group():
            return evolve(shape, children=moved(shape.children, dx, dy))


def _point(point: Point, dx: float, dy: float) -> Point:
    return Point(point.x + dx, point.y + dy)


def texts(shapes: Iterable[Shape]) -> Iterator[Text]:
    """Yield every text of the shapes, in order."""
    for shape in shapes:
        if isinstance(shape, Text):
            yield shape
        elif isinstance(shape, Group):
            yield from texts(shape.children)
