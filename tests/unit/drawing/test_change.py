"""The picture of a difference: what changed is seen at once, by colour and by sign; what did not is quiet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from attrs import evolve

from pidflow.diff import HopMark
from pidflow.drawing import Group, Path, Shape, audit, compose
from pidflow.drawing.change import mark_of, shows_changes
from pidflow.drawing.hop import hop
from pidflow.drawing.ink import Ink
from pidflow.drawing.legend import sections
from pidflow.drawing.scene import Text, texts
from pidflow.drawing.words import ENGLISH, JAPANESE
from pidflow.geometry import Point, Rect
from pidflow.sheet.measure import SIGN, TYPE, signed_width
from pidflow.textsize import width
from tests.unit.drawing.sample import DIFFERENCE, SMALL, row_layout, sheet_of

WAY = (Point(0, 0), Point(200, 0), Point(200, 80))
ROOM = Rect(20, 4, 100, 40)
CHANGED = [mark for mark in HopMark if mark is not HopMark.SAME]
GONE = (HopMark.REMOVED, HopMark.FORMER_WAY)


def drawn(mark: HopMark | None) -> Group:
    line = evolve(DIFFERENCE.lines[0], change=mark)
    return hop(line, WAY, ROOM, mark_of(mark, "ja"), (ROOM,))


def strokes(mark: HopMark | None) -> list[Path]:
    return [shape for shape in drawn(mark).children if isinstance(shape, Path)]


def groups(shapes: Iterable[Shape], kind: str) -> Iterator[Group]:
    for shape in shapes:
        if isinstance(shape, Group):
            if shape.kind == kind:
                yield shape
            yield from groups(shape.children, kind)


def test_in_the_picture_of_a_state_nothing_is_compared() -> None:
    """Neither a mark nor a word of changes."""
    assert mark_of(None, "ja") is None
    assert not shows_changes(SMALL)
    assert all(
        "change" not in dict(group.data) for group in groups(compose(SMALL, row_layout(SMALL)).shapes, "hop")
    )


def test_each_change_has_a_sign_of_its_own_in_each_language() -> None:
    """Signs tell the changes apart without colour, and have the room that was measured for them."""
    for said in (JAPANESE, ENGLISH):
        signs = [said.sign[mark] for mark in CHANGED]
        assert len(set(signs)) == len(CHANGED)
        assert all(0 < width(sign, TYPE) <= SIGN for sign in signs)
        assert said.sign[HopMark.SAME] == ""
        assert len({said.became[mark] for mark in HopMark}) == len(HopMark)


@pytest.mark.parametrize("mark", CHANGED)
def test_what_changed_stands_out(mark: HopMark) -> None:
    """Its line is heavier than an unchanged one and of another colour, and its badge bears the sign."""
    line, quiet = strokes(mark)[0], strokes(HopMark.SAME)[0]
    assert line.paint.width > quiet.paint.width
    assert line.paint.stroke is not quiet.paint.stroke is Ink.SAME
    assert JAPANESE.sign[mark] in [text.text for text in texts((drawn(mark),))]


def test_what_did_not_change_is_quiet() -> None:
    """Thinner and lighter than in the picture of a state; the badge is only an outline."""
    assert strokes(HopMark.SAME)[0].paint.width < strokes(None)[0].paint.width
    assert {text.ink for text in texts((drawn(HopMark.SAME),))} == {Ink.FAINT}


@pytest.mark.parametrize("mark", list(HopMark))
def test_tags_are_told_as_in_the_picture_of_a_state(mark: HopMark) -> None:
    """The arrowhead tells the personal number and the dashes the transport, whatever changed."""
    (line, head, *_), (plain, plain_head, *_) = strokes(mark), strokes(None)
    assert (line.points, line.paint.dash) == (plain.points, plain.paint.dash)
    assert head.points == plain_head.points
    assert dict(drawn(mark).data)["personal-number"] == "included"


@pytest.mark.parametrize("mark", list(HopMark))
def test_what_is_gone_is_struck_out(mark: HopMark) -> None:
    """Crosses along its line, a stroke through its data name; nothing else is struck."""
    crosses = len(strokes(mark)) - len(strokes(None))
    assert (crosses > 0) == (mark in GONE)
    (label,) = groups((drawn(mark),), "label")
    assert any(isinstance(shape, Path) for shape in label.children) == (mark in GONE)


@pytest.mark.parametrize("mark", list(HopMark))
def test_programs_are_told(mark: HopMark) -> None:
    """`data-change` has the mark's value."""
    assert dict(drawn(mark).data)["change"] == mark.value


