"""Plain shapes: a point, a size and a rectangle."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Point:
    """A point of the sheet, in points (1/72 inch), y downwards."""

    x: float
    y: float


@frozen
class Size:
    """A width and a height, in points."""

    width: float
    height: float


@frozen
class Rect:
    """A rectangle by its top left corner and its size, in points.

    Example:
        >>> Rect(0, 0, 10, 4).overlaps(Rect(9, 3, 5, 5))
        True
        >>> Rect(0, 0, 10, 4).overlaps(Rect(10, 0, 5, 5))
        False
    """

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The point in its middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def overlaps(self, other: Rect) -> bool:
        """Whether the two share more than a side."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )

    def grown(self, by: float) -> Rect:
        """Return it with each side moved outwards by so many points."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def moved(self, dx: float, dy: float) -> Rect:
        """Return it moved."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)
