"""Strokes through what is gone keep clear of everything else."""

from __future__ import annotations

import pytest

from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Path, Text
from pidflow.drawing.striking import crosses, struck
from pidflow.geometry import Point, Rect


def middles(way: tuple[Point, ...], *labels: Rect) -> list[Point]:
    strokes = [shape for shape in crosses(way, Ink.REMOVED, labels) if isinstance(shape, Path)]
    assert len(strokes) % 2 == 0
    return [Point((a.x + b.x) / 2, (a.y + b.y) / 2) for a, b in (stroke.points for stroke in strokes[::2])]


def test_crosses_stand_on_the_line_clear_of_its_ends_and_bends() -> None:
    """The arrowhead and the round bends stay as they are."""
    way = (Point(0, 0), Point(100, 0), Point(100, 100))
    found = middles(way)
    assert len(found) > 4
    for at in found:
        assert (at.y == 0 and 8 <= at.x <= 92) or (at.x == 100 and 8 <= at.y <= 83)


def test_crosses_keep_clear_of_labels() -> None:
    """Of the line's own and of others'."""
    way = (Point(0, 0), Point(120, 0))
    label = Rect(30, -7, 40, 14)
    assert middles(way, label)
    assert not any(at.x + 3 > label.x and at.x - 3 < label.right for at in middles(way, label))


def test_a_line_whose_label_is_as_long_is_struck_all_the_same() -> None:
    """Better a cross close to the label than none."""
    assert middles((Point(0, 0), Point(60, 0)), Rect(-10, 2, 100, 14))


def test_a_line_too_short_for_a_cross_has_none() -> None:
    """Its badge tells that it is gone."""
    assert middles((Point(0, 0), Point(20, 0))) == []


@pytest.mark.parametrize("anchor", list(Anchor))
@pytest.mark.parametrize("said", ["世帯・住所情報等", "household data"])
def test_a_stroke_runs_through_its_text(anchor: Anchor, said: str) -> None:
    """Inside its room, whichever side the text stands at."""
    room = Rect(10, 20, 90, 12.5)
    x = {Anchor.START: room.x, Anchor.MIDDLE: room.centre.x, Anchor.END: room.right}[anchor]
    text, stroke = struck(Text(Point(x, 30), said, 10, Ink.FAINT, anchor, False, None, room))
    assert isinstance(text, Text)
    assert isinstance(stroke, Path)
    left, right = stroke.points
    assert room.x <= left.x < right.x <= room.right
    assert room.y < left.y == right.y < text.at.y
