"""Where the 個人番号 comes in and goes out, as table and record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pidflow.output.cells import NUMBER_BASES, TRANSPORTS, basis_cell, count_cell, transport_cell
from pidflow.output.record import state_head
from pidflow.output.table import Row, Table
from pidflow.query import Count, Exposure, Traffic
from pidflow.state import Record, State

_HEAD = ("システム", "内外", "向き", "確実", "可能性", TRANSPORTS, NUMBER_BASES)


def exposure_table(found: Iterable[Exposure]) -> Table:
    """Return the exposure of systems as a table: a row for what comes in and one for what goes out.

    Args:
        found: The systems, in order.

    Returns:
        A table whose counts are hops: ``3+2?`` is three certain ones and two that are only possible.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import exposure
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B ?[?]?> C"}), "now")
        >>> exposure_table(exposure(town)).rows[2]
        ('B', '内', '入', '1', '0', '紙 1', '仮定 1')
    """
    return Table(_HEAD, tuple(row for each in found for row in _rows(each)))


def exposure_record(state: State, found: Iterable[Exposure]) -> Record:
    """Return what ``pidflow exposure`` answers.

    Args:
        state: The state.
        found: The systems, in order.
    """
    systems = [
        {
            "system": each.system.id,
            "incoming": _traffic_record(each.incoming),
            "outgoing": _traffic_record(each.outgoing),
        }
        for each in found
    ]
    return {**state_head(state), "systems": systems}


def count_record(count: Count) -> Record:
    """Return how many hops, the certain and the possible ones apart."""
    return {"certain": count.certain, "possible": count.possible}


def _rows(exposure: Exposure) -> Iterator[Row]:
    system = exposure.system
    for way, traffic in (("入", exposure.incoming), ("出", exposure.outgoing)):
        count = traffic.count
        yield (
            system.name,
            system.boundary.ja,
            way,
            str(count.certain),
            str(count.possible),
            "、".join(f"{transport_cell(each)} {count_cell(how)}" for each, how in traffic.transports),
            "、".join(f"{basis_cell(kind)} {count_cell(how)}" for kind, how in traffic.bases),
        )


def _traffic_record(traffic: Traffic) -> Record:
    return {
        **count_record(traffic.count),
        "transports": [
            {"transport": each.name if each else None, **count_record(how)}
            for each, how in traffic.transports
        ],
        "bases": [{"kind": kind.value if kind else None, **count_record(how)} for kind, how in traffic.bases],
        "hops": {
            "certain": [edge.id for edge in traffic.certain],
            "possible": [edge.id for edge in traffic.possible],
        },
    }
