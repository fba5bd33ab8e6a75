"""Two ways to build a net: paths that pass no system twice, and walks in the order of the steps."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from operator import attrgetter
from typing import Literal, TypeVar

from pidflow.errors import Fault, InputFault, nearest
from pidflow.query.ground import Arc, Ground, leading_to
from pidflow.query.net import NOTHING, Draft, Net, pruned
from pidflow.query.positions import BEGINNING, Positions, kept_apart, positions_of
from pidflow.query.template import Template
from pidflow.state import StateHop

Order = Literal["simple", "steps"]
"""``simple``: no system twice, across flows; ``steps``: walks that keep the order of the steps."""

_Place = TypeVar("_Place", str, int)
_BEFORE_ALL = -1
# A row of many open terms can be shared among the arrows in ways that double with each term.
_MOST_NODES = 20_000


def check_order(order: str) -> None:
    """Refuse what is no order.

    Raises:
        InputFault: There is no such order.
    """
    if order not in _BUILDERS:
        expected = "one of " + ", ".join(_BUILDERS)
        raise InputFault(Fault(None, f"order「{order}」", expected, nearest(order, _BUILDERS)))


def net_of(order: Order, ground: Ground, template: Template) -> Net:
    """Return the net of an order: what lies between the first term and the last.

    Args:
        order: How hops may follow each other.
        ground: The hops.
        template: What is asked; where no system comes twice, none may be named twice.

    Raises:
        InputFault: It has so many open terms that the net would not end.
    """
    first, last = template.terms[0], template.terms[-1]
    toward = ground.systems if last is None else leading_to(ground, last)
    if first is not None and first not in toward:
        return NOTHING
    return _BUILDERS[order](ground, template, toward)


def simple_net(ground: Ground, template: Template, toward: Container[str]) -> Net:
    """Return the net of the paths that pass no system twice: a node is a system and the positions there."""
    positions = kept_apart(positions_of(template))
    first = template.terms[0]
    begins = [
        system
        for system in (ground.leaving if first is None else (first,))
        if positions.standing.get(system, positions.elsewhere) & BEGINNING
    ]
    draft = _drafted(positions, begins, ground.leaving, attrgetter("target"), toward)
    together: dict[str | int, int] = {}
    for node, system in enumerate(draft.places):
        together[system] = together.get(system, 0) | 1 << node
    return pruned(draft, [together[system] for system in draft.places])


def steps_net(ground: Ground, template: Template, toward: Container[str]) -> Net:
    """Return the net of the walks that keep the order of the steps; it has no circles.

    A node is a hop and the positions after it, so that what may follow depends on how one came.
    """
    positions = positions_of(template)
    after: dict[int, Sequence[Arc]] = {
        arc.hop: [each for each in ground.leaving.get(arc.target, ()) if _may_follow(ground, arc, each)]
        for arc in ground.arcs
    }
    first = template.terms[0]
    after[_BEFORE_ALL] = [arc for arc in ground.arcs if first in (None, arc.source)]
    draft = _drafted(positions, [_BEFORE_ALL], after, attrgetter("hop"), toward)
    return pruned(draft, [0] * len(draft.places))


def _may_follow(ground: Ground, one: Arc, other: Arc) -> bool:
    """Whether a datum that came by one hop can go on by the other, which leaves where it came to."""
    return one.hop < other.hop and not _apart(ground.edges[one.hop], ground.edges[other.hop])


def _apart(one: StateHop, other: StateHop) -> bool:
    """Whether they are of different procedures, or of flows of which only one happens."""
    if one.procedure.key != other.procedure.key:
        return True
    alternatives = one.step.key == other.step.key and one.step.choice
    return alternatives and one.flow.ordinal != other.flow.ordinal


def _drafted(
    positions: Positions,
    begins: Sequence[_Place],
    after: Mapping[_Place, Sequence[Arc]],
    place_of: Callable[[Arc], _Place],
    toward: Container[str],
) -> Draft:
    """Everything that is reached from the beginnings, numbered as it is found.

    A node has the whole set of positions that its walks are at, so that the same hops are one walk,
    however they are shared among the legs. There may be as many nodes at a place as there are such sets.
    """
    keys = [(place, BEGINNING, BEGINNING) for place in begins]
    numbers = {key: number for number, key in enumerate(keys)}
    standing, elsewhere, advanced = positions.standing, positions.elsewhere, positions.advanced
    onward: list[list[tuple[int, int]]] = []
    for place, possible, certain in keys:  # grows as it goes
        _check_room(len(keys))
        leaving = []
        for arc in after.get(place, ()):
            hop, _, target, fits, surely = arc
            there = standing.get(target, elsewhere) if target in toward else 0
            reached = advanced(possible, fits) & there
            if reached:
                key = (place_of(arc), reached, advanced(certain, surely) & there)
                number = numbers.setdefault(key, len(keys))
                if number == len(keys):
                    keys.append(key)
                leaving.append((hop, number))
        onward.append(leaving)
    return Draft(
        tuple(range(len(begins))),
        onward,
        [place for place, _, _ in keys],
        accepting=sum(1 << node for node, key in enumerate(keys) if key[1] & positions.end),
        certain=sum(1 << node for node, key in enumerate(keys) if key[2] & positions.end),
    )


def _check_room(nodes: int) -> None:
    if nodes > _MOST_NODES:
        found = "a pattern that can be matched in too many ways"
        cure = "name systems in place of some *, or ask for a part of it"
        raise InputFault(Fault(None, found, "one with fewer open terms", cure=cure))


_BUILDERS: dict[str, Callable[[Ground, Template, Container[str]], Net]] = {
    "simple": simple_net,
    "steps": steps_net,
}
