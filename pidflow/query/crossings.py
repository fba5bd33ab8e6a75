"""Hops that cross the body's boundary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.query.scope import EVERYTHING, Scope
from pidflow.query.terms import Carrying
from pidflow.query.wish import Wish, wish_of
from pidflow.state import State, StateHop
from pidflow.vocabulary import Boundary, Certainty, Direction, Transport


@frozen
class Crossing:
    """A hop whose ends lie on different sides of the body's boundary.

    Args:
        hop: The hop.
        direction: Out of the body or into it.
        certainty: How surely the hop is what was asked for.
    """

    hop: StateHop
    direction: Direction
    certainty: Certainty


def direction_of(state: State, edge: StateHop) -> Direction | None:
    """Return which way a hop crosses the body's boundary; None where both ends lie on the same side."""
    source, target = (state.system(end).boundary for end in (edge.hop.source, edge.hop.target))
    if source is target:
        return None
    return Direction.OUT if source is Boundary.INSIDE else Direction.IN


def crossings(
    state: State,
    carrying: Carrying = Carrying.NUMBER,
    over: Iterable[str | Transport] | None = None,
    scope: Scope = EVERYTHING,
) -> tuple[Crossing, ...]:
    """Return the hops that cross the body's boundary; being hosted outside is no crossing.

    Args:
        state: The state.
        carrying: What the hops must carry.
        over: Transports, or their names, over which they must go; None for anything.
        scope: Which hops count.

    Returns:
        The crossings in the order of the state's hops.

    Raises:
        InputFault: The state has no such system or procedure, or there is no such transport.
    """
    edges = (edge for _, edge in scope.hops(state))
    return tuple(_crossings(state, edges, wish_of(carrying, over)))


def _crossings(state: State, edges: Iterable[StateHop], wish: Wish) -> Iterator[Crossing]:
    for edge in edges:
        direction, certainty = direction_of(state, edge), wish.certainty(edge.hop)
        if direction and certainty:
            yield Crossing(edge, direction, certainty)
