"""On which pages of the sources something stands, before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pidflow.diff import AnyChange, Change, Difference, SystemChange, changed_fields
from pidflow.diff.addresses import things_of
from pidflow.model import Citation, File
from pidflow.reports.words import said
from pidflow.state import State, StateSystem
from pidflow.wording import Language

_UNCITED = "—"


def pages_of(difference: Difference, change: AnyChange) -> tuple[str | None, str | None]:
    """Return the pages on which a changed thing stands.

    Args:
        difference: The difference that it belongs to.
        change: The change.

    Returns:
        The pages before and after, as printed; of another source than the usual one with the source's name.
        None for a side on which it doesn't stand, or has no citation.
    """
    states = difference.before, difference.after
    sides = things_of(change)
    before, after = (
        _pages(state, tuple(_citations(state, change, side, sides)))
        for state, side in zip(states, sides, strict=True)
    )
    return before, after


def pages_text(change: AnyChange, pages: tuple[str | None, str | None], language: Language) -> str:
    """Return the pages as a cell: once where they are the same, or only one side has any to speak of.

    Args:
        change: The change.
        pages: Its pages before and after.
        language: ``ja`` or ``en``.
    """
    there = [page for thing, page in zip(things_of(change), pages, strict=True) if thing is not None]
    told = list(dict.fromkeys(there))
    if told == [None]:
        return said("no page", language)
    return " → ".join(page or _UNCITED for page in told)


def _pages(state: State, citations: tuple[Citation, ...]) -> str | None:
    usual = state.assessment.sources[0].key if state.assessment.sources else None
    return "、".join(dict.fromkeys(_page(each, usual) for each in citations)) or None


def _page(citation: Citation, usual: str | None) -> str:
    source = None if citation.source == usual else citation.source
    return " ".join(part for part in (source, citation.pages or citation.item) if part) or citation.source


def _citations(state: State, change: AnyChange, side: Any, sides: tuple[Any, Any]) -> Iterator[Citation]:
    if side is None:
        return
    if isinstance(change, SystemChange):
        yield from _system_citations(state, side)
    elif isinstance(side, File) and not isinstance(change, Change) and "storage" in _changed(sides):
        yield from (each.citation for each in side.storage if each.citation)
    elif side.citation:
        yield side.citation


def _changed(sides: tuple[Any, Any]) -> tuple[str, ...]:
    return changed_fields(*sides) if None not in sides else ()


def _system_citations(state: State, system: StateSystem) -> Iterator[Citation]:
    """Who says on what it runs; where nobody does, where the document names it."""
    said_of_hosts = [each for each in (system.hosting_citation, system.trial_citation) if each]
    yield from said_of_hosts
    if not said_of_hosts:
        named = (each.citation for each in state.assessment.systems if each.id == system.id)
        yield from (citation for citation in named if citation)
