"""Boxes in columns that are given."""

from __future__ import annotations

from pidflow.geometry import Size
from pidflow.layout import arrange, audit, place_in_columns
from pidflow.sheet import Box, Line, LineKey, Sheet, Zone

BOXES = tuple(Box(id, Size(80, 40), Zone.OUTSIDE) for id in "abcde")
LINES = tuple(
    Line(LineKey("s", source, target), Size(20, 14), f"{source}{target}")
    for source, target in ("ab", "bc", "cd", "da", "be")
)
SHEET = Sheet("x", BOXES, LINES, ())
COLUMNS = (("a",), (), ("b", "c", "e"), ("d",))


def test_boxes_stand_in_their_columns() -> None:
    """From the left and from the top; an empty column takes no room."""
    at = place_in_columns(SHEET, COLUMNS).boxes
    assert at["a"].x < at["b"].x == at["c"].x < at["d"].x
    assert at["b"].y < at["a"].y == at["c"].y == at["d"].y < at["e"].y
    assert place_in_columns(SHEET, (("a",), ("b", "c", "e"), ("d",))).boxes == at


def test_there_is_room_for_every_line() -> None:
    """The lines are routed between the boxes without a fault."""
    assert audit(SHEET, arrange(SHEET, place_in_columns(SHEET, COLUMNS))).faults == 0


def test_nothing_takes_no_columns() -> None:
    """A sheet without boxes is a small empty one."""
    assert not place_in_columns(Sheet("x", (), (), ()), ()).boxes
