"""The lines of a procedure: every hop of a state with its identity through the states."""

from __future__ import annotations

from collections import Counter

from attrs import frozen

from pidflow.sheet.shapes import LineKey
from pidflow.state import State, StateHop


@frozen
class KeyedHop:
    """A hop with the identity of its line, and whether it bears its flow's data name."""

    key: LineKey
    edge: StateHop
    labelled: bool


def keyed_hops(state: State, procedure: str) -> tuple[KeyedHop, ...]:
    """Return the hops of a procedure with their keys, in the order of the steps.

    Args:
        state: The state.
        procedure: The procedure's key.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    keyed = []
    for edge in state.hops:
        if edge.procedure.key != procedure:
            continue
        between = (edge.step.key, edge.hop.source, edge.hop.target)
        keyed.append(KeyedHop(LineKey(*between, seen[between]), edge, edge.position == 1))
        seen[between] += 1
    return tuple(keyed)
