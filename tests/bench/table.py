"""Tables for the terminal: a column of names, columns of figures."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows in columns, the first one flush left, the others flush right.

    Args:
        heads: The heads of the columns.
        rows: The cells; a short row is filled up with empty ones.

    Example:
        >>> print(table(("what", "ms"), [("loading", "12"), ("all", "140")]))
        what      ms
        -------  ---
        loading   12
        all      140
    """
    filled = [list(cells) for cells in zip(*zip_longest(heads, *rows, fillvalue=""), strict=True)]
    widths = [max(map(len, column)) for column in zip(*filled, strict=True)]
    filled.insert(1, ["-" * width for width in widths])
    return "\n".join(_row(cells, widths) for cells in filled)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    first = cells[0].ljust(widths[0])
    rest = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))
    return "  ".join((first, *rest)).rstrip()
