"""Rectangles are exact, and share nothing but a side with their neighbours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pidflow.geometry import Point, Rect

_LENGTHS = st.integers(0, 20)
_RECTS = st.builds(Rect, _LENGTHS, _LENGTHS, _LENGTHS, _LENGTHS)


def test_sides_and_centre() -> None:
    """Right and bottom are the far sides; y grows downwards."""
    rect = Rect(10, 20, 30, 40)
    assert (rect.right, rect.bottom, rect.centre) == (40, 60, Point(25, 40))


@pytest.mark.parametrize(
    ("other", "overlaps"),
    [
        (Rect(10, 0, 5, 5), False),
        (Rect(0, 4, 10, 4), False),
        (Rect(-5, -5, 5, 5), False),
        (Rect(9, 3, 5, 5), True),
        (Rect(2, 1, 3, 2), True),
        (Rect(-5, 1, 20, 1), True),
    ],
)
def test_a_shared_side_or_corner_is_no_overlap(other: Rect, overlaps: bool) -> None:
    """Neighbours may touch; whatever shares an area overlaps."""
    assert Rect(0, 0, 10, 4).overlaps(other) is overlaps


@given(_RECTS, _RECTS, _LENGTHS, _LENGTHS)
def test_overlap_is_mutual_and_moves_along(one: Rect, other: Rect, dx: int, dy: int) -> None:
    """Whether two rectangles overlap doesn't depend on the order, nor on where both of them are."""
    assert one.overlaps(other) is other.overlaps(one)
    assert one.moved(dx, dy).overlaps(other.moved(dx, dy)) is one.overlaps(other)


@given(_RECTS, _RECTS)
def test_overlap_agrees_with_counting_squares(one: Rect, other: Rect) -> None:
    """On whole points two rectangles overlap just where they have a square of the grid in common."""

    def squares(rect: Rect) -> set[tuple[int, int]]:
        columns, rows = (int(rect.x), int(rect.right)), (int(rect.y), int(rect.bottom))
        return {(x, y) for x in range(*columns) for y in range(*rows)}

    if squares(one) and squares(other):
        assert one.overlaps(other) is bool(squares(one) & squares(other))


@given(_RECTS, _LENGTHS)
def test_growing_keeps_the_centre(rect: Rect, by: int) -> None:
    """Each side moves outwards by as much, so that the middle stays and shrinking undoes it."""
    grown = rect.grown(by)
    assert grown.centre == rect.centre
    assert (grown.width - rect.width, grown.height - rect.height) == (2 * by, 2 * by)
    assert grown.grown(-by) == rect


def test_points_are_ordered_from_left_to_right() -> None:
    """Points sort by x, then by y, the same way every time."""
    assert sorted([Point(2, 0), Point(1, 9), Point(1, 3)]) == [Point(1, 3), Point(1, 9), Point(2, 0)]
