"""Whole pictures: what is on the sheets and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from attrs import evolve

from pidflow.drawing import Group, Scene, Shape, compose
from pidflow.drawing.scene import texts
from pidflow.drawing.words import JAPANESE
from pidflow.geometry import Rect, Size
from pidflow.sheet import Picture
from tests.unit.drawing.sample import SMALL, picture, row_layout, with_notes


def groups(shapes: Iterable[Shape], kind: str) -> Iterator[Group]:
    for shape in shapes:
        if isinstance(shape, Group):
            if shape.kind == kind:
                yield shape
            yield from groups(shape.children, kind)


def composed(shown: Picture) -> Scene:
    return compose(shown, row_layout(shown))


def said(scene: Scene) -> list[str]:
    return [text.text for text in texts(scene.shapes)]


def test_everything_of_the_picture_is_there() -> None:
    """Boxes, frames, hops, legend and notes, each once."""
    shapes = composed(SMALL).shapes
    counts = {
        kind: len(list(groups(shapes, kind)))
        for kind in ("system", "boundary", "hop", "label", "legend", "notes")
    }
    assert counts == {"system": 3, "boundary": 1, "hop": 2, "label": 2, "legend": 1, "notes": 1}


def test_hops_tell_what_they_are() -> None:
    """Programs find a hop by its step, its ends, its tags and its transports."""
    first, second = groups(composed(SMALL).shapes, "hop")
    assert dict(first.data) == {
        "step": "step",
        "source": "person",
        "target": "main",
        "personal-number": "included",
        "information": "specific",
        "transport": "紙",
    }
    assert dict(second.data)["transport"] == "?"
    assert first.tooltip == "person → main"


def test_the_diagram_stands_where_the_layout_puts_it() -> None:
    """Every picture of one layout has its boxes in the same places, whatever notes it has."""
    layout = row_layout(SMALL)
    few, many = compose(with_notes(3), layout), compose(with_notes(5), layout)
    assert [group.children[0] for group in groups(few.shapes, "system")] == [
        group.children[0] for group in groups(many.shapes, "system")
    ]


def test_a_small_picture_takes_one_sheet_of_a4() -> None:
    """With its notes."""
    scene = composed(SMALL)
    assert (scene.sheets, scene.paper) == (1, Size(297, 210))


def test_more_notes_go_to_further_sheets() -> None:
    """In order, none is lost, and the sheets are numbered."""
    scene = composed(with_notes(200))
    spoken = said(scene)
    assert scene.sheets > 1
    numbers = [text for text in spoken if text.startswith("(") and text[1:-1].isdigit()]
    in_notes = numbers[len(SMALL.lines) :]
    assert [number for number in in_notes if number in {f"({n})" for n in range(1, 201)}][-200:] == [
        f"({n})" for n in range(1, 201)
    ]
    assert f"{scene.sheets} / {scene.sheets}" in spoken
    assert "(備考 続き)" in spoken


def test_a_picture_without_notes_has_no_heading_for_them() -> None:
    """Nor a group."""
    scene = composed(with_notes(0))
    assert not list(groups(scene.shapes, "notes"))
    assert "(備考)" not in said(scene)


def test_the_wording_is_told_not_to_be_the_documents() -> None:
    """On every sheet with notes, whether they are generated or the modeller's own words."""
    own = evolve(SMALL, notes=tuple(evolve(note, generated=False) for note in SMALL.notes))
    for shown in (SMALL, own, with_notes(200)):
        scene = composed(shown)
        remarks = [text for text in said(scene) if text == JAPANESE.wording]
        assert len(remarks) == len(list(groups(scene.shapes, "notes")))
    assert JAPANESE.wording not in said(composed(with_notes(0)))


def test_an_empty_picture_is_a_sheet_with_a_head() -> None:
    """A procedure may have no steps yet."""
    scene = composed(picture(()))
    assert said(scene)[0] == "1. 被保険者資格の取得に関する事務"


def test_a_layout_of_something_else_is_refused() -> None:
    """The message names what it lacks."""
    layout = evolve(row_layout(SMALL), boxes={"main": Rect(0, 0, 50, 50)})
    with pytest.raises(ValueError, match="lacks person, network"):
        compose(SMALL, layout)


def test_what_only_other_states_show_is_left_out() -> None:
    """The layout holds the union of the states."""
    less = evolve(SMALL, lines=SMALL.lines[:1], boxes=SMALL.boxes[:2], frames=())
    scene = compose(less, row_layout(SMALL))
    assert [dict(group.data)["system"] for group in groups(scene.shapes, "system")] == ["person", "main"]
    assert not list(groups(scene.shapes, "boundary"))


def test_long_heads_are_broken() -> None:
    """A title of 200 characters takes more lines, and the source gives way."""
    scene = composed(evolve(SMALL, title="国" * 200, source="頁" * 90))
    assert sum(text.count("国") for text in said(scene)) >= 200
    assert all(text.length is None for text in texts(scene.shapes))
