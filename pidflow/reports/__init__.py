"""Reports of change, in the forms that officers hand in: what differs between two states as rows."""

from pidflow.reports.forms import ReportForm, form_title
from pidflow.reports.item import Item, items_of
from pidflow.reports.report import Report, report

__all__ = ["Item", "Report", "ReportForm", "form_title", "items_of", "report"]
