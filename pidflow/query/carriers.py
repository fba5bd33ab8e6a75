"""The systems and transports that touch the 個人番号, at one state and over several."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from pidflow.errors import Fault, InputFault
from pidflow.query.counting import Count, Traffic, traffic, transport_order
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.state import State, StateSystem
from pidflow.vocabulary import Transport

_NONE = Count(0, 0)


@frozen
class Carriers:
    """What touches the 個人番号.

    Args:
        systems: The systems at an end of a hop with it, in the order of the state, and how many hops.
        transports: Those over which it goes, in the order of the vocabulary, and how many hops; None,
            last, is not stated. Over an alternative it goes possibly.
    """

    systems: tuple[tuple[StateSystem, Count], ...]
    transports: tuple[tuple[Transport | None, Count], ...]


@frozen
class CarriersOver:
    """What touches the 個人番号 over several states.

    Args:
        states: The states, as they were given.
        systems: The ids of the systems that touch it in any of them, in the order of the assessment,
            and for each state how many hops; None where the system isn't there.
        transports: The transports in the order of the vocabulary, and for each state how many hops.
    """

    states: tuple[State, ...]
    systems: tuple[tuple[str, tuple[Count | None, ...]], ...]
    transports: tuple[tuple[Transport | None, tuple[Count, ...]], ...]


def carriers(state: State, scope: Scope = EVERYTHING) -> Carriers:
    """Return the systems and transports that touch the 個人番号.

    Args:
        state: The state.
        scope: Which hops count.

    Raises:
        InputFault: The state has no such system or procedure.
    """
    all_of_it = traffic(edge for _, edge in scope.hops(state))
    counts = ((system, _touching(all_of_it, system.id)) for system in state.systems)
    return Carriers(
        tuple((system, count) for system, count in counts if count.certainty), all_of_it.transports
    )


def carriers_over(states: Iterable[State]) -> CarriersOver:
    """Return what touches the 個人番号 over several states of one assessment.

    Args:
        states: The states, in any order.

    Raises:
        InputFault: They are not of one assessment.
    """
    given = tuple(states)
    _check_one_assessment(given)
    found = [carriers(state) for state in given]
    by_system = [{system.id: count for system, count in each.systems} for each in found]
    by_transport = [dict(each.transports) for each in found]
    order = [system.id for system in given[0].assessment.systems] if given else []
    touched = [id for id in order if any(id in each for each in by_system)]
    taken = sorted({each for counts in by_transport for each in counts}, key=transport_order)
    return CarriersOver(
        given,
        tuple((id, tuple(map(_count_in, given, by_system, [id] * len(given)))) for id in touched),
        tuple((each, tuple(counts.get(each, _NONE) for counts in by_transport)) for each in taken),
    )


def _touching(all_of_it: Traffic, id: str) -> Count:
    certain, possible = (
        sum(id in (edge.hop.source, edge.hop.target) for edge in edges)
        for edges in (all_of_it.certain, all_of_it.possible)
    )
    return Count(certain, possible)


def _count_in(state: State, counts: dict[str, Count], id: str) -> Count | None:
    there = any(system.id == id for system in state.systems)
    return counts.get(id, _NONE) if there else None


def _check_one_assessment(states: tuple[State, ...]) -> None:
    ids = dict.fromkeys(state.assessment.id for state in states)
    if len(ids) > 1:
        found = "states of " + "、".join(ids)
        raise InputFault(Fault(None, found, "states of one assessment", cure="ask of each by itself"))
