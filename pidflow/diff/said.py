"""What a thing says, apart from how the record came to it."""

from __future__ import annotations

from typing import Any

import attrs


def said_fields(thing: object) -> tuple[str, ...]:
    """Return the names of the fields that make up what a thing says; its history is none of them.

    Args:
        thing: An attrs object.

    Example:
        >>> from pidflow.model import Exchange
        >>> names = said_fields(Exchange("a", "提供先1", "rengokai"))
        >>> "law" in names, "history" in names
        (True, False)
    """
    made: type[Any] = type(thing)
    return tuple(field.name for field in attrs.fields(made) if field.eq)
