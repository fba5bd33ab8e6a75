"""The first of many paths, and how many more there are."""

from __future__ import annotations

from itertools import islice

from attrs import frozen

from pidflow.query.path import Path
from pidflow.query.paths import Paths

_COUNTED = 1000
"""How many more are gone through to count them; there may be millions."""


@frozen
class Beginning:
    """The first of some paths.

    Args:
        paths: The first ones.
        more: How many more there are; where that is not exact, there are even more.
        exact: Whether all of them were counted.
    """

    paths: tuple[Path, ...]
    more: int
    exact: bool


def beginning(found: Paths, count: int) -> Beginning:
    """Return the first of some paths, and count those that are left as far as that is quick.

    Args:
        found: The paths.
        count: How many at most are wanted.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import Question, paths
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B =[紙]=> C"}), "now")
        >>> begun = beginning(paths(town, Question()), 2)
        >>> [len(path) for path in begun.paths], begun.more, begun.exact
        ([1, 1], 1, True)
    """
    if found.order == "steps":
        first = found.first(count)
        return Beginning(first, found.count() - len(first), exact=True)
    going = iter(found)
    first = tuple(islice(going, count))
    more = sum(1 for _ in islice(going, _COUNTED))
    return Beginning(first, more, exact=more < _COUNTED or next(going, None) is None)
