"""Boxes move together until the sheet fits its page, and never at the cost of a fault."""

from __future__ import annotations

from attrs import evolve

from pidflow.geometry import Rect, Size
from pidflow.layout import audit
from pidflow.layout.arranging import arranged_once
from pidflow.layout.shapes import Layout
from pidflow.layout.tightening import Move, tightened
from pidflow.sheet import Sheet
from tests.unit.layout.sheets import sheet


def _spread() -> tuple[Sheet, Layout]:
    """Three boxes far apart, on a sheet higher than any page."""
    made = sheet(["a>b", "b>c"], {})
    boxes = {
        box.id: Rect(60 + 160 * nth, 60 + 500 * nth, box.size.width, box.size.height)
        for nth, box in enumerate(made.boxes)
    }
    return made, arranged_once(made, boxes, Size(0, 0))


def test_a_sheet_beyond_the_page_is_brought_onto_it() -> None:
    made, start = _spread()
    assert start.size.height > 825
    assert audit(made, start).faults == 0
    found = tightened(made, start, 60)
    assert found.size.height < 570
    assert audit(made, found).faults == 0


def test_no_more_is_tried_than_allowed() -> None:
    made, start = _spread()
    assert tightened(made, start, 0) is start


def test_a_move_takes_its_boxes_and_leaves_the_others() -> None:
    boxes = {"a": Rect(0, 0, 10, 10), "b": Rect(50, 0, 10, 10)}
    moved = Move(frozenset({"b"}), -12, 6).of(boxes)
    assert moved == {"a": boxes["a"], "b": evolve(boxes["b"], x=38, y=6)}
