"""The audit counts what is wrong with a picture, and nothing of what only other states show."""

from __future__ import annotations

from attrs import evolve

from pidflow.drawing import audit
from pidflow.geometry import Rect
from tests.unit.drawing.sample import SMALL, row_layout, sheet_of

LAYOUT = row_layout(SMALL)


def test_figures_of_a_good_picture() -> None:
    """No fault, and the print is told."""
    found = audit(sheet_of(SMALL), SMALL, LAYOUT)
    assert (found.texts_outside, found.texts_squeezed, found.lines.through) == (0, 0, 0)
    assert (found.sheets, found.paper) == (1, "297x210")
    assert found.smallest_type == 8


def test_squeezed_texts_count() -> None:
    """A box too narrow for its name."""
    boxes = {**LAYOUT.boxes, "main": Rect(200, 60, 20, 60)}
    assert audit(sheet_of(SMALL), SMALL, evolve(LAYOUT, boxes=boxes)).texts_squeezed == 1


def test_labels_in_the_way_count() -> None:
    """Two labels in one place are a fault."""
    first, second = SMALL.lines
    labels = {first.key: LAYOUT.labels[first.key], second.key: LAYOUT.labels[first.key]}
    assert audit(sheet_of(SMALL), SMALL, evolve(LAYOUT, labels=labels)).faults


def test_other_states_do_not_count() -> None:
    """A line that this state hasn't got is not audited."""
    less = evolve(SMALL, lines=SMALL.lines[:1])
    bends = audit(sheet_of(SMALL), less, LAYOUT).lines.bends
    assert bends == 2 < audit(sheet_of(SMALL), SMALL, LAYOUT).lines.bends
