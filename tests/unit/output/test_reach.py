"""What is reached, as table and record."""

from __future__ import annotations

from pidflow.output.reach import reach_record, reach_table
from pidflow.query import Hints, reach
from tests.unit.query.practice import sketched
from tests.unit.town import state

TOWN = sketched("A =[紙]=> B ?[?]?> C")


def test_a_row_for_each_system_with_its_proof() -> None:
    """What is reached, then what reaches; a sketch assumes all its claims."""
    assert reach_table(reach(TOWN, "B")).rows == (
        ("下流", "可能性あり", "1", "C", "内", "記載なし", "B ?[?]?> C"),
        ("上流", "確実", "1", "A", "内", "仮定", "A =[紙]=> B"),
    )


def test_one_way() -> None:
    """Only what was asked for is there."""
    found = reach(TOWN, "B")
    assert [row[3] for row in reach_table(found, ("up",)).rows] == ["A"]
    assert list(reach_record(TOWN, found, ("down",))) == [
        *("schema", "assessment", "state", "hints", "system", "downstream"),
    ]


def test_a_record_proves_what_it_says() -> None:
    """Each system has the path to it."""
    taken = state()
    record = reach_record(taken, reach(taken, "kikan"), hints=Hints())
    assert (record["system"], record["hints"]["anything"]) == ("kikan", None)
    (first, *_) = record["downstream"]
    assert (first["system"], first["certainty"], first["distance"]) == ("hito", "certain", 1)
    assert first["path"]["systems"] == ["kikan", "hito"]
    assert [each["system"] for each in record["upstream"]] == ["juki"]
