"""Telling a correction of the record from a change of fact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pidflow.diff.difference import Change, Difference
from pidflow.model import Correction, History, Hop
from pidflow.state import State

CountedHops: TypeAlias = tuple[tuple[State, Hop], ...]
"""Hops, each with the state that names its systems."""


def corrections_between(before: History | None, after: History | None) -> tuple[Correction, ...]:
    """Return the corrections of the record by which a step or row came from one side to the other.

    Args:
        before: Its history before; None where it was not there.
        after: Its history after; None where it is no longer there.

    Returns:
        The corrections in the order of time, the same from both sides; none where a fact changed. What the
        record struck should never have stood there, so that its coming and going are none of the fact.

    Example:
        >>> wrong = Correction("誤記", "a slip")
        >>> corrections_between(History(2), History(2, (wrong,))) == (wrong,)
        True
        >>> corrections_between(History(1), History(2, (wrong,)))
        ()
    """
    if before is None or after is None:
        there = before or after
        return (there.struck,) if there and there.struck else ()
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
    corrected = {(each.procedure, each.key): each for each in difference.changes if each.corrections}
    right = tuple(hop for change in corrected.values() for hop in _right(difference, change))
    before, after = (
        tuple(
            (state, edge.hop) for edge in state.hops if (edge.procedure.key, edge.step.key) not in corrected
        )
        for state in (difference.before, difference.after)
    )
    return before + right, after + right


def _right(difference: Difference, change: Change) -> Iterator[tuple[State, Hop]]:
    """The hops of a corrected step as the record has them since; none where it was struck."""
    if change.before is None or change.after is None:
        return
    states = (difference.before, change.before.step), (difference.after, change.after.step)
    state, step = max(states, key=lambda side: len(side[1].history.corrections))
    yield from ((state, hop) for flow in step.flows for hop in flow.flow.hops)
