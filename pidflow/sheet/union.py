"""A procedure over the union of its states: what the layout is told, so that all its pictures agree."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.geometry import Size
from pidflow.sheet.frames import BODY, frame_titles, hosted
from pidflow.sheet.lines import KeyedHop, keyed_hops
from pidflow.sheet.measure import (
    box_size,
    label_lines,
    label_size,
    largest,
    name_lines,
    title_lines,
    title_size,
)
from pidflow.sheet.shapes import Boundary, Box, Line, LineKey, Sheet, Zone
from pidflow.sheet.work import badge_places, badges_by_box
from pidflow.state import State, StateProcedure, StateSystem
from pidflow.vocabulary import Boundary as Belonging
from pidflow.vocabulary import Kind


def union_sheet(states: tuple[State, ...], procedure: str) -> Sheet:
    """Return what the layout is told of a procedure.

    Args:
        states: The states of which pictures are made, in order.
        procedure: The procedure's key.

    Returns:
        Boxes, lines and boundaries with room enough in every state and both languages.
    """
    present = tuple(state for state in states if any(each.key == procedure for each in state.procedures))
    ids = _unique(id for state in present for id in box_ids(state, procedure))
    return Sheet(
        procedure,
        tuple(_box(present, procedure, id) for id in ids),
        _lines(present, procedure),
        _boundaries(present, ids),
    )


def box_ids(state: State, procedure: str) -> tuple[str, ...]:
    """Return the ids of a procedure's boxes in a state, in the order in which its steps first name them."""
    taken = _procedure(state, procedure)
    named: list[str] = []
    for step in taken.steps:
        named.extend(badge_places(state, step))
        for flow in step.flows:
            named.extend((flow.flow.hops[0].source, *(hop.target for hop in flow.flow.hops)))
    return _unique(named)


def _procedure(state: State, key: str) -> StateProcedure:
    return next(each for each in state.procedures if each.key == key)


def _unique(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _box(states: tuple[State, ...], procedure: str, id: str) -> Box:
    sizes: list[Size] = []
    system: StateSystem | None = None
    for state in states:
        system = state.system(id)
        badges = badges_by_box(state, _procedure(state, procedure)).get(id, ())
        sizes.append(box_size(name_lines(system.name, system.breaks), badges))
        sizes.append(box_size(name_lines(system.name_en, None), badges))
    assert system is not None, "a box comes from a state"
    return Box(id, largest(sizes), zone_of(system))


def zone_of(system: StateSystem) -> Zone:
    """Return where readers look for a system."""
    if system.boundary is Belonging.INSIDE:
        return Zone.INSIDE
    return Zone.PERSON if system.kind is Kind.PERSON else Zone.OUTSIDE


def _lines(states: tuple[State, ...], procedure: str) -> tuple[Line, ...]:
    sizes: dict[LineKey, list[Size]] = {}
    flows: dict[LineKey, str] = {}
    for state in states:
        for hop in keyed_hops(state, procedure):
            sizes.setdefault(hop.key, []).extend(_label_sizes(hop))
            flows.setdefault(hop.key, f"{hop.key.step}/{state.id}/{hop.edge.flow.ordinal}")
    return tuple(Line(key, largest(sizes[key]), flows[key]) for key in sizes)


def _label_sizes(hop: KeyedHop) -> tuple[Size, ...]:
    flow = hop.edge.flow.flow
    texts = (flow.data, flow.data_en or flow.data) if hop.labelled else (None,)
    return tuple(label_size(badge_text(hop), label_lines(text)) for text in texts)


def badge_text(hop: KeyedHop) -> str:
    """Return what a hop's badge says: its step's number, with ※ where the flow is transitional."""
    return f"{hop.edge.step.number}※" if hop.edge.flow.ends else hop.edge.step.number


def _boundaries(states: tuple[State, ...], ids: tuple[str, ...]) -> tuple[Boundary, ...]:
    inside = tuple(id for id in ids if states[-1].system(id).boundary is Belonging.INSIDE)
    members: dict[str, tuple[str, ...]] = {BODY: inside} if inside else {}
    sizes: dict[str, list[Size]] = {BODY: []}
    for state in states:
        for platform, hosts in hosted(state, ids).items():
            members[platform] = _unique((*members.get(platform, ()), *hosts))
        for id, titles in frame_titles(state, tuple(members)).items():
            sizes.setdefault(id, []).extend(title_size(title_lines(title)) for title in titles)
    return tuple(Boundary(id, largest(sizes[id]), members[id]) for id in members)
