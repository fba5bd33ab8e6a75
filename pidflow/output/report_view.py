"""A form to be handed in: a table with what stands above and below it."""

from __future__ import annotations

from attrs import frozen

from pidflow.output.table import Table
from pidflow.wording import Language


@frozen
class ReportView:
    """A form, whatever it is written as.

    Args:
        title: Its title.
        subject: What it is about, a line each.
        mark: Where its words come from, a line each.
        table: Its table; line ends within a cell stay.
        weights: How wide each column is, in relation to the others.
        remarks: What is said below the table, a line each.
        language: The language it is in.
    """

    title: str
    subject: tuple[str, ...]
    mark: tuple[str, ...]
    table: Table
    weights: tuple[int, ...]
    remarks: tuple[str, ...]
    language: Language
