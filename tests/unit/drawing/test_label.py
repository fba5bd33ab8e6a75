"""Labels stand on the side of their room that is nearest to their line."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.drawing.badge import Badge
from pidflow.drawing.label import Side, badge_look, label, side_of
from pidflow.drawing.look import Carried
from pidflow.drawing.scene import Block
from pidflow.geometry import Point, Rect
from pidflow.sheet.measure import BADGE_HEIGHT, LEADING, badge_width
from pidflow.vocabulary import PersonalNumber
from tests.unit.drawing.sample import line_text

ROOM = Rect(100, 100, 80, 60)
LINE = line_text("a", "b", label="資格情報")
HEIGHT = BADGE_HEIGHT + LEADING

WAYS = {
    Side.RIGHT: (Point(95, 0), Point(95, 300)),
    Side.LEFT: (Point(185, 0), Point(185, 300)),
    Side.BELOW: (Point(0, 95), Point(300, 95)),
    Side.ABOVE: (Point(0, 165), Point(300, 165)),
    Side.ON: (Point(140, 0), Point(140, 300)),
}


@pytest.mark.parametrize("side", list(Side))
def test_sides(side: Side) -> None:
    """The nearest piece of the line decides; the others are far off."""
    way = WAYS[side]
    assert side_of(ROOM, way) is side
    assert side_of(ROOM, (Point(way[0].x - 900, way[0].y), *way)) is side


@pytest.mark.parametrize("side", list(Side))
def test_badges_keep_close_to_the_line(side: Side) -> None:
    """The room may be larger than this state needs; the badge stands at the line's end of it."""
    badge = label(LINE, ROOM, WAYS[side], Carried.INCLUDED).children[0]
    assert isinstance(badge, Block)
    middle = ROOM.centre.x - badge_width("(1)") / 2
    x = {Side.RIGHT: ROOM.x, Side.LEFT: ROOM.right - badge_width("(1)")}.get(side, middle)
    y = {Side.BELOW: ROOM.y, Side.ABOVE: ROOM.bottom - HEIGHT}.get(side, ROOM.centre.y - HEIGHT / 2)
    assert (badge.rect.x, badge.rect.y) == pytest.approx((x, y))


def test_looks_of_badges() -> None:
    """Alternatives are dashed, an unstated number is outlined, everything else filled."""
    assert badge_look(LINE, Carried.INCLUDED) is Badge.FILLED
    assert badge_look(LINE, Carried.UNSTATED) is Badge.OUTLINED
    assert badge_look(evolve(LINE, choice=True), Carried.UNSTATED) is Badge.DASHED
    assert line_text("a", "b", PersonalNumber.UNSTATED).choice is False
