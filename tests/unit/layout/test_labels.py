"""Labels stand at their own line and clear of everything else."""

from __future__ import annotations

from pidflow.geometry import Point, Rect, Size
from pidflow.layout.labels import Around, segments, spot

LEVEL = (Point(0, 100), Point(200, 100))
NOTHING = Around([], [], [])
BADGE, NAME = Size(24, 14), Size(90, 14)


def test_a_badge_sits_on_its_line() -> None:
    assert spot(LEVEL, BADGE, NOTHING) == Rect(84, 93, 24, 14)


def test_a_data_name_stands_beside_its_line() -> None:
    found = spot(LEVEL, NAME, NOTHING)
    assert found is not None
    assert 2 <= 100 - found.bottom <= 3


def test_a_data_name_stands_on_the_other_side_where_that_is_clear() -> None:
    found = spot(LEVEL, NAME, Around([Rect(0, 60, 200, 36)], [], []))
    assert found is not None
    assert 2 <= found.y - 100 <= 3


def test_an_upright_line_has_its_label_at_its_side() -> None:
    found = spot((Point(100, 0), Point(100, 200)), NAME, NOTHING)
    assert found is not None
    assert 2 <= found.x - 100 <= 3


def test_the_longest_stretch_is_taken() -> None:
    found = spot((Point(0, 0), Point(50, 0), Point(50, 300)), BADGE, NOTHING)
    assert found is not None
    assert found.y > 100


def test_no_label_stands_on_another_line() -> None:
    others = segments((Point(100, 0), Point(100, 200)))
    found = spot(LEVEL, BADGE, Around([], [], others))
    assert found is not None
    assert not any(found.grown(2).overlaps(segment) for segment in others)


def test_without_room_there_is_no_place() -> None:
    assert spot((Point(0, 100), Point(60, 100)), NAME, NOTHING) is None
    assert spot(LEVEL, NAME, Around([Rect(0, 0, 200, 200)], [], [])) is None
