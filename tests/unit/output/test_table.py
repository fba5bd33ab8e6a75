"""Tables for a terminal, a spreadsheet and a document."""

from __future__ import annotations

import pytest

from pidflow.output.table import Table, TableFormat, write_table

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
