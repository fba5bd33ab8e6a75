"""Answers on the output stream, and what is told beside them on the error stream."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import click

from pidflow.output.cells import for_terminal
from pidflow.output.table import Table, TableFormat, write_table
from pidflow.query import Certainty
from pidflow.state import State


def write(pieces: Iterable[str]) -> None:
    """Write an answer piece by piece, as it is found."""
    for piece in pieces:
        click.echo(piece, nl=False)


def give(table: Table, form: TableFormat, *left_out: str) -> None:
    """Write an answer as a table; a terminal gets a narrower one, and none where nothing is in it.

    Args:
        table: The table.
        form: How to write it.
        left_out: The names of columns for which a terminal has no room.
    """
    if form != "table":
        click.echo(write_table(table, form), nl=False)
    elif table.rows:
        click.echo(write_table(for_terminal(table, *left_out), form), nl=False)


def tell(*lines: str) -> None:
    """Tell something beside the answer."""
    for line in lines:
        click.echo(line, err=True)


def tell_count(state: State, number: int, noun: str) -> None:
    """Tell how much the answer holds.

    Args:
        state: The state that was asked.
        number: How many.
        noun: Of what, in the plural.
    """
    tell(f"{state.assessment.id} {state.label}: {number} {noun}")


def tell_certainties(state: State, found: Iterable[Certainty], noun: str) -> None:
    """Tell how much the answer holds, the certain and the possible apart.

    Args:
        state: The state that was asked.
        found: How sure each part of the answer is.
        noun: Of what, in the plural.
    """
    counts = Counter(found)
    number = counts.total()
    parts = "、".join(f"{each.ja} {counts[each]}" for each in Certainty if counts[each])
    tell_count(state, number, noun + (f" ({parts})" if parts else ""))
