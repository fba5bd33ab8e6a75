"""The project's audit says of a picture what the browser shows: also where the picture is bad."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from attrs import evolve

from pidflow.drawing import Audit
from pidflow.geometry import Point, Rect
from pidflow.layout import Layout
from pidflow.pipeline import sketch
from pidflow.sheet import LineKey
from tests.bench.drawn import Drawn, drawn
from tests.browser.findings import CHECKS
from tests.browser.measured import Measured
from tests.browser.subjects import Measures, Subject, names, written

EVERY = (*names(), *names("en"))
AGREEING: Mapping[str, tuple[str, ...]] = {
    "texts_outside": ("texts_outside_their_shape",),
    "texts_squeezed": ("texts_squeezed",),
    "lines.unrouted": ("incomplete_hops",),
    "lines.unlabelled": ("incomplete_hops",),
    "lines.label_overlaps": ("labels_on_labels", "labels_on_boxes", "lines_through_labels"),
    "lines.through": ("lines_through_boxes",),
    "lines.overlaps": ("lines_side_by_side",),
    "lines.box_overlaps": ("boxes_on_boxes",),
    "lines.bend_crossings": ("lines_meeting_at_bends",),
}
"""For each figure of the audit, the checks in the browser that find the same."""


def figure(audit: Audit, path: str) -> int:
    """A figure of the audit, of its lines where the path says so."""
    *lines, name = path.split(".")
    counted: int = getattr(audit.lines if lines else audit, name)
    return counted


def found(picture: Measured, path: str) -> list[str]:
    """What the browser finds of the same kind."""
    return [each for check in AGREEING[path] for each in CHECKS[check](picture)]


@pytest.mark.parametrize("path", AGREEING)
@pytest.mark.parametrize("name", EVERY)
def test_zeros_agree(name: str, path: str, subjects: dict[str, Subject], measures: Measures) -> None:
    """Where the audit counts none the browser shows none, and the other way round."""
    subject = subjects[name]
    seen = found(measures.of(subject), path)
    assert (figure(subject.audit, path) == 0) == (not seen), seen


@pytest.mark.parametrize("name", EVERY)
def test_print_agrees(name: str, subjects: dict[str, Subject], measures: Measures) -> None:
    """The smallest type and the paper are what the audit says."""
    subject = subjects[name]
    audit, picture = subject.audit, measures.of(subject)
    smallest = min(picture.printed(words.size) for words in picture.texts())
    assert smallest == pytest.approx(audit.smallest_type, abs=0.01)
    width, height = map(float, audit.paper.split("x"))
    assert picture.paper == (f"{width:g}mm", f"{height * audit.sheets:g}mm")


# ---------------------------------------------------------------------------- bad on purpose

# One row of boxes, a line forth and one back.
TOWN = sketch(
    "練習",
    {
        "(1)": "住民記録システム =[庁内連携]=> 国保標準システム =[庁内連携]=> 中間サーバー",
        "(2)": "中間サーバー ?[?]?> 住民記録システム",
    },
)


def label_on_label(layout: Layout) -> Layout:
    """The first label on the place of the last."""
    first, *_, last = layout.labels
    return evolve(layout, labels={**layout.labels, first: layout.labels[last]})


def label_on_box(layout: Layout) -> Layout:
    """A label in the middle of a box."""
    key, room = next(iter(layout.labels.items()))
    box = next(iter(layout.boxes.values()))
    moved = Rect(box.centre.x - room.width / 2, box.centre.y - room.height / 2, room.width, room.height)
    return evolve(layout, labels={**layout.labels, key: moved})


def line_through_box(layout: Layout) -> Layout:
    """The last line straight through all boxes, from side to side of the picture."""
    *_, key = layout.lines
    box = layout.boxes[key.target]
    ends = (Point(0, box.centre.y), Point(layout.size.width, box.centre.y))
    return _with_line(layout, key, ends)


def line_beside_line(layout: Layout) -> Layout:
    """A copy of the first line two points below it."""
    first, *_, last = layout.lines
    return _with_line(layout, last, tuple(Point(each.x, each.y + 2) for each in layout.lines[first]))


def bend_on_bend(layout: Layout) -> Layout:
    """Two lines turn in one point, so that nobody sees which goes where."""
    first, *_, last = layout.lines
    x, y = layout.size.width / 2, layout.size.height + 60
    knot = _with_line(layout, first, (Point(x - 30, y), Point(x, y), Point(x, y + 30)))
    return _with_line(knot, last, (Point(x + 30, y), Point(x, y), Point(x, y - 30)))


def box_on_box(layout: Layout) -> Layout:
    """A box half on the next."""
    first, second, *_ = layout.boxes
    place = layout.boxes[second]
    moved = evolve(layout.boxes[first], x=place.x + place.width / 2, y=place.y + place.height / 2)
    return evolve(layout, boxes={**layout.boxes, first: moved})


def box_too_narrow(layout: Layout) -> Layout:
    """A box half as wide as its name needs."""
    first = next(iter(layout.boxes))
    box = layout.boxes[first]
    return evolve(layout, boxes={**layout.boxes, first: evolve(box, width=box.width / 2)})


def _with_line(layout: Layout, key: LineKey, points: tuple[Point, ...]) -> Layout:
    return evolve(layout, lines={**layout.lines, key: points})


@pytest.mark.parametrize(
    ("spoil", "path"),
    [
        (label_on_label, "lines.label_overlaps"),
        (label_on_box, "lines.label_overlaps"),
        (line_through_box, "lines.through"),
        (line_beside_line, "lines.overlaps"),
        (bend_on_bend, "lines.bend_crossings"),
        (box_on_box, "lines.box_overlaps"),
        (box_too_narrow, "texts_squeezed"),
    ],
)
def test_what_is_bad_on_purpose_is_found_by_both(
    spoil: Callable[[Layout], Layout], path: str, tmp_path: Path, measures: Measures
) -> None:
    """The audit and the browser are no worse than they should be at finding faults."""
    (good,) = drawn(TOWN, {})
    assert figure(good.audit(), path) == 0
    assert found(measures.of(written(good, tmp_path / "good.svg")), path) == []
    bad: Drawn = evolve(good, layout=spoil(good.layout))
    assert figure(bad.audit(), path) > 0
    assert found(measures.of(written(bad, tmp_path / "bad.svg")), path) != []
