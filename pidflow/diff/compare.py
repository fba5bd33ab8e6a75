"""Comparing two states: everything that they hold, matched by key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeVar

from pidflow.diff.addresses import Address, addresses_of, groups_of
from pidflow.diff.contents import PROCEDURES, STEPS, SYSTEMS, Contents, contents_of, head_of
from pidflow.diff.difference import (
    AnyChange,
    Change,
    ChangeKind,
    Difference,
    HeadChange,
    Order,
    ProcedureChange,
    RegisterChange,
    Side,
    SystemChange,
)
from pidflow.diff.matching import kinds_of
from pidflow.diff.record_kinds import procedure_kinds, row_kinds, system_kinds
from pidflow.diff.step_kinds import step_kinds
from pidflow.state import State

_Made = TypeVar("_Made", bound=AnyChange)


@lru_cache(maxsize=8)  # a picture of a difference asks for it more than once, and so does each procedure
def difference(before: State, after: State) -> Difference:
    """Return everything that differs between two states, enough to make the one of the other.

    Args:
        before: The state before.
        after: The state after.

    Returns:
        Whatever changed, once, with both its sides. A step that only has another number is renumbered, not
        removed and added; what changed in nothing but its citations is told apart.

    Raises:
        InputFault: In one of the states a key comes twice, so that nothing can be matched by it.
    """
    old, new = contents_of(before), contents_of(after)
    changes = [change for address in addresses_of(old, new) for change in _changes(address, old, new)]
    told = [change for change in changes if change.kinds != (ChangeKind.CITATION,)]
    return Difference(
        before,
        after,
        changes=_of(Change, told),
        procedures=_of(ProcedureChange, told),
        systems=_of(SystemChange, told),
        registers=_of(RegisterChange, told),
        citations=tuple(change for change in changes if change.kinds == (ChangeKind.CITATION,)),
        orders=tuple(_orders(old, new)),
        head=_head(before, after),
    )


def _of(made: type[_Made], changes: Iterable[AnyChange]) -> tuple[_Made, ...]:
    return tuple(change for change in changes if isinstance(change, made))


def _changes(address: Address, old: Contents, new: Contents) -> Iterator[AnyChange]:
    """The change at an address; none where it is the same on both sides."""
    group, key = address
    before, after = (contents.get(group, {}).get(key) for contents in (old, new))
    kinds = kinds_of(before, after, _KINDS.get(group[0], row_kinds))
    if not kinds:
        return
    match group:
        case (_, procedure):
            sides = (_side(old, procedure, before), _side(new, procedure, after))
            yield Change(procedure, key, kinds, *sides)
        case ("procedures",):
            yield ProcedureChange(key, kinds, before, after)
        case ("systems",):
            yield SystemChange(key, kinds, before, after)
        case _:
            yield RegisterChange(group[0], key, kinds, before, after)


def _side(contents: Contents, procedure: str, step: Any) -> Side | None:
    return Side(contents[PROCEDURES][procedure], step) if step else None


def _orders(old: Contents, new: Contents) -> Iterator[Order]:
    for group in groups_of(old, new):
        before, after = tuple(old.get(group, ())), tuple(new.get(group, ()))
        if before != after:
            yield Order(group, before, after)


def _head(before: State, after: State) -> HeadChange | None:
    old, new = head_of(before), head_of(after)
    return HeadChange(old, new) if old != new else None


_KINDS: dict[str, Callable[[Any, Any], Iterator[ChangeKind]]] = {
    STEPS: step_kinds,
    PROCEDURES[0]: procedure_kinds,
    SYSTEMS[0]: system_kinds,
}
