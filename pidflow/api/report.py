"""A report of change, as a table that can be written in every form."""

from __future__ import annotations

from attrs import field, frozen

from pidflow.api.showing import Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.output.cells import folded
from pidflow.output.report_csv import report_csv
from pidflow.output.report_markdown import report_markdown
from pidflow.output.report_view import ReportView
from pidflow.output.table import Table
from pidflow.state import Record

_TERMINAL = 110
"""How many columns a terminal has for the table."""


@frozen(repr=False)
class Report(Tabular):
    """What differs between two states in an official form; made by `Difference.report`.

    All its words are generated from the model, and marked so.

    Args:
        view: The report as it is written.

    Example:
        >>> import pidflow
        >>> told = pidflow.load("shinjuku-kokuho").diff("2024-12", "2025-01").report("council")
        >>> print(told.markdown.splitlines()[0])
        # 変更箇所一覧
    """

    view: ReportView = field(repr=False)

    @property
    def markdown(self) -> str:
        """The report as Markdown."""
        return report_markdown(self.view)

    @property
    def html(self) -> str:
        """The report as a page to be printed, which needs no other file."""
        from pidflow.output.report_page import report_page

        return report_page(self.view)

    @property
    def csv(self) -> str:
        """Its table as CSV with a byte order mark, so that Excel reads it."""
        return report_csv(self.view)

    @property
    def workbook(self) -> bytes:
        """The report as an Excel workbook, for `pathlib.Path.write_bytes`.

        Raises:
            EnvironmentFault: openpyxl is not installed.
        """
        from pidflow.output.report_workbook import report_workbook

        return report_workbook(self.view)

    def to_records(self) -> list[Record]:
        """Return a record for each row, by the names of its columns."""
        return [dict(zip(self.view.table.head, row, strict=True)) for row in self.view.table.rows]

    def _heading(self) -> str:
        return f"{self.view.title}: {' '.join(self.view.subject)}"

    def _telling(self) -> Telling:
        told = begun(self.view.table)
        remarks = (*told.remarks, *self.view.mark, *self.view.remarks)
        return Telling(told.tables, remarks, narrow=tuple(map(self._narrow, told.tables)))

    def _narrow(self, table: Table) -> Table:
        """The same for a terminal: each column as wide as its part of the whole."""
        share = _TERMINAL / sum(self.view.weights)
        rows = (
            tuple(
                folded(cell, int(share * weight)) for cell, weight in zip(row, self.view.weights, strict=True)
            )
            for row in table.rows
        )
        return Table(table.head, tuple(rows))
