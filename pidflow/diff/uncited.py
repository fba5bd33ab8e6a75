"""Things without their citations, for telling whether anything else differs."""

from __future__ import annotations

from typing import Any

import attrs

from pidflow.diff.said import said_fields
from pidflow.model import Citation


def uncited(thing: Any) -> Any:
    """Return something that equals that of another thing exactly if they say the same, wherever it is cited.

    Args:
        thing: Anything a state holds: an attrs object, a tuple, or a plain value.

    Example:
        >>> uncited(Citation("評価書", "17")) == uncited(None) == uncited(Citation("評価書", "18"))
        True
        >>> from pidflow.model import Name
        >>> uncited(Name("国保", "NHI")) == uncited(Name("介護", "care"))
        False
    """
    if isinstance(thing, Citation):
        return None
    if isinstance(thing, tuple):
        return tuple(uncited(each) for each in thing)
    if attrs.has(type(thing)):
        return (type(thing).__name__, *(uncited(getattr(thing, name)) for name in said_fields(thing)))
    return thing
