"""A form as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pidflow.output.report_view import ReportView
from pidflow.output.table import Row


def report_markdown(view: ReportView) -> str:
    """Return a form as Markdown with a final newline; whatever the model says is literal text in it.

    Args:
        view: The report as it is written.
    """
    lines = (
        f"# {_literal(view.title)}",
        "",
        *_paragraph(view.subject),
        *_paragraph(view.mark),
        *_table(view),
        "",
        *_paragraph(view.remarks),
    )
    return "\n".join(lines).rstrip("\n") + "\n"


def _paragraph(lines: tuple[str, ...]) -> Iterator[str]:
    yield "<br>\n".join(map(_literal, lines))
    yield ""


def _table(view: ReportView) -> Iterator[str]:
    table = view.table
    for row in (table.head, tuple("---" for _ in table.head), *table.rows):
        yield _bars(row)


def _bars(row: Row) -> str:
    return f"| {' | '.join(map(_literal, row))} |"


def _literal(text: str) -> str:
    """A text in which no sign means anything within a line, and line ends stay."""
    return re.sub(r"([\\`*_\[\]<>|~&])", r"\\\1", text).replace("\n", "<br>")
