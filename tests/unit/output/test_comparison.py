"""A comparison as a record, and as rows for spreadsheets."""

from __future__ import annotations

from typing import Any

from pidflow.comparison import compare
from pidflow.output.comparison import comparison_record, comparison_rows
from tests.unit.comparison.bodies import both

FOUND = compare(both())


def told() -> dict[str, Any]:
    """The record of town and district."""
    record = comparison_record(FOUND)
    assert record["schema"] == "pidflow/1"
    comparison: dict[str, Any] = record["comparison"]
    return comparison


def pair(source: str, target: str) -> dict[str, Any]:
    """The record of two roles."""
    (found,) = [each for each in told()["pairs"] if (each["source"], each["target"]) == (source, target)]
    return dict(found)


def test_the_states_that_are_compared() -> None:
    """Each with its assessment, body and form."""
    first = told()["states"][1]
    assert (first["assessment"], first["body"], first["form"]) == ("chiku", "となり市", "全項目評価書")
    assert first["state"] == {**first["state"], "id": "2025-01", "label": "令和7年1月以降"}


def test_a_role_with_those_who_play_it() -> None:
    """By the ids of the systems, state by state; who lacks it is told by position."""
    roles = {each["role"]: each for each in told()["roles"]}
    assert [[each["system"] for each in players] for players in roles["residents"]["players"]] == [
        ["juki"],
        ["jumin"],
    ]
    assert roles["subject"]["lacking"] == [1]
    assert roles["cloud"]["players"][0][0]["hosts"] == ["kikan"]


def test_a_cell_tells_its_claims() -> None:
    """How many make which claim about the number, the transports, the bases, the places, the hops."""
    row = pair("residents", "main")
    assert row["contrasts"] == ["transports"]
    assert row["cells"][0] == {
        "silence": None,
        "number": "certain",
        "personal_number": {"included": 2},
        "transports": ["データ連携", "電子記録媒体"],
        "basis": {"route": ["stated"], "transports": ["stated"], "personal_number": ["stated"]},
        "citations": [],
        "hops": ["shikaku/renkei/1/1", "shikaku/renkei/2/1"],
    }


def test_an_empty_cell_says_why() -> None:
    """A source that doesn't tell is not one that says no."""
    row = pair("subject", "staff")
    assert (row["lacking"], row["cells"][1]["silence"]) == ([1], "unsaid")


def test_what_plays_no_role() -> None:
    """Its hops name it by id, and it is listed."""
    (first, _), loners = told()["apart"], told()["without_role"]
    assert (first["state"], first["source"], first["target"]) == (
        1,
        {"role": "main", "system": None},
        {"role": None, "system": "pc"},
    )
    assert [(each["state"], each["system"]) for each in loners] == [(1, "pc")]


def test_rows_for_a_spreadsheet() -> None:
    """A row for each role and pair of roles of each body, then what plays none; all of one length."""
    table = comparison_rows(FOUND)
    assert all(len(row) == len(table.head) for row in table.rows)
    kinds = [row[2] for row in table.rows]
    assert list(dict.fromkeys(kinds)) == ["役割", "流れ", "役割なしの流れ", "役割なし"]
    assert kinds.count("流れ") == 2 * len(FOUND.pairs)
    (row,) = [
        each
        for each in table.rows
        if each[:5] == ("② となり市", "令和7年1月以降", "流れ", "住民記録", "基幹システム")
    ]
    assert row[6:] == ("1", "確実", "含む1", "データ連携", "仮定", "仮定", "評価書 p17 (1)")


def test_rows_tell_silence() -> None:
    """In place of a number of flows or a name."""
    cells = {cell for row in comparison_rows(FOUND).rows for cell in (row[5], row[6])}
    assert "この資料に記載なし" in cells
