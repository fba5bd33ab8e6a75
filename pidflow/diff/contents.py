"""A state taken apart into keyed things, and put together again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, TypeVar

from attrs import evolve

from pidflow.diff.difference import Head, Row
from pidflow.errors import Fault, InputFault
from pidflow.model import REGISTERS, Registers
from pidflow.state import State, StateProcedure, StateStep, StateSystem

Thing: TypeAlias = StateProcedure | StateStep | StateSystem | Row
"""What a state holds under a key; procedures without their steps."""
Group: TypeAlias = tuple[str, ...]
"""Where keys are unique: a kind of thing, for steps with the key of their procedure."""
Contents: TypeAlias = dict[Group, dict[str, Any]]
"""Every `Thing` of a state by group and key, in the state's order."""

PROCEDURES: Group = ("procedures",)
SYSTEMS: Group = ("systems",)
STEPS = "steps"

_Held = TypeVar("_Held")


def steps_group(procedure: str) -> Group:
    """Return the group of a procedure's steps."""
    return (STEPS, procedure)


def head_of(state: State) -> Head:
    """Return what a state is a state of, and what it is called."""
    return Head(state.assessment, state.id, state.label, state.label_en, state.planned)


def contents_of(state: State) -> Contents:
    """Take a state apart.

    Args:
        state: The state.

    Returns:
        Everything that it holds beside its `Head`.

    Raises:
        InputFault: A key comes twice in a group, so that nothing could be matched by it.
    """
    return {
        PROCEDURES: _keyed((evolve(each, steps=()) for each in state.procedures), _key, PROCEDURES),
        **{
            steps_group(each.key): _keyed(each.steps, _key, steps_group(each.key))
            for each in state.procedures
        },
        SYSTEMS: _keyed(state.systems, lambda system: system.id, SYSTEMS),
        **{(name,): _keyed(getattr(state.registers, name), _key, (name,)) for name in REGISTERS},
    }


def state_of(head: Head, contents: Contents) -> State:
    """Put a state together.

    Args:
        head: What it is a state of, and what it is called.
        contents: Everything else.
    """
    return State(
        assessment=head.assessment,
        id=head.id,
        label=head.label,
        label_en=head.label_en,
        systems=tuple(contents[SYSTEMS].values()),
        procedures=tuple(
            evolve(heading, steps=tuple(contents.get(steps_group(key), {}).values()))
            for key, heading in contents[PROCEDURES].items()
        ),
        registers=Registers(**{name: tuple(contents[(name,)].values()) for name in REGISTERS}),
        planned=head.planned,
    )


def _key(thing: Any) -> str:
    key: str = thing.key
    return key


def _keyed(things: Iterable[_Held], key: Callable[[_Held], str], group: Group) -> dict[str, _Held]:
    keyed: dict[str, _Held] = {}
    for thing in things:
        if keyed.setdefault(key(thing), thing) is not thing:
            found = f"the key「{key(thing)}」twice in {' '.join(group)}"
            raise InputFault(Fault(None, found, "each key once, since differences are matched by it"))
    return keyed
