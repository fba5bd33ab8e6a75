"""Whatever a state holds as plain values for JSON, by the names of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from pidflow.calendar import Date, Milestone
from pidflow.diff import said_fields
from pidflow.model import Citation
from pidflow.vocabulary import Term, Transport


def plain(thing: Any) -> Any:
    """Return something that a state holds as texts, numbers, truth values, None, lists and records.

    Args:
        thing: An attrs object, a tuple or a plain value. Words of vocabularies become their codes, dates
            ISO 8601.

    Example:
        >>> from pidflow.calendar import Period
        >>> plain((Citation("評価書", "17"), Period(since=Date(2025, 1))))
        ['評価書 p17', {'since': '2025-01', 'until': None}]
    """
    if type(thing) in _WORDS:
        return _WORDS[type(thing)](thing)
    if isinstance(thing, Term):
        return thing.value
    if isinstance(thing, tuple):
        return [plain(each) for each in thing]
    if attrs.has(type(thing)):
        return {name: plain(getattr(thing, name)) for name in said_fields(thing)}
    return thing


_WORDS: dict[type, Callable[[Any], str]] = {
    Transport: lambda transport: transport.name,
    Date: lambda date: date.iso,
    Milestone: lambda milestone: milestone.key,
    Citation: str,
}
"""What is told by a single text."""


def citations_in(thing: Any) -> list[str]:
    """Return every citation within something that a state holds, each once, in their order."""
    return list(dict.fromkeys(_citations(thing)))


def _citations(thing: Any) -> Iterator[str]:
    if isinstance(thing, Citation):
        yield str(thing)
    elif isinstance(thing, tuple):
        for each in thing:
            yield from _citations(each)
    elif attrs.has(type(thing)):
        for name in said_fields(thing):
            yield from _citations(getattr(thing, name))
