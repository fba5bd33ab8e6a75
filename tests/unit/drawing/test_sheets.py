"""Where the notes stand: each place is kept to, and no note is lost in any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from attrs import evolve

from pidflow.drawing import Group, NotesPlace, Scene, Shape, compose
from pidflow.drawing.header import header
from pidflow.drawing.legend_rows import USUAL, legend
from pidflow.drawing.page import Page
from pidflow.drawing.scene import Text, texts
from pidflow.geometry import Size
from pidflow.sheet import Picture
from pidflow.vocabulary import PersonalNumber, transport
from tests.unit.drawing.sample import DIFFERENCE, LINKED, MEDIUM, PAPER, row_layout, with_notes

SENTENCE = "住民記録システムから世帯・住所情報等を取得(移転)する。"


def groups(shapes: Iterable[Shape], kind: str) -> list[Group]:
    return list(_groups(shapes, kind))


def _groups(shapes: Iterable[Shape], kind: str) -> Iterator[Group]:
    for shape in shapes:
        if isinstance(shape, Group):
            if shape.kind == kind:
                yield shape
            yield from _groups(shape.children, kind)


def composed(shown: Picture, place: NotesPlace) -> Scene:
    return compose(shown, row_layout(shown), place)


def written(scene: Scene) -> list[Text]:
    return [text for group in groups(scene.shapes, "notes") for text in texts(group.children)]


def lowest(group: Group) -> float:
    return max(text.room.bottom for text in texts(group.children))


@pytest.mark.parametrize("place", [place for place in NotesPlace if place is not NotesPlace.NONE])
@pytest.mark.parametrize("count", [1, 7, 40, 300])
def test_no_note_is_lost(place: NotesPlace, count: int) -> None:
    """Every number and every sentence is there once, in order, on its sheet."""
    scene = composed(with_notes(count), place)
    said = written(scene)
    assert [
        text.text for text in said if text.bold and text.text.startswith("(") and text.text[1:-1].isdigit()
    ] == [f"({number})" for number in range(1, count + 1)]
    plain = "".join(text.text for text in said if not text.bold and "文言" not in text.text)
    assert plain.replace(" ", "").count(SENTENCE) == count
    for text in said:
        assert text.room.right <= scene.area.right
        assert text.room.bottom <= scene.area.bottom


def test_below() -> None:
    """Below the legend, and from there on further sheets."""
    for count in (3, 200):
        scene = composed(with_notes(count), NotesPlace.BELOW)
        (legend,), first = groups(scene.shapes, "legend"), groups(scene.shapes, "notes")[0]
        assert min(text.room.y for text in texts(first.children)) > lowest(legend)
        assert lowest(first) < scene.area.y + scene.sheet.height


def test_beside() -> None:
    """Right of the diagram, above the legend, and from there on further sheets."""
    for count in (3, 200):
        scene = composed(with_notes(count), NotesPlace.BESIDE)
        (diagram,), first = groups(scene.shapes, "diagram"), groups(scene.shapes, "notes")[0]
        right = max(text.room.right for text in texts(diagram.children))
        assert min(text.room.x for text in texts(first.children)) > right
        assert (scene.sheets > 1) == (count == 200)


def test_columns_on_further_sheets_are_as_wide_as_beside_the_diagram() -> None:
    """Lines broken for one column fit the others."""
    said = written(composed(with_notes(300), NotesPlace.BESIDE))
    assert all(text.length is None for text in said)


def test_on_sheets_of_their_own() -> None:
    """The first sheet has none, however few they are."""
    scene = composed(with_notes(1), NotesPlace.SHEET)
    assert scene.sheets == 2
    assert all(text.room.y > scene.area.y + scene.sheet.height for text in written(scene))
    assert "(備考)" in [text.text for text in written(scene)]


def test_none() -> None:
    """No notes, no heading, no remark on their wording."""
    scene = composed(with_notes(40), NotesPlace.NONE)
    assert scene.sheets == 1
    assert not groups(scene.shapes, "notes")
    assert not any("備考の文言" in text.text for text in texts(scene.shapes))


@pytest.mark.parametrize("place", list(NotesPlace))
def test_without_notes_every_place_is_the_same(place: NotesPlace) -> None:
    """There is nothing to place."""
    assert composed(with_notes(0), place) == composed(with_notes(0), NotesPlace.NONE)


@pytest.mark.parametrize("place", [NotesPlace.BELOW, NotesPlace.BESIDE, NotesPlace.SHEET])
def test_sides_of_changed_items(place: NotesPlace) -> None:
    """Before and after begin lines of their own wherever the notes stand."""
    said = {text.text: text for text in written(composed(DIFFERENCE, place))}
    assert said["【経路変更】"].at.y < said["前"].at.y < said["後"].at.y
    assert said["前"].at.x == said["後"].at.x < said["資格情報を送る。"].at.x


def busy() -> Picture:
    """A difference with a long legend."""
    transports = (LINKED, MEDIUM, PAPER, transport("端末の閲覧"))
    lines = tuple(
        evolve(line, personal_number=number, transports=(sent,), choice=True, transitional=True)
        for line, number, sent in zip(DIFFERENCE.lines, PersonalNumber, transports, strict=False)
    )
    return evolve(DIFFERENCE, lines=(*lines, *DIFFERENCE.lines[len(lines) :]), notes=())


def test_a_tight_legend_saves_a_larger_paper() -> None:
    """Where the usual one would just not fit in the smallest print."""
    shown, page = busy(), Page(Size(297, 210), 1.25)
    usual, tight = (legend(shown, page, tight=each).size.height for each in (False, True))
    assert tight <= page.printed(USUAL) < usual
    room = page.body.height - header(shown, page).size.height - page.printed(USUAL)
    for spare, paper in ((0.0, page.paper), (1.0, Size(420, 297))):
        layout = evolve(row_layout(shown), size=Size(900, room + spare))
        assert compose(shown, layout).paper == paper
