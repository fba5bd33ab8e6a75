"""What a system reaches and is reached from, as table and record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from pidflow.output.cells import CERTAINTY, ROUTE, basis_cell
from pidflow.output.hints import hints_record
from pidflow.output.paths import path_record
from pidflow.output.record import state_head
from pidflow.output.table import Row, Table
from pidflow.query import Hints, Reach, Reached
from pidflow.state import Record, State
from pidflow.wording import route_text

Way = Literal["down", "up"]
"""Downstream, to where it gets; upstream, from where it comes."""

WAYS: tuple[Way, ...] = ("down", "up")
"""Both ways, in the order in which they are told."""

_HEAD = ("向き", CERTAINTY, "ホップ", "システム", "内外", "最弱の根拠", ROUTE)
_JA: dict[Way, str] = {"down": "下流", "up": "上流"}


def reach_table(found: Reach, ways: Sequence[Way] = WAYS) -> Table:
    """Return the systems that are reached as a table, a row each, with the path that proves it.

    Args:
        found: The answer.
        ways: Which ways are told.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import reach
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B"}), "now")
        >>> reach_table(reach(town, "B")).rows
        (('上流', '確実', '1', 'A', '内', '仮定', 'A =[紙]=> B'),)
    """
    return Table(_HEAD, tuple(row for way in ways for row in _rows(way, reached(found, way))))


def reached(found: Reach, way: Way) -> tuple[Reached, ...]:
    """Return what is reached one way."""
    return found.downstream if way == "down" else found.upstream


def reach_record(
    state: State, found: Reach, ways: Sequence[Way] = WAYS, hints: Hints | None = None
) -> Record:
    """Return what ``pidflow reach`` answers; each system with the path that proves it.

    Args:
        state: The state.
        found: The answer.
        ways: Which ways are told.
        hints: What else there is, where none was found.
    """
    return {
        **state_head(state),
        "hints": hints_record(hints) if hints else None,
        "system": found.system.id,
        **{f"{way}stream": [_record(each) for each in reached(found, way)] for way in ways},
    }


def _rows(way: Way, found: tuple[Reached, ...]) -> Iterator[Row]:
    for each in found:
        yield (
            _JA[way],
            each.certainty.ja,
            str(each.distance),
            each.system.name,
            each.system.boundary.ja,
            basis_cell(each.path.basis),
            route_text(each.path.state, tuple(edge.hop for edge in each.path.hops)),
        )


def _record(each: Reached) -> Record:
    return {
        "system": each.system.id,
        "certainty": each.certainty.value,
        "distance": each.distance,
        "path": path_record(each.path),
    }
