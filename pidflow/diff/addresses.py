"""Where a change belongs: its group and key, and what stands there before and after."""

from __future__ import annotations

from typing import TypeAlias

from pidflow.diff.contents import PROCEDURES, SYSTEMS, Contents, Group, Thing, steps_group
from pidflow.diff.difference import AnyChange, Change, ProcedureChange, SystemChange
from pidflow.diff.matching import merged_keys
from pidflow.model import REGISTERS

Address: TypeAlias = tuple[Group, str]
"""A group and a key in it."""


def groups_of(before: Contents, after: Contents) -> tuple[Group, ...]:
    """Return the groups of both sides in the order in which differences tell them."""
    steps = (steps_group(key) for key in merged_keys(before[PROCEDURES], after[PROCEDURES]))
    return (*steps, PROCEDURES, SYSTEMS, *((name,) for name in REGISTERS))


def addresses_of(before: Contents, after: Contents) -> tuple[Address, ...]:
    """Return where the two sides have anything, in the order in which differences tell it."""
    return tuple(
        (group, key)
        for group in groups_of(before, after)
        for key in merged_keys(before.get(group, ()), after.get(group, ()))
    )


def address_of(change: AnyChange) -> Address:
    """Return where a change belongs."""
    match change:
        case Change():
            return steps_group(change.procedure), change.key
        case ProcedureChange():
            return PROCEDURES, change.key
        case SystemChange():
            return SYSTEMS, change.id
        case _:
            return (change.register,), change.key


def things_of(change: AnyChange) -> tuple[Thing | None, Thing | None]:
    """Return what stands at a change's address, before and after."""
    if isinstance(change, Change):
        before, after = change.before, change.after
        return before.step if before else None, after.step if after else None
    return change.before, change.after
