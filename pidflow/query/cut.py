"""The smallest set of hops that must stop so that nothing gets from one system to another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import frozen

from pidflow.query.ground import Arc, ground_of, leading_to, sure
from pidflow.query.question import Question
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.query.template import check_avoided, check_once, template_of
from pidflow.query.terms import Carrying
from pidflow.state import State, StateHop, StateSystem
from pidflow.vocabulary import Certainty, Transport

if TYPE_CHECKING:
    from networkx import DiGraph


@frozen
class Cut:
    """Hops that part one system from another.

    Args:
        source: The one.
        target: The other.
        hops: The fewest hops without which there is no path, in the order of the state; where there are
            several such sets, the one nearest to the source.
        connected: Whether there is any path; without one there is nothing to cut.
    """

    source: StateSystem
    target: StateSystem
    hops: tuple[StateHop, ...]
    connected: bool


def cut(
    state: State,
    source: str,
    target: str,
    carrying: Carrying = Carrying.NUMBER,
    over: Iterable[str | Transport] | None = None,
    scope: Scope = EVERYTHING,
    stopping: Certainty = Certainty.POSSIBLE,
) -> Cut:
    """Return the smallest set of hops that must stop so that no path is left.

    Args:
        state: The state.
        source: Name or id of the system from which nothing shall get on.
        target: Name or id of the system to which nothing shall get.
        carrying: What must not get there.
        over: Transports, or their names, over which it must not; None for any.
        scope: Which hops count.
        stopping: ``POSSIBLE`` stops every path, ``CERTAIN`` the certain ones only.

    Raises:
        InputFault: The state has no such system or procedure, there is no such transport, both ends are
            one system, or one is avoided.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.state import state_at
        >>> routes = ["A =[紙]=> B =[紙]=> C", "A =[専用線]=> B", "B =[紙]=> D =[紙]=> C"]
        >>> found = cut(state_at(sketch("練習", {"(1)": routes}), "now"), "A", "C")
        >>> [(hop.hop.source, hop.hop.target) for hop in found.hops]
        [('system-1', 'system-2'), ('system-1', 'system-2')]
    """
    template = template_of(state, Question(source, target, carrying, over))
    check_once(state, template)
    check_avoided(state, template, scope)
    ground = ground_of(state, scope, template.legs)
    ground = sure(ground) if stopping is Certainty.CERTAIN else ground
    start, end = template.named
    connected = start in leading_to(ground, end)
    parted = _parted(ground.arcs, start, end) if connected else ()
    hops = tuple(ground.edges[arc.hop] for arc in parted)
    return Cut(state.system(start), state.system(end), hops, connected)


def _parted(arcs: tuple[Arc, ...], source: str, target: str) -> tuple[Arc, ...]:
    """The arcs that leave what the source still reaches when as much flows as can."""
    from networkx.algorithms.flow import shortest_augmenting_path

    residual = shortest_augmenting_path(_capacities(arcs), source, target)
    near, waiting = {source}, [source]
    while waiting:
        for far, used in residual[waiting.pop()].items():
            if far not in near and used["flow"] < used["capacity"]:
                near.add(far)
                waiting.append(far)
    return tuple(arc for arc in arcs if arc.source in near and arc.target not in near)


def _capacities(arcs: Iterable[Arc]) -> DiGraph[str]:
    """A graph whose edges can take as much as there are hops between the same two systems."""
    import networkx

    graph: DiGraph[str] = networkx.DiGraph()
    for arc in arcs:
        before = graph.get_edge_data(arc.source, arc.target, {"capacity": 0})["capacity"]
        graph.add_edge(arc.source, arc.target, capacity=before + 1)
    return graph
