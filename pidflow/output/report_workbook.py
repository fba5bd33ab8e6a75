"""A form as an Excel workbook; the same form always gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING

from pidflow.errors import EnvironmentFault, Fault, InputFault
from pidflow.output.report_view import ReportView
from pidflow.output.table import width

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

_NO_DATE = datetime(1980, 1, 1)
"""Stands for when it was made, which would not be the same twice; zip archives know no earlier date."""

_A4 = 9
_LINE = 16  # points
_LONGEST = 32767  # characters in a cell
_FONT = "Yu Gothic"  # on every Japanese Windows and macOS


def report_workbook(view: ReportView) -> bytes:
    """Return a form as an Excel workbook.

    The head of the table is frozen, and printed on each page; pages are A4 across, as wide as the table.

    Args:
        view: The report as it is written.

    Returns:
        The bytes of an ``.xlsx`` file.

    Raises:
        EnvironmentFault: openpyxl is not installed.
        InputFault: A cell holds more than a workbook can.
    """
    if find_spec("openpyxl") is None:
        raise EnvironmentFault(
            "a workbook needs openpyxl, which is not installed: "
            'run `pip install "pidflow[office]"`, or take --format html, markdown or csv'
        )
    return _archived(_filled(view))


def _filled(view: ReportView) -> Workbook:
    from openpyxl import Workbook

    book = Workbook()
    book.properties.creator = "pidflow"
    book.properties.title = view.title
    book.properties.created = book.properties.modified = _NO_DATE
    sheet = book.worksheets[0]
    sheet.title = re.sub(r"[\[\]:*?/\\]", "", view.title)
    head = len(_above(view)) + 1
    _set_up(sheet, view, head)
    for row, line in enumerate(_above(view), start=1):
        _line(sheet, view, row, line)
    _table(sheet, view, head)
    for row, line in enumerate(view.remarks, start=head + len(view.table.rows) + 1):
        _line(sheet, view, row, line)
    _emphasise(sheet.cell(1, 1), size=14)
    return book


def _above(view: ReportView) -> tuple[str, ...]:
    return (view.title, *view.subject, *view.mark)


def _set_up(sheet: Worksheet, view: ReportView, head: int) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    for column, weight in enumerate(view.weights, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = weight
    sheet.freeze_panes = f"A{head + 1}"
    sheet.print_title_rows = f"{head}:{head}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    assert sheet.oddFooter is not None, "every sheet has one"
    sheet.oddFooter.center.text = "&P / &N"


def _line(sheet: Worksheet, view: ReportView, row: int, text: str) -> None:
    """A line over all columns; merged cells don't find their height by themselves."""
    columns = len(view.weights)
    if columns > 1:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=columns)
    _write(sheet.cell(row, 1), text)
    sheet.row_dimensions[row].height = _LINE * (1 + width(text) // sum(view.weights))


def _table(sheet: Worksheet, view: ReportView, head: int) -> None:
    for column, name in enumerate(view.table.head, start=1):
        cell = sheet.cell(head, column)
        _write(cell, name)
        _frame(cell)
        _emphasise(cell)
    for row, cells in enumerate(view.table.rows, start=head + 1):
        for column, text in enumerate(cells, start=1):
            cell = sheet.cell(row, column)
            _write(cell, text)
            _frame(cell)


def _write(cell: Cell | MergedCell, text: str) -> None:
    """Text, whatever it looks like: what begins with = is no formula."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment, Font

    if len(text) > _LONGEST:
        found = f"{len(text)} characters for one cell of the workbook"
        raise InputFault(Fault(None, found, f"{_LONGEST} at most", cure="take --format html or csv"))
    if text:
        cell.value = ILLEGAL_CHARACTERS_RE.sub("\ufffd", text)
        cell.data_type = "s"
    cell.font = Font(name=_FONT, size=10)
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def _frame(cell: Cell | MergedCell) -> None:
    from openpyxl.styles import Border, Side

    side = Side(style="thin")
    cell.border = Border(side, side, side, side)


def _emphasise(cell: Cell | MergedCell, size: int = 10) -> None:
    from openpyxl.styles import Font

    cell.font = Font(name=_FONT, size=size, bold=True)


def _archived(book: Workbook) -> bytes:
    """Its files in an archive without dates; uncompressed, since compressors are not the same everywhere."""
    from openpyxl.writer.excel import ExcelWriter

    dated, plain = io.BytesIO(), io.BytesIO()
    # not `Workbook.save`, which enters the present time
    ExcelWriter(book, zipfile.ZipFile(dated, "w")).save()
    with zipfile.ZipFile(dated) as files, zipfile.ZipFile(plain, "w") as archive:
        for name in files.namelist():
            entry = zipfile.ZipInfo(name, _NO_DATE.timetuple()[:6])
            entry.create_system = 0  # else it tells on what it was made
            archive.writestr(entry, files.read(name))
    return plain.getvalue()
