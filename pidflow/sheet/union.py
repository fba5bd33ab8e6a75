"""A procedure over the union of its states: what the layout is told, so that all its pictures agree."""

from __future__ import annotations

from collections.abc import Iterable
from operator import eq

from attrs import frozen

from pidflow.geometry import Size
from pidflow.sheet.changes import BoxFacts, box_facts, same_line, varying
from pidflow.sheet.frames import BODY, frame_ids, frame_titles, hosted
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


@frozen
class _View:
    """A state that shows the procedure, with the boxes, lines and frames that it shows."""

    state: State
    boxes: dict[str, BoxFacts]
    lines: dict[LineKey, KeyedHop]
    frames: dict[str, bool]
    badges: dict[str, tuple[str, ...]]


def union_sheet(states: tuple[State, ...], procedure: str) -> Sheet:
    """Return what the layout is told of a procedure.

    Args:
        states: The states of which pictures are made, in order.
        procedure: The procedure's key.

    Returns:
        Boxes, lines and boundaries with room enough in every state and both languages, and for the sign of
        a change wherever two states differ.
    """
    views = tuple(
        _view(state, procedure) for state in states if any(each.key == procedure for each in state.procedures)
    )
    boxes = _unique(id for view in views for id in view.boxes)
    signed = varying([view.boxes for view in views], eq)
    return Sheet(
        procedure,
        tuple(_box(views, id, signed=id in signed) for id in boxes),
        _lines(views),
        _boundaries(views, boxes),
    )


def _view(state: State, procedure: str) -> _View:
    ids = box_ids(state, procedure)
    return _View(
        state,
        box_facts(state, procedure, ids),
        {hop.key: hop for hop in keyed_hops(state, procedure)},
        dict.fromkeys(frame_ids(state, ids), True),
        badges_by_box(state, _procedure(state, procedure)),
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


def _box(views: tuple[_View, ...], id: str, *, signed: bool) -> Box:
    sizes: list[Size] = []
    system: StateSystem | None = None
    for view in views:
        if id not in view.boxes:
            continue
        system = view.state.system(id)
        badges = view.badges.get(id, ())
        sizes.append(box_size(name_lines(system.name, system.breaks), badges, signed=signed))
        sizes.append(box_size(name_lines(system.name_en, None), badges, signed=signed))
    assert system is not None, "a box comes from a state"
    return Box(id, largest(sizes), zone_of(system))


def zone_of(system: StateSystem) -> Zone:
    """Return where readers look for a system."""
    if system.boundary is Belonging.INSIDE:
        return Zone.INSIDE
    return Zone.PERSON if system.kind is Kind.PERSON else Zone.OUTSIDE


def _lines(views: tuple[_View, ...]) -> tuple[Line, ...]:
    signed = varying([view.lines for view in views], same_line)
    sizes: dict[LineKey, list[Size]] = {}
    flows: dict[LineKey, str] = {}
    for view in views:
        for hop in view.lines.values():
            sizes.setdefault(hop.key, []).extend(_label_sizes(hop, signed=hop.key in signed))
            flows.setdefault(hop.key, f"{hop.key.step}/{view.state.id}/{hop.edge.flow.ordinal}")
    return tuple(Line(key, largest(sizes[key]), flows[key]) for key in sizes)


def _label_sizes(hop: KeyedHop, *, signed: bool) -> tuple[Size, ...]:
    flow = hop.edge.flow.flow
    texts = (flow.data, flow.data_en or flow.data) if hop.labelled else (None,)
    return tuple(label_size(badge_text(hop), label_lines(text), signed=signed) for text in texts)


def badge_text(hop: KeyedHop) -> str:
    """Return what a hop's badge says: its step's number, with ※ where the flow is transitional."""
    return f"{hop.edge.step.number}※" if hop.edge.flow.ends else hop.edge.step.number


def _boundaries(views: tuple[_View, ...], boxes: tuple[str, ...]) -> tuple[Boundary, ...]:
    signed = varying([view.frames for view in views], eq)
    members = _members(views, boxes)
    sizes: dict[str, list[Size]] = {}
    for view in views:
        for id, titles in frame_titles(view.state, tuple(view.frames)).items():
            lines = map(title_lines, titles)
            sizes.setdefault(id, []).extend(title_size(each, signed=id in signed) for each in lines)
    return tuple(Boundary(id, largest(sizes[id]), members[id]) for id in members)


def _members(views: tuple[_View, ...], boxes: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """What each frame holds; one that would cross another has no frame."""
    last = {id: facts for view in views for id, facts in view.boxes.items()}
    inside = tuple(id for id in boxes if last[id].boundary is Belonging.INSIDE)
    members: dict[str, tuple[str, ...]] = {BODY: inside} if inside else {}
    for platform, hosts in _platforms(views).items():
        # of a platform on both sides of the body's frame the body's part is shown
        own = tuple(id for id in hosts if id in inside) or hosts
        if all(_nest(own, others) for others in members.values()):
            members[platform] = own
    return members


def _platforms(views: tuple[_View, ...]) -> dict[str, tuple[str, ...]]:
    platforms: dict[str, tuple[str, ...]] = {}
    for view in views:
        for platform, hosts in hosted(view.state, tuple(view.boxes)).items():
            platforms[platform] = _unique((*platforms.get(platform, ()), *hosts))
    return platforms


def _nest(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether the one holds all of the other, or nothing of it."""
    shared = set(some) & set(others)
    return shared in (set(), set(some), set(others))
