"""A state with one procedure only: what a difference of one 事務 is made of."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from attrs import evolve

from pidflow.diff.difference import Row
from pidflow.errors import Fault, InputFault
from pidflow.model import Entrustment, Exchange, File, Measure, Registers
from pidflow.state import State


def procedure_in_either(before: State, after: State, name: str) -> str:
    """Return the key of a procedure that one state has at least.

    Args:
        before: The state before.
        after: The state after, whose numbers are tried first.
        name: The procedure's number or key.

    Raises:
        InputFault: Neither has it; the fault lists what there is.
    """
    for state in (after, before):
        for procedure in state.procedures:
            if name in (procedure.number, procedure.key):
                return procedure.key
    known = dict.fromkeys(
        f"{each.number} ({each.key})" for state in (after, before) for each in state.procedures
    )
    raise InputFault(Fault(None, f"procedure「{name}」", f"one of {'、'.join(known)}"))


def narrowed(before: State, after: State, key: str) -> tuple[State, State]:
    """Return two states with nothing but a procedure and what its steps touch in either.

    Args:
        before: The state before.
        after: The state after.
        key: The procedure's key.

    Returns:
        Both states, before and after: the procedure where they have it, the systems that take part in its
        steps, the platforms of these, and the rows of registers that cover its steps.
    """
    systems = _systems(before, key) | _systems(after, key)
    return _only(before, key, systems), _only(after, key, systems)


def _systems(state: State, key: str) -> frozenset[str]:
    steps = [step for each in state.procedures if each.key == key for step in each.steps]
    hops = [hop for step in steps for flow in step.flows for hop in flow.flow.hops]
    ids = {id for step in steps for id in step.systems}
    ids |= {id for hop in hops for id in (hop.source, hop.target)}
    ids |= {id for row in _rows(state, key) for id in _parties(row)}
    return _with_platforms(state, frozenset(ids))


def _with_platforms(state: State, ids: frozenset[str]) -> frozenset[str]:
    systems = [system for system in state.systems if system.id in ids]
    on = frozenset(id for system in systems for id in (system.hosted_on, system.trial_on) if id)
    return ids if on <= ids else _with_platforms(state, ids | on)


def _rows(state: State, key: str) -> Iterator[Row]:
    for field in attrs.fields(Registers):
        yield from (row for row in getattr(state.registers, field.name) if _covers(row, key))


def _parties(row: Row) -> tuple[str, ...]:
    match row:
        case Exchange():
            return tuple(id for id in (row.party, row.system) if id)
        case Entrustment():
            return row.chain
        case File() | Measure():
            return ()


def _only(state: State, key: str, systems: frozenset[str]) -> State:
    registers = {
        field.name: tuple(row for row in getattr(state.registers, field.name) if _covers(row, key))
        for field in attrs.fields(Registers)
    }
    return evolve(
        state,
        procedures=tuple(each for each in state.procedures if each.key == key),
        systems=tuple(each for each in state.systems if each.id in systems),
        registers=Registers(**registers),
    )


def _covers(row: Row, key: str) -> bool:
    return isinstance(row, Exchange | Entrustment) and any(step.split("/")[0] == key for step in row.covers)
