"""The laws of `pidflow.state`, over whole assessments."""

from __future__ import annotations

import datetime

from attrs import asdict, fields
from hypothesis import given
from hypothesis import strategies as st

from pidflow.calendar import Date
from pidflow.errors import InputFault
from pidflow.model import Assessment, Registers
from pidflow.state import (
    State,
    hop_record,
    number_order,
    state_at,
    stated_only,
    system_record,
)
from pidflow.vocabulary import BasisKind, Information, PersonalNumber
from tests.properties.strategies_assessment import LAW, assessments, states

_DAYS = st.dates(datetime.date(2024, 3, 1), datetime.date(2025, 12, 31)).map(
    lambda day: Date(day.year, day.month, day.day)
)


@LAW
@given(assessments())
def test_every_point_has_a_state_and_each_step_is_there_at_most_once(assessment: Assessment) -> None:
    """At any point of the timeline a step is there once or not at all, in its version of that time."""
    for point in assessment.timeline.points:
        taken = state_at(assessment, point)
        for procedure in taken.procedures:
            (model,) = [each for each in assessment.procedures if each.key == procedure.key]
            told = [step.key for step in procedure.steps]
            assert len(set(told)) == len(told)
            for step in model.steps:
                there = [each for each in step.versions if assessment.timeline.contains(each.period, point)]
                shown = [each for each in procedure.steps if each.key == step.key]
                assert [each.number for each in shown] == [each.number for each in there]


@LAW
@given(assessments())
def test_each_row_stands_once_with_its_version(assessment: Assessment) -> None:
    """At any point a row is there once or not at all, as its version of that time, in a period that holds the point."""
    line = assessment.timeline
    for point in line.points:
        registers = state_at(assessment, point).registers
        for field in fields(Registers):
            there = [
                row for row in getattr(assessment.registers, field.name) if line.contains(row.period, point)
            ]
            rows = getattr(registers, field.name)
            assert [row.key for row in rows] == [row.key for row in there]
            for row, version in zip(rows, there, strict=True):
                assert line.contains(row.period, point)
                assert line.start(row.period) <= line.start(version.period)
                assert line.end(row.period) >= line.end(version.period)
                assert row.history.corrections == version.history.corrections


@LAW
@given(assessments(), _DAYS)
def test_a_day_has_a_state_unless_it_is_before_everything(assessment: Assessment, day: Date) -> None:
    """A day that no one lists is answered as well, or refused if it lies before the first point."""
    timeline = assessment.timeline
    before = timeline.position(day) < timeline.position(timeline.points[0])
    try:
        taken = state_at(assessment, day)
    except InputFault:
        assert before
    else:
        assert not before
        assert taken.label == next((each.label for each in assessment.moments if each.at == day), str(day))


@LAW
@given(assessments())
def test_a_moment_is_found_by_id_label_and_point(assessment: Assessment) -> None:
    """However a state is asked for, it is the same."""
    for moment in assessment.moments:
        one, *others = [state_at(assessment, when) for when in (moment.id, moment.label, moment.at)]
        for other in others:
            assert asdict(one, recurse=False) == asdict(other, recurse=False)


@LAW
@given(states())
def test_nothing_in_a_state_is_of_another_time(state: State) -> None:
    """Flows that are over or still to come are not there; those that are keep their order and are counted from 1."""
    timeline = state.assessment.timeline
    moments = [each.at for each in state.assessment.moments if each.id == state.id]
    for procedure in state.procedures:
        for step in procedure.steps:
            assert [flow.ordinal for flow in step.flows] == list(range(1, len(step.flows) + 1))
            for flow in step.flows:
                assert all(timeline.contains(flow.flow.period, point) for point in moments)
                assert (flow.ends is not None) == flow.flow.transitional


@LAW
@given(states())
def test_procedures_and_steps_are_in_the_order_of_their_numbers(state: State) -> None:
    """The order of the document is that of the numbers, whatever the order of the files."""
    numbers = [procedure.number for procedure in state.procedures]
    assert numbers == sorted(numbers, key=int)
    for procedure in state.procedures:
        ordered = [number_order(step.number) for step in procedure.steps]
        assert ordered == sorted(ordered)


@LAW
@given(states())
def test_hops_are_unique_and_follow_their_routes(state: State) -> None:
    """No two edges share an id, and each hop of a flow starts where the one before it ends."""
    ids = [edge.id for edge in state.hops]
    assert len(set(ids)) == len(ids)
    for one, next_ in zip(state.hops, state.hops[1:], strict=False):
        if next_.position > 1:
            assert (one.step, one.flow, one.position + 1) == (next_.step, next_.flow, next_.position)
            assert one.hop.target == next_.hop.source


@LAW
@given(states())
def test_the_graph_is_the_export(state: State) -> None:
    """The graph has the systems as nodes and exactly the hops as edges, each with the export's attributes."""
    edges = {key: (a, b, data) for a, b, key, data in state.graph.edges(keys=True, data=True)}
    assert edges == {edge.id: (edge.hop.source, edge.hop.target, hop_record(edge)) for edge in state.hops}
    nodes = {id: state.graph.nodes[id] for id in state.graph.nodes}
    assert nodes == {each.id: system_record(each) for each in state.systems}
    assert list(state.graph.nodes) == [each.id for each in state.systems]


@LAW
@given(states())
def test_stated_only_adds_nothing_and_changes_nothing_twice(state: State) -> None:
    """Each claim is as before and stated, or unstated; who asks again gets the same."""
    for edge in state.hops:
        kept = stated_only(edge)
        assert (kept is None) == (edge.hop.basis.route.kind is not BasisKind.STATED)
        if kept is None:
            continue
        assert stated_only(kept) == kept
        assert (kept.id, kept.step, kept.flow) == (edge.id, edge.step, edge.flow)
        before, after = edge.hop, kept.hop
        for now, was, nothing, basis in (
            (after.transports, before.transports, (), after.basis.transports),
            (after.information, before.information, Information.UNSTATED, after.basis.information),
            (
                after.personal_number,
                before.personal_number,
                PersonalNumber.UNSTATED,
                after.basis.personal_number,
            ),
        ):
            assert now == (was if basis else nothing)
            assert basis is None or basis.kind is BasisKind.STATED
        assert set(after.identifiers) <= set(before.identifiers)


_CIRCLED = st.integers(1, 50)


def _circled(number: int) -> str:
    start, first = (0x245F, 0) if number <= 20 else (0x3250, 20) if number <= 35 else (0x32B0, 35)
    return chr(start + number - first)


@st.composite
def _numbered(draw: st.DrawFn) -> tuple[tuple[int, ...], str]:
    """A number's parts, and how a document may write it."""
    major = draw(st.integers(1, 99))
    minor = draw(st.none() | _CIRCLED)
    written = draw(
        st.sampled_from((f"({major})", f"（{major}）", str(major), str(major).translate(_WIDE)))
        if major > 50
        else st.sampled_from((f"({major})", f"（{major}）", _circled(major)))
    )
    if minor is None:
        return (major,), written
    return (major, minor), f"{written}{draw(st.sampled_from(('-', '', '－', 'の')))}{_circled(minor)}"


_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


@given(st.lists(_numbered()))
def test_numbers_are_ordered_as_a_reader_counts(numbers: list[tuple[tuple[int, ...], str]]) -> None:
    """(2) is before (2)-①, that before (2)-②, all of them before (10); ⑨ is before ⑩, however they are written."""
    by_text = sorted(numbers, key=lambda each: number_order(each[1]))
    assert by_text == sorted(numbers, key=lambda each: each[0])
