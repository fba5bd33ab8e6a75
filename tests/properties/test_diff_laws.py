"""The laws of `pidflow.diff`, over whole assessments."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from pidflow.calendar import Point
from pidflow.diff import (
    AnyChange,
    ChangeKind,
    HopMark,
    MeaningKind,
    apply,
    difference,
    meanings,
    mirror,
    summary,
)
from pidflow.diff.addresses import address_of, things_of
from pidflow.diff.contents import contents_of
from pidflow.diff.uncited import uncited
from pidflow.model import Assessment, Correction, Step
from pidflow.output.difference import difference_record
from pidflow.output.difference_markdown import difference_markdown
from pidflow.output.difference_page import difference_page
from pidflow.output.difference_showing import shown
from pidflow.output.difference_table import WIDTH, difference_text
from pidflow.output.record import to_json
from pidflow.sheet import difference_picture
from pidflow.state import State, state_at
from pidflow.vocabulary import PersonalNumber
from pidflow.wording import LANGUAGES
from tests.properties.strategies_assessment import LAW, assessments
from tests.unit.diff.equal import held


def two_states(data: st.DataObject, assessment: Assessment) -> tuple[State, State]:
    """Any two states, in any order."""
    points = st.sampled_from(assessment.timeline.points)
    return state_at(assessment, data.draw(points)), state_at(assessment, data.draw(points))


@LAW
@given(assessments(), st.data())
def test_each_changed_step_is_told_once(assessment: Assessment, data: st.DataObject) -> None:
    """A step is added, removed or changed in at least one kind; no kind comes twice; sides are the states'."""
    before, after = two_states(data, assessment)
    changes = difference(before, after).changes
    keys = [(change.procedure, change.key) for change in changes]
    assert len(set(keys)) == len(keys)
    old, new = ({(p.key, s.key): s for p in state.procedures for s in p.steps} for state in (before, after))
    assert set(keys) >= old.keys() ^ new.keys()
    for change in changes:
        key = (change.procedure, change.key)
        assert len(set(change.kinds)) == len(change.kinds)
        assert change.kinds
        assert (change.kinds == (ChangeKind.ADDED,)) == (key not in old) == (change.before is None)
        assert (change.kinds == (ChangeKind.REMOVED,)) == (key not in new) == (change.after is None)
        assert change.before is None or change.before.step == old[key]
        assert change.after is None or change.after.step == new[key]


@LAW
@given(assessments(), st.data())
def test_there_and_back_differ_alike(assessment: Assessment, data: st.DataObject) -> None:
    """What is added one way is removed the other way; every other change is the same from both sides."""
    before, after = two_states(data, assessment)
    turned = {ChangeKind.ADDED: ChangeKind.REMOVED, ChangeKind.REMOVED: ChangeKind.ADDED}
    there, back = difference(before, after).changes, difference(after, before).changes
    assert {(each.procedure, each.key): each.kinds for each in back} == {
        (each.procedure, each.key): tuple(turned.get(kind, kind) for kind in each.kinds) for each in there
    }


@LAW
@given(assessments())
def test_nothing_differs_from_itself(assessment: Assessment) -> None:
    """A state compared with itself has no change."""
    for point in assessment.timeline.points:
        found = difference(state_at(assessment, point), state_at(assessment, point))
        assert not found.differs
        assert found.head is None


@LAW
@given(assessments(), st.data())
def test_whatever_a_picture_marks_has_its_item(assessment: Assessment, data: st.DataObject) -> None:
    """A line that the picture of a difference marks is of a step that the difference tells."""
    before, after = two_states(data, assessment)
    changed = {(change.procedure, change.key) for change in difference(before, after).changes}
    for procedure in {each.key for each in before.procedures} & {each.key for each in after.procedures}:
        picture = difference_picture(before, after, procedure)
        marked = {line.key.step for line in picture.lines if line.change is not HopMark.SAME}
        assert {(procedure, step) for step in marked} <= changed


