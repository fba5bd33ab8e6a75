"""Hops that cross the body's boundary, as table and record."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.output.cells import CERTAINTY, DATA, ROUTE, basis_cell, step_cell
from pidflow.output.hints import wider_record
from pidflow.output.record import state_head
from pidflow.output.table import Row, Table
from pidflow.query import Crossing, Wider
from pidflow.state import Record, State, hop_record
from pidflow.wording import route_text

_HEAD = ("向き", CERTAINTY, "事務・番号", ROUTE, DATA, "性格", "経路・個人番号の根拠", "典拠")


def crossings_table(state: State, found: Iterable[Crossing]) -> Table:
    """Return crossings as a table, a row each.

    Args:
        state: The state that names the systems.
        found: The crossings, in order.

    Example:
        >>> from pidflow.query import crossings
        >>> from pidflow.pipeline import open_model
        >>> from pidflow.state import state_at
        >>> town = state_at(open_model("shinjuku-kokuho").assessment, "2025-01")
        >>> crossings_table(town, crossings(town)).head[:4]
        ('向き', '確度', '事務・番号', '経路')
    """
    return Table(_HEAD, tuple(_row(state, each) for each in found))


def crossings_record(state: State, found: Iterable[Crossing], hints: Wider | None = None) -> Record:
    """Return what ``pidflow crossings`` answers: each hop with its direction and certainty.

    Args:
        state: The state.
        found: The crossings, in order.
        hints: What else there is, where none was found.
    """
    return {
        **state_head(state),
        "hints": wider_record(hints) if hints else None,
        "crossings": [
            {
                "direction": each.direction.value,
                "certainty": each.certainty.value,
                "hop": hop_record(each.hop),
            }
            for each in found
        ],
    }


def _row(state: State, crossing: Crossing) -> Row:
    edge, basis = crossing.hop, crossing.hop.hop.basis
    kinds = (each.kind if each else None for each in (basis.route, basis.personal_number))
    return (
        crossing.direction.ja,
        crossing.certainty.ja,
        step_cell(edge),
        route_text(state, (edge.hop,)),
        edge.flow.flow.data or "-",
        edge.flow.flow.character.ja,
        "・".join(basis_cell(kind) for kind in kinds),
        str(edge.step.citation or ""),
    )