def test_boxes_and_frames_tell_their_change() -> None:
    """As hops do; what is new or gone bears its sign."""
    shapes = compose(DIFFERENCE, row_layout(DIFFERENCE)).shapes
    assert [dict(group.data)["change"] for group in groups(shapes, "system")] == ["removed", "same", "added"]
    assert [dict(group.data)["change"] for group in groups(shapes, "boundary")] == ["same", "added"]
    for kind, ordinal, sign in (("system", 0, "－"), ("system", 2, "＋"), ("boundary", 1, "＋")):
        group = list(groups(shapes, kind))[ordinal]
        assert sign in [text.text for text in texts((group,))]


def test_what_changed_lies_above_what_did_not() -> None:
    """Where lines cross the changed one is whole."""
    marks = [
        dict(each.data)["change"]
        for each in groups(compose(DIFFERENCE, row_layout(DIFFERENCE)).shapes, "hop")
    ]
    assert marks == [mark.value for mark in HopMark]
    backwards = evolve(DIFFERENCE, lines=DIFFERENCE.lines[::-1])
    marks = [
        dict(each.data)["change"] for each in groups(compose(backwards, row_layout(backwards)).shapes, "hop")
    ]
    assert marks[0] == "same"


def test_signs_keep_to_the_room_measured_for_them() -> None:
    """Labels, boxes and titles hold their signs without squeezing anything."""
    found = audit(sheet_of(DIFFERENCE), DIFFERENCE, row_layout(DIFFERENCE))
    assert (found.texts_outside, found.texts_squeezed) == (0, 0)
    (label,) = groups((drawn(HopMark.NEW_WAY),), "label")
    sign = next(shape for shape in label.children if isinstance(shape, Text))
    right = max(text.room.right for text in texts((label,)))
    assert right - sign.room.x <= max(signed_width("(3)"), ROOM.width)


def test_the_legend_lists_the_changes_that_are_there() -> None:
    """In a group of their own; none in the picture of a state."""
    section = sections(DIFFERENCE)[0]
    assert section.heading == "変更"
    assert [entry.text for entry in section.entries] == [JAPANESE.became[mark] for mark in HopMark]
    less = evolve(DIFFERENCE, lines=DIFFERENCE.lines[:2], boxes=DIFFERENCE.boxes[1:], frames=())
    assert [entry.text for entry in sections(less)[0].entries] == ["変更なし", "追加"]
    assert "変更" not in [section.heading for section in sections(SMALL)]


def test_in_the_legend_of_a_difference_colours_mean_changes_only() -> None:
    """Arrowheads are explained in black there."""
    by_number = next(section for section in sections(DIFFERENCE) if section.heading == "個人番号")
    inks = {
        shape.paint.stroke or shape.paint.fill
        for entry in by_number.entries
        for shape in entry.sample.shapes
        if isinstance(shape, Path)
    }
    assert inks == {Ink.TEXT}


def test_the_items_that_changed_are_headed_so() -> None:
    """Nobody takes them for all of the items."""
    said = [text.text for text in texts(compose(DIFFERENCE, row_layout(DIFFERENCE)).shapes)]
    assert "(変更のある備考)" in said
    assert said.index("前") < said.index("後")


def test_where_nothing_differs_the_sheet_says_so() -> None:
    """In so many words; and only there."""
    same = evolve(
        DIFFERENCE,
        boxes=tuple(evolve(box, change=HopMark.SAME) for box in DIFFERENCE.boxes),
        lines=DIFFERENCE.lines[:1],
        frames=(),
        notes=(),
    )
    assert JAPANESE.unchanged in [text.text for text in texts(compose(same, row_layout(same)).shapes)]
    for other in (DIFFERENCE, SMALL, evolve(SMALL, notes=())):
        assert JAPANESE.unchanged not in [
            text.text for text in texts(compose(other, row_layout(other)).shapes)
        ]