@LAW
@given(assessments(), st.data())
def test_whatever_differs_is_told_exactly_once(assessment: Assessment, data: st.DataObject) -> None:
    """Steps, headings, systems and rows that differ each have one change, with both sides; what stays has none."""
    before, after = two_states(data, assessment)
    old, new = contents_of(before), contents_of(after)
    keys = {(group, key) for contents in (old, new) for group in contents for key in contents[group]}
    sides = {(group, key): (old.get(group, {}).get(key), new.get(group, {}).get(key)) for group, key in keys}
    changes = list(difference(before, after).all_changes())
    assert len({address_of(change) for change in changes}) == len(changes)
    assert {address_of(change): things_of(change) for change in changes} == {
        address: pair for address, pair in sides.items() if pair[0] != pair[1]
    }


@LAW
@given(assessments(), st.data())
def test_only_citations_differ_where_that_is_told(assessment: Assessment, data: st.DataObject) -> None:
    """What is told among the citations is the same without them; what is told as a change is not."""
    found = difference(*two_states(data, assessment))
    for change in found.all_changes():
        before, after = things_of(change)
        assert (uncited(before) == uncited(after)) is (change in found.citations)
        assert (change.kinds == (ChangeKind.CITATION,)) is (change in found.citations)
        assert list(change.kinds) == [kind for kind in ChangeKind if kind in change.kinds]


@LAW
@given(assessments(), st.data())
def test_the_state_after_is_made_of_the_state_before(assessment: Assessment, data: st.DataObject) -> None:
    """A difference is lossless: applied to the state before it makes the state after, without looking at it."""
    before, after = two_states(data, assessment)
    blind = evolve(difference(before, after), after=before)
    assert held(apply(blind, before)) == held(after)


@LAW
@given(assessments(), assessments())
def test_any_two_states_make_each_other(one: Assessment, other: Assessment) -> None:
    """States of different assessments too, with systems in another order and keys that mean other things."""
    before, after = (state_at(each, each.timeline.points[-1]) for each in (one, other))
    assert held(apply(difference(before, after), before)) == held(after)
    assert mirror(difference(before, after)) == difference(after, before)


@LAW
@given(assessments(), st.data())
def test_the_way_back_is_the_mirror(assessment: Assessment, data: st.DataObject) -> None:
    """The difference from after to before is the mirror of the one from before to after, and back again."""
    before, after = two_states(data, assessment)
    found = difference(before, after)
    assert difference(after, before) == mirror(found)
    assert mirror(mirror(found)) == found


@LAW
@given(assessments(), st.data())
def test_the_order_of_the_files_changes_only_the_order(assessment: Assessment, data: st.DataObject) -> None:
    """Systems and rows in another order in the files give the same changes and findings in another order."""
    registers = assessment.registers
    turned = evolve(
        assessment,
        systems=tuple(data.draw(st.permutations(assessment.systems))),
        procedures=tuple(data.draw(st.permutations(assessment.procedures))),
        registers=evolve(registers, files=registers.files[::-1]),
    )
    points = data.draw(st.lists(st.sampled_from(assessment.timeline.points), min_size=2, max_size=2))
    one, other = (difference(*(state_at(each, point) for point in points)) for each in (assessment, turned))
    assert by_address(one.all_changes()) == by_address(other.all_changes())
    assert sorted(meanings(summary(one)), key=repr) == sorted(meanings(summary(other)), key=repr)


@LAW
@given(assessments(), st.data())
def test_a_correction_is_told_where_no_fact_changed(assessment: Assessment, data: st.DataObject) -> None:
    """The reasons are those of the versions between, in their order, unless a version or a flow came in fact."""
    points = data.draw(st.lists(st.sampled_from(assessment.timeline.points), min_size=2, max_size=2))
    for change in difference(*(state_at(assessment, point) for point in points)).changes:
        if change.before and change.after:
            (procedure,) = [each for each in assessment.procedures if each.key == change.procedure]
            (step,) = [each for each in procedure.steps if each.key == change.key]
            assert change.corrections == between(assessment, step, points)
        else:
            struck = {side.step.history.struck for side in (change.before, change.after) if side}
            assert set(change.corrections) == struck - {None}


