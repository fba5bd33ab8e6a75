"""Telling a correction of the record from a change of fact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pidflow.diff.difference import Difference, Row, Side
from pidflow.model import Correction, Entrustment, Exchange, History, Hop
from pidflow.state import DECLARED, State, StateStep, row_step

CountedHops: TypeAlias = tuple[tuple[State, Hop], ...]
"""Hops, each with the state that names its systems."""
_Sides: TypeAlias = tuple[StateStep | None, StateStep | None]


def corrections_between(before: History | None, after: History | None) -> tuple[Correction, ...]:
    """Return the corrections of the record by which a step or row came from one side to the other.

    Args:
        before: Its history before; None where it was not there.
        after: Its history after; None where it is no longer there.

    Returns:
        The corrections in the order of time, the same from both sides; none where a fact changed. What the
        record struck should never have stood there, and what it had omitted should have stood there before,
        so that their coming and going are none of the fact.

    Example:
        >>> wrong = Correction("誤記", "a slip")
        >>> corrections_between(History(2), History(2, (wrong,))) == (wrong,)
        True
        >>> corrections_between(History(1), History(2, (wrong,)))
        ()
    """
    if before is None or after is None:
        there = before or after
        never = there and (there.struck or there.omitted)
        return (never,) if never else ()
    if before.facts != after.facts:
        return ()
    earlier, later = sorted((before.corrections, after.corrections), key=len)
    return later[len(earlier) :]


def counted_hops(difference: Difference) -> tuple[CountedHops, CountedHops]:
    """Return the hops by which facts are compared: of a corrected step the right ones on both sides.

    Args:
        difference: What differs between two states.

    Returns:
        The hops before and after.
    """
    corrected = dict(_corrected(difference))
    right = tuple(hop for sides in corrected.values() for hop in _right(difference, *sides))
    before, after = (
        tuple(
            (state, edge.hop) for edge in state.hops if (edge.procedure.key, edge.step.key) not in corrected
        )
        for state in (difference.before, difference.after)
    )
    return before + right, after + right


def _corrected(difference: Difference) -> Iterator[tuple[tuple[str, str], _Sides]]:
    """Each step or row of which only the record was corrected, by the keys that its hops bear."""
    for change in difference.changes:
        if change.corrections:
            yield (change.procedure, change.key), (_step(change.before), _step(change.after))
    for each in difference.registers:
        if each.corrections:
            sides = _row_step(each.register, each.before), _row_step(each.register, each.after)
            yield (DECLARED, f"{each.register}/{each.key}"), sides


def _step(side: Side | None) -> StateStep | None:
    return side.step if side else None


def _row_step(register: str, row: Row | None) -> StateStep | None:
    return row_step(register, row) if isinstance(row, Exchange | Entrustment) else None


def _right(
    difference: Difference, before: StateStep | None, after: StateStep | None
) -> Iterator[tuple[State, Hop]]:
    """The hops of a corrected step as the record has them since; none where it was struck."""
    sides = ((difference.before, before), (difference.after, after))
    known = [(state, step) for state, step in sides if step is not None]
    if not known or (len(known) == 1 and known[0][1].history.struck):
        return
    state, step = max(known, key=lambda side: len(side[1].history.corrections))
    yield from ((state, hop) for flow in step.flows for hop in flow.flow.hops)
