"""SVG documents: the contract, literal styles, and text that can do no harm."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from attrs import evolve

from pidflow.diff import HopMark
from pidflow.drawing import Anchor, Circle, Ink, Paint, Path, Scene, Text, compose
from pidflow.geometry import Point, Rect, Size
from pidflow.output.svg import escaped, number, svg
from pidflow.sheet import Picture
from tests.unit.drawing.sample import DIFFERENCE, SMALL, row_layout, with_notes

SVG = "{http://www.w3.org/2000/svg}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def written(shown: Picture = SMALL) -> str:
    return svg(compose(shown, row_layout(shown)))


def parsed(shown: Picture = SMALL) -> ElementTree.Element:
    return ElementTree.fromstring(written(shown))


def grouped(root: ElementTree.Element, kind: str) -> list[ElementTree.Element]:
    return [group for group in root.iter(f"{SVG}g") if group.get("class") == kind]


def test_head() -> None:
    """Named and described, sized for printing."""
    root = parsed()
    assert root.get("role") == "img"
    assert root.get(f"{XML}lang") == "ja"
    assert (root.get("width"), root.get("height")) == ("297mm", "210mm")
    assert root[0].tag == f"{SVG}title"
    assert root[0].text == f"{SMALL.title} {SMALL.subtitle}"
    assert root[1].tag == f"{SVG}desc"
    assert root[1].text == SMALL.description


def test_sheets_stand_below_one_another() -> None:
    """The document is as high as its sheets together, so that each prints on its own paper."""
    root = parsed(with_notes(200))
    width, height = map(float, (root.get("viewBox") or "").split()[2:])
    sheets = round(float((root.get("height") or "").removesuffix("mm")) / 210)
    assert sheets > 1
    assert height / sheets / width == pytest.approx(210 / 297, abs=0.001)


def test_systems_and_boundaries() -> None:
    """Systems tell their id and whether they are the body's."""
    root = parsed()
    found = [(group.get("data-system"), group.get("data-boundary")) for group in grouped(root, "system")]
    assert found == [("person", "outside"), ("main", "inside"), ("network", "outside")]
    assert len(grouped(root, "boundary")) == 1
    assert len(grouped(root, "legend")) == len(grouped(root, "notes")) == 1


def test_hops_hold_their_path_and_label() -> None:
    """With a tooltip, and the line itself as their first path."""
    first = grouped(parsed(), "hop")[0]
    assert first[0].tag == f"{SVG}title"
    path = first.find(f"{SVG}path")
    assert path is not None
    assert path.get("fill") == "none"
    assert first.find(f"{SVG}g[@class='label']") is not None
    assert first.get("data-step") == "step"
    assert first.get("data-source") == "person"
    assert first.get("data-target") == "main"
    assert first.get("data-personal-number") == "included"
    assert first.get("data-transport") == "紙"


def test_changes_are_told_to_programs() -> None:
    """On hops, systems and boundaries of a difference, as the mark's value; never in the picture of a state."""
    root = parsed(DIFFERENCE)
    assert [group.get("data-change") for group in grouped(root, "hop")] == [mark.value for mark in HopMark]
    assert [group.get("data-change") for group in grouped(root, "system")] == ["removed", "same", "added"]
    assert [group.get("data-change") for group in grouped(root, "boundary")] == ["same", "added"]
    assert "data-change" not in written(SMALL)


def test_styles_are_literal() -> None:
    """No variables, markers, transforms or references; dark colours only for dark screens."""
    text = written()
    assert not re.search(r"var\(|marker|transform|href|url\(|<use|<image|<script", text)
    style = re.search(r"<style>(.*)</style>", text)
    assert style
    assert style[1].startswith("@media screen and (prefers-color-scheme:dark){")
    outside = text.replace(style[0], "")
    assert not any(ink.dark in outside for ink in Ink if ink.dark not in {each.light for each in Ink})


def test_every_shape_has_a_literal_fill() -> None:
    """What has none would be black in programs without the style sheet."""
    root = parsed()
    for kind in ("rect", "path", "circle", "text"):
        assert all(shape.get("fill") for shape in root.iter(f"{SVG}{kind}"))


def test_the_same_bytes_every_time() -> None:
    """Nothing depends on chance."""
    assert written() == written()
    assert written().endswith("</svg>\n")


NASTY = "<script>alert('x')</script> & ]]> \x00\x1b\ud800\uffff\u202e</title><b c=\"d\">"


def test_markup_is_only_text() -> None:
    """A name is shown as it is written, minus what XML can't hold."""
    box = evolve(SMALL.boxes[0], name=NASTY, lines=(NASTY,))
    line = evolve(SMALL.lines[0], tooltip=NASTY, label=(NASTY,), badge=NASTY)
    shown = evolve(
        SMALL, title=NASTY, description=NASTY, boxes=(box, *SMALL.boxes[1:]), lines=(line, *SMALL.lines[1:])
    )
    root = parsed(shown)
    assert not list(root.iter(f"{SVG}script"))
    title = grouped(root, "system")[0].find(f"{SVG}title")
    assert title is not None
    assert title.text == "<script>alert('x')</script> & ]]> ��</title><b c=\"d\">"


def scene_of(*shapes: Text | Path | Circle) -> Scene:
    return Scene("ja", "題", "説明", 1, Size(297, 210), Size(842, 595), Point(0, 0), shapes)


def text_shape(text: str, length: float | None = None) -> Text:
    return Text(Point(10, 20), text, 10, Ink.TEXT, Anchor.MIDDLE, True, length, Rect(0, 0, 50, 20))


def test_text_from_right_to_left_is_isolated() -> None:
    """Its anchor stays where it was measured."""
    said = svg(scene_of(text_shape("نظام")))
    assert 'direction="ltr" unicode-bidi="isolate"' in said
    assert "unicode-bidi" not in svg(scene_of(text_shape("国保")))


def test_text() -> None:
    """One line of text with literal attributes."""
    said = svg(scene_of(text_shape("国保", 40)))
    assert (
        '<text x="10" y="20" font-size="10" text-anchor="middle" font-weight="700" textLength="40"'
        ' lengthAdjust="spacingAndGlyphs" class="fill-text" fill="#1a1a1a">国保</text>'
    ) in said


def test_bends_are_round_where_there_is_room() -> None:
    """A curve takes at most half of the pieces it joins."""
    points = (Point(0, 0), Point(20, 0), Point(20, 2), Point(40, 2))
    said = svg(scene_of(Path(points, False, 4, Paint(stroke=Ink.TEXT))))
    assert 'd="M0 0L19 0Q20 0 20 1L20 1Q20 2 21 2L40 2"' in said


def test_dashes_and_opacity() -> None:
    """Written only where they differ from a plain stroke."""
    way = (Point(0, 0), Point(9, 0))
    said = svg(scene_of(Path(way, False, 0, Paint(stroke=Ink.RULE, dash=(9.0, 2.5), opacity=0.75))))
    assert 'stroke-width="1" stroke-dasharray="9 2.5" stroke-opacity="0.75"/>' in said
    assert "dasharray" not in svg(scene_of(Circle(Point(1, 2), 3, Paint(stroke=Ink.RULE))))


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "0"), (-0.0001, "0"), (1.005, "1"), (100, "100"), (-2.5, "-2.5"), (1e7, "10000000")],
)
def test_numbers(value: float, expected: str) -> None:
    """One way to write each number, without exponents."""
    assert number(value) == expected


def test_escaping() -> None:
    """Line ends become spaces, controls of direction and soft hyphens go."""
    assert escaped("a\r\nb\u2066c\u2069\xad") == "a  bc"
