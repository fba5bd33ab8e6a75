"""What of the sources a model accounts for, item by item."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from attrs import define, field

from pidflow.model import Anomaly, Assessment, File, System
from pidflow.verify.cited import Part, parts
from pidflow.verify.lookup import Named, Resolution, resolve
from pidflow.verify.normal import mended
from pidflow.verify.result import Cover, Coverage
from pidflow.verify.source import Item, ItemKind, SourceText

_FEW_PAGES = 2
"""An anomaly of more pages is of the document, and explains no single item."""


def coverage(assessment: Assessment, sources: Mapping[str, SourceText]) -> tuple[Coverage, ...]:
    """Return every item for which a model must account, with what accounts for it.

    Who cites an item accounts for it, and for the rows below it. What is recorded in a file is accounted for
    name by name. Whole pages account for their figure alone, and a system for none of the numbered items that
    name it: these tell what becomes of data.

    Args:
        assessment: The model.
        sources: Its sources that were read, by key.
    """
    ledger = _Ledger()
    for part in parts(assessment):
        for citation in part.citations:
            source = sources.get(citation.source)
            if source is not None:
                ledger.enter(part, resolve(citation, source))
        if isinstance(part.thing, File):
            ledger.enter_names(part, sources)
    return tuple(
        ledger.judged(source.key, item, sources[source.key])
        for source in assessment.sources
        if source.key in sources
        for item in sources[source.key].demanded
    )


@define
class _Ledger:
    """Who accounts for which item: parts of the model, and anomalies with their reasons."""

    _cited: dict[Item, dict[str, None]] = field(factory=lambda: defaultdict(dict))
    _anomalies: dict[Item, list[tuple[str, str]]] = field(factory=lambda: defaultdict(list))

    def enter(self, part: Part, resolution: Resolution) -> None:
        """Enter what a part cites."""
        for item in _meant(part, resolution):
            if isinstance(part.thing, Anomaly):
                self._anomalies[item].append((part.address, part.thing.what))
            else:
                self._cited[item][part.address] = None

    def enter_names(self, part: Part, sources: Mapping[str, SourceText]) -> None:
        """Enter what a file records, and the file itself where it is part of a list, by their names.

        Where what the file cites holds recorded items, only these are meant.
        """
        names = {mended(name) for name in (part.thing.name, *part.thing.items)}
        for item in _recorded(part, sources):
            if names & {mended(name) for name in item.names}:
                self._cited[item][part.address] = None
        for item in (each for source in sources.values() for each in source.items):
            if item.kind is ItemKind.FILE and mended(part.thing.name) in mended(item.text):
                self._cited[item][part.address] = None

    def judged(self, key: str, item: Item, source: SourceText) -> Coverage:
        """Return whether an item is accounted for, by itself or with its heading; the nearer goes first."""
        if self._anomalies[item] and not self._cited[item]:
            return self._anomalous(key, item, item)
        for each in _with_headings(item, source):
            heading = None if each is item else each.label
            if self._cited[each]:
                return Coverage(key, item, Cover.COVERED, tuple(self._cited[each]), None, heading)
        below = tuple(by for each in _rows_below(item, source) for by in self._cited[each])
        if below:
            return Coverage(key, item, Cover.COVERED, tuple(dict.fromkeys(below)))
        for each in _with_headings(item, source):
            if self._anomalies[each]:
                return self._anomalous(key, item, each)
        return Coverage(key, item, Cover.UNCOVERED)

    def _anomalous(self, key: str, item: Item, cited: Item) -> Coverage:
        """An item of which the anomalies of it, or of what it stands in, tell the reason."""
        by, reasons = zip(*self._anomalies[cited], strict=True)
        heading = None if cited is item else cited.label
        return Coverage(key, item, Cover.ANOMALY, by, " / ".join(reasons), heading)


def _meant(part: Part, resolution: Resolution) -> Iterator[Item]:
    """The items that a citation accounts for."""
    if not resolution.there:
        return
    whole = resolution.named is Named.PAGE
    far = isinstance(part.thing, Anomaly) and _page_count(resolution) > _FEW_PAGES
    for item in resolution.items:
        named_in = isinstance(part.thing, System) and item.kind is ItemKind.NUMBERED
        if not far and not named_in and (not whole or item.kind is ItemKind.FIGURE):
            yield item


def _page_count(resolution: Resolution) -> int:
    return len({page for item in resolution.items for page in item.pages})


def _with_headings(item: Item, source: SourceText) -> Iterator[Item]:
    """An item, and what it stands in as far as that accounts for it."""
    yield item
    if item.inherits and item.heading:
        for each in source.items:
            if each.label == item.heading and each.pages == item.pages:
                yield from _with_headings(each, source)


def _rows_below(item: Item, source: SourceText) -> Iterator[Item]:
    """The rows of a box; who cites one accounts for the box."""
    for each in source.items:
        if each.heading == item.label and each.inherits and each.pages == item.pages:
            yield each


def _recorded(part: Part, sources: Mapping[str, SourceText]) -> tuple[Item, ...]:
    """The recorded items that a file may mean: those below what it cites, else all."""
    every = [
        (key, item)
        for key, source in sources.items()
        for item in source.items
        if item.kind is ItemKind.RECORDED
    ]
    cited = {
        (citation.source, item.label)
        for citation in part.citations
        if citation.source in sources
        for item in resolve(citation, sources[citation.source]).items
    }
    below = tuple(item for key, item in every if (key, item.heading) in cited)
    return below or tuple(item for _, item in every)
