"""Routes have few lines to run on, and those keep their distance."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from pidflow.layout.distances import APART, LEAD
from pidflow.layout.lanes import Span, positions


def _positions(*spans: Span, edges: tuple[float, ...] = ()) -> list[float]:
    boxes = {str(nth): span for nth, span in enumerate(spans)}
    return positions(boxes, list(edges), Counter(dict.fromkeys(boxes, 3)))


def test_lines_keep_their_distance() -> None:
    found = _positions(Span(0, 100, 0, 40), Span(33, 171, 80, 120), Span(230, 300, 0, 40))
    assert all(after - before >= APART for before, after in pairwise(found))


def test_the_middle_of_a_box_is_a_line() -> None:
    assert {50.0, 240.0} <= set(_positions(Span(0, 100, 0, 40), Span(200, 280, 0, 40)))


def test_lanes_between_boxes_leave_room_for_arrowheads() -> None:
    between = [at for at in _positions(Span(0, 100, 0, 40), Span(200, 280, 0, 40)) if 100 < at < 200]
    assert between
    assert 100 + LEAD <= between[0] <= between[-1] <= 200 - LEAD


def test_lanes_stay_away_from_the_edges_of_boundaries() -> None:
    found = _positions(Span(0, 100, 0, 40), Span(200, 280, 0, 40), edges=(150.0,))
    assert all(abs(at - 150) >= 8 for at in found)
