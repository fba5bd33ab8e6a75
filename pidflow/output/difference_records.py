"""The headings, systems, register rows and orders of a difference as a reader is shown them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pidflow.diff import (
    Order,
    ProcedureChange,
    RegisterChange,
    SystemChange,
    changed_fields,
)
from pidflow.model import File
from pidflow.output.difference_view import FieldView, RecordView
from pidflow.output.difference_words import group_in, said, value_in
from pidflow.state import State
from pidflow.wording import Language, field_in_words, kinds_in_words, reasons_in_words

_States = tuple[State, State]
_WITH_HOST = {"hosted_on": "hosting_citation", "trial_on": "trial_citation"}
"""The citations that are told with the platform they are of."""


def procedure_view(states: _States, change: ProcedureChange, language: Language) -> RecordView:
    """Return a changed heading as it is shown."""
    number = change.after or change.before
    assert number is not None, "a change has a side"
    name = f"{said('procedure', language)}{number.number}"
    fields = _fields(states, change.before, change.after, language)
    return RecordView(name, kinds_in_words(change.kinds, (), language), fields)


def system_view(states: _States, change: SystemChange, language: Language) -> RecordView:
    """Return a changed system as it is shown."""
    system = change.after or change.before
    assert system is not None, "a change has a side"
    name = system.name if language == "ja" else system.name_en
    fields = _fields(states, change.before, change.after, language)
    return RecordView(name, kinds_in_words(change.kinds, (), language), fields)


def register_view(states: _States, change: RegisterChange, language: Language) -> RecordView:
    """Return a changed register row as it is shown."""
    row = change.after or change.before
    assert row is not None, "a change has a side"
    title = (row.name if language == "ja" else row.name_en) if isinstance(row, File) else row.title
    number = None if isinstance(row, File) else row.number
    numbered = " ".join(filter(None, (number, title)))
    name = f"{group_in(change.register, language)}: {numbered}"
    fields = _fields(states, change.before, change.after, language)
    kinds = kinds_in_words(change.kinds, change.corrections, language)
    return RecordView(name, kinds, fields, reasons_in_words(change.corrections, language))


def order_views(orders: tuple[Order, ...], language: Language) -> Iterator[RecordView]:
    """Yield the orders in which something moved; what came or went is told where it did."""
    for order in orders:
        if order.moved:
            group, *of = order.of
            name = " ".join((group_in(group, language), *of))
            keys = FieldView(group_in(group, language), " ".join(order.before), " ".join(order.after))
            yield RecordView(name, said("reordered", language), (keys,))


def _fields(states: _States, before: Any, after: Any, language: Language) -> tuple[FieldView, ...]:
    if before is None or after is None:
        return ()
    names = changed_fields(before, after)
    folded = [_WITH_HOST[name] for name in names if name in _WITH_HOST]
    return tuple(_field(states, name, (before, after), language) for name in names if name not in folded)


def _field(states: _States, name: str, sides: tuple[Any, Any], language: Language) -> FieldView:
    values = _values(getattr(sides[0], name), getattr(sides[1], name))
    was, is_ = (
        value_in(state, name, value, language) + _source(name, side)
        for state, value, side in zip(states, values, sides, strict=True)
    )
    return FieldView(field_in_words(name, language), was, is_)


def _values(before: Any, after: Any) -> tuple[Any, Any]:
    """Both values; of several only what the other side lacks, or all where only their order differs."""
    if not isinstance(before, tuple):
        return before, after
    gone = tuple(each for each in before if each not in after)
    come = tuple(each for each in after if each not in before)
    return (gone, come) if gone or come else (before, after)


def _source(name: str, side: Any) -> str:
    cited = getattr(side, _WITH_HOST[name]) if name in _WITH_HOST else None
    return f" ({cited})" if cited else ""
