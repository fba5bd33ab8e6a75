"""Matching by key: in which order the keys of two sides are told together, and in what a thing changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from pidflow.diff.difference import ChangeKind

Key = TypeVar("Key")
Thing = TypeVar("Thing")


def merged_keys(before: Iterable[Key], after: Iterable[Key]) -> tuple[Key, ...]:
    """Return the keys of both sides, each once.

    Args:
        before: The keys before.
        after: The keys after.

    Returns:
        The keys in the order after; those that it lacks stand behind the key that they followed before.

    Example:
        >>> merged_keys("abcd", "dax")
        ('d', 'a', 'b', 'c', 'x')
    """
    merged = list(after)
    place = 0
    for key in before:
        if key not in merged:
            merged.insert(place, key)
        place = merged.index(key) + 1
    return tuple(merged)


def kinds_of(
    before: Thing | None, after: Thing | None, changed: Callable[[Thing, Thing], Iterable[ChangeKind]]
) -> tuple[ChangeKind, ...]:
    """Return in what something changed, in the order of `ChangeKind`.

    Args:
        before: It before; None where it was not there.
        after: It after; None where it is no longer there.
        changed: Tells in what it changed where it is there on both sides.

    Returns:
        No kind where it is the same on both sides; the citation only where nothing else changed, since pages
        move with every sheet.
    """
    if before == after:
        return ()
    if before is None:
        return (ChangeKind.ADDED,)
    if after is None:
        return (ChangeKind.REMOVED,)
    told = frozenset(changed(before, after))
    if len(told) > 1:
        told -= {ChangeKind.CITATION}
    return tuple(kind for kind in ChangeKind if kind in told)
