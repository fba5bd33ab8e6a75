"""How every answer shows itself: as aligned text, and in a notebook as HTML with pictures."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from attrs import Factory, field, frozen

from pidflow.errors import EnvironmentFault
from pidflow.output.cells import for_terminal
from pidflow.output.html import html_block, html_picture, html_remarks, html_table
from pidflow.output.table import Table, write_table

FEW = 10
"""How many paths are shown of many."""

ROWS = 30
"""How many rows are shown of a long table."""


@frozen
class Telling:
    """What an answer tells below its heading.

    Args:
        tables: Its tables.
        remarks: What else is to be said, a line each.
        narrow: The tables as a terminal has room for them.
    """

    tables: tuple[Table, ...] = ()
    remarks: tuple[str, ...] = ()
    narrow: tuple[Table, ...] = field(
        default=Factory(lambda self: tuple(map(for_terminal, self.tables)), takes_self=True)
    )


@frozen
class Figure:
    """A picture within an answer: the SVG document and its caption."""

    svg: str
    caption: str


class Shown(ABC):
    """What shows itself: `str` and a terminal have it as text, a notebook as HTML."""

    __slots__ = ()

    @abstractmethod
    def _heading(self) -> str:
        """Say in a line what it is; without going through it, since `repr` asks too."""

    @abstractmethod
    def _telling(self) -> Telling:
        """Tell its first few rows."""

    def _figures(self) -> tuple[Figure, ...]:
        """Draw it; nothing where there is nothing to draw."""
        return ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._heading()}>"

    def __str__(self) -> str:
        told = self._telling()
        tables = (write_table(table, "table").rstrip("\n") for table in told.narrow)
        remarks = ("\n".join(told.remarks),) if told.remarks else ()
        return "\n\n".join((self._heading(), *tables, *remarks))

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:  # noqa: ARG002
        # Jupyter itself keeps to what it wants included
        return {"text/plain": str(self), "text/html": self._html()}

    def _html(self) -> str:
        told = self._telling()
        tables = map(html_table, told.tables)
        return html_block(self._heading(), (*tables, html_remarks(told.remarks), *_drawn(self)))


def _drawn(shown: Shown) -> Iterable[str]:
    """The pictures; where they can't be drawn the answer is shown without them, and says why."""
    try:
        figures = shown._figures()
    except EnvironmentFault as fault:
        return (html_remarks((str(fault),)),)
    return tuple(html_picture(each.svg, each.caption) for each in figures)


def begun(table: Table) -> Telling:
    """Return the first rows of a table, with a remark on those not shown; words where there is none."""
    if not table.rows:
        return Telling(remarks=("該当するものはない。 / There is none.",))
    shown = Table(table.head, table.rows[:ROWS])
    return Telling((shown,), others(len(table.rows) - len(shown.rows)))


def others(count: int) -> tuple[str, ...]:
    """Return a remark on rows that are not shown; none where there are none.

    Example:
        >>> others(3)
        ('ほか3件 / 3 more',)
    """
    return (f"ほか{count}件 / {count} more",) if count > 0 else ()
