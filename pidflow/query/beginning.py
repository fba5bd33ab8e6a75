"""The first of many paths, and how many there are, without going through millions."""

from __future__ import annotations

from itertools import islice

from attrs import frozen

from pidflow.query.path import Path
from pidflow.query.paths import Paths

_COUNTED = 1000
"""How many more are gone through to count them."""


@frozen
class HowMany:
    """How many paths there are.

    Args:
        count: So many.
        exact: False where there are more than that; counting ended there.
    """

    count: int
    exact: bool = True


@frozen
class Beginning:
    """The first of some paths.

    Args:
        paths: The first ones.
        more: How many more there are.
    """

    paths: tuple[Path, ...]
    more: HowMany = HowMany(0)


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
        >>> [len(path) for path in begun.paths], begun.more
        ([1, 1], HowMany(count=1, exact=True))
    """
    if found.order == "steps":
        first = found.first(count)
        return Beginning(first, HowMany(found.count() - len(first)))
    going = iter(found)
    first = tuple(islice(going, count))
    more = sum(1 for _ in islice(going, _COUNTED))
    return Beginning(first, HowMany(more, exact=next(going, None) is None))


def how_many(found: Paths, limit: int | None) -> HowMany:
    """Return how many paths there are.

    Args:
        found: The paths.
        limit: The number at which counting ends; None counts all, which may take long. Walks in the
            order of the steps are always all counted.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import Question, paths
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B =[紙]=> C"}), "now")
        >>> how_many(paths(town, Question()), 2)
        HowMany(count=2, exact=False)
    """
    if limit is None or found.order == "steps":
        return HowMany(found.count())
    number = found.count(limit + 1)
    return HowMany(min(number, limit), exact=number <= limit)
