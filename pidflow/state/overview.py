"""The overview of the body: everything that its registers declare, bundled, as a procedure of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, frozen

from pidflow.model import Basis, Entrustment, Exchange, Flow, Hop, HopBasis
from pidflow.state.declared import TITLE, TITLE_EN, flowing_rows
from pidflow.state.parts import StateFlow, StateProcedure, StateStep
from pidflow.state.state import State
from pidflow.vocabulary import BasisKind, Boundary, Information, PersonalNumber

OVERVIEW = "overview"
"""The key of the procedure that is the overview of the body."""

_NUMBER = "全体"
_SHORT = {
    "connections": "接",
    "acquisitions": "入",
    "entrustments": "委",
    "provisions": "提",
    "transfers": "移",
}
"""How a badge names a register; a picture with many lines has no room for more."""

_CONNECTIONS, _ACQUISITIONS = "connections", "acquisitions"
_PREFIX = re.compile(r"^[^0-9]*")


@frozen
class _Told:
    """A hop that a row tells of.

    Args:
        register: The name of the row's register.
        row: The row.
        hop: The hop.
        directed: False where the form says only that two are connected.
    """

    register: str
    row: Exchange | Entrustment
    hop: Hop
    directed: bool

    @property
    def bundle(self) -> tuple[object, ...]:
        """What the hops of a line have in common."""
        hop = self.hop
        return (hop.source, hop.target, self.directed, hop.transports, hop.information, hop.personal_number)


def with_overview(state: State) -> State:
    """Return a state whose first procedure is the overview of the body.

    Its lines are what rows of registers tell: by flows of their own, by those of the steps that they cover,
    or, for a connection, by the two systems alone, which gives a line without direction. What several rows
    tell alike is one line, and a connection adds no line where flows join the two systems already.

    Args:
        state: The state.

    Returns:
        The state with one procedure more; the same where no row tells of a hop, or where it has it already.
    """
    told = tuple(_told(state))
    if not told or any(each.key == OVERVIEW for each in state.procedures):
        return state
    steps = tuple(_steps(told))
    overview = StateProcedure(OVERVIEW, _NUMBER, TITLE, TITLE_EN, None, steps)
    return evolve(state, procedures=(overview, *state.procedures))


def without_lines(state: State) -> tuple[Exchange | Entrustment, ...]:
    """Return the rows that the overview can't draw, since nothing tells from where to where they lead.

    Args:
        state: The state.

    Returns:
        The rows in the order of the form.
    """
    drawn = {(each.register, each.row.key) for each in _told(state)}
    return tuple(row for register, row in flowing_rows(state.registers) if (register, row.key) not in drawn)


def row_in_words(row: Exchange | Entrustment) -> str:
    """Return a row's number, title and law."""
    number = f"{row.number} " if row.number and row.number != row.title else ""
    law = f"({row.law})" if row.law else ""
    return f"{number}{row.title}{law}"


def _told(state: State) -> Iterator[_Told]:
    covered = {
        f"{procedure.key}/{step.key}": step for procedure in state.procedures for step in procedure.steps
    }
    flowing = [(register, row) for register, row in flowing_rows(state.registers) if register != _CONNECTIONS]
    joined: list[_Told] = []
    for register, row in flowing:
        steps = (covered[step] for step in row.covers if step in covered)
        flows = (*row.flows, *(flow.flow for step in steps for flow in step.flows))
        for flow in _of_row(state, register, row, flows):
            joined.extend(_Told(register, row, hop, directed=True) for hop in flow.hops)
    yield from joined
    yield from _connections(state, joined)


def _of_row(
    state: State, register: str, row: Exchange | Entrustment, flows: tuple[Flow, ...]
) -> tuple[Flow, ...]:
    """The flows that are the row's own: a step may show several parties, and both directions."""
    outwards = -1 if register == _ACQUISITIONS else 1  # each way ends at the party, whichever way data goes
    ways = {flow: _systems(flow)[::outwards] for flow in flows}
    for party in reversed(row.parties):
        touching = tuple(flow for flow, way in ways.items() if party in way[1:])
        if touching:
            return _connected(ways, touching)
    away = tuple(flow for flow, way in ways.items() if state.system(way[-1]).boundary is Boundary.OUTSIDE)
    return _connected(ways, away) if away else flows


