"""The laws of `pidflow.sheet`, over whole assessments: what the layout is told holds for every picture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given

from pidflow.diff import HopMark
from pidflow.model import Assessment
from pidflow.sheet import Boundary, Picture, Sheet, difference_picture, picture_of, union_sheet
from pidflow.sheet.lines import keyed_hops
from pidflow.sheet.measure import box_size, label_size, title_size
from pidflow.sheet.union import box_ids
from pidflow.state import State, state_at
from pidflow.wording import LANGUAGES
from tests.properties.strategies_assessment import LAW, assessments


def sheets(assessment: Assessment) -> Iterator[tuple[Sheet, State, str]]:
    """The union of each procedure, with each state that shows it."""
    taken = tuple(state_at(assessment, moment.id) for moment in assessment.moments)
    for procedure in assessment.procedures:
        sheet = union_sheet(taken, procedure.key)
        for state in taken:
            if any(each.key == procedure.key for each in state.procedures):
                yield sheet, state, procedure.key


def drawn(assessment: Assessment) -> Iterator[tuple[Sheet, Picture]]:
    """The union of each procedure, with each of its pictures."""
    for sheet, state, procedure in sheets(assessment):
        for language in LANGUAGES:
            yield sheet, picture_of(state, procedure, language)


def differing(assessment: Assessment) -> Iterator[tuple[Sheet, Picture, Picture, Picture]]:
    """The union of each procedure, with two states that follow each other and their difference."""
    shown: dict[str, list[State]] = {}
    unions: dict[str, Sheet] = {}
    for sheet, state, procedure in sheets(assessment):
        shown.setdefault(procedure, []).append(state)
        unions[procedure] = sheet
    for procedure, states in shown.items():
        for before, after in pairwise(states):
            for language in LANGUAGES:
                old, new = picture_of(before, procedure, language), picture_of(after, procedure, language)
                yield unions[procedure], old, new, difference_picture(before, after, procedure, language)


@LAW
@given(assessments())
def test_the_union_has_every_box_and_line_of_every_state(assessment: Assessment) -> None:
    """The union holds what its states hold, each box and line once, and ends of lines are boxes."""
    for sheet, state, procedure in sheets(assessment):
        boxes, lines = [box.id for box in sheet.boxes], [line.key for line in sheet.lines]
        assert len(set(boxes)) == len(boxes)
        assert len(set(lines)) == len(lines)
        assert set(box_ids(state, procedure)) <= set(boxes)
        assert {hop.key for hop in keyed_hops(state, procedure)} <= set(lines)
        assert {end for key in lines for end in (key.source, key.target)} <= set(boxes)
        assert len(keyed_hops(state, procedure)) == sum(e.procedure.key == procedure for e in state.hops)


@LAW
@given(assessments())
def test_the_union_has_nothing_that_no_state_has(assessment: Assessment) -> None:
    """A procedure that no state shows has an empty sheet; else each box and line is of some state."""
    taken = [state_at(assessment, moment.id) for moment in assessment.moments]
    for procedure in assessment.procedures:
        sheet = union_sheet(tuple(taken), procedure.key)
        present = [each for each in taken if any(p.key == procedure.key for p in each.procedures)]
        assert {box.id for box in sheet.boxes} == {
            id for state in present for id in box_ids(state, procedure.key)
        }
        assert {line.key for line in sheet.lines} == {
            hop.key for state in present for hop in keyed_hops(state, procedure.key)
        }


@LAW
@given(assessments())
def test_every_picture_finds_its_room(assessment: Assessment) -> None:
    """Boxes, labels and titles are large enough for the texts of each state and difference in each language."""
    for sheet, picture in (
        *drawn(assessment),
        *((sheet, each) for sheet, _, _, each in differing(assessment)),
    ):
        boxes = {box.id: box.size for box in sheet.boxes}
        for box in picture.boxes:
            needed = box_size(box.lines, box.badges)
            assert needed.width <= boxes[box.id].width
            assert needed.height <= boxes[box.id].height
        labels = {line.key: line.label for line in sheet.lines}
        for line in picture.lines:
            needed = label_size(line.badge, line.label)
            assert needed.width <= labels[line.key].width
            assert needed.height <= labels[line.key].height
        titles = {each.id: each.title for each in sheet.boundaries}
        assert ("body" in titles) or all(frame.id != "body" for frame in picture.frames)
        for frame in picture.frames:
            if frame.id not in titles:  # one that would cross another is not drawn
                continue
            needed = title_size(frame.title)
            assert needed.width <= titles[frame.id].width
            assert needed.height <= titles[frame.id].height


@LAW
@given(assessments())
def test_a_picture_tells_each_flow_and_each_item_once(assessment: Assessment) -> None:
    """Each hop is a line; a flow's data is told on its first hop only; each step has its note and its badge."""
    for _, state, key in sheets(assessment):
        procedure = state.procedure(key)
        picture = picture_of(state, key)
        hops = [edge for edge in state.hops if edge.procedure.key == key]
        assert [(line.key.source, line.key.target) for line in picture.lines] == [
            (edge.hop.source, edge.hop.target) for edge in hops
        ]
        for line, edge in zip(picture.lines, hops, strict=True):
            data = edge.flow.flow.data if edge.position == 1 else None
            assert "".join(line.label) == (data or "")
            assert line.badge.removesuffix("※") == edge.step.number
        assert [note.number for note in picture.notes if note.number] == [s.number for s in procedure.steps]
        badges = {line.badge.removesuffix("※") for line in picture.lines}
        badges |= {badge for box in picture.boxes for badge in box.badges}
        assert badges == {step.number for step in procedure.steps}


