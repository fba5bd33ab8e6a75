"""The steps of a difference as a reader is shown them."""

from __future__ import annotations

from collections.abc import Iterator

from pidflow.calendar import Milestone
from pidflow.diff import Change, ChangeKind, Side
from pidflow.model import Hop
from pidflow.output.difference_view import FlowView, SideView, StepView
from pidflow.output.difference_words import NOTHING, said, system_in, value_in
from pidflow.state import State, StateFlow, StateStep
from pidflow.wording import (
    Language,
    kinds_in_words,
    reasons_in_words,
    route_text,
    step_wording,
    term_in,
)
from pidflow.wording.claims import basis_in_words
from pidflow.wording.language import chosen


def step_view(states: tuple[State, State], change: Change, language: Language) -> StepView:
    """Return a changed step as it is shown.

    Args:
        states: The states before and after, which name the systems.
        change: The step.
        language: ``ja`` or ``en``.
    """
    sides = (("before", states[0], change.before), ("after", states[1], change.after))
    there = [(name, state, side) for name, state, side in sides if side is not None]
    numbers = dict.fromkeys(side.step.number for _, _, side in there)
    return StepView(
        " → ".join(numbers),
        kinds_in_words(change.kinds, change.corrections, language),
        reasons_in_words(change.corrections, language),
        tuple(_side(name, state, side, change.kinds, language) for name, state, side in there),
    )


def _side(name: str, state: State, side: Side, kinds: tuple[ChangeKind, ...], language: Language) -> SideView:
    step = side.step
    return SideView(
        said(name, language),
        tuple(
            FlowView(route_text(state, flow.flow.hops), _told(flow, kinds, language)) for flow in step.flows
        ),
        tuple(_remarks(state, step, kinds, language)),
        str(step.citation) if step.citation else NOTHING,
    )


def _told(flow: StateFlow, kinds: tuple[ChangeKind, ...], language: Language) -> str:
    carried = flow.flow
    when = (
        chosen(carried.frequency, carried.frequency_en, language),
        chosen(carried.condition, carried.condition_en, language),
        _until(flow.ends, language) if flow.ends else None,
    )
    told = ("・" if language == "ja" else "; ").join(each for each in when if each)
    character = f"({term_in(carried.character, language)})" if ChangeKind.CHARACTER in kinds else ""
    data = chosen(carried.data, carried.data_en, language) or NOTHING
    return data + character + (f"〔{told}〕" if told else "")


def _until(end: Milestone, language: Language) -> str:
    return f"{end.key}まで" if language == "ja" else f"until {end.en}"


def _remarks(
    state: State, step: StateStep, kinds: tuple[ChangeKind, ...], language: Language
) -> Iterator[str]:
    """What neither the routes nor the data tell, as far as it changed or is all there is to tell."""
    if step.choice and (len(step.flows) > 1 or ChangeKind.CHOICE in kinds):
        yield said("one of", language)
    if step.systems and (ChangeKind.WORK in kinds or not step.flows):
        names = [system_in(state, id, language) for id in step.systems]
        yield f"{said('work', language)}: {('、' if language == 'ja' else ', ').join(names)}"
    if ChangeKind.PERIOD in kinds:
        yield from (value_in(state, "period", flow.flow.period, language) for flow in step.flows)
    yield from _claims(state, step, kinds, language)
    words = _words(state, step, language)
    if words and (ChangeKind.REWORDED in kinds or not step.flows):
        yield f"{said('wording', language)}: {words}"


def _words(state: State, step: StateStep, language: Language) -> str:
    """The modeller's own words; where no flow tells what a step is, those that are made for it too."""
    if not step.flows:
        return step_wording(state, step, language).text
    own = (chosen(step.text, step.text_en, language), chosen(step.note, step.note_en, language))
    return " ※ ".join(each for each in own if each)


def _claims(
    state: State, step: StateStep, kinds: tuple[ChangeKind, ...], language: Language
) -> Iterator[str]:
    views = [kind for kind in _CLAIMS if kind in kinds]
    for flow in step.flows:
        for hop in flow.flow.hops if views else ():
            told = "; ".join(_claim(kind, hop, language) for kind in views)
            yield f"{route_text(state, (hop,))}: {told}"


_CLAIMS = (ChangeKind.INFORMATION, ChangeKind.IDENTIFIERS, ChangeKind.BASIS)
"""The kinds that the notation doesn't show."""


def _claim(kind: ChangeKind, hop: Hop, language: Language) -> str:
    if kind is ChangeKind.INFORMATION:
        return term_in(hop.information, language)
    if kind is ChangeKind.IDENTIFIERS:
        return "、".join(hop.identifiers) or NOTHING
    basis = hop.basis
    bases = (basis.route, basis.transports, basis.information, basis.personal_number)
    told = " / ".join(basis_in_words(each, language) for each in bases)
    return f"{said('basis', language)} {told}"
