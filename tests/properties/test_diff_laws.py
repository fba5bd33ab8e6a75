"""The laws of `pidflow.diff`, over whole assessments."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pidflow.diff import ChangeKind, HopMark, difference
from pidflow.model import Assessment
from pidflow.sheet import difference_picture
from pidflow.state import State, state_at
from tests.properties.strategies_assessment import LAW, assessments


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
        assert difference(state_at(assessment, point), state_at(assessment, point)).changes == ()


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
