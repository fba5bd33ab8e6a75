"""Crossings of the boundary, as table and record."""

from __future__ import annotations

from pidflow.output.crossings import crossings_record, crossings_table
from pidflow.query import Wider, crossings
from pidflow.state import hop_record
from tests.unit.town import state

TOWN = state()


def test_a_row_tells_the_crossing() -> None:
    """Direction, certainty, step, route, data, character, bases, place; what isn't said is a dash."""
    first, second, *_ = crossings_table(TOWN, crossings(TOWN)).rows
    assert first == (
        *("内へ", "確実", "1 (1)", "区民 =[窓口]=> 職員", "届出"),
        *("記載なし", "記載・記載", "評価書 p17 (1)"),
    )
    assert second[:5] == ("外へ", "可能性あり", "1 (10)", "新システム ?[?]?> 連合会", "-")
    assert second[6] == "記載・記載なし"


def test_a_record_holds_the_hops() -> None:
    """Each with its direction and certainty."""
    found = crossings(TOWN)
    record = crossings_record(TOWN, found)
    assert record["hints"] is None
    assert record["crossings"] == [
        {"direction": each.direction.value, "certainty": each.certainty.value, "hop": hop_record(each.hop)}
        for each in found
    ]


def test_none_comes_with_what_else_there_is() -> None:
    """How many wider questions would find."""
    record = crossings_record(TOWN, (), Wider(1, 2, 3))
    assert (record["crossings"], record["hints"]) == (
        [],
        {"possible": 0, "anything": 1, "unstated": 2, "transitional": 3},
    )