def _connected(ways: Mapping[Flow, tuple[str, ...]], kept: tuple[Flow, ...]) -> tuple[Flow, ...]:
    """Flows with those that lead up to them.

    One that comes back to what the others pass is another way, and no part of theirs.
    """
    passed = {id for flow in kept for id in ways[flow]}
    begun = {ways[flow][0] for flow in kept}
    found = tuple(
        flow
        for flow, way in ways.items()
        if flow in kept or (way[-1] in begun and passed.isdisjoint(way[:-1]))
    )
    return found if len(found) == len(kept) else _connected(ways, found)


def _systems(flow: Flow) -> tuple[str, ...]:
    return (flow.hops[0].source, *(hop.target for hop in flow.hops))


def _connections(state: State, joined: Iterable[_Told]) -> Iterator[_Told]:
    """Each connection on a line that joins its systems already, or on one of its own."""
    order = {system.id: place for place, system in enumerate(state.systems)}
    lines = {frozenset((each.hop.source, each.hop.target)): each.hop for each in reversed(tuple(joined))}
    for row in state.registers.connections:
        for flow in row.flows:
            yield from (_Told(_CONNECTIONS, row, hop, directed=True) for hop in flow.hops)
        if row.system and not row.flows:
            ends = sorted((row.system, row.party), key=order.__getitem__)
            known = lines.get(frozenset(ends))
            hop = known or _connection(row, *ends)
            yield _Told(_CONNECTIONS, row, hop, directed=known is not None)


def _connection(row: Exchange, one: str, other: str) -> Hop:
    stated = Basis(BasisKind.STATED, row.citation)
    basis = HopBasis(stated, stated if row.transports else None, None, None)
    unstated = Information.UNSTATED, PersonalNumber.UNSTATED
    return Hop(one, other, row.transports, *unstated, (), basis)


def _steps(told: Iterable[_Told]) -> Iterator[StateStep]:
    bundles: dict[tuple[object, ...], list[_Told]] = {}
    for each in told:
        bundles.setdefault(each.bundle, []).append(each)
    lines: dict[str, int] = {}
    for bundle in bundles.values():
        key = f"{bundle[0].hop.source}/{bundle[0].hop.target}"
        lines[key] = lines.get(key, 0) + 1
        yield _step(f"{key}/{lines[key]}", bundle)


def _step(key: str, bundle: list[_Told]) -> StateStep:
    first = bundle[0]
    rows = tuple({(each.register, each.row.key): each.row for each in bundle}.values())
    named = [row_in_words(row) for row in rows if _ends_at(row, first.hop)]
    return StateStep(
        key=key,
        number=_badge(bundle),
        flows=(StateFlow(1, Flow((first.hop,)), None, directed=first.directed),),
        choice=False,
        systems=(),
        text=None,
        text_en=None,
        citation=first.row.citation,
        note="、".join(named) or None,
        note_en=None,
    )


def _badge(bundle: Iterable[_Told]) -> str:
    """The rows of a line, register by register in the order of the form."""
    numbers: dict[str, dict[str, None]] = {}
    for each in bundle:
        number = _PREFIX.sub("", each.row.number or "")
        numbers.setdefault(each.register, {}).update({number: None} if number else {})
    return "・".join(
        _SHORT[register] + compact(numbers[register]) for register in _SHORT if register in numbers
    )


def compact(numbers: Iterable[str]) -> str:
    """Return numbers with those that follow each other drawn together.

    Example:
        >>> compact(["1", "2", "3", "5", "3-1", "3-2"])
        '1-3,5,3-1,3-2'
    """
    runs: list[tuple[str, str]] = []
    for number in dict.fromkeys(numbers):
        if runs and _follows(runs[-1][1], number):
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ",".join(_run(first, last) for first, last in runs)


def _run(first: str, last: str) -> str:
    if first == last:
        return first
    return f"{first},{last}" if _follows(first, last) else f"{first}-{last}"


def _follows(one: str, other: str) -> bool:
    """Whether two plain numbers follow each other; ``3-1`` and ``3-2`` would read as a run themselves."""
    return one.isdecimal() and other.isdecimal() and int(other) == int(one) + 1


def _ends_at(row: Exchange | Entrustment, hop: Hop) -> bool:
    """Whether a hop comes to or from the row's counterpart, so that the row is named with it."""
    return not {hop.source, hop.target}.isdisjoint(row.parties)
