"""Boxes: every outline meets the lines that end at its sides, and what is written stays inside."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.drawing.box import box, outline
from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Block, Circle, Group, Path, Shape, texts
from pidflow.geometry import Rect
from pidflow.sheet.measure import box_size
from pidflow.vocabulary import Boundary, Kind
from tests.unit.drawing.sample import box_text

RECT = Rect(10, 20, 90, 40)


def bounds(shape: Shape) -> Rect:
    match shape:
        case Block():
            return shape.rect
        case Path():
            xs, ys = [p.x for p in shape.points], [p.y for p in shape.points]
            return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        case Circle():
            return Rect(shape.centre.x, shape.centre.y, 0, 0).grown(shape.radius)
        case _:
            raise AssertionError(shape)


@pytest.mark.parametrize("kind", list(Kind))
def test_outlines_fill_their_rectangle(kind: Kind) -> None:
    """The first shape is the outline; nothing else leaves it."""
    first, *others = outline(kind, Boundary.INSIDE, RECT)
    assert bounds(first) == RECT
    for other in map(bounds, others):
        assert RECT.x <= other.x
        assert RECT.y <= other.y
        assert other.right <= RECT.right
        assert other.bottom <= RECT.bottom


def test_no_two_kinds_look_alike() -> None:
    """Each kind has an outline of its own."""
    looks = [repr(outline(kind, Boundary.INSIDE, RECT)) for kind in Kind]
    assert len(set(looks)) == len(Kind)


@pytest.mark.parametrize(
    ("boundary", "fill"), [(Boundary.INSIDE, Ink.INSIDE), (Boundary.OUTSIDE, Ink.OUTSIDE)]
)
def test_the_fill_tells_the_boundary(boundary: Boundary, fill: Ink) -> None:
    """Outside systems are grey."""
    first = outline(Kind.SYSTEM, boundary, RECT)[0]
    assert isinstance(first, Block)
    assert first.paint.fill is fill


def test_names_and_badges_keep_inside() -> None:
    """A box as large as measured holds its lines and the badges below them."""
    text = evolve(box_text("a", "住民基本台帳ネットワークシステム"), badges=("(1)-①", "(2)-②", "(3)", "(4)"))
    size = box_size(text.lines, text.badges)
    group = box(text, Rect(0, 0, size.width, size.height))
    assert isinstance(group, Group)
    for each in texts((group,)):
        assert each.length is None
        assert each.room.bottom <= size.height
    badges = [shape.rect for shape in group.children[1:] if isinstance(shape, Block)]
    assert len(badges) == 4
    assert max(rect.bottom for rect in badges) <= size.height
    assert max(rect.right for rect in badges) <= size.width
