"""The hops of a state as a question sees them, prepared once for all questions that see them alike."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from pidflow.query.scope import Scope
from pidflow.query.template import Leg
from pidflow.state import State, StateHop
from pidflow.vocabulary import Certainty


class Arc(NamedTuple):
    """A hop that fits at least one leg; a tuple, since the inner loops unpack it.

    Args:
        hop: Its index in `State.hops`.
        source: The id of the system it leaves.
        target: The id of the system it comes to.
        possible: The positions from which it may be taken.
        certain: Those of them from which it surely is what is asked.
    """

    hop: int
    source: str
    target: str
    possible: int
    certain: int


@frozen(eq=False)
class Ground:
    """What every net over the same hops is built on.

    Args:
        edges: The hops that count, as the scope shows them, by their index.
        arcs: Those that fit somewhere, in the order of the state.
        leaving: The arcs by the system they leave, each in the order of the state.
        entering: The systems from which an arc comes to a system, for looking up only.
        systems: The ids of the systems that an arc touches.
    """

    edges: dict[int, StateHop]
    arcs: tuple[Arc, ...]
    leaving: dict[str, tuple[Arc, ...]]
    entering: dict[str, set[str]]
    systems: frozenset[str]


# A state is asked many questions in a row; few of them differ in what they ask of a single hop.
@lru_cache(maxsize=32)
def ground_of(state: State, scope: Scope, legs: tuple[Leg, ...]) -> Ground:
    """Return the ground of every question with these legs.

    Raises:
        InputFault: The state has no system or procedure that the scope names.
    """
    edges = dict(scope.hops(state))
    every = (
        Arc(index, edge.hop.source, edge.hop.target, *_fitting(edge, legs)) for index, edge in edges.items()
    )
    return _grounded(edges, [arc for arc in every if arc.possible])


def sure(ground: Ground) -> Ground:
    """Return a ground on which every hop is taken only where it surely is what is asked."""
    return _grounded(ground.edges, [arc._replace(possible=arc.certain) for arc in ground.arcs if arc.certain])


def _grounded(edges: dict[int, StateHop], arcs: list[Arc]) -> Ground:
    leaving: dict[str, list[Arc]] = {}
    entering: dict[str, set[str]] = {}
    for arc in arcs:
        leaving.setdefault(arc.source, []).append(arc)
        entering.setdefault(arc.target, set()).add(arc.source)
    return Ground(
        edges,
        tuple(arcs),
        {system: tuple(each) for system, each in leaving.items()},
        entering,
        frozenset((*leaving, *entering)),
    )


def _fitting(edge: StateHop, legs: tuple[Leg, ...]) -> tuple[int, int]:
    """The positions from which a hop may be taken, and those from which it surely is what is asked."""
    possible = certain = 0
    for nth, leg in enumerate(legs):
        certainty = leg.wish.certainty(edge.hop)
        here = 3 << 2 * nth  # at the term before the leg, and within the leg
        possible |= here if certainty else 0
        certain |= here if certainty is Certainty.CERTAIN else 0
    return possible, certain


@lru_cache(maxsize=256)
def leading_to(ground: Ground, system: str) -> frozenset[str]:
    """Return the ids of the systems from which hops lead to a system, itself included."""
    known, waiting = {system}, [system]
    while waiting:
        before = [source for source in ground.entering.get(waiting.pop(), ()) if source not in known]
        known.update(before)
        waiting.extend(before)
    return frozenset(known)
