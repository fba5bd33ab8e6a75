"""The systems and transports that touch the 個人番号, as table and record, of one state or several."""

from __future__ import annotations

from collections.abc import Sequence

from pidflow.output.cells import count_cell, transport_cell
from pidflow.output.exposure import count_record
from pidflow.output.record import SCHEMA, state_head
from pidflow.output.table import Row, Table
from pidflow.query import Carriers, CarriersOver, Count
from pidflow.state import Record, State

_HEAD = ("種類", "名称", "内外", "確実", "可能性")
_SYSTEM, _TRANSPORT = "システム", "手段"
_ABSENT = "-"


def carriers_table(found: Carriers) -> Table:
    """Return systems and transports as a table with their numbers of hops.

    Args:
        found: The answer.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import carriers
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B"}), "now")
        >>> carriers_table(carriers(town)).rows[-1]
        ('手段', '紙', '', '1', '0')
    """
    systems = ((_SYSTEM, system.name, system.boundary.ja, *_counts(how)) for system, how in found.systems)
    transports = ((_TRANSPORT, transport_cell(each), "", *_counts(how)) for each, how in found.transports)
    return Table(_HEAD, (*systems, *transports))


def carriers_over_table(found: CarriersOver) -> Table:
    """Return systems and transports as a table with a column for each state.

    Args:
        found: The answer over several states.

    Returns:
        A table of numbers of hops: ``3+2?`` is three certain ones and two that are only possible, ``-`` a
        system that isn't there. A system has the name of the last state that has it.
    """
    head = ("種類", "名称", *(state.label for state in found.states))
    systems = (_over(_SYSTEM, _name(found.states, id), counts) for id, counts in found.systems)
    transports = (_over(_TRANSPORT, transport_cell(each), counts) for each, counts in found.transports)
    return Table(head, (*systems, *transports))


def carriers_record(state: State, found: Carriers) -> Record:
    """Return what ``pidflow carriers`` answers.

    Args:
        state: The state.
        found: The answer.
    """
    return {
        **state_head(state),
        "systems": [{"system": system.id, **count_record(how)} for system, how in found.systems],
        "transports": [
            {"transport": each.name if each else None, **count_record(how)} for each, how in found.transports
        ],
    }


def carriers_over_record(found: CarriersOver) -> Record:
    """Return what ``pidflow carriers`` answers over all states; the counts come in their order.

    Args:
        found: The answer over at least one state.
    """
    return {
        "schema": SCHEMA,
        "assessment": found.states[0].assessment.id,
        "states": [state_head(state)["state"] for state in found.states],
        "systems": [{"system": id, "counts": _records(counts)} for id, counts in found.systems],
        "transports": [
            {"transport": each.name if each else None, "counts": _records(counts)}
            for each, counts in found.transports
        ],
    }


def _counts(count: Count) -> Row:
    return str(count.certain), str(count.possible)


def _over(kind: str, name: str, counts: Sequence[Count | None]) -> Row:
    return (kind, name, *(count_cell(each) if each else _ABSENT for each in counts))


def _records(counts: Sequence[Count | None]) -> list[Record | None]:
    return [count_record(each) if each else None for each in counts]


def _name(states: Sequence[State], id: str) -> str:
    names = [system.name for state in states for system in state.systems if system.id == id]
    return names[-1]
