"""Comparing two states: everything that they hold, matched by key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from pidflow.diff.addresses import Address, addresses_of, groups_of
from pidflow.diff.contents import PROCEDURES, STEPS, SYSTEMS, Contents, contents_of, head_of
from pidflow.diff.correcting import corrections_between
from pidflow.diff.difference import (
    AnyChange,
    Change,
    ChangeKind,
    Difference,
    HeadChange,
    HistoryChange,
    Order,
    ProcedureChange,
    RegisterChange,
    Side,
    SystemChange,
)
from pidflow.diff.matching import kinds_of
from pidflow.diff.record_kinds import procedure_kinds, row_kinds, system_kinds
from pidflow.diff.step_kinds import step_kinds
from pidflow.model import Correction, History
from pidflow.state import State

_Made = TypeVar("_Made", bound=AnyChange)
_Between: TypeAlias = Callable[[History | None, History | None], tuple[Correction, ...]]


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
    addresses = addresses_of(old, new)
    between = corrections_between if before.assessment == after.assessment else _of_two_records
    changes = [change for address in addresses for change in _changes(address, old, new, between)]
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
        histories=tuple(_histories(addresses, old, new)),
        head=_head(before, after),
    )


def _of(made: type[_Made], changes: Iterable[AnyChange]) -> tuple[_Made, ...]:
    return tuple(change for change in changes if isinstance(change, made))


def _of_two_records(_before: History | None, _after: History | None) -> tuple[Correction, ...]:
    """Histories in two assessments have nothing to do with each other."""
    return ()


def _changes(address: Address, old: Contents, new: Contents, between: _Between) -> Iterator[AnyChange]:
    """The change at an address; none where it is the same on both sides."""
    group, key = address
    before, after = _things(address, old, new)
    kinds = kinds_of(before, after, _KINDS.get(group[0], row_kinds))
    if not kinds:
        return
    match group:
        case (_, procedure):
            sides = (_side(old, procedure, before), _side(new, procedure, after))
            yield Change(procedure, key, kinds, *sides, between(*map(_history, (before, after))))
        case ("procedures",):
            yield ProcedureChange(key, kinds, before, after)
        case ("systems",):
            yield SystemChange(key, kinds, before, after)
        case _:
            corrections = between(*map(_history, (before, after)))
            yield RegisterChange(group[0], key, kinds, before, after, corrections)


def _things(address: Address, old: Contents, new: Contents) -> tuple[Any, Any]:
    group, key = address
    return old.get(group, {}).get(key), new.get(group, {}).get(key)


def _history(thing: Any) -> History | None:
    """How the record came to a step or row; None for what has no history, or is not there."""
    history: History | None = getattr(thing, "history", None)
    return history


def _side(contents: Contents, procedure: str, step: Any) -> Side | None:
    return Side(contents[PROCEDURES][procedure], step) if step else None


def _histories(addresses: Iterable[Address], old: Contents, new: Contents) -> Iterator[HistoryChange]:
    for address in addresses:
        before, after = _things(address, old, new)
        was, is_ = _history(before), _history(after)
        if before == after and was and is_ and was != is_:
            yield HistoryChange(*address, was, is_)


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
