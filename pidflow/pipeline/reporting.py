"""A difference as a form to be handed in."""

from __future__ import annotations

from pidflow.diff import Difference
from pidflow.output.report_view import ReportView
from pidflow.output.table import Table
from pidflow.reports import ReportForm, report
from pidflow.wording import Language


def report_view(difference: Difference, form: ReportForm, language: Language = "ja") -> ReportView:
    """Return a report of change as it is written.

    Args:
        difference: What differs between two states.
        form: The official form.
        language: ``ja`` or ``en``.
    """
    told = report(difference, form, language)
    table = Table(told.head, told.rows)
    return ReportView(told.title, told.subject, told.mark, table, told.weights, told.remarks, language)
