"""The audit counts what readers would stumble over."""

from __future__ import annotations

from attrs import evolve

from pidflow.geometry import Point, Rect, Size
from pidflow.layout import Layout, audit
from pidflow.sheet import Boundary, Box, Line, LineKey, Sheet, Zone

ONE, OTHER = LineKey("1", "a", "b"), LineKey("2", "c", "d")
BOXES = {
    "a": Rect(0, 100, 50, 40),
    "b": Rect(300, 100, 50, 40),
    "c": Rect(150, 0, 50, 40),
    "d": Rect(150, 200, 50, 40),
}
SHEET = Sheet(
    "p",
    tuple(Box(id_, Size(50, 40), Zone.INSIDE) for id_ in BOXES),
    tuple(Line(key, Size(20, 14), key.step) for key in (ONE, OTHER)),
    (Boundary("body", Size(20, 10), ("a",)),),
)
GOOD = Layout(
    Size(400, 300),
    BOXES,
    {"body": Rect(-20, 70, 90, 90)},
    {"body": Rect(-12, 74, 20, 10)},
    {ONE: (Point(50, 120), Point(300, 120)), OTHER: (Point(175, 40), Point(175, 200))},
    {ONE: Rect(230, 113, 20, 14), OTHER: Rect(165, 60, 20, 14)},
)


def test_a_plain_crossing_is_no_fault() -> None:
    found = audit(SHEET, GOOD)
    assert (found.faults, found.crossings, found.bends, found.length, found.strays) == (0, 1, 0, 410, 0)
    assert found.straight == found.length


def test_labels_on_lines_boxes_titles_and_edges_are_counted() -> None:
    for place in (
        Rect(170, 113, 20, 14),
        Rect(30, 113, 20, 14),
        Rect(-20, 76, 20, 14),
        Rect(60, 113, 20, 14),
    ):
        bad = evolve(GOOD, labels={**GOOD.labels, ONE: place})
        assert audit(SHEET, bad).label_overlaps >= 1


def test_lines_through_boxes_are_counted() -> None:
    bad = evolve(GOOD, lines={**GOOD.lines, OTHER: (Point(20, 40), Point(20, 200))})
    assert audit(SHEET, bad).through == 1


def test_lines_on_one_another_and_too_near_are_counted() -> None:
    for y in (120, 126):
        bad = evolve(GOOD, lines={**GOOD.lines, OTHER: (Point(80, y), Point(280, y))})
        assert audit(SHEET, bad).overlaps == 1


def test_crossings_at_bends_are_counted() -> None:
    bad = evolve(GOOD, lines={**GOOD.lines, OTHER: (Point(175, 40), Point(175, 120), Point(140, 120))})
    assert audit(SHEET, bad).bend_crossings >= 1


def test_missing_lines_and_labels_are_counted() -> None:
    found = audit(SHEET, evolve(GOOD, lines={}, labels={}))
    assert (found.unrouted, found.unlabelled) == (2, 2)


def test_a_stranger_in_a_boundary_is_counted() -> None:
    bad = evolve(GOOD, boundaries={"body": Rect(-20, -20, 400, 300)})
    assert audit(SHEET, bad).box_overlaps == 3


def test_leaving_a_boundary_without_need_is_counted() -> None:
    around = (Point(25, 100), Point(25, 50), Point(40, 50), Point(40, 100))
    bad = evolve(GOOD, lines={**GOOD.lines, ONE: around})
    assert audit(SHEET, bad).strays == 1
