"""A changed item, whatever form it is reported in."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pidflow.diff import AnyChange, Change, Difference, RegisterChange
from pidflow.diff.matching import merged_keys
from pidflow.model import Correction, RecordedChange
from pidflow.reports.details import details_of
from pidflow.reports.pages import pages_of
from pidflow.reports.places import place_of
from pidflow.reports.recorded import recorded_of, reference_of
from pidflow.reports.texts import texts_of
from pidflow.state import When, when_changed
from pidflow.wording import Language


@frozen
class Item:
    """A changed item: one change of a difference as a form tells it.

    Args:
        change: The change.
        dates: When it happens; more than one point where it does so in several goes.
        place: Where in the form it stands, from the larger to the smaller.
        pages: On which pages, before and after; None where nothing is cited, or it doesn't stand there.
        before: What the form says before, in generated words; None where nothing stands there.
        after: The same after.
        details: What changed, in so many words.
        corrections: The corrections of the record that it is; none where a fact changed.
        recorded: What the document's own list of changes says of it.
    """

    change: AnyChange
    dates: tuple[When, ...]
    place: tuple[str, ...]
    pages: tuple[str | None, str | None]
    before: str | None
    after: str | None
    details: tuple[str, ...]
    corrections: tuple[Correction, ...]
    recorded: tuple[RecordedChange, ...]


def items_of(difference: Difference, language: Language) -> tuple[Item, ...]:
    """Return every change of a difference as an item, but those of citations alone.

    Args:
        difference: What differs.
        language: ``ja`` or ``en``.

    Returns:
        The headings of procedures, each followed by its steps, in the order of the procedures; then systems,
        then rows of registers.
    """
    told = (*_sheets(difference), *difference.systems, *difference.registers)
    return tuple(_item(difference, change, language) for change in told)


def _sheets(difference: Difference) -> Iterator[AnyChange]:
    states = difference.before, difference.after
    for key in merged_keys(*((each.key for each in state.procedures) for state in states)):
        yield from (change for change in difference.procedures if change.key == key)
        yield from (change for change in difference.changes if change.procedure == key)


def _item(difference: Difference, change: AnyChange, language: Language) -> Item:
    before, after = texts_of(difference, change, language)
    return Item(
        change,
        when_changed(difference.before, difference.after, reference_of(change)),
        place_of(difference, change, language),
        pages_of(difference, change),
        before,
        after,
        details_of(difference, change, language),
        change.corrections if isinstance(change, Change | RegisterChange) else (),
        recorded_of(difference, change),
    )
