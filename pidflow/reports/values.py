"""Which fields of headings, systems and register rows reports tell, and their values as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pidflow.calendar import Period
from pidflow.diff import ProcedureChange, RegisterChange, SystemChange, changed_fields, said_fields
from pidflow.model import Flow, Reentrustment, Storage
from pidflow.reports.words import listed, said
from pidflow.state import State, StateStep
from pidflow.state.declared import standing_flows
from pidflow.vocabulary import Term, Transport
from pidflow.wording import Language, route_text, step_wording, term_in

FieldsChange = ProcedureChange | SystemChange | RegisterChange
"""A change of something that is told field by field."""

_CITED = ("citation", "hosting_citation", "trial_citation")
_IDENTITIES = ("id", "key", "steps")
_TOLD_ELSEWHERE = ("number", "covers", "period")
"""What of a row that comes or goes its place in the form, its steps and its date tell."""
_OF_THE_MODEL = ("breaks", "aliases")
"""What no form shows."""

_LISTS = ("storage", "flows")
_SYSTEMS = ("hosted_on", "trial_on", "party", "system", "chain")


def told_fields(change: FieldsChange, language: Language) -> tuple[str, ...]:
    """Return the fields that a report tells of a change: those that changed, or all that say something.

    Args:
        change: The change.
        language: ``ja`` or ``en``.

    Returns:
        Names of fields in their order, without those that only cite. What no form shows, and what is said in
        the other language, is among them only where nothing else is.
    """
    names = tuple(_fields(change.before, change.after))
    shown = tuple(name for name in names if name not in _OF_THE_MODEL and not _foreign(name, names, language))
    return shown or names


def _fields(before: Any, after: Any) -> Iterator[str]:
    if before is not None and after is not None:
        yield from (name for name in changed_fields(before, after) if name not in _CITED)
        return
    thing = after or before
    left_out = (*_CITED, *_IDENTITIES, *_TOLD_ELSEWHERE)
    for name in said_fields(thing):
        if name not in left_out and getattr(thing, name) not in (None, (), False):
            yield name


def _foreign(name: str, names: tuple[str, ...], language: Language) -> bool:
    return name.endswith("_en") if language == "ja" else f"{name}_en" in names


def value_text(state: State, field: str, value: Any, language: Language) -> str:
    """Return the value of a field as the form would have it.

    Args:
        state: The state that names systems, files and steps.
        field: The field's name.
        value: Its value.
        language: ``ja`` or ``en``.

    Returns:
        The text; places of storage and flows have a line each.
    """
    if value in (None, ()):
        return said("nothing", language)
    if isinstance(value, tuple):
        texts = tuple(value_text(state, field, each, language) for each in value)
        return "\n".join(f"・{each}" for each in texts) if field in _LISTS else listed(texts, language)
    if field in _SYSTEMS:
        return _system(state, value, language)
    match field:
        case "files":
            return _file(state, value, language)
        case "covers":
            return _covered(state, value, language)
        case _:
            return _plain(state, value, language)


def _system(state: State, id: str, language: Language) -> str:
    names = {each.id: each.name if language == "ja" else each.name_en for each in state.systems}
    return names.get(id, id)


def _file(state: State, key: str, language: Language) -> str:
    names = {each.key: each.name if language == "ja" else each.name_en for each in state.registers.files}
    return names.get(key, key)


def _covered(state: State, covered: str, language: Language) -> str:
    """A step by its number and that of its procedure; by its keys where the state has it not."""
    numbers = {
        f"{procedure.key}/{step.key}": f"{said('procedure', language)}{procedure.number} {step.number}"
        for procedure in state.procedures
        for step in procedure.steps
    }
    return numbers.get(covered, covered)


def _plain(state: State, value: Any, language: Language) -> str:
    match value:
        case Storage() | Flow() | Reentrustment():
            return _compound(state, value, language)
        case Term():
            return term_in(value, language)
        case Transport():
            return value.name if language == "ja" else value.en
        case Period():
            return (str(value) if language == "ja" else value.en) or said("always", language)
        case bool():
            return said("yes" if value else "no", language)
        case _:
            return str(value)


def _compound(state: State, value: Storage | Flow | Reentrustment, language: Language) -> str:
    match value:
        case Storage():
            return _storage(state, value, language)
        case Flow():
            return _flow(state, value, language)
        case Reentrustment():
            return _reentrustment(value, language)


def _storage(state: State, storage: Storage, language: Language) -> str:
    place = storage.place if language == "ja" else storage.place_en
    on = _system(state, storage.system, language) if storage.system else None
    told = tuple(each for each in (on, said("trial", language) if storage.trial else None) if each)
    return f"{place} ({listed(told, language)})" if told else place


def _flow(state: State, flow: Flow, language: Language) -> str:
    """The sentence of an item, and the route, whose arrows tell the 個人番号."""
    item = StateStep("", "", standing_flows((flow,)), False, (), None, None, None, None, None)
    return f"{step_wording(state, item, language).text} 〔{route_text(state, flow.hops)}〕"


def _reentrustment(again: Reentrustment, language: Language) -> str:
    """Whether, then on what terms; these may be whole sentences."""
    terms = (("permission", again.permission), ("work again", again.work))
    told = [f"{said(word, language)}: {text}" for word, text in terms if text]
    return " / ".join((said("reentrusted" if again.done else "not reentrusted", language), *told))
