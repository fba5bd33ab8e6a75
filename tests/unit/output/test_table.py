"""Tables for a terminal, a spreadsheet and a document."""

from __future__ import annotations

from itertools import count

import pytest

from pidflow.output.table import Table, TableFormat, stream_table, write_table

TABLE = Table(("番号", "経路", "x"), (("(1)", "A =[紙|窓口]=> 国保", "1"), ("(10)", "\\B", "")))


def lines(form: TableFormat) -> tuple[str, ...]:
    """The lines of the table, which ends with a line."""
    *told, last = write_table(TABLE, form).split("\n")
    assert last == ""
    return tuple(told)


def test_a_terminal_gets_aligned_columns() -> None:
    """Full-width text takes two columns of a terminal; no line has spaces at its end."""
    assert lines("table") == (
        "番号  経路                 x",
        "────  ───────────────────  ─",
        "(1)   A =[紙|窓口]=> 国保  1",
        "(10)  \\B",
    )


def test_a_spreadsheet_gets_every_cell() -> None:
    """A cell that is empty is there."""
    assert lines("csv") == ("番号,経路,x", "(1),A =[紙|窓口]=> 国保,1", "(10),\\B,")


def test_a_document_gets_bars_that_are_escaped() -> None:
    """A bar or a backslash of a cell is not one of the table's."""
    assert lines("markdown") == (
        "| 番号 | 経路 | x |",
        "| --- | --- | --- |",
        "| (1) | A =[紙\\|窓口]=> 国保 | 1 |",
        "| (10) | \\\\B |  |",
    )


@pytest.mark.parametrize("form", ["table", "csv", "markdown"])
def test_a_table_without_rows_has_its_head(form: TableFormat) -> None:
    """No answer is still an answer of this shape."""
    text = write_table(Table(("番号", "経路"), ()), form)
    assert "番号" in text
    assert text.endswith("\n")


def test_csv_quotes_what_needs_it() -> None:
    """Commas, quotation marks and line ends stay within their cell; lines end the same on every system."""
    table = Table(("a",), (('x, "y"',), ("1\n2",)))
    assert write_table(table, "csv") == 'a\n"x, ""y"""\n"1\n2"\n'


def test_markdown_keeps_a_row_on_a_line() -> None:
    """A line end within a cell would end the table."""
    assert write_table(Table(("a",), (("1\n2",),)), "markdown").splitlines()[-1] == "| 1 2 |"


def test_a_cell_of_several_lines() -> None:
    """In a terminal the columns go on side by side."""
    table = Table(("経路", "番号"), (("A\n  =[紙]=> B", "\n(1)"), ("C", "(2)")))
    assert write_table(table, "table").splitlines()[2:] == ["A", "  =[紙]=> B  (1)", "C            (2)"]


@pytest.mark.parametrize("form", ["table", "csv", "markdown"])
@pytest.mark.parametrize("rows", [0, 1, 250])
def test_a_stream_is_the_same_table(form: TableFormat, rows: int) -> None:
    """Written while the rows come, it has one head and every row, where none is wider than those before."""
    table = Table(("番号", "経路"), tuple((f"{nth:03}", "A") for nth in range(rows)))
    assert "".join(stream_table(table.head, iter(table.rows), form)) == write_table(table, form)


@pytest.mark.parametrize("form", ["table", "csv", "markdown"])
def test_a_stream_takes_rows_as_they_are_needed(form: TableFormat) -> None:
    """Whoever reads only the beginning of an endless answer gets it."""
    pieces = stream_table(("a",), (("1",) for _ in count()), form)
    assert sum(len(next(pieces).splitlines()) for _ in range(3)) >= 200


def test_columns_of_a_stream_never_get_narrower() -> None:
    """A later row may need more room; those after it keep it."""
    rows = [("a", "b")] * 100 + [("long", "b")] + [("a", "b")] * 150
    lines = "".join(stream_table(("x", "y"), rows, "table")).splitlines()
    assert lines[2] == "a  b"
    assert {line for line in lines[102:] if not line.startswith("long")} == {"a     b"}
