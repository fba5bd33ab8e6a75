"""The fixed words of a difference, Japanese and English, and the values of a state's fields as text."""

from __future__ import annotations

from typing import Any

from pidflow.calendar import Milestone, Period
from pidflow.model import Flow, Reentrustment, Storage
from pidflow.state import State
from pidflow.vocabulary import Term, Transport
from pidflow.wording import Language, route_text, term_in

NOTHING = "-"
"""Stands where there is nothing."""

_SAID = {
    "procedure": ("事務", "Procedure "),
    "before": ("前", "before"),
    "after": ("後", "after"),
    "work": ("処理", "work"),
    "wording": ("文言", "wording"),
    "one of": ("上のいずれか", "one of the above"),
    "basis": ("根拠", "basis"),
    "systems": ("システムと稼働基盤", "Systems and hosting"),
    "registers": ("登録(接続・入手・委託・提供・移転・ファイルほか)", "Registers"),
    "orders": ("順序", "Order"),
    "meaning": ("個人番号にとっての意味", "What it means for the Individual Number"),
    "meaning none": (
        "個人番号を運ぶシステムと手段、境界を越える流れの数に変更はない。",
        "No system or transport comes to carry the number or ceases to, and its crossings stay the same.",
    ),
    "counts": (
        "個人番号を含む流れの数: 確実 (+可能性)",
        "Hops that carry the Individual Number: certain (+ possible)",
    ),
    "carried by": ("対象", "by"),
    "sort": ("区分", "sort"),
    "by system": ("システム", "system"),
    "by transport": ("手段", "transport"),
    "by crossing": ("境界", "boundary"),
    "in all": ("合計", "total"),
    "summary": ("まとめ", "Summary"),
    "none": ("違いはない。", "No difference."),
    "reordered": ("並びが変わる", "stands in another order"),
}
"""What the parts of a difference are called."""

_GROUPS = {
    "procedures": ("事務", "procedures"),
    "steps": ("項目", "steps"),
    "systems": ("システム", "systems"),
    "connections": ("接続", "connection"),
    "acquisitions": ("入手", "acquisition"),
    "entrustments": ("委託", "entrustment"),
    "provisions": ("提供", "provision"),
    "transfers": ("移転", "transfer"),
    "files": ("ファイル", "file"),
    "measures": ("安全管理措置", "safeguard"),
}
"""The groups of what a state holds."""

_YES_NO: dict[Language, tuple[str, str]] = {"ja": ("はい", "いいえ"), "en": ("yes", "no")}
_NAMING_SYSTEMS = ("hosted_on", "trial_on", "party", "system", "chain")


def said(word: str, language: Language) -> str:
    """Return a fixed word in a language."""
    return _SAID[word][language == "en"]


def group_in(group: str, language: Language) -> str:
    """Return the name of a group of what a state holds, such as a register."""
    return _GROUPS[group][language == "en"]


def value_in(state: State, field: str, value: Any, language: Language) -> str:
    """Return a field's value as text.

    Args:
        state: The state that names the systems.
        field: The field's name.
        value: Its value; for a tuple each value after the other.
        language: ``ja`` or ``en``.
    """
    if value is None or value == ():
        return NOTHING
    if isinstance(value, tuple):
        return ("、" if language == "ja" else ", ").join(
            value_in(state, field, each, language) for each in value
        )
    if field in _NAMING_SYSTEMS:
        return system_in(state, value, language)
    return _plain(state, value, language)


def system_in(state: State, id: str, language: Language) -> str:
    """Return the name of a system; its id where the state has none of it."""
    names = {system.id: system.name if language == "ja" else system.name_en for system in state.systems}
    return names.get(id, id)


def _plain(state: State, value: Any, language: Language) -> str:
    match value:
        case Storage() | Flow() | Reentrustment():
            return _compound(state, value, language)
        case Term():
            return term_in(value, language)
        case Transport() | Milestone():
            return value.en if language == "en" else str(getattr(value, "name", value))
        case Period():
            return (value.en if language == "en" else str(value)) or NOTHING
        case bool():
            return _YES_NO[language][not value]
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


def _flow(state: State, flow: Flow, language: Language) -> str:
    english = language == "en"
    data = (flow.data_en if english else None) or flow.data
    condition = (flow.condition_en if english else None) or flow.condition
    told = [each for each in (data, condition, term_in(flow.character, language)) if each]
    return f"{route_text(state, flow.hops)} ({', '.join(told)})"


def _reentrustment(value: Reentrustment, language: Language) -> str:
    told = [each for each in (value.work, value.permission) if each]
    return _YES_NO[language][not value.done] + (f" ({', '.join(told)})" if told else "")


def _storage(state: State, storage: Storage, language: Language) -> str:
    place = storage.place if language == "ja" else storage.place_en
    trial = ("検証" if language == "ja" else "trial") if storage.trial else None
    on = system_in(state, storage.system, language) if storage.system else None
    period = _plain(state, storage.period, language)
    cited = str(storage.citation) if storage.citation else None
    told = [each for each in (on, trial, None if period == NOTHING else period, cited) if each]
    return f"{place} ({', '.join(told)})" if told else place
