"""Tables as aligned text (full-width aware), CSV and Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Literal

from attrs import frozen
from wcwidth import wcswidth

TableFormat = Literal["table", "csv", "markdown"]
"""A way to write a table."""

Row = tuple[str, ...]
"""The cells of a row."""

_TOGETHER = 100
"""How many rows of a stream are aligned together."""


@frozen
class Table:
    """Rows of text below a head.

    Args:
        head: The names of the columns.
        rows: The rows, each as long as the head.
    """

    head: Row
    rows: tuple[Row, ...]


def write_table(table: Table, form: TableFormat) -> str:
    """Return a table as text with a final newline.

    Args:
        table: The table. Line ends within a cell part it into lines where the columns are aligned.
        form: ``table`` (aligned columns), ``csv`` or ``markdown``.

    Example:
        >>> print(write_table(Table(("番号", "経路"), (("(1)", "A"),)), "table"), end="")
        番号  経路
        ────  ────
        (1)   A
    """
    return "".join(_FORMS[form](table.head, [table.rows]))


def stream_table(head: Row, rows: Iterable[Row], form: TableFormat) -> Iterator[str]:
    r"""Yield a table piece by piece while its rows come.

    Args:
        head: The names of the columns.
        rows: The rows; they are taken as they are needed, a hundred at a time.
        form: How to write it. Aligned columns never get narrower, but further rows may widen them.

    Example:
        >>> "".join(stream_table(("a", "b"), [("1", "2"), ("3", "4")], "csv"))
        'a,b\n1,2\n3,4\n'
    """
    return _FORMS[form](head, _batches(rows))


def width(text: str) -> int:
    """Return how many columns of a terminal a text of one line takes."""
    return max(wcswidth(text), 0)


def _batches(rows: Iterable[Row]) -> Iterator[tuple[Row, ...]]:
    """The rows in batches; at least one, which may be empty."""
    going = iter(rows)
    yield tuple(islice(going, _TOGETHER))
    while batch := tuple(islice(going, _TOGETHER)):
        yield batch


def _aligned(head: Row, batches: Iterable[tuple[Row, ...]]) -> Iterator[str]:
    widths = [width(name) for name in head]
    begun = False
    for batch in batches:
        lines = [line for row in batch for line in _lines(row)]
        widths = [max(wide, *(width(line[nth]) for line in lines), 0) for nth, wide in enumerate(widths)]
        above = () if begun else (head, tuple("─" * wide for wide in widths))
        yield "".join(_padded(line, widths) + "\n" for line in (*above, *lines))
        begun = True


def _lines(row: Row) -> Iterator[Row]:
    """A row as the lines of its cells, each cell as long as the longest."""
    cells = [cell.split("\n") for cell in row]
    for nth in range(max(map(len, cells), default=0)):
        yield tuple(cell[nth] if nth < len(cell) else "" for cell in cells)


def _padded(row: Row, widths: list[int]) -> str:
    cells = (cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip()


def _csv(head: Row, batches: Iterable[tuple[Row, ...]]) -> Iterator[str]:
    yield _csv_rows((head,))
    for batch in batches:
        yield _csv_rows(batch)


def _csv_rows(rows: Iterable[Row]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue()


def _markdown(head: Row, batches: Iterable[tuple[Row, ...]]) -> Iterator[str]:
    yield _bars((head, tuple("---" for _ in head)))
    for batch in batches:
        yield _bars(batch)


def _bars(rows: Iterable[Row]) -> str:
    return "".join("| " + " | ".join(_escaped(cell) for cell in row) + " |\n" for row in rows)


def _escaped(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ")


_FORMS: dict[TableFormat, Callable[[Row, Iterable[tuple[Row, ...]]], Iterator[str]]] = {
    "table": _aligned,
    "csv": _csv,
    "markdown": _markdown,
}
