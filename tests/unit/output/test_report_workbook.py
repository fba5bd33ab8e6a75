"""A report as a workbook, read back with openpyxl."""

from __future__ import annotations

import io
import time
import zipfile
from importlib import util
from typing import Any

import openpyxl
import pytest
from attrs import evolve

from pidflow.errors import EnvironmentFault, InputFault
from pidflow.output.report_view import ReportView
from pidflow.output.report_workbook import report_workbook
from pidflow.output.table import Table

VIEW = ReportView(
    "Annex 3: Changes",
    ("練習区", "前 → 後"),
    ("※自動生成", "* generated"),
    Table(("項目", "記載", "提出時期"), (("(1)", "一行\n二行", ""), ("=1+1", "#N/A", "-"))),
    (10, 30, 8),
    ("変更箇所: 2件",),
    "ja",
)


def opened(view: ReportView) -> Any:
    """The only sheet of a report's workbook."""
    (sheet,) = openpyxl.load_workbook(io.BytesIO(report_workbook(view))).worksheets
    return sheet


def test_every_cell_is_read_back() -> None:
    """Title, subject, mark, table and remarks stand below each other; an empty cell is empty."""
    rows = [[cell for cell in row if cell is not None] for row in opened(VIEW).iter_rows(values_only=True)]
    assert rows == [
        ["Annex 3: Changes"],
        ["練習区"],
        ["前 → 後"],
        ["※自動生成"],
        ["* generated"],
        ["項目", "記載", "提出時期"],
        ["(1)", "一行\n二行"],
        ["=1+1", "#N/A", "-"],
        ["変更箇所: 2件"],
    ]


def test_nothing_is_a_formula() -> None:
    """What begins with an equals sign, or looks like an error, is text."""
    sheet = opened(VIEW)
    assert {cell.data_type for row in sheet["A6:C8"] for cell in row if cell.value is not None} == {"s"}


def test_it_is_set_up_for_reading_and_printing() -> None:
    """The head is frozen and printed on each page; A4 across, as wide as the table; texts are wrapped."""
    sheet = opened(VIEW)
    assert sheet.title == "Annex 3 Changes"
    assert sheet.freeze_panes == "A7"
    assert sheet.print_title_rows == "$6:$6"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert [sheet.column_dimensions[name].width for name in "ABC"] == [10, 30, 8]
    assert all(cell.alignment.wrap_text for row in sheet["A1:C8"] for cell in row if cell.value)
    assert all(cell.border.left.style == "thin" for row in sheet["A6:C8"] for cell in row)
    assert sheet["A6"].font.bold


def test_a_long_line_above_the_table_has_room() -> None:
    """Merged cells don't grow by themselves: the row is as high as its lines."""
    sheet = opened(evolve(VIEW, mark=("あ" * 60,)))
    assert sheet.row_dimensions[4].height > 2 * sheet.row_dimensions[2].height
    assert "A4:C4" in {str(each) for each in sheet.merged_cells.ranges}


def test_the_same_report_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever and wherever it is made: no time is in it."""
    first = report_workbook(VIEW)
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert report_workbook(VIEW) == first
    archive = zipfile.ZipFile(io.BytesIO(first))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in archive.infolist()} == {0}
    properties = openpyxl.load_workbook(io.BytesIO(first)).properties
    assert properties.created == properties.modified
    assert properties.modified.year == 1980


def test_without_openpyxl_the_cure_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an extra: what to install is said, and which forms need nothing."""
    found = util.find_spec
    monkeypatch.setattr(
        "pidflow.output.report_workbook.find_spec",
        lambda name: None if name == "openpyxl" else found(name),
    )
    with pytest.raises(EnvironmentFault, match=r'pip install "pidflow\[office\]".*--format html'):
        report_workbook(VIEW)


def test_what_a_cell_can_t_hold_is_refused() -> None:
    """Excel cuts a text at 32767 characters; that is told instead."""
    long = evolve(VIEW, table=Table(("項目",), (("あ" * 32768,),)), weights=(10,))
    with pytest.raises(InputFault, match=r"32768 characters.*32767 at most.*--format html"):
        report_workbook(long)


def test_characters_that_no_workbook_holds_are_shown_as_such() -> None:
    """A control character becomes the replacement character, and the file can be read."""
    view = evolve(VIEW, table=Table(("項目",), (("a\x00b",),)), weights=(10,))
    assert opened(view)["A7"].value == "a\ufffdb"
