"""Arrowheads as literal shapes: markers look different in every program."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from pidflow.drawing.ink import Ink
from pidflow.drawing.look import Head, Weight
from pidflow.drawing.scene import Paint, Path, Shape
from pidflow.geometry import Point


@frozen
class Aim:
    """Where an arrowhead's tip is and which way it points, along one axis or the other."""

    tip: Point
    dx: float
    dy: float

    def back(self, along: float, across: float = 0.0) -> Point:
        """Return the point so far behind the tip and so far to the side."""
        return Point(
            self.tip.x - along * self.dx - across * self.dy,
            self.tip.y - along * self.dy + across * self.dx,
        )


def arrowhead(weight: Weight, aim: Aim) -> tuple[Shape, ...]:
    """Return the shapes of an arrowhead."""
    return _DRAWN[weight.head](aim, weight.ink)


def length(head: Head) -> float:
    """Return how far behind the tip the line ends."""
    return _LENGTHS[head]


_LENGTHS = {
    Head.SOLID: 9.0,
    Head.DOUBLE: 10.5,
    Head.HOLLOW: 9.5,
    Head.DIAMOND: 10.5,
    Head.OPEN: 1.0,
    Head.HALF: 3.0,
    Head.NONE: 0.0,
}


def _solid(aim: Aim, ink: Ink) -> tuple[Shape, ...]:
    return (_closed((aim.tip, aim.back(9.5, 4.4), aim.back(9.5, -4.4)), _filled(ink)),)


def _double(aim: Aim, ink: Ink) -> tuple[Shape, ...]:
    front = (aim.tip, aim.back(6, 4), aim.back(6, -4))
    rear = (aim.back(5), aim.back(11, 4), aim.back(11, -4))
    return (_closed(front, _filled(ink)), _closed(rear, _filled(ink)))


def _hollow(aim: Aim, ink: Ink) -> tuple[Shape, ...]:
    return (_closed((aim.back(0.6), aim.back(9.5, 4.2), aim.back(9.5, -4.2)), _outlined(ink)),)


def _diamond(aim: Aim, ink: Ink) -> tuple[Shape, ...]:
    points = (aim.back(0.6), aim.back(5.5, 3.8), aim.back(10.5), aim.back(5.5, -3.8))
    return (_closed(points, _outlined(ink)),)


def _open(aim: Aim, ink: Ink) -> tuple[Shape, ...]:
    return (Path((aim.back(8, 4.2), aim.back(0.5), aim.back(8, -4.2)), False, 0, _outlined(ink, None)),)


def _half(aim: Aim, ink: Ink) -> tuple[Shape, ...]:
    """Half an arrowhead: it is not known."""
    return (_closed((aim.back(0, 0.6), aim.back(10.5, -5.4), aim.back(10.5, 0.6)), _filled(ink)),)


def _none(_aim: Aim, _ink: Ink) -> tuple[Shape, ...]:
    """No arrowhead: which way it goes is not said."""
    return ()


def _closed(points: tuple[Point, ...], paint: Paint) -> Path:
    return Path(points, True, 0, paint)


def _filled(ink: Ink) -> Paint:
    return Paint(fill=ink)


def _outlined(ink: Ink, fill: Ink | None = Ink.PAPER) -> Paint:
    return Paint(fill=fill, stroke=ink, width=1.3)


_DRAWN: dict[Head, Callable[[Aim, Ink], tuple[Shape, ...]]] = {
    Head.SOLID: _solid,
    Head.DOUBLE: _double,
    Head.HOLLOW: _hollow,
    Head.DIAMOND: _diamond,
    Head.OPEN: _open,
    Head.HALF: _half,
    Head.NONE: _none,
}
