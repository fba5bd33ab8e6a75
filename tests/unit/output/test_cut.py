"""The hops that must stop, as table and record."""

from __future__ import annotations

from pidflow.output.cut import cut_record, cut_table
from pidflow.query import Hints, cut
from pidflow.state import hop_record
from tests.unit.town import state

TOWN = state("2024-12")


def test_a_row_for_each_hop() -> None:
    """Where it is, the route, what goes there."""
    assert cut_table(TOWN, cut(TOWN, "juki", "kikan")).rows == (
        ("1 (2)", "住民記録システム =[?]=> 宛名システム", "世帯情報", "記載なし", ""),
    )


def test_a_record_holds_the_hops() -> None:
    """With the two ends and whether anything joins them."""
    found = cut(TOWN, "juki", "kikan")
    record = cut_record(TOWN, found)
    assert (record["source"], record["target"], record["connected"]) == ("juki", "kikan", True)
    assert (record["hops"], record["hints"]) == ([hop_record(found.hops[0])], None)


def test_nothing_to_cut() -> None:
    """No hops, and what there is instead."""
    found = cut(TOWN, "kikan", "juki")
    assert cut_table(TOWN, found).rows == ()
    record = cut_record(TOWN, found, Hints())
    assert (record["connected"], record["hops"], record["hints"]["farthest"]) == (False, [], [])
