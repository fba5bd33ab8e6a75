"""A line from box to box: its stroke up to the arrowhead's base, and the arrowhead."""

from __future__ import annotations

from math import hypot

from pidflow.drawing.arrowhead import Aim, arrowhead, length
from pidflow.drawing.look import Family, Weight
from pidflow.drawing.scene import Paint, Path, Shape
from pidflow.geometry import Point

BEND = 4.0
"""Bends are rounded by this radius."""

_FADED = 0.75
_THINNER = 0.7


def drawn_line(
    points: tuple[Point, ...], weight: Weight, family: Family, *, transitional: bool = False
) -> tuple[Shape, ...]:
    """Return the stroke of a line, which comes first, and its arrowhead.

    Args:
        points: From the source's side to the target's; at least two that differ.
        weight: Its colour, width and arrowhead.
        family: What tells its dashes.
        transitional: Lines that are to end are lighter.
    """
    way = corners(points)
    if len(way) < 2:
        raise ValueError(f"a line needs two points that differ, not {points}")
    aim, room = _aim(way)
    base = aim.back(min(length(weight.head), room))
    paint = Paint(
        stroke=weight.ink,
        width=round(weight.width * (_THINNER if transitional else 1), 2),
        dash=family.value,
        opacity=_FADED if transitional else 1.0,
    )
    return (Path((*way[:-1], base), False, BEND, paint), *arrowhead(weight, aim))


def corners(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return the ends and the points where the line turns.

    Example:
        >>> corners((Point(0, 0), Point(5, 0), Point(5, 0), Point(9, 0), Point(9, 4)))
        (Point(x=0, y=0), Point(x=9, y=0), Point(x=9, y=4))
    """
    way: list[Point] = []
    for point in points:
        if way and point == way[-1]:
            continue
        if len(way) > 1 and _straight_on(way[-2], way[-1], point):
            way.pop()
        way.append(point)
    return tuple(way)


def _straight_on(one: Point, two: Point, three: Point) -> bool:
    turn = (two.x - one.x) * (three.y - two.y) - (two.y - one.y) * (three.x - two.x)
    ahead = (two.x - one.x) * (three.x - two.x) + (two.y - one.y) * (three.y - two.y)
    return turn == 0 and ahead > 0


def _aim(way: tuple[Point, ...]) -> tuple[Aim, float]:
    """Return where the line points at its end, and how long its last piece is."""
    before, tip = way[-2], way[-1]
    last = hypot(tip.x - before.x, tip.y - before.y)
    return Aim(tip, (tip.x - before.x) / last, (tip.y - before.y) / last), last
