"""Facts of a step that its sentence doesn't tell, where they are not the same on both sides."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pidflow.calendar import Period
from pidflow.diff import ChangeKind
from pidflow.model import Hop
from pidflow.reports.words import listed, said
from pidflow.state import State, StateStep
from pidflow.wording import Language, term_in
from pidflow.wording.claims import basis_in_words


def facts_of(
    state: State, step: StateStep, kinds: tuple[ChangeKind, ...], language: Language
) -> tuple[str, ...]:
    """Return the facts to be told of a step beside its sentence, each in brackets.

    Args:
        state: The state that names the systems.
        step: The step.
        kinds: In what it changed.
        language: ``ja`` or ``en``.
    """
    told = (*_of_hops(state, step, kinds, language), *_of_flows(step, kinds, language))
    work = _at_work(state, step, language) if ChangeKind.WORK in kinds and step.flows else ()
    return tuple(f"〔{each}〕" for each in (*told, *work))


def _of_hops(
    state: State, step: StateStep, kinds: tuple[ChangeKind, ...], language: Language
) -> Iterator[str]:
    views = [(word, view) for kind, (word, view) in _HOP_FACTS.items() if kind in kinds]
    for flow in step.flows:
        for hop in flow.flow.hops:
            ends = " → ".join(_name(state, id, language) for id in (hop.source, hop.target))
            yield from (f"{ends} {said(word, language)}: {view(hop, language)}" for word, view in views)


def _name(state: State, id: str, language: Language) -> str:
    system = state.system(id)
    return system.name if language == "ja" else system.name_en


def _identifiers(hop: Hop, language: Language) -> str:
    return listed(hop.identifiers, language) or said("nothing", language)


def _bases(hop: Hop, language: Language) -> str:
    basis = hop.basis
    bases = (basis.route, basis.transports, basis.information, basis.personal_number)
    return " / ".join(basis_in_words(each, language) for each in bases)


_HOP_FACTS: dict[ChangeKind, tuple[str, Callable[[Hop, Language], str]]] = {
    ChangeKind.PERSONAL_NUMBER: (
        "personal number",
        lambda hop, language: term_in(hop.personal_number, language),
    ),
    ChangeKind.INFORMATION: ("information", lambda hop, language: term_in(hop.information, language)),
    ChangeKind.IDENTIFIERS: ("identifiers", _identifiers),
    ChangeKind.BASIS: ("basis", _bases),
}


def _of_flows(step: StateStep, kinds: tuple[ChangeKind, ...], language: Language) -> Iterator[str]:
    for flow in step.flows:
        if ChangeKind.CHARACTER in kinds:
            yield f"{said('character', language)}: {term_in(flow.flow.character, language)}"
        if ChangeKind.PERIOD in kinds:
            yield f"{said('period', language)}: {_period(flow.flow.period, language)}"


def _period(period: Period, language: Language) -> str:
    return (str(period) if language == "ja" else period.en) or said("always", language)


def _at_work(state: State, step: StateStep, language: Language) -> tuple[str, ...]:
    names = tuple(_name(state, id, language) for id in step.systems)
    return (f"{said('work', language)}: {listed(names, language) or said('nothing', language)}",)
