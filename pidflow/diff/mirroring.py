"""A difference seen from its other side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from attrs import evolve

from pidflow.diff.addresses import Address, address_of, addresses_of, groups_of
from pidflow.diff.contents import contents_of
from pidflow.diff.difference import AnyChange, ChangeKind, Difference, HeadChange, HistoryChange, Order

_Made = TypeVar("_Made", bound=AnyChange)
_TURNED = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}


def mirror(difference: Difference) -> Difference:
    """Return a difference with before and after swapped.

    What was added is removed; every other change keeps its kinds. They come in the order of the new after.

    Args:
        difference: The difference.
    """
    before, after = difference.after, difference.before
    old, new = contents_of(before), contents_of(after)
    places = {address: place for place, address in enumerate(addresses_of(old, new))}
    groups = groups_of(old, new)
    return Difference(
        before,
        after,
        changes=_turned(difference.changes, places),
        procedures=_turned(difference.procedures, places),
        systems=_turned(difference.systems, places),
        registers=_turned(difference.registers, places),
        citations=_turned(difference.citations, places),
        orders=tuple(
            Order(each.of, each.after, each.before)
            for each in sorted(difference.orders, key=lambda order: groups.index(order.of))
        ),
        histories=tuple(
            HistoryChange(each.of, each.key, each.after, each.before)
            for each in sorted(difference.histories, key=lambda each: places[each.of, each.key])
        ),
        head=difference.head and HeadChange(difference.head.after, difference.head.before),
    )


def _turned(changes: Iterable[_Made], places: dict[Address, int]) -> tuple[_Made, ...]:
    turned = (_other_side(change) for change in changes)
    return tuple(sorted(turned, key=lambda change: places[address_of(change)]))


def _other_side(change: _Made) -> _Made:
    sides: dict[str, Any] = {"before": change.after, "after": change.before}
    return evolve(change, kinds=tuple(_TURNED.get(kind, kind) for kind in change.kinds), **sides)
