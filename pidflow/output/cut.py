"""The hops that must stop, as table and record."""

from __future__ import annotations

from pidflow.output.cells import DATA, ROUTE, step_cell
from pidflow.output.hints import hints_record
from pidflow.output.record import state_head
from pidflow.output.table import Row, Table
from pidflow.query import Cut, Hints
from pidflow.state import Record, State, StateHop, hop_record
from pidflow.wording import route_text

_HEAD = ("事務・番号", ROUTE, DATA, "性格", "典拠")


def cut_table(state: State, found: Cut) -> Table:
    """Return the hops that must stop as a table, a row each.

    Args:
        state: The state that names the systems.
        found: The answer.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import cut
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B =[紙]=> C"}), "now")
        >>> cut_table(town, cut(town, "A", "C")).rows[0][:2]
        ('1 (1)', 'A =[紙]=> B')
    """
    return Table(_HEAD, tuple(_row(state, edge) for edge in found.hops))


def cut_record(state: State, found: Cut, hints: Hints | None = None) -> Record:
    """Return what ``pidflow cut`` answers; ``connected`` tells whether there is anything to cut.

    Args:
        state: The state.
        found: The answer.
        hints: What there is instead, where there is nothing to cut.
    """
    return {
        **state_head(state),
        "hints": hints_record(hints) if hints else None,
        "source": found.source.id,
        "target": found.target.id,
        "connected": found.connected,
        "hops": [hop_record(edge) for edge in found.hops],
    }


def _row(state: State, edge: StateHop) -> Row:
    return (
        step_cell(edge),
        route_text(state, (edge.hop,)),
        edge.flow.flow.data or "-",
        edge.flow.flow.character.ja,
        str(edge.step.citation or ""),
    )
