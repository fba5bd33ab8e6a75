"""In what a step changed: hop by hop, and flow by flow where its routes stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pidflow.diff.difference import ChangeKind
from pidflow.diff.uncited import uncited
from pidflow.model import Flow, Hop
from pidflow.state import StateFlow, StateStep


def step_kinds(before: StateStep, after: StateStep) -> Iterator[ChangeKind]:
    """Yield in what a step changed, in any order; nothing but the citation where only that did.

    Args:
        before: The step before.
        after: The step after, not the same.
    """
    if uncited(before) == uncited(after):
        yield ChangeKind.CITATION
        return
    yield from _hop_kinds(before, after)
    if _routes(before) == _routes(after):
        yield from _staying_flow_kinds(before, after)
    else:
        yield ChangeKind.REROUTED
        yield from _flow_kinds(before, after)
    yield from _item_kinds(before, after)


def _routes(step: StateStep) -> tuple[Any, ...]:
    """The ways; that one of several is taken, and until when, belongs to them."""
    ways = tuple(
        (tuple((hop.source, hop.target) for hop in flow.flow.hops), flow.ends) for flow in step.flows
    )
    return (step.choice and len(ways) > 1, ways)


def _hop_kinds(before: StateStep, after: StateStep) -> Iterator[ChangeKind]:
    """What hops that are there on both sides claim otherwise, or rest on."""
    old, new = _hops(before), _hops(after)
    both = [(old[key], new[key]) for key in old if key in new]
    for kind, view in _HOP_VIEWS:
        if any(view(one) != view(other) for one, other in both):
            yield kind
    if any(_rests_otherwise(one, other) for one, other in both):
        yield ChangeKind.BASIS


def _hops(step: StateStep) -> dict[tuple[str, str, int], Hop]:
    hops: dict[tuple[str, str, int], Hop] = {}
    for flow in step.flows:
        for hop in flow.flow.hops:
            ordinal = sum(key[:2] == (hop.source, hop.target) for key in hops)
            hops[hop.source, hop.target, ordinal] = hop
    return hops


def _rests_otherwise(before: Hop, after: Hop) -> bool:
    """Whether a hop that claims the same on both sides rests on something else, wherever that is cited."""
    same = all(view(before) == view(after) for _, view in _HOP_VIEWS)
    return same and uncited(before.basis) != uncited(after.basis)


def _staying_flow_kinds(before: StateStep, after: StateStep) -> Iterator[ChangeKind]:
    """What differs flow by flow."""
    flows = list(zip(before.flows, after.flows, strict=True))
    for kind, view in (*_FLOW_VIEWS, (ChangeKind.PERIOD, lambda flow: flow.period)):
        if any(view(one.flow) != view(other.flow) for one, other in flows):
            yield kind
    if any(_translated_otherwise(one.flow, other.flow) for one, other in flows):
        yield ChangeKind.REWORDED
    if before.choice != after.choice:
        yield ChangeKind.CHOICE


def _translated_otherwise(before: Flow, after: Flow) -> bool:
    """Whether anything of a flow that says the same in Japanese does not in English."""
    return any(
        getattr(before, name) == getattr(after, name)
        and getattr(before, f"{name}_en") != getattr(after, f"{name}_en")
        for name in ("data", "condition", "frequency")
    )


def _flow_kinds(before: StateStep, after: StateStep) -> Iterator[ChangeKind]:
    """What differs in what the flows have in all: one more alternative route changes no data."""
    for kind, view in _FLOW_VIEWS:
        if _values(before.flows, view) != _values(after.flows, view):
            yield kind


def _values(flows: tuple[StateFlow, ...], view: Callable[[Flow], Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(view(flow.flow) for flow in flows))


def _item_kinds(before: StateStep, after: StateStep) -> Iterator[ChangeKind]:
    if before.systems != after.systems:
        yield ChangeKind.WORK
    if before.number != after.number:
        yield ChangeKind.RENUMBERED
    if _words(before) != _words(after):
        yield ChangeKind.REWORDED


def _words(step: StateStep) -> tuple[str | None, ...]:
    return (step.text, step.text_en, step.note, step.note_en)


_HOP_VIEWS: tuple[tuple[ChangeKind, Callable[[Hop], Any]], ...] = (
    (ChangeKind.TRANSPORT, lambda hop: hop.transports),
    (ChangeKind.PERSONAL_NUMBER, lambda hop: hop.personal_number),
    (ChangeKind.INFORMATION, lambda hop: hop.information),
    (ChangeKind.IDENTIFIERS, lambda hop: hop.identifiers),
)
_FLOW_VIEWS: tuple[tuple[ChangeKind, Callable[[Flow], Any]], ...] = (
    (ChangeKind.DATA, lambda flow: flow.data),
    (ChangeKind.CHARACTER, lambda flow: flow.character),
    (ChangeKind.CONDITION, lambda flow: flow.condition),
    (ChangeKind.FREQUENCY, lambda flow: flow.frequency),
)