@LAW
@given(assessments())
def test_names_are_broken_without_loss(assessment: Assessment) -> None:
    """The lines of a box joined give its name."""
    for _, picture in drawn(assessment):
        for box in picture.boxes:
            assert "".join(box.lines) == box.name


def _told(boundary: Boundary) -> str:
    return f"{boundary.id} around {', '.join(boundary.members)}"


@LAW
@given(assessments())
def test_frames_hold_boxes_of_the_sheet(assessment: Assessment) -> None:
    """Each boundary has members, all of them boxes; the body's own are just the boxes inside."""
    for sheet, state, _ in sheets(assessment):
        boxes = {box.id for box in sheet.boxes}
        for boundary in sheet.boundaries:
            assert boundary.members, _told(boundary)
            assert set(boundary.members) <= boxes, _told(boundary)
            if boundary.id == "body":
                systems = state.assessment.systems
                inside = [each.id for each in systems if each.id in boxes and each.boundary.value == "inside"]
                assert sorted(boundary.members) == sorted(inside)


@LAW
@given(assessments())
def test_boundaries_nest(assessment: Assessment) -> None:
    """Of two boundaries one holds all of the other's members, or none: frames never cross."""
    for sheet, _, _ in sheets(assessment):
        for one in sheet.boundaries:
            for other in sheet.boundaries:
                shared = set(one.members) & set(other.members)
                assert not shared or shared in (set(one.members), set(other.members)), (
                    f"{_told(one)}; {_told(other)}"
                )


@LAW
@given(assessments())
def test_a_difference_has_what_either_state_has(assessment: Assessment) -> None:
    """Each box, line and frame of either state is there once, marked by the states in which it is."""
    staying = (HopMark.SAME, HopMark.RETAGGED)
    for _, old, new, both in differing(assessment):
        for before, after, marked in (
            (
                [box.id for box in old.boxes],
                [box.id for box in new.boxes],
                [(b.id, b.change) for b in both.boxes],
            ),
            (
                [line.key for line in old.lines],
                [line.key for line in new.lines],
                [(a.key, a.change) for a in both.lines],
            ),
            (
                [each.id for each in old.frames],
                [each.id for each in new.frames],
                [(f.id, f.change) for f in both.frames],
            ),
        ):
            told = dict(marked)
            assert len(told) == len(marked)
            assert told.keys() == {*before, *after}
            for key, mark in told.items():
                assert (mark in staying) == (key in before and key in after)
                assert (mark in (HopMark.ADDED, HopMark.NEW_WAY)) == (key not in before)
                assert (mark in (HopMark.REMOVED, HopMark.FORMER_WAY)) == (key not in after)


@LAW
@given(assessments())
def test_a_difference_of_a_state_from_itself_is_none(assessment: Assessment) -> None:
    """Nothing differs from itself: no mark but that of what stays, and no note."""
    for _, state, procedure in sheets(assessment):
        same = difference_picture(state, state, procedure)
        marks = [box.change for box in same.boxes]
        marks += [line.change for line in same.lines]
        marks += [frame.change for frame in same.frames]
        assert set(marks) <= {HopMark.SAME}
        assert same.notes == ()
