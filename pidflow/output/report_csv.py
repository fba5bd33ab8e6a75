"""A form's table as CSV that spreadsheets open as it is."""

from __future__ import annotations

from pidflow.output.report_view import ReportView
from pidflow.output.table import Row, Table, write_table

_BYTE_ORDER_MARK = "\ufeff"
_FORMULAS = ("=", "+", "-", "@", "\t")


def report_csv(view: ReportView) -> str:
    r"""Return a form's table as CSV.

    It begins with a byte order mark: a Japanese Excel takes a file without one for Shift_JIS. A cell that a
    spreadsheet would calculate is preceded by an apostrophe.

    Args:
        view: The report as it is written.

    Example:
        >>> report_csv(ReportView("一覧", (), (), Table(("項目",), (("=1+1",),)), (1,), (), "ja"))
        "\ufeff項目\n'=1+1\n"
    """
    rows = tuple(_safe(row) for row in view.table.rows)
    return _BYTE_ORDER_MARK + write_table(Table(view.table.head, rows), "csv")


def _safe(row: Row) -> Row:
    return tuple(f"'{cell}" if cell.startswith(_FORMULAS) else cell for cell in row)
