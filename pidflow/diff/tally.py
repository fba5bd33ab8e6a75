"""How many hops carry the 個人番号, before and after: by system, by transport, over the boundary."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeAlias

from attrs import frozen

from pidflow.diff.correcting import CountedHops, counted_hops
from pidflow.diff.difference import Difference
from pidflow.diff.matching import merged_keys
from pidflow.model import Hop
from pidflow.state import State
from pidflow.vocabulary import TRANSPORTS, Boundary, Direction, PersonalNumber, Transport

UNSTATED = "?"
"""Stands for the transport of hops of which none is said, as in the notation."""


_CROSSING = {
    Direction.OUT: "評価実施機関の内から外へ",
    Direction.IN: "評価実施機関の外から内へ",
}
"""The directions in full, for a table in which nothing else speaks of the boundary."""


@frozen
class Hops:
    """How many hops carry the number.

    Args:
        certain: Those of which the number is said, inferred or assumed to be part.
        possible: Those of which it isn't said, or that may take another way; silence is never "no".
    """

    certain: int = 0
    possible: int = 0


@frozen
class Tally:
    """The hops that carry the number by something, before and after.

    Args:
        subject: A system's id, a transport's name (``?`` where none is said), or a direction.
        ja: Its name in Japanese.
        en: Its name in English.
        before: The hops before.
        after: The hops after.
    """

    subject: str
    ja: str
    en: str
    before: Hops
    after: Hops


@frozen
class Summary:
    """What carries the number, before and after; only what does so on one side at least.

    Args:
        hops: All hops.
        systems: The systems that a hop leaves or comes to, in their order.
        transports: The transports, in the order of the vocabulary, then others, then ``?``. A hop that goes
            over one of several transports is possible for each.
        crossings: The directions over the boundary of the body.
    """

    hops: Tally
    systems: tuple[Tally, ...]
    transports: tuple[Tally, ...]
    crossings: tuple[Tally, ...]


Counting: TypeAlias = Callable[[State, Hop], Hops]
"""What a hop of a state counts for."""
_Sides: TypeAlias = tuple[CountedHops, CountedHops]


def summary(difference: Difference) -> Summary:
    """Return how many hops carry the number, before and after.

    A step of which only the record was corrected counts on both sides as the record has it since: the fact
    was the same before, and nothing came or went.

    Args:
        difference: What differs between two states.
    """
    counted = counted_hops(difference)
    states = difference.before, difference.after
    return Summary(
        _tally("hops", "個人番号を含む流れ", "hops with the Individual Number", counted, _any),
        tuple(_kept(_system_tallies(states, counted))),
        tuple(_kept(_transport_tallies(counted))),
        tuple(_kept(_crossing_tallies(counted))),
    )


def _tally(subject: str, ja: str, en: str, counted: _Sides, counting: Counting) -> Tally:
    before, after = (_sum(counting(state, hop) for state, hop in side) for side in counted)
    return Tally(subject, ja, en, before, after)


def _sum(counts: Iterable[Hops]) -> Hops:
    certain = possible = 0
    for each in counts:
        certain, possible = certain + each.certain, possible + each.possible
    return Hops(certain, possible)


def _kept(tallies: Iterable[Tally]) -> Iterator[Tally]:
    return (each for each in tallies if Hops() != each.before or Hops() != each.after)


def _system_tallies(states: tuple[State, State], counted: _Sides) -> Iterator[Tally]:
    before, after = ({system.id: system for system in state.systems} for state in states)
    for id in merged_keys(before, after):
        system = after.get(id) or before[id]
        yield _tally(id, system.name, system.name_en, counted, partial(_at, id))


def _transport_tallies(counted: _Sides) -> Iterator[Tally]:
    named = frozenset(over for side in counted for _, hop in side for over in hop.transports)
    for transport in (*TRANSPORTS, *sorted(named - frozenset(TRANSPORTS))):
        yield _tally(transport.name, transport.name, transport.en, counted, partial(_over, transport))
    yield _tally(UNSTATED, "手段の記載なし", "transport not stated", counted, _over_unstated)


def _crossing_tallies(counted: _Sides) -> Iterator[Tally]:
    for way in Direction:
        yield _tally(way.value, _CROSSING[way], way.en, counted, partial(_crossing, way))


def _any(_: State, hop: Hop) -> Hops:
    match hop.personal_number:
        case PersonalNumber.INCLUDED:
            return Hops(certain=1)
        case PersonalNumber.UNSTATED:
            return Hops(possible=1)
        case _:
            return Hops()


def _at(id: str, state: State, hop: Hop) -> Hops:
    return _any(state, hop) if id in (hop.source, hop.target) else Hops()


def _over(transport: Transport, state: State, hop: Hop) -> Hops:
    if transport not in hop.transports:
        return Hops()
    counted = _any(state, hop)
    alternatives = len(hop.transports) > 1
    return Hops(possible=counted.certain + counted.possible) if alternatives else counted


def _over_unstated(state: State, hop: Hop) -> Hops:
    return Hops() if hop.transports else _any(state, hop)


def _crossing(way: Direction, state: State, hop: Hop) -> Hops:
    inside, outside = Boundary.INSIDE, Boundary.OUTSIDE
    ends = state.system(hop.source).boundary, state.system(hop.target).boundary
    wanted = (inside, outside) if way is Direction.OUT else (outside, inside)
    return _any(state, hop) if ends == wanted else Hops()
