"""Where the number comes in and goes out, as table and record."""

from __future__ import annotations

from pidflow.output.exposure import exposure_record, exposure_table
from pidflow.query import exposure
from tests.unit.query.practice import sketched

TOWN = sketched("A =[紙]=> B", "A ?[紙|専用線]?> B", "B -[紙]-> C")


def test_two_rows_a_system() -> None:
    """What comes in and what goes out, the possible apart, by transport and by basis."""
    rows = exposure_table(exposure(TOWN)).rows
    assert [row[:5] for row in rows] == [
        ("A", "内", "入", "0", "0"),
        ("A", "内", "出", "1", "1"),
        ("B", "内", "入", "1", "1"),
        ("B", "内", "出", "0", "0"),
        ("C", "内", "入", "0", "0"),
        ("C", "内", "出", "0", "0"),
    ]
    assert rows[2][5:] == ("専用線 1?、紙 1+1?", "仮定 1、記載なし 1?")


def test_a_record_names_the_hops() -> None:
    """Systems and hops are told by their ids; what is not stated is None."""
    _, second, _ = exposure_record(TOWN, exposure(TOWN))["systems"]
    assert second["system"] == TOWN.systems[1].id
    assert second["incoming"] == {
        "certain": 1,
        "possible": 1,
        "transports": [
            {"transport": "専用線", "certain": 0, "possible": 1},
            {"transport": "紙", "certain": 1, "possible": 1},
        ],
        "bases": [
            {"kind": "assumed", "certain": 1, "possible": 0},
            {"kind": None, "certain": 0, "possible": 1},
        ],
        "hops": {"certain": [TOWN.hops[0].id], "possible": [TOWN.hops[1].id]},
    }
