"""What a system is reached from, and what is reached from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import frozen

from pidflow.query.ground import Arc, Ground, ground_of, sure
from pidflow.query.path import Path
from pidflow.query.question import Question
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.query.template import Template, check_avoided, template_of
from pidflow.query.terms import Carrying
from pidflow.state import State, StateSystem
from pidflow.vocabulary import Certainty, Transport

_Hops = tuple[int, ...]
_Found = Mapping[str, _Hops]
_Proofs = Mapping[str, tuple[_Hops, Certainty]]


@frozen
class Reached:
    """A system that is reached, and the proof.

    Args:
        system: The system at the other end.
        path: A shortest path between the two; a shortest certain one where there is a certain one.
    """

    system: StateSystem
    path: Path

    @property
    def certainty(self) -> Certainty:
        """Certain where a certain path leads there."""
        return self.path.certainty

    @property
    def distance(self) -> int:
        """The number of hops of the path."""
        return len(self.path)


@frozen
class Reach:
    """How far what a system holds goes, and from where it may come.

    Args:
        system: The system.
        downstream: What is reached from it, by distance, then in the order of the systems.
        upstream: What it is reached from, in the same order.
    """

    system: StateSystem
    downstream: tuple[Reached, ...]
    upstream: tuple[Reached, ...]


def reach(
    state: State,
    system: str,
    carrying: Carrying = Carrying.NUMBER,
    over: Iterable[str | Transport] | None = None,
    scope: Scope = EVERYTHING,
) -> Reach:
    """Return every system that is reached from a system, and every one from which it is reached.

    Args:
        state: The state.
        system: The system's name or id.
        carrying: What every hop must carry.
        over: Transports, or their names, over which every hop must go; None for anything.
        scope: Which hops count.

    Raises:
        InputFault: The state has no such system or procedure, there is no such transport, or the system
            is avoided.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "住民記録 =[紙]=> 国保 ?[紙]?> 連合会"}), "now")
        >>> [(each.system.name, each.certainty.ja) for each in reach(town, "住民記録").downstream]
        [('国保', '確実'), ('連合会', '可能性あり')]
    """
    template = template_of(state, Question(system, None, carrying, over))
    check_avoided(state, template, scope)
    ground, start = ground_of(state, scope, template.legs), template.named[0]
    down, up = _proofs(ground, start, _downstream), _proofs(ground, start, _upstream)
    return Reach(
        state.system(start),
        _reached(state, template, ground, down),
        _reached(state, template, ground, up),
    )


def _proofs(ground: Ground, start: str, found: Callable[[Iterable[Arc], str], _Found]) -> _Proofs:
    """For each system its shortest path and whether it is certain; a certain one goes before others."""
    possible = {system: (hops, Certainty.POSSIBLE) for system, hops in found(ground.arcs, start).items()}
    certain = {system: (hops, Certainty.CERTAIN) for system, hops in found(sure(ground).arcs, start).items()}
    return possible | certain


def _reached(state: State, template: Template, ground: Ground, proofs: _Proofs) -> tuple[Reached, ...]:
    in_order = (system for system in state.systems if system.id in proofs)
    found = (Reached(system, _path(state, template, ground, *proofs[system.id])) for system in in_order)
    return tuple(sorted(found, key=lambda each: each.distance))


def _path(state: State, template: Template, ground: Ground, hops: _Hops, certainty: Certainty) -> Path:
    return Path(tuple(ground.edges[hop] for hop in hops), certainty, state, template)


def _downstream(arcs: Iterable[Arc], start: str) -> _Found:
    ways = ((arc.source, arc.target, arc.hop) for arc in arcs)
    return _shortest(ways, start, lambda hops, hop: (*hops, hop))


def _upstream(arcs: Iterable[Arc], start: str) -> _Found:
    ways = ((arc.target, arc.source, arc.hop) for arc in arcs)
    return _shortest(ways, start, lambda hops, hop: (hop, *hops))


def _shortest(
    ways: Iterable[tuple[str, str, int]], start: str, joined: Callable[[_Hops, int], _Hops]
) -> _Found:
    """The shortest path to each system but the start; among equals the one whose hops come first."""
    leaving: dict[str, list[tuple[str, int]]] = {}
    for near, far, hop in ways:
        leaving.setdefault(near, []).append((far, hop))
    found: dict[str, _Hops] = {start: ()}
    front: dict[str, _Hops] = dict(found)
    while front:
        longer: dict[str, _Hops] = {}
        for far, hops in _further(front, leaving, joined):
            if far not in found and (far not in longer or hops < longer[far]):
                longer[far] = hops
        found |= longer
        front = longer
    del found[start]
    return found


def _further(
    front: _Found, leaving: Mapping[str, list[tuple[str, int]]], joined: Callable[[_Hops, int], _Hops]
) -> Iterator[tuple[str, _Hops]]:
    for near, hops in front.items():
        for far, hop in leaving.get(near, ()):
            yield far, joined(hops, hop)
