"""What stands in the form before and after: the wording of an item, or the values of fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pidflow.diff import AnyChange, Change, ChangeKind, Difference, RegisterChange, Side
from pidflow.reports.facts import facts_of
from pidflow.reports.fields import field_name
from pidflow.reports.values import FieldsChange, told_fields, value_text
from pidflow.reports.words import said
from pidflow.state import State
from pidflow.wording import Language, route_text, step_wording


def texts_of(difference: Difference, change: AnyChange, language: Language) -> tuple[str | None, str | None]:
    """Return what the form says before and after, in generated words.

    Args:
        difference: The difference that the change belongs to.
        change: The change.
        language: ``ja`` or ``en``.

    Returns:
        The text before and the text after; None for a side on which there is nothing.
    """
    states = difference.before, difference.after
    if isinstance(change, Change):
        return _step_texts(states, change, language)
    names = told_fields(change, language)
    before, after = (
        None if side is None else "\n".join(_fields(state, change, side, names, language))
        for state, side in zip(states, (change.before, change.after), strict=True)
    )
    return before, after


def _step_texts(
    states: tuple[State, State], change: Change, language: Language
) -> tuple[str | None, str | None]:
    """The items; with their routes where the words alone would be the same on both sides."""
    sides = change.before, change.after
    before, after = (
        None if side is None else _step(state, side, change.kinds, language)
        for state, side in zip(states, sides, strict=True)
    )
    if before != after:
        return before, after
    ways = ("\n".join(_routes(state, side, language)) for state, side in zip(states, sides, strict=True))
    was, is_ = (f"{before}\n{way}" for way in ways)
    return (was, is_) if was != is_ else (before, after)


def _step(state: State, side: Side, kinds: tuple[ChangeKind, ...], language: Language) -> str:
    step = side.step
    words = f"{step.number} {step_wording(state, step, language).text}"
    return "\n".join((words, *facts_of(state, step, kinds, language)))


def _routes(state: State, side: Side | None, language: Language) -> Iterator[str]:
    for flow in side.step.flows if side else ():
        yield f"〔{said('route', language)}: {route_text(state, flow.flow.hops)}〕"


def _fields(
    state: State, change: FieldsChange, side: Any, names: tuple[str, ...], language: Language
) -> Iterator[str]:
    """The values of fields; with their names where there are several."""
    register = change.register if isinstance(change, RegisterChange) else None
    for name in names:
        value = value_text(state, name, getattr(side, name), language)
        named = f"{field_name(name, language, register)}: "
        yield (named + ("\n" if "\n" in value else "") if len(names) > 1 else "") + value
