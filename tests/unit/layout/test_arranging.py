"""A layout depends on the sheet and the placing alone, and makes room where that is too narrow."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest

from pidflow.geometry import Point, Size
from pidflow.layout import Placing, arrange, audit
from pidflow.sheet import Sheet
from tests.unit.layout.sheets import counter, layered

COUNTER = Placing(
    {"本人": Point(10, 60), "職員": Point(200, 60), "国保システム": Point(380, 60), "連合会": Point(600, 60)},
    Size(700, 160),
)


def test_every_line_and_label_is_there_and_clear() -> None:
    sheet = counter()
    layout = arrange(sheet, COUNTER)
    assert audit(sheet, layout).faults == 0
    assert set(layout.lines) == set(layout.labels) == {line.key for line in sheet.lines}


def test_lines_are_level_or_upright_and_end_at_their_boxes() -> None:
    layout = arrange(counter(), COUNTER)
    for key, points in layout.lines.items():
        for one, other in pairwise(points):
            assert (one.x == other.x) != (one.y == other.y)
        assert layout.boxes[key.source].grown(0.1).overlaps(layout.boxes[key.source])
        for id_, end in ((key.source, points[0]), (key.target, points[-1])):
            box = layout.boxes[id_]
            assert box.x <= end.x <= box.right
            assert box.y <= end.y <= box.bottom
            assert end.x in (box.x, box.right) or end.y in (box.y, box.bottom)


def test_room_is_made_where_labels_would_not_fit() -> None:
    sheet = counter()
    narrow = Placing({id_: Point(at.x * 0.62, at.y) for id_, at in COUNTER.boxes.items()}, Size(10, 10))
    assert audit(sheet, arrange(sheet, narrow)).faults == 0


def test_nothing_lies_before_the_margin() -> None:
    sheet = counter()
    shifted = Placing({id_: Point(at.x - 10, at.y - 60) for id_, at in COUNTER.boxes.items()}, Size(10, 10))
    layout = arrange(sheet, shifted)
    assert min(frame.y for frame in layout.boundaries.values()) >= 0
    assert min(label.y for label in layout.labels.values()) >= 0


def test_a_sheet_without_boxes_is_an_empty_canvas() -> None:
    assert arrange(Sheet("p", (), (), ()), Placing({}, Size(20, 20))).size == Size(20, 20)


def test_a_layered_assessment_of_thirty_systems_has_no_faults() -> None:
    sheet = layered(30, 45)
    rows = {box.id: nth for nth, box in enumerate(sheet.boxes)}
    columns = {zone: at for at, zone in enumerate(type(sheet.boxes[0].zone))}
    corners, tops = {}, dict.fromkeys(range(6), 60)
    for box in sheet.boxes:
        hub = box.id in sheet.boundaries[1].members
        column = (0, 1 + (0 if hub else 1 + rows[box.id] % 3), 5)[columns[box.zone]]
        corners[box.id] = Point(60 + column * 230, tops[column])
        tops[column] += 420 if hub else 110
    layout = arrange(sheet, Placing(corners, Size(10, 10)))
    assert audit(sheet, layout).faults == 0


@pytest.mark.parametrize("seed", ["0", "1", "12345"])
def test_the_hash_seed_changes_nothing(seed: str) -> None:
    code = (
        "from tests.unit.layout.test_arranging import COUNTER, counter, arrange;"
        "layout = arrange(counter(), COUNTER); print(layout.lines, layout.labels)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
    )
    layout = arrange(counter(), COUNTER)
    assert ran.stdout == f"{layout.lines} {layout.labels}\n"
