"""The nearest valid name to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

_LIKE_ENOUGH = 0.5


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the name of `names` most like `name`, or None where none is like it.

    Args:
        name: What was written.
        names: The valid names, in any order; among equals the first by sort order wins.

    Example:
        >>> nearest("国保標準システム", ["国保標準ｼｽﾃﾑ", "国保総合システム", "中間サーバー"])
        '国保総合システム'
    """
    best: tuple[float, str] | None = None
    for candidate in sorted(set(names)):
        ratio = SequenceMatcher(None, name, candidate, autojunk=False).ratio()
        if ratio >= _LIKE_ENOUGH and (best is None or ratio > best[0]):
            best = (ratio, candidate)
    return best[1] if best else None
