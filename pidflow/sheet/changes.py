"""What differs in a procedure from state to state: the lines, boxes and frames that may bear a sign of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from attrs import frozen

from pidflow.diff import HopMark, hop_mark
from pidflow.sheet.lines import KeyedHop
from pidflow.sheet.work import badge_places
from pidflow.state import State
from pidflow.vocabulary import Boundary, Kind

Key = TypeVar("Key")
Value = TypeVar("Value")


@frozen
class BoxFacts:
    """What a box tells in a state, apart from the numbers of the steps."""

    name: str
    name_en: str
    kind: Kind
    boundary: Boundary
    work: frozenset[str]


def box_facts(state: State, procedure: str, ids: tuple[str, ...]) -> dict[str, BoxFacts]:
    """Return what each of a procedure's boxes tells in a state.

    Args:
        state: The state.
        procedure: The procedure's key.
        ids: The ids of the boxes that it has in the state.
    """
    work: dict[str, set[str]] = {id: set() for id in ids}
    for step in state.procedure(procedure).steps:
        for id in badge_places(state, step):
            work[id].add(step.key)
    facts = {}
    for id in ids:
        system = state.system(id)
        facts[id] = BoxFacts(system.name, system.name_en, system.kind, system.boundary, frozenset(work[id]))
    return facts


def box_mark(before: BoxFacts | None, after: BoxFacts | None) -> HopMark:
    """Return what became of a box that is there in at least one of two states."""
    if before is None:
        return HopMark.ADDED
    if after is None:
        return HopMark.REMOVED
    return HopMark.SAME if before == after else HopMark.RETAGGED


def line_mark(before: KeyedHop | None, after: KeyedHop | None, *, step_stays: bool = True) -> HopMark:
    """Return what became of a line that is there in at least one of two states."""
    return hop_mark(before.edge if before else None, after.edge if after else None, step_stays=step_stays)


def same_line(before: KeyedHop, after: KeyedHop) -> bool:
    """Whether a picture tells the same of a line in two states."""
    return line_mark(before, after) is HopMark.SAME


def varying(views: Sequence[Mapping[Key, Value]], same: Callable[[Value, Value], bool]) -> frozenset[Key]:
    """Return what is not the same in all of the states, or not there in all of them.

    Args:
        views: What there is in each state, in order.
        same: Whether two of them are the same.

    Example:
        >>> sorted(varying([{"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 4}], lambda one, other: one == other))
        ['b', 'c']
    """
    keys = dict.fromkeys(key for view in views for key in view)
    pairs = tuple(pairwise(views))
    return frozenset(
        key for key in keys if any(not _alike(one.get(key), other.get(key), same) for one, other in pairs)
    )


def _alike(one: Value | None, other: Value | None, same: Callable[[Value, Value], bool]) -> bool:
    if one is None or other is None:
        return one is other
    return same(one, other)
