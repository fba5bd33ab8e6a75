"""Where each role stands in pictures."""

from __future__ import annotations

from collections import Counter

import pytest

from pidflow.comparison import columns_of, compare, comparison_picture, comparison_sheet
from pidflow.comparison.places import USUAL
from pidflow.geometry import Size
from pidflow.sheet import Box, Sheet, Zone
from pidflow.vocabulary import Role
from tests.unit.comparison.bodies import both

EVERY = tuple(role.value for role in Role)


def sheet_of(zone: Zone) -> Sheet:
    """A sheet with a box for every role in one zone."""
    return Sheet("x", tuple(Box(id, Size(10, 10), zone) for id in EVERY), (), ())


def test_every_role_has_one_place() -> None:
    """A role that is added to the vocabulary is given a place."""
    counts = Counter(role for column in USUAL for role in column)
    assert counts == Counter(Role)


@pytest.mark.parametrize("zone", Zone)
def test_every_box_is_in_one_column(zone: Zone) -> None:
    """Also where it lies on the other side of the frame than usual."""
    columns = columns_of(sheet_of(zone))
    assert sorted(id for column in columns for id in column) == sorted(EVERY)


def test_nothing_outside_comes_between_what_is_inside() -> None:
    """So that a frame can be drawn around it."""
    sheet = comparison_sheet(comparison_picture(compare(both())))
    inside = {box.id for box in sheet.boxes if box.zone is Zone.INSIDE}
    columns = [column for column in columns_of(sheet) if column]
    sides = [{id in inside for id in column} for column in columns]
    first, last = sides.index({True}), len(sides) - sides[::-1].index({True})
    assert sides == [{False}] * first + [{True}] * (last - first) + [{False}] * (len(sides) - last)
