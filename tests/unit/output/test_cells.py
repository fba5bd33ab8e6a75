"""Cells that more than one table has."""

from __future__ import annotations

import pytest

from pidflow.model import Citation
from pidflow.output.cells import citations_cell, citations_in_short, count_cell, for_terminal, hop_by_hop
from pidflow.output.table import Table
from pidflow.query import Count


@pytest.mark.parametrize(("count", "cell"), [((3, 2), "3+2?"), ((3, 0), "3"), ((0, 2), "2?"), ((0, 0), "0")])
def test_counts_keep_the_possible_apart(count: tuple[int, int], cell: str) -> None:
    """A question mark is what isn't said, as in the notation."""
    assert count_cell(Count(*count)) == cell


def test_citations_come_once() -> None:
    """In short, a source that goes on is not named again; one whose name only begins alike is."""
    places = [
        Citation("一覧", "17"),
        Citation("一覧", "17"),
        Citation("一覧", None, "表"),
        Citation("一覧表", "2"),
    ]
    assert citations_cell(places) == "一覧 p17、一覧 表、一覧表 p2"
    assert citations_in_short(places) == "一覧 p17、表、一覧表 p2"


@pytest.mark.parametrize(
    ("route", "lines"),
    [
        ("A =[紙]=> B ~[?]~> C", ["A", "  =[紙]=> B", "  ~[?]~> C"]),
        ("A -[紙|「その他(電話 等)」]-> B", ["A", "  -[紙|「その他(電話 等)」]-> B"]),
        ("「A B」 ?[?]?> C", ["「A B」", "  ?[?]?> C"]),
        ("A", ["A"]),
    ],
)
def test_a_route_hop_by_hop(route: str, lines: list[str]) -> None:
    """A line for where it begins and one for each hop."""
    assert hop_by_hop(route).split("\n") == lines


def test_a_terminal_gets_a_narrower_table() -> None:
    """Routes hop by hop, data and lists in lines, without the columns that are left out."""
    table = Table(
        ("経路", "データ", "手段", "典拠"),
        (("A =[紙]=> B", "被保険者証・給付関連証の交付(再交付)申請", "紙 1、専用線 2?", "一覧 p1"),),
    )
    assert for_terminal(table, "典拠") == Table(
        ("経路", "データ", "手段"),
        (("A\n  =[紙]=> B", "被保険者証・給付関連証の\n交付(再交付)申請", "紙 1\n専用線 2?"),),
    )
