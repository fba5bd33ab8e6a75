"""One line finds the cheapest way through what runs already."""

from __future__ import annotations

from pidflow.geometry import Rect, Size
from pidflow.layout.lattice import Lattice, lattice
from pidflow.layout.search import Search
from pidflow.layout.traffic import Traffic, crossings
from pidflow.sheet import Box, Line, LineKey, Sheet, Zone


def _search(**boxes: Rect) -> tuple[Search, Traffic, Lattice]:
    ids = sorted(boxes)
    lines = tuple(Line(LineKey("s", "a", id_), Size(0, 0), "f") for id_ in ids if id_ != "a")
    sheet = Sheet("p", tuple(Box(id_, Size(80, 40), Zone.INSIDE) for id_ in ids), lines, ())
    made = lattice(sheet, boxes, {}, {})
    traffic = Traffic(made)
    return Search(made, traffic), traffic, made


def test_boxes_in_one_row_are_joined_by_a_straight_line_between_their_middles() -> None:
    search, _, _ = _search(a=Rect(0, 0, 80, 40), b=Rect(200, 0, 80, 40))
    found = search.best("a", "b")
    assert found is not None
    assert [(at.x, at.y) for at in found.points] == [(80, 20), (200, 20)]


def test_a_box_in_the_way_is_gone_around() -> None:
    search, _, _ = _search(a=Rect(0, 0, 80, 40), b=Rect(200, 0, 80, 40), c=Rect(400, 0, 80, 40))
    found = search.best("a", "c")
    assert found is not None
    assert len(found.points) == 4


def test_a_second_line_takes_another_port() -> None:
    search, traffic, _ = _search(a=Rect(0, 0, 80, 40), b=Rect(200, 0, 80, 40))
    one = search.best("a", "b")
    assert one is not None
    traffic.add(one)
    other = search.best("b", "a")
    assert other is not None
    assert abs(other.points[0].y - one.points[0].y) >= 8


def test_a_running_line_is_crossed_only_where_going_around_is_dearer() -> None:
    search, traffic, _ = _search(
        a=Rect(0, 100, 80, 40), b=Rect(300, 100, 80, 40), c=Rect(150, 0, 80, 40), d=Rect(150, 200, 80, 40)
    )
    across = search.best("a", "b")
    assert across is not None
    traffic.add(across)
    down = search.best("c", "d")
    assert down is not None
    assert crossings(down, traffic) == 1


def test_nothing_is_found_below_a_limit_that_is_too_low() -> None:
    search, _, _ = _search(a=Rect(0, 0, 80, 40), b=Rect(200, 0, 80, 40))
    assert search.best("a", "b", limit=100) is None
    assert search.best("a", "b", limit=130) is not None
