"""The laws of `pidflow.wording`, over whole assessments."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve
from hypothesis import given

from pidflow.model import Citation
from pidflow.notation import parse_route
from pidflow.state import State, StateFlow, StateStep, StateSystem
from pidflow.vocabulary import Role
from pidflow.wording import LANGUAGES, Language, hop_in_words, route_text, step_wording
from tests.properties.strategies_assessment import LAW, states


def steps(state: State) -> Iterator[StateStep]:
    """Every step of a state."""
    return (step for procedure in state.procedures for step in procedure.steps)


def name_in(system: StateSystem, language: Language) -> str:
    """What a sentence calls a system."""
    return system.name if language == "ja" else system.name_en


def named(state: State, flow: StateFlow) -> set[str]:
    """The systems of a flow that its sentence must name: not the main system or staff at its end, whose deed it is."""
    ids = {end for hop in flow.flow.hops for end in (hop.source, hop.target)}
    last = flow.flow.hops[-1].target
    before = {flow.flow.hops[0].source, *(hop.target for hop in flow.flow.hops[:-1])}
    if state.system(last).role in (Role.MAIN, Role.STAFF) and last not in before:
        ids.remove(last)
    return ids


@LAW
@given(states())
def test_a_step_is_never_wordless(state: State) -> None:
    """In each language a step says something, in one line; what is generated is told from the modeller's words."""
    for step in steps(state):
        for language in LANGUAGES:
            wording = step_wording(state, step, language)
            assert wording.text.strip() == wording.text != ""
            assert "\n" not in wording.text
            assert wording.generated is (step.text is None)
            if step.text is not None and step.text_en is not None:
                assert wording.text.startswith(step.text if language == "ja" else step.text_en)
            note = step.note if language == "ja" else step.note_en
            assert wording.text.endswith(note or "")


@LAW
@given(states())
def test_a_sentence_names_every_system_and_the_data(state: State) -> None:
    """A reader of the sentence alone knows every system that the data passes, and which data that is."""
    for step in steps(state):
        for language in LANGUAGES:
            text = step_wording(state, evolve(step, text=None, text_en=None), language).text.casefold()
            at_work = () if step.flows else step.systems
            for id in {*at_work, *(id for flow in step.flows for id in named(state, flow))}:
                assert name_in(state.system(id), language).casefold() in text
            for flow in step.flows:
                data = flow.flow.data if language == "ja" else flow.flow.data_en or flow.flow.data
                assert (data or "").casefold() in text
                assert flow.ends is None or (flow.ends.key if language == "ja" else flow.ends.en) in text


@LAW
@given(states())
def test_a_sentence_tells_no_other_transport_than_the_flow_has(state: State) -> None:
    """Each alternative of each hop is told, unless it is a network at one of the hop's ends."""
    for step in steps(state):
        for flow in step.flows:
            only = evolve(step, flows=(flow,), text=None, text_en=None, note=None)
            texts = {language: step_wording(state, only, language).text for language in LANGUAGES}
            for hop in flow.flow.hops:
                ends = (*state.system(hop.source).spellings, *state.system(hop.target).spellings)
                for transport in hop.transports:
                    if transport.name not in ends:
                        assert transport.name in texts["ja"]
                        assert transport.en in texts["en"]


@LAW
@given(states())
def test_a_route_reads_back(state: State) -> None:
    """The notation of a hop gives its ends, its transports and its arrow again."""
    for edge in state.hops:
        route = parse_route(route_text(state, (edge.hop,))).route
        assert [state.named(name).id for name in route.names] == [edge.hop.source, edge.hop.target]
        (arrow,) = route.arrows
        assert (arrow.transports, arrow.personal_number) == (edge.hop.transports, edge.hop.personal_number)


@LAW
@given(states())
def test_a_flow_is_one_route(state: State) -> None:
    """Consecutive hops are written as one route, which reads back with each stop once."""
    for step in steps(state):
        for flow in step.flows:
            route = parse_route(route_text(state, flow.flow.hops)).route
            assert len(route.arrows) == len(flow.flow.hops)
            assert state.named(route.names[-1]).id == flow.flow.hops[-1].target


@LAW
@given(states())
def test_a_hop_in_words_tells_each_basis(state: State) -> None:
    """One line has the number, the route and, of each claim, where it is stated or why it is taken so."""
    for edge in state.hops:
        bases = edge.hop.basis
        claims = (bases.route, bases.transports, bases.information, bases.personal_number)
        for language in LANGUAGES:
            said = hop_in_words(state, edge, language)
            assert "\n" not in said
            assert said.startswith(f"{edge.step.number} / {route_text(state, (edge.hop,))}")
            unstated = "記載なし" if language == "ja" else "not stated"
            assert said.count(f": {unstated}") == claims.count(None)
            for basis in filter(None, claims):
                reason = basis.reason if language == "ja" else basis.reason_en
                assert (reason or "") in said
                assert isinstance(basis.citation, Citation | None)
                assert str(basis.citation or "") in said
