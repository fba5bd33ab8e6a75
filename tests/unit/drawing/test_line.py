"""Lines end at the base of their arrowhead, and the arrowhead's tip at the box."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.drawing.arrowhead import Aim, arrowhead, length
from pidflow.drawing.line import drawn_line
from pidflow.drawing.look import Carried, Family, Head
from pidflow.drawing.scene import Path
from pidflow.geometry import Point

WAY = (Point(0, 0), Point(50, 0), Point(50, 40))


def stroke(carried: Carried, *, way: tuple[Point, ...] = WAY, transitional: bool = False) -> Path:
    first = drawn_line(way, carried.value, Family.MEDIUM, transitional=transitional)[0]
    assert isinstance(first, Path)
    return first


@pytest.mark.parametrize("carried", list(Carried))
def test_the_stroke_stops_at_the_base(carried: Carried) -> None:
    """Nothing of the stroke shows beyond the arrowhead."""
    assert stroke(carried).points == (*WAY[:-1], Point(50, 40 - length(carried.value.head)))


@pytest.mark.parametrize("carried", list(Carried))
def test_the_tip_reaches_the_box(carried: Carried) -> None:
    """Tips end within their outline's half width of the last point, never beyond it."""
    heads = [shape for shape in drawn_line(WAY, carried.value, Family.LINKAGE)[1:] if isinstance(shape, Path)]
    lowest = max(point.y for shape in heads for point in shape.points)
    assert 39 <= lowest <= 40


@pytest.mark.parametrize("head", list(Head))
def test_heads_keep_to_the_room_of_the_last_segment(head: Head) -> None:
    """The layout keeps 12 pt before a box for the arrowhead, and lines 8 pt apart."""
    weight = evolve(Carried.UNSTATED.value, head=head)
    for shape in arrowhead(weight, Aim(Point(0, 0), 1, 0)):
        assert isinstance(shape, Path)
        assert all(-12 <= point.x <= 0 and abs(point.y) <= 6 for point in shape.points)


def test_a_short_last_piece_is_not_turned_round() -> None:
    """A stroke shorter than the arrowhead ends where its last piece begins."""
    way = (Point(0, 0), Point(50, 0), Point(50, 4))
    assert stroke(Carried.INCLUDED, way=way).points[-1] == Point(50, 0)


def test_transitional_lines_are_lighter() -> None:
    """They are thinner and let the ground through."""
    usual, ending = stroke(Carried.INCLUDED), stroke(Carried.INCLUDED, transitional=True)
    assert ending.paint.width < usual.paint.width
    assert ending.paint.opacity < usual.paint.opacity == 1
    assert ending.paint.dash == usual.paint.dash == Family.MEDIUM.value


def test_a_line_without_length_is_refused() -> None:
    """A point is no line."""
    with pytest.raises(ValueError, match="two points that differ"):
        drawn_line((Point(1, 1), Point(1, 1)), Carried.OTHER.value, Family.LINKAGE)
