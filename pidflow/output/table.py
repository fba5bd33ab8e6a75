"""Tables as aligned text (full-width aware), CSV and Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Literal

from attrs import frozen
from wcwidth import wcswidth

TableFormat = Literal["table", "csv", "markdown"]
"""A way to write a table."""


@frozen
class Table:
    """Rows of text below a head.

    Args:
        head: The names of the columns.
        rows: The rows, each as long as the head.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def write_table(table: Table, form: TableFormat) -> str:
    """Return a table as text with a final newline.

    Args:
        table: The table.
        form: ``table`` (aligned columns), ``csv`` or ``markdown``.

    Example:
        >>> print(write_table(Table(("番号", "経路"), (("(1)", "A"),)), "table"), end="")
        番号  経路
        ────  ────
        (1)   A
    """
    return _FORMS[form](table)


def _aligned(table: Table) -> str:
    widths = [
        max(_width(row[column]) for row in (table.head, *table.rows)) for column in range(len(table.head))
    ]
    rule = tuple("─" * width for width in widths)
    lines = (_padded(row, widths) for row in (table.head, rule, *table.rows))
    return "\n".join(lines) + "\n"


def _padded(row: tuple[str, ...], widths: list[int]) -> str:
    cells = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip()


def _width(text: str) -> int:
    return max(wcswidth(text), 0)


def _csv(table: Table) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows((table.head, *table.rows))
    return written.getvalue()


def _markdown(table: Table) -> str:
    rule = tuple("---" for _ in table.head)
    lines = (
        "| " + " | ".join(_escaped(cell) for cell in row) + " |" for row in (table.head, rule, *table.rows)
    )
    return "\n".join(lines) + "\n"


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


_FORMS: dict[TableFormat, Callable[[Table], str]] = {"table": _aligned, "csv": _csv, "markdown": _markdown}
