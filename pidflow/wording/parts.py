"""What a sentence about a flow is made of, in either language."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from pidflow.model import Hop
from pidflow.state import State, StateFlow, StateSystem
from pidflow.vocabulary import Character, Role, Transport


class Act(Enum):
    """What a flow is from where the affair stands; it chooses the verb."""

    RECEIVE = "receive"
    OBTAIN = "obtain"
    ENTER = "enter"
    DELIVER = "deliver"
    REGISTER = "register"
    GIVE = "give"
    SEND = "send"
    PASS = "pass"
    CONNECT = "connect"


@frozen
class Parts:
    """A flow taken apart for a sentence.

    Args:
        act: What it is.
        start: Where it begins.
        via: What lies between.
        end: Where it ends.
    """

    act: Act
    start: StateSystem
    via: tuple[StateSystem, ...]
    end: StateSystem


def telling(state: State, hop: Hop) -> tuple[Transport, ...]:
    """Return a hop's stated transports, without a network that is itself one of the hop's ends."""
    ends = (*state.system(hop.source).spellings, *state.system(hop.target).spellings)
    return tuple(each for each in hop.transports if each.name not in ends)


_OWN = (Role.MAIN, Role.STAFF)
_WORKING = (Role.STAFF, Role.CONTRACTOR)
_GIVING = (Character.TRANSFER, Character.PROVISION)


def parts_of(state: State, flow: StateFlow) -> Parts:
    """Take a flow apart and say what it is from where the affair's main system and staff stand."""
    hops = flow.flow.hops
    start, end = state.system(hops[0].source), state.system(hops[-1].target)
    via = tuple(state.system(hop.target) for hop in hops[:-1])
    return Parts(_act(flow, start, end), start, via, end)


def _act(flow: StateFlow, start: StateSystem, end: StateSystem) -> Act:
    if not flow.directed:
        return Act.CONNECT
    if end.role in _OWN:
        return _incoming(start, end)
    if end.role is Role.SUBJECT:
        return Act.DELIVER
    return _outgoing(flow, end) if start.role in _OWN else Act.PASS


def _incoming(start: StateSystem, end: StateSystem) -> Act:
    if start.role is Role.SUBJECT:
        return Act.RECEIVE
    return Act.ENTER if end.role is Role.MAIN and start.role in _WORKING else Act.OBTAIN


def _outgoing(flow: StateFlow, end: StateSystem) -> Act:
    if end.role is Role.INTERMEDIATE:
        return Act.REGISTER
    return Act.GIVE if flow.flow.character in _GIVING else Act.SEND
