"""What touches the number, as table and record, of one state and of several."""

from __future__ import annotations

from attrs import evolve

from pidflow.output.carriers import (
    carriers_over_record,
    carriers_over_table,
    carriers_record,
    carriers_table,
)
from pidflow.query import carriers, carriers_over
from tests.unit.query.practice import sketched
from tests.unit.town import state

TOWN = sketched("A =[紙]=> B", "A ?[?]?> B")
OVER = carriers_over((state("2024-12"), state("2025-01")))


def test_systems_then_transports() -> None:
    """With their numbers of hops; a transport has no side of the boundary."""
    assert carriers_table(carriers(TOWN)).rows == (
        ("システム", "A", "内", "1", "1"),
        ("システム", "B", "内", "1", "1"),
        ("手段", "紙", "", "1", "0"),
        ("手段", "記載なし", "", "0", "1"),
    )


def test_a_record_of_one_state() -> None:
    """Systems by id, transports by name, None where none is stated."""
    record = carriers_record(TOWN, carriers(TOWN))
    assert record["systems"][0] == {"system": TOWN.systems[0].id, "certain": 1, "possible": 1}
    assert record["transports"][1] == {"transport": None, "certain": 0, "possible": 1}


def test_a_column_for_each_state() -> None:
    """A system that was renamed has its last name; one that the number doesn't touch then has no hops."""
    table = carriers_over_table(OVER)
    assert table.head == ("種類", "名称", "令和6年12月まで", "令和7年1月以降")
    rows = {row[1]: row[2:] for row in table.rows}
    assert rows["宛名システム"] == ("2", "0")
    assert rows["新システム"] == ("1+1?", "3+1?")
    assert "旧システム" not in rows


def test_a_record_over_states() -> None:
    """Counts come in the order of the states."""
    record = carriers_over_record(OVER)
    assert [each["id"] for each in record["states"]] == ["2024-12", "2025-01"]
    assert {"system": "atena", "counts": [{"certain": 2, "possible": 0}, {"certain": 0, "possible": 0}]} in (
        record["systems"]
    )


def test_a_system_that_is_not_there() -> None:
    """It is told by a dash, and by nothing in a record."""
    system, (before, _) = OVER.systems[0]
    absent = evolve(OVER, systems=((system, (before, None)),))
    assert carriers_over_table(absent).rows[0][3] == "-"
    assert carriers_over_record(absent)["systems"][0]["counts"][1] is None
