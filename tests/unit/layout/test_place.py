"""Boxes are placed as readers expect, and keep their places."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.geometry import Point, Size
from pidflow.layout import Placing, arrange, audit, engine, place
from pidflow.layout.distances import PAGES
from pidflow.sheet import Sheet, Zone
from tests.unit.layout.sheets import counter, kokuho, sheet

pytest.importorskip("pygraphviz")


@pytest.fixture(scope="module")
def placed() -> tuple[Sheet, Placing]:
    """Return 事務 1, placed from nothing."""
    made = kokuho()
    return made, place(made)


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let any question to an engine fail the test."""

    def asked(text: str) -> dict[str, Point]:
        raise AssertionError("no engine may be asked")

    monkeypatch.setattr(engine, "_engine", lambda: asked)


def test_the_picture_is_without_faults_and_hardly_crossed(placed: tuple[Sheet, Placing]) -> None:
    found = audit(placed[0], arrange(*placed))
    assert found.faults == 0
    assert found.crossings <= 2
    assert found.strays == 0


def test_it_fits_a_page(placed: tuple[Sheet, Placing]) -> None:
    size = arrange(*placed).size
    assert any(size.width <= width and size.height <= height for width, height in PAGES)


def test_boxes_stay_exactly_where_they_were_placed(placed: tuple[Sheet, Placing]) -> None:
    made, placing = placed
    boxes = arrange(made, placing).boxes
    assert {id_: Point(box.x, box.y) for id_, box in boxes.items()} == dict(placing.boxes)


def test_persons_are_left_and_outside_is_right_of_the_body(placed: tuple[Sheet, Placing]) -> None:
    layout = arrange(*placed)
    body = layout.boundaries["body"]
    for box in placed[0].boxes:
        rect = layout.boxes[box.id]
        assert box.zone is not Zone.PERSON or rect.right < body.x
        assert box.zone is not Zone.OUTSIDE or rect.x > body.right
        assert box.zone is not Zone.INSIDE or body.x < rect.x < rect.right < body.right


def test_placing_again_gives_the_same() -> None:
    assert place(counter()) == place(counter())


@pytest.mark.usefixtures("no_engine")
def test_a_known_placing_is_returned_as_it_is(placed: tuple[Sheet, Placing]) -> None:
    made, placing = placed
    assert place(made, placing) is placing


@pytest.mark.usefixtures("no_engine")
def test_known_boxes_stay_when_a_box_is_new(placed: tuple[Sheet, Placing]) -> None:
    made, placing = placed
    rest = {id_: corner for id_, corner in placing.boxes.items() if id_ != "電話催告システム"}
    grown = place(made, Placing(rest, placing.canvas))
    assert {id_: grown.boxes[id_] for id_ in rest} == rest
    assert audit(made, arrange(made, grown)).faults == 0


@pytest.mark.usefixtures("no_engine")
def test_a_vanished_box_is_dropped(placed: tuple[Sheet, Placing]) -> None:
    made, placing = placed
    fewer = evolve(
        made,
        boxes=tuple(box for box in made.boxes if box.id != "他システム"),
        lines=tuple(line for line in made.lines if "他システム" not in (line.key.source, line.key.target)),
    )
    assert "他システム" not in place(fewer, placing).boxes


@pytest.mark.usefixtures("no_engine")
def test_a_box_that_collides_finds_another_place() -> None:
    made = sheet(["a>b", "b>c"], {})
    known = Placing({"a": Point(40, 60), "b": Point(42, 62), "c": Point(320, 60)}, Size(400, 200))
    found = place(made, known)
    assert found.boxes["a"] == Point(40, 60)
    assert audit(made, arrange(made, found)).faults == 0


def test_an_empty_sheet_needs_no_places() -> None:
    assert place(Sheet("p", (), (), ())).boxes == {}


def test_a_lonely_box_has_its_place() -> None:
    lonely = evolve(sheet(["a>b"], {}), lines=())
    assert set(place(lonely).boxes) == {"a", "b"}