def between(assessment: Assessment, step: Step, points: list[Point]) -> tuple[Correction, ...]:
    """What was corrected between two points, told by walking through the versions; nothing if a fact changed."""
    line = assessment.timeline
    first, last = sorted(map(line.position, points))
    moving = [period for each in step.versions for flow in each.flows for period in (flow.period,)]
    if any(first < end <= last for period in moving for end in (line.start(period), line.end(period))):
        return ()
    told: list[Correction] = []
    for before, version in pairwise(step.versions):
        if first < line.start(version.period) <= last:
            if version.history.facts != before.history.facts:
                return ()
            told.append(version.history.corrections[-1])
    return tuple(told)


@LAW
@given(assessments(), st.data())
def test_a_correction_moves_no_count(assessment: Assessment, data: st.DataObject) -> None:
    """The number of hops that carry the number moves by the steps of which a fact changed alone."""
    found = difference(*two_states(data, assessment))
    corrected = {(each.procedure, each.key) for each in found.changes if each.corrections}
    numbers = [
        [
            edge.hop.personal_number
            for edge in state.hops
            if (edge.procedure.key, edge.step.key) not in corrected
        ]
        for state in (found.before, found.after)
    ]
    told = summary(found).hops
    for number, was, is_ in (
        (PersonalNumber.INCLUDED, told.before.certain, told.after.certain),
        (PersonalNumber.UNSTATED, told.before.possible, told.after.possible),
    ):
        assert is_ - was == numbers[1].count(number) - numbers[0].count(number)


def by_address(changes: Iterable[AnyChange]) -> dict[Any, Any]:
    """What changed, without the order in which it is told."""
    return {address_of(change): (change.kinds, things_of(change)) for change in changes}


_OPPOSITES = (
    (MeaningKind.SYSTEM_JOINS, MeaningKind.SYSTEM_LEAVES),
    (MeaningKind.TRANSPORT_NEW, MeaningKind.TRANSPORT_GONE),
    (MeaningKind.CROSSED_MORE, MeaningKind.CROSSED_LESS),
)
TURNED = {one: other for pair in _OPPOSITES for one, other in (pair, pair[::-1])}


@LAW
@given(assessments(), st.data())
def test_findings_turn_with_the_difference(assessment: Assessment, data: st.DataObject) -> None:
    """What joins one way leaves the other way, as certainly; there are as many findings from both sides."""
    found = difference(*two_states(data, assessment))
    there, back = (meanings(summary(each)) for each in (found, mirror(found)))
    assert {(each.subject, each.certainty, TURNED[each.kind]) for each in there} == {
        (each.subject, each.certainty, each.kind) for each in back
    }
    assert len(there) == len(back)


@LAW
@given(assessments(), st.data())
def test_every_writing_holds_every_change(assessment: Assessment, data: st.DataObject) -> None:
    """Text, Markdown, page and JSON tell each change; no line is too wide, and names mean nothing to a page."""
    found = difference(*two_states(data, assessment))
    view = shown(found, data.draw(st.sampled_from(LANGUAGES)))
    text, page, record = difference_text(view), difference_page(view), difference_record(found)
    assert max(map(wcswidth, text.splitlines())) <= WIDTH
    assert text.count("\n\n") >= len(found.changes)
    assert page.count("<article>") == len(found.changes) + len(found.procedures) + sum(
        len(records) for _, records in view.records
    )
    assert "<b>" not in page
    assert "<b>" not in re.sub(r"`[^`]*`|\\<", "", difference_markdown(view))
    assert json.loads(to_json(record)) == record
    counts = [len(record[part]) for part in ("changes", "procedures", "systems", "registers", "citations")]
    assert sum(counts) == len(list(found.all_changes()))
