"""What differs from state to state, so that there is room for the sign of it."""

from __future__ import annotations

from operator import eq

import pytest
from attrs import evolve

from pidflow.diff import HopMark
from pidflow.sheet.changes import box_facts, box_mark, line_mark, same_line, varying
from pidflow.sheet.lines import KeyedHop, keyed_hops
from tests.unit.town import flow, hop, state, state_of


def line(*over: str) -> KeyedHop:
    """A line over these transports."""
    (only,) = keyed_hops(state_of(flow(hop("juki", "kikan", *over))), "shikaku")
    return only


def test_a_box_tells_its_name_kind_place_and_work() -> None:
    """What a box tells is the same as long as these are; the numbers of the steps may change."""
    before, after = (
        box_facts(state(when), "shikaku", ("kikan", "juki"))["kikan"] for when in ("2024-12", "2025-01")
    )
    assert (before.name, after.name) == ("旧システム", "新システム")
    assert before.work == after.work == {"kakunin"}
    assert evolve(before, name=after.name, name_en=after.name_en) == after


def test_what_became_of_a_box() -> None:
    """A box is new, gone, changed or the same."""
    facts = box_facts(state(), "shikaku", ("kikan", "juki"))
    kikan, juki = facts["kikan"], facts["juki"]
    marks = [box_mark(*pair) for pair in ((None, juki), (juki, None), (kikan, juki), (juki, juki))]
    assert marks == [HopMark.ADDED, HopMark.REMOVED, HopMark.RETAGGED, HopMark.SAME]


def test_what_became_of_a_line() -> None:
    """A line of a step that stays has taken another way; one whose step is new or gone is new or gone itself."""
    marks = [
        line_mark(None, line(), step_stays=True),
        line_mark(None, line(), step_stays=False),
        line_mark(line(), None, step_stays=True),
        line_mark(line(), None, step_stays=False),
        line_mark(line("紙"), line("専用線"), step_stays=True),
        line_mark(line("紙"), line("紙"), step_stays=True),
    ]
    assert marks == [
        HopMark.NEW_WAY,
        HopMark.ADDED,
        HopMark.FORMER_WAY,
        HopMark.REMOVED,
        HopMark.RETAGGED,
        HopMark.SAME,
    ]
    assert same_line(line("紙"), line("紙"))
    assert not same_line(line("紙"), line())


@pytest.mark.parametrize(
    ("views", "found"),
    [
        ([], set()),
        ([{"a": 1}], set()),
        ([{"a": 1}, {"a": 1}], set()),
        ([{"a": 1}, {"a": 2}], {"a"}),
        ([{"a": 1}, {}], {"a"}),
        ([{}, {"a": 1}], {"a"}),
        ([{"a": 1}, {"a": 1}, {"a": 2}], {"a"}),
        ([{"a": 1}, {"a": 2}, {"a": 1}], {"a"}),
        ([{"a": 1, "b": 1}, {"b": 1}, {"a": 1, "b": 1}], {"a"}),
    ],
)
def test_what_varies_is_not_the_same_from_any_state_to_the_next(
    views: list[dict[str, int]], found: set[str]
) -> None:
    """Whatever comes, goes or changes from one state to the next varies."""
    assert varying(views, eq) == found
