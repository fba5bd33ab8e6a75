"""Comparing two states, step by step, matched by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pidflow.diff.difference import Change, ChangeKind, Difference, Side
from pidflow.model import Flow, Hop
from pidflow.state import State, StateStep

StepKey = tuple[str, str]


def difference(before: State, after: State) -> Difference:
    """Return what differs between two states of an assessment.

    Args:
        before: The state before.
        after: The state after.

    Returns:
        Each changed step once; a step that only has another number is renumbered, not removed and added.
    """
    old, new = _sides(before), _sides(after)
    keys = _merged(tuple(old), tuple(new))
    changes = (_change(key, old.get(key), new.get(key)) for key in keys)
    return Difference(before, after, tuple(change for change in changes if change.kinds))


def _sides(state: State) -> dict[StepKey, Side]:
    return {
        (procedure.key, step.key): Side(procedure, step)
        for procedure in state.procedures
        for step in procedure.steps
    }


def _merged(old: tuple[StepKey, ...], new: tuple[StepKey, ...]) -> tuple[StepKey, ...]:
    """The keys in the order of the later state; those that it lacks behind the key they followed before."""
    merged = list(new)
    for position, key in enumerate(old):
        if key not in merged:
            followed = next((each for each in reversed(old[:position]) if each in merged), None)
            merged.insert(merged.index(followed) + 1 if followed else 0, key)
    return tuple(merged)


def _change(key: StepKey, before: Side | None, after: Side | None) -> Change:
    if before is None:
        kinds: tuple[ChangeKind, ...] = (ChangeKind.ADDED,)
    elif after is None:
        kinds = (ChangeKind.REMOVED,)
    else:
        kinds = tuple(_kinds(before.step, after.step))
    return Change(*key, kinds, before, after)


def _kinds(before: StateStep, after: StateStep) -> Iterator[ChangeKind]:
    if _routes(before) != _routes(after):
        yield ChangeKind.REROUTED
    for kind, view in _HOP_VIEWS:
        if _shared(before, after, view):
            yield kind
    if _rests_otherwise(before, after):
        yield ChangeKind.BASIS
    for kind, told in _FLOW_VIEWS:
        if _flow_views(before, told) != _flow_views(after, told):
            yield kind
    if before.number != after.number:
        yield ChangeKind.RENUMBERED
    if _words(before) != _words(after):
        yield ChangeKind.REWORDED


def _routes(step: StateStep) -> tuple[Any, ...]:
    routes = [
        (tuple((hop.source, hop.target) for hop in flow.flow.hops), flow.ends, flow.flow.character)
        for flow in step.flows
    ]
    return (step.choice and len(routes) > 1, tuple(routes), step.systems if not routes else ())


def _shared(before: StateStep, after: StateStep, view: Callable[[Hop], Any]) -> bool:
    """Whether any hop that both have looks different to a view."""
    old, new = _hops(before), _hops(after)
    return any(view(old[key]) != view(new[key]) for key in old if key in new)


def _hops(step: StateStep) -> dict[tuple[str, str, int], Hop]:
    hops: dict[tuple[str, str, int], Hop] = {}
    for flow in step.flows:
        for hop in flow.flow.hops:
            ordinal = sum(key[:2] == (hop.source, hop.target) for key in hops)
            hops[hop.source, hop.target, ordinal] = hop
    return hops


def _flow_views(step: StateStep, view: Callable[[Flow], Any]) -> tuple[Any, ...]:
    """What a view sees of the flows, each value once: one more alternative route changes no data."""
    return tuple(dict.fromkeys(view(flow.flow) for flow in step.flows))


def _words(step: StateStep) -> tuple[str | None, ...]:
    return (step.text, step.note)


def _rests_otherwise(before: StateStep, after: StateStep) -> bool:
    """Whether a hop that claims the same on both sides rests on something else, wherever that is cited."""
    old, new = _hops(before), _hops(after)
    return any(
        all(view(old[key]) == view(new[key]) for _, view in _HOP_VIEWS)
        and _bases(old[key]) != _bases(new[key])
        for key in old
        if key in new
    )


def _bases(hop: Hop) -> Any:
    basis = hop.basis
    bases = (basis.route, basis.transports, basis.information, basis.personal_number)
    return tuple((each.kind, each.rule, each.reason) if each else None for each in bases)


_HOP_VIEWS: tuple[tuple[ChangeKind, Callable[[Hop], Any]], ...] = (
    (ChangeKind.TRANSPORT, lambda hop: hop.transports),
    (ChangeKind.PERSONAL_NUMBER, lambda hop: hop.personal_number),
    (ChangeKind.INFORMATION, lambda hop: hop.information),
)
_FLOW_VIEWS: tuple[tuple[ChangeKind, Callable[[Flow], Any]], ...] = (
    (ChangeKind.DATA, lambda flow: flow.data),
    (ChangeKind.CONDITION, lambda flow: flow.condition),
    (ChangeKind.FREQUENCY, lambda flow: flow.frequency),
)
