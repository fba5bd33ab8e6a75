"""The columns of each form, and what a changed item has in them."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from pidflow.diff import ChangeKind
from pidflow.reports.dates import when_text
from pidflow.reports.forms import ReportForm
from pidflow.reports.item import Item
from pidflow.reports.pages import pages_text
from pidflow.reports.recorded import entry_text, record_dates, timing_of
from pidflow.reports.words import listed, said
from pidflow.wording import Language, kinds_in_words, reasons_in_words


@frozen
class Column:
    """A column of a form.

    Args:
        ja: Its head in Japanese.
        en: The same in English.
        weight: How wide it is, in relation to the others.
        cell: What an item has in it.
    """

    ja: str
    en: str
    weight: int
    cell: Callable[[Item, Language], str]


def _place(item: Item, language: Language) -> str:  # noqa: ARG001  (a cell is asked for in a language)
    return "\n".join(item.place)


def _pages(item: Item, language: Language) -> str:
    return pages_text(item.change, item.pages, language)


def _dates(item: Item, language: Language) -> str:
    """When it changes; then when the document was changed, where its own list has another date."""
    when = listed(tuple(when_text(when, language) for when in item.dates), language)
    recorded = record_dates(item.recorded, item.dates, language)
    return f"{when}\n({said('record changed', language)}: {recorded})" if recorded else when


def _change(item: Item, language: Language) -> tuple[str, ...]:
    """In what it changed, why the record was corrected, and what the document itself says of it."""
    return (
        kinds_in_words(item.change.kinds, item.corrections, language),
        *reasons_in_words(item.corrections, language),
        *(entry_text(entry, language) for entry in item.recorded),
        *((said("same text", language),) if item.before == item.after else ()),
    )


def _cause(item: Item, language: Language) -> str:
    return "\n".join((*_change(item, language), *item.details))


def _before(item: Item, language: Language) -> str:
    return said("added", language) if item.before is None else item.before


def _after(item: Item, language: Language) -> str:
    if item.after is None:
        return said("removed", language)
    renumbered = ChangeKind.RENUMBERED in item.change.kinds
    return f"{said('renumbered', language)}\n{item.after}" if renumbered else item.after


def _timing(item: Item, language: Language) -> str:
    """As the document's own list has it, else blank for the officer."""
    return timing_of(item.recorded, language)


def _explanation(item: Item, language: Language) -> str:
    open_to = () if timing_of(item.recorded, language) else (said("timing unknown", language),)
    return "\n".join((*open_to, *_change(item, language)))


def _mark(item: Item, language: Language) -> str:  # noqa: ARG001  (every row is generated)
    return said("generated", language)


_MARK = Column("作成区分", "Origin", 12, _mark)

COLUMNS: dict[ReportForm, tuple[Column, ...]] = {
    ReportForm.COUNCIL: (
        Column("変更または追記した箇所", "Part changed or added", 45, _place),
        Column("ページ", "Page", 12, _pages),
        Column("事由等", "Cause", 56, _cause),
        _MARK,
    ),
    ReportForm.ANNEX3: (
        Column("変更日", "Date of change", 17, _dates),
        Column("項目", "Item", 26, _place),
        Column("変更前の記載", "Text before", 33, _before),
        Column("変更後の記載", "Text after", 33, _after),
        Column("提出時期", "Time of submission", 11, _timing),
        Column("提出時期に係る説明", "Explanation of the time of submission", 24, _explanation),
        _MARK,
    ),
}
"""The columns of each form in their order; the last one tells what is generated."""
