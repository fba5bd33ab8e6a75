"""Ways are kept with the boxes they were made for, and with no others."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from pidflow.geometry import Point, Size
from pidflow.layout import Placing, arrange, place
from pidflow.layout.arranging import kept, routed
from pidflow.sheet import Sheet
from tests.unit.layout.sheets import counter

pytest.importorskip("pygraphviz")


@pytest.fixture(scope="module")
def placed() -> tuple[Sheet, Placing]:
    made = counter()
    return made, place(made)


def test_what_was_routed_is_recalled_exactly(placed: tuple[Sheet, Placing]) -> None:
    """The same layout as routing anew gives, on a canvas of whole points."""
    made, placing = placed
    anew = routed(made, evolve(placing, ways=None))
    assert kept(made, placing) == evolve(anew, size=placing.canvas)


def test_the_way_through_json_changes_nothing(placed: tuple[Sheet, Placing]) -> None:
    made, placing = placed
    read = Placing.from_json(json.loads(json.dumps(placing.to_json())))
    assert kept(made, read) == kept(made, placing)
    assert place(made, read) is read


def _other_box(plain: dict[str, Any]) -> None:
    next(iter(plain["boxes"].values()))[0] += 1


def _other_line(plain: dict[str, Any]) -> None:
    next(iter(plain["ways"]["lines"].values()))[0][1] += 1


def _other_label(plain: dict[str, Any]) -> None:
    next(iter(plain["ways"]["labels"].values()))[1] += 1


def _other_frame(plain: dict[str, Any]) -> None:
    next(iter(plain["ways"]["frames"].values()))[3] += 1


@pytest.mark.parametrize("edited", [_other_box, _other_line, _other_label, _other_frame])
def test_ways_that_somebody_has_changed_are_made_anew(
    edited: Callable[[dict[str, Any]], None], placed: tuple[Sheet, Placing]
) -> None:
    """The seal breaks with any of what it seals."""
    made, placing = placed
    plain = placing.to_json()
    edited(plain)
    read = Placing.from_json(plain)
    assert kept(made, read) is None
    assert set(arrange(made, read).lines) == {line.key for line in made.lines}


def test_ways_of_another_sheet_are_made_anew(placed: tuple[Sheet, Placing]) -> None:
    made, placing = placed
    first, *rest = made.lines
    wider = evolve(first, label=Size(first.label.width + 2, first.label.height))
    assert kept(evolve(made, lines=(wider, *rest)), placing) is None


def test_a_placing_without_ways_keeps_none() -> None:
    assert kept(counter(), Placing({"a": Point(0, 0)}, Size(10, 10))) is None
