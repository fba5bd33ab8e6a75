"""The nearest valid names to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

_LIKE_ENOUGH = 0.5
_PART = 0.5
"""So much more a name is like what is written if it holds that whole: people write the part they remember."""
_SHORTEST_PART = 2


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the name of `names` most like `name`, or None where none is like it.

    Args:
        name: What was written.
        names: The valid names, in any order; among equals the first by sort order wins.

    Example:
        >>> nearest("国保標準システム", ["国保標準ｼｽﾃﾑ", "国保総合システム", "中間サーバー"])
        '国保総合システム'
    """
    return next(iter(nearest_names(name, names, 1)), None)


def nearest_names(name: str, names: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Return the names of `names` that are like `name`, the most like first.

    Args:
        name: What was written.
        names: The valid names, in any order; equals come in sort order.
        most: How many are returned at most.

    Example:
        >>> nearest_names("国保", ["国保標準システム", "国保連合会", "中間サーバー"])
        ('国保連合会', '国保標準システム')
    """
    ranked = sorted((-_likeness(name, candidate), candidate) for candidate in set(names))
    return tuple(candidate for likeness, candidate in ranked[:most] if -likeness >= _LIKE_ENOUGH)


def _likeness(name: str, candidate: str) -> float:
    part = _PART if len(name) >= _SHORTEST_PART and name in candidate else 0.0
    return part + SequenceMatcher(None, name, candidate, autojunk=False).ratio()
