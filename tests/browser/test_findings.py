"""Each check in the browser finds what it is for, so that finding nothing means something."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.findings import CHECKS, texts_outside_the_page
from tests.browser.measured import Measured, measured
from tests.browser.subjects import Measures

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="210mm" viewBox="0 0 842 595"'
    " font-family=\"'Noto Sans CJK JP'\">"
)


def box(id: str, x: float, y: float, said: str = "", more: str = "") -> str:
    """A box 60 wide and 30 high."""
    return (
        f'<g class="system" data-system="{id}"><rect x="{x}" y="{y}" width="60" height="30" fill="#fff"/>{more}'
        f'<text x="{x + 5}" y="{y + 18}" font-size="10">{said}</text></g>'
    )


def frame(id: str, x: float, y: float, said: str = "") -> str:
    """A frame 100 wide and 80 high."""
    return (
        f'<g class="boundary" data-frame="{id}"><rect x="{x}" y="{y}" width="100" height="80" fill="#eee"/>'
        f'<text x="{x + 5}" y="{y + 12}" font-size="10">{said}</text></g>'
    )


def hop(step: str, way: str, badge: tuple[float, float] | None = (700, 500), said: str = "") -> str:
    """A line from a to b; its badge is 30 wide and 14 high, its data name below that."""
    x, y = badge or (0, 0)
    number = (
        f'<rect x="{x}" y="{y}" width="30" height="14" rx="7" fill="#fff"/>'
        f'<text x="{x + 8}" y="{y + 11}" font-size="10">(1)</text>'
    )
    data = f'<text x="{x}" y="{y + 24}" font-size="10">{said}</text>' if said else ""
    label = f'<g class="label">{number}{data}</g>' if badge else ""
    return (
        f'<g class="hop" data-step="{step}" data-source="a" data-target="b">'
        f'<path d="{way}" fill="none" stroke="#000"/>{label}</g>'
    )


LEVEL = "M100 100L300 100"
BAR = '<rect x="100" y="127" width="60" height="3" fill="#333"/>'

BAD = [
    ("texts_outside_their_shape", box("a", 100, 100, "住民記録システム")),
    ("texts_outside_their_shape", box("a", 100, 100, "住民", BAR.replace("127", "112"))),
    ("texts_outside_their_shape", frame("f", 100, 100, "住民情報オンラインシステム")),
    ("texts_outside_their_shape", hop("1", LEVEL).replace("(1)", "(10)-①")),
    ("texts_on_texts", box("a", 100, 100, "住民") + box("b", 110, 100, "住民")),
    ("texts_squeezed", box("a", 100, 100, "住民記録").replace("<text", '<text textLength="30" lengthAdjust="spacingAndGlyphs"')),
    ("print_too_small", box("a", 100, 100, "住民").replace('font-size="10"', 'font-size="7.9"')),
    ("labels_on_labels", hop("1", LEVEL, (400, 400)) + hop("2", "M100 300L300 300", (420, 405))),
    ("labels_on_labels", hop("1", LEVEL, (400, 400), "情報") + hop("2", "M100 300L300 300", (400, 415))),
    ("labels_on_boxes", box("a", 400, 400) + hop("1", LEVEL, (390, 390))),
    ("labels_on_boxes", frame("f", 400, 400) + hop("1", LEVEL, (390, 440))),
    ("labels_on_boxes", frame("f", 400, 400, "区") + hop("1", LEVEL, (404, 404))),
    ("lines_through_labels", hop("1", LEVEL, (150, 300)) + hop("2", "M160 200L160 400")),
    ("lines_through_labels", hop("1", LEVEL, (150, 82), "情報")),
    ("lines_through_boxes", box("c", 150, 90) + hop("1", LEVEL)),
    ("lines_through_boxes", box("a", 90, 90) + hop("1", LEVEL)),
    ("lines_through_boxes", frame("f", 150, 90, "新宿区") + hop("1", "M100 99L300 99")),
    ("boxes_on_boxes", box("a", 100, 100) + box("b", 150, 120)),
    ("boxes_on_boxes", frame("f", 100, 100) + box("b", 150, 120)),
    ("lines_side_by_side", hop("1", LEVEL) + hop("2", "M200 105L400 105")),
    ("lines_meeting_at_bends", hop("1", LEVEL) + hop("2", "M200 10L200 100")),
    ("lines_meeting_at_bends", hop("1", "M100 100L196 100Q200 100 200 104L200 200") + hop("2", "M198.8 10L198.8 200")),
    ("incomplete_hops", hop("1", LEVEL, None)),
    ("incomplete_hops", hop("1", "M100 100")),
]  # fmt: skip

GOOD = "".join(
    (
        frame("f", 80, 60, "新宿区"),
        box("a", 100, 100, "住民記録"),
        box("b", 300, 100, "中間", BAR.replace('x="100"', 'x="300"')),
        hop("1", "M160 110L300 110", (215, 115), "情報"),
        hop("2", "M160 120L190 120L190 300L310 300L310 130", (200, 293)),
        hop("3", "M130 130L130 250L250 250L250 400", (235, 320)),
    )
)


def seen(body: str, folder: Path, measures: Measures) -> Measured:
    """Measure a drawing."""
    path = folder / "drawing.svg"
    path.write_text(f"{HEAD}{body}</svg>", encoding="utf-8")
    return measured(measures.page, path)


@pytest.mark.parametrize(("check", "body"), BAD)
def test_a_check_finds_what_it_is_for(check: str, body: str, tmp_path: Path, measures: Measures) -> None:
    """One fault, one finding at least."""
    assert list(CHECKS[check](seen(body, tmp_path, measures))) != []


@pytest.mark.parametrize("check", CHECKS)
def test_a_good_drawing_passes(check: str, tmp_path: Path, measures: Measures) -> None:
    """Lines may cross, leave a frame and carry a badge; boxes may stand in frames."""
    assert list(CHECKS[check](seen(GOOD, tmp_path, measures))) == []


@pytest.mark.parametrize("at", [(-10, 100), (800, 100), (100, -15), (100, 580), (100, 283)])
def test_a_text_at_the_edge_of_a_sheet_is_found(
    at: tuple[int, int], tmp_path: Path, measures: Measures
) -> None:
    """At each side of the page, and where the first of two sheets ends."""
    assert list(texts_outside_the_page(seen(box("a", *at, "住民記録"), tmp_path, measures), sheets=2)) != []
