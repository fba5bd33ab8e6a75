"""Boxes grow with their lines; boundaries hold their members and their title."""

from __future__ import annotations

from pidflow.geometry import Rect, Size
from pidflow.layout.rooms import degrees, frames, sizes
from pidflow.sheet import Boundary
from tests.unit.layout.sheets import kokuho

HUB = "国保標準システム"


def test_a_hub_has_room_for_half_its_lines_on_one_side() -> None:
    sheet = kokuho()
    assert sizes(sheet)[HUB].height >= 8 * (degrees(sheet)[HUB] / 2 - 1)


def test_other_boxes_are_hardly_larger_than_asked_for() -> None:
    sheet = kokuho()
    for box in sheet.boxes:
        if degrees(sheet)[box.id] < 6:
            assert 0 <= sizes(sheet)[box.id].height - box.size.height < 2


def test_a_nested_boundary_leaves_room_for_both_titles() -> None:
    boundaries = (Boundary("body", Size(40, 12), ("a", "b")), Boundary("cloud", Size(90, 12), ("a",)))
    boxes = {"a": Rect(100, 100, 60, 40), "b": Rect(300, 100, 60, 40), "c": Rect(600, 100, 60, 40)}
    found, titles = frames(boundaries, boxes)
    assert list(found) == ["body", "cloud"]
    assert found["cloud"].overlaps(boxes["a"])
    assert not found["cloud"].overlaps(boxes["b"])
    assert not found["body"].overlaps(boxes["c"])
    assert not titles["body"].overlaps(found["cloud"])
    assert not titles["cloud"].overlaps(boxes["a"])


def test_a_boundary_without_boxes_is_left_out() -> None:
    assert frames((Boundary("body", Size(40, 12), ("x",)),), {"a": Rect(0, 0, 9, 9)}) == ({}, {})


def test_of_two_boundaries_around_the_same_boxes_the_first_is_outer() -> None:
    """What is drawn first would be hidden by what lies around it."""
    boundaries = (Boundary("body", Size(40, 12), ("a",)), Boundary("cloud", Size(90, 12), ("a",)))
    found, _ = frames(boundaries, {"a": Rect(100, 100, 60, 40)})
    body, cloud = found["body"], found["cloud"]
    assert body.x < cloud.x < cloud.right < body.right
    assert body.y < cloud.y < cloud.bottom < body.bottom
