"""A change in words: what of a step came, went or became another, what of a row was added or dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from pidflow.diff import AnyChange, Change, ChangeKind, Difference, RegisterChange
from pidflow.model import Flow, Hop
from pidflow.reports.fields import field_name
from pidflow.reports.values import FieldsChange, told_fields, value_text
from pidflow.reports.words import listed, said
from pidflow.state import State, StateStep
from pidflow.wording import Language, term_in
from pidflow.wording.language import chosen

_States = tuple[State, State]
_Steps = tuple[StateStep, StateStep]


def details_of(difference: Difference, change: AnyChange, language: Language) -> tuple[str, ...]:
    """Return what a change is, in so many words; nothing of what came or went as a whole.

    Args:
        difference: The difference that it belongs to.
        change: The change.
        language: ``ja`` or ``en``.
    """
    states = difference.before, difference.after
    if change.before is None or change.after is None:
        return ()
    if isinstance(change, Change):
        steps = change.before.step, change.after.step
        return tuple(_step(states, steps, change.kinds, language))
    return tuple(_fields(states, change, language))


def _step(states: _States, steps: _Steps, kinds: tuple[ChangeKind, ...], language: Language) -> Iterator[str]:
    if ChangeKind.RENUMBERED in kinds:
        yield f"{said('number', language)}: {steps[0].number} → {steps[1].number}"
    if ChangeKind.REROUTED in kinds:
        yield from _rerouted(states, steps, language)
    for kind, word, told in _HOP_VIEWS:
        yield from _hops(states, steps, word, told, language) if kind in kinds else ()
    for kind, word, view in _FLOW_VIEWS:
        if kind in kinds:
            was, is_ = (_values(step, view, language) for step in steps)
            yield _arrow(word, was, is_, language)


def _rerouted(states: _States, steps: _Steps, language: Language) -> Iterator[str]:
    """Which ways come and go, how many there are where there are several, and until when."""
    before, after = (tuple(flow.flow for flow in step.flows) for step in steps)
    for flow in _lacking(before, after):
        yield f"{said('way gone', language)}: {_way(states[0], flow, language)}"
    for flow in _lacking(after, before):
        yield f"{said('way new', language)}: {_way(states[1], flow, language)}"
    if any(len(step.flows) > 1 for step in steps):
        was, is_ = (_ways(step, language) for step in steps)
        yield f"{said('ways', language)}: {was} → {is_}"
    for end in dict.fromkeys(flow.ends for flow in steps[1].flows if flow.ends):
        yield _UNTIL[language == "en"].format(end.key if language == "ja" else end.en)


_UNTIL = ("{}までに限る経路がある", "one way stays only until {}")


def _lacking(flows: tuple[Flow, ...], others: tuple[Flow, ...]) -> Iterator[Flow]:
    """The ways that the others lack; one that only takes other transports is told with these."""
    here, there = (Counter(map(_stops, each)) for each in (flows, others))
    known = [_over(flow) for flow in others]
    yield from (
        flow for flow in flows if here[_stops(flow)] != there[_stops(flow)] and _over(flow) not in known
    )


def _stops(flow: Flow) -> tuple[str, ...]:
    return (flow.hops[0].source, *(hop.target for hop in flow.hops))


def _over(flow: Flow) -> tuple[object, ...]:
    return (_stops(flow), *(hop.transports for hop in flow.hops))


def _way(state: State, flow: Flow, language: Language) -> str:
    """The systems that a flow passes, each with the transports by which it gets there, as far as stated."""
    stops = (
        _name(state, hop.target, language) + (f" ({_transports(hop, language)})" if hop.transports else "")
        for hop in flow.hops
    )
    return " → ".join((_name(state, flow.hops[0].source, language), *stops))


def _name(state: State, id: str, language: Language) -> str:
    system = state.system(id)
    return system.name if language == "ja" else system.name_en


def _ways(step: StateStep, language: Language) -> str:
    choice = f" ({said('one of', language)})" if step.choice and len(step.flows) > 1 else ""
    return f"{len(step.flows)}{choice}"


def _hops(
    states: _States, steps: _Steps, word: str, view: Callable[[Hop, Language], str], language: Language
) -> Iterator[str]:
    """What hops that are there on both sides say otherwise."""
    before, after = (_by_ends(step) for step in steps)
    for ends in (ends for ends in before if ends in after):
        was, is_ = (view(hops[ends], language) for hops in (before, after))
        if was != is_:
            names = " → ".join(_name(states[1], id, language) for id in ends)
            yield f"{names} {_arrow(word, was, is_, language)}"


def _by_ends(step: StateStep) -> dict[tuple[str, str], Hop]:
    return {(hop.source, hop.target): hop for flow in step.flows for hop in flow.flow.hops}


def _transports(hop: Hop, language: Language) -> str:
    names = tuple(each.name if language == "ja" else each.en for each in hop.transports)
    return listed(names, language) or said("unstated transport", language)


_HOP_VIEWS: tuple[tuple[ChangeKind, str, Callable[[Hop, Language], str]], ...] = (
    (ChangeKind.TRANSPORT, "transports", _transports),
    (
        ChangeKind.PERSONAL_NUMBER,
        "personal number",
        lambda hop, language: term_in(hop.personal_number, language),
    ),
    (ChangeKind.INFORMATION, "information", lambda hop, language: term_in(hop.information, language)),
)

_FLOW_VIEWS: tuple[tuple[ChangeKind, str, Callable[[Flow, Language], str | None]], ...] = (
    (ChangeKind.DATA, "data", lambda flow, language: chosen(flow.data, flow.data_en, language)),
    (
        ChangeKind.CHARACTER,
        "character",
        lambda flow, language: term_in(flow.character, language),
    ),
    (
        ChangeKind.CONDITION,
        "condition",
        lambda flow, language: chosen(flow.condition, flow.condition_en, language),
    ),
    (
        ChangeKind.FREQUENCY,
        "frequency",
        lambda flow, language: chosen(flow.frequency, flow.frequency_en, language),
    ),
)


def _values(step: StateStep, view: Callable[[Flow, Language], str | None], language: Language) -> str:
    told = dict.fromkeys(view(flow.flow, language) for flow in step.flows)
    return " / ".join(each or said("nothing", language) for each in told)


def _arrow(word: str, was: str, is_: str, language: Language) -> str:
    return f"{said(word, language)}: {was or said('nothing', language)} → {is_ or said('nothing', language)}"


def _fields(states: _States, change: FieldsChange, language: Language) -> Iterator[str]:
    """Each field that changed; of several values only those that came or went."""
    register = change.register if isinstance(change, RegisterChange) else None
    for field in told_fields(change, language):
        was, is_ = getattr(change.before, field), getattr(change.after, field)
        name = field_name(field, language, register)
        if isinstance(was, tuple) and was and is_ and set(was) != set(is_):
            yield from _come_and_gone(states, field, name, (was, is_), language)
        else:
            before, after = (
                value_text(state, field, value, language)
                for state, value in zip(states, (was, is_), strict=True)
            )
            yield f"{name}: {_one_line(before)} → {_one_line(after)}"


def _come_and_gone(
    states: _States, field: str, name: str, sides: tuple[Any, Any], language: Language
) -> Iterator[str]:
    before, after = sides
    for state, values, words in (
        (states[0], tuple(each for each in before if each not in after), _DROPPED),
        (states[1], tuple(each for each in after if each not in before), _ADDED),
    ):
        if values:
            told = _one_line(value_text(state, field, values, language))
            yield words[language == "en"].format(name, told)


_ADDED = ("{}に追加: {}", "added to {}: {}")
_DROPPED = ("{}から削除: {}", "dropped from {}: {}")


def _one_line(text: str) -> str:
    return text.replace("\n", "")
