"""The timeline of an assessment, and the moments of which pictures are made."""

from __future__ import annotations

from pidflow.calendar import Milestone, Point, Timeline, disorder, repeated
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.scope import refuse_twice
from pidflow.loading.values import Fields
from pidflow.loading.when import Calendar, read_date
from pidflow.model import Moment


def build_calendar(fields: Fields, faults: Faults) -> tuple[Calendar, tuple[Moment, ...]]:
    """Read the timeline.

    Args:
        fields: What assessment.yaml holds.
        faults: Where faults are gathered.

    Returns:
        The calendar, and the moments in the order of the timeline.
    """
    before = len(faults)
    read = [(entry, _point(entry, faults)) for entry in fields.records("timeline")]
    kept = _in_order([(entry, point) for entry, point in read if point is not None], faults)
    refuse_twice([text for entry, _ in kept if (text := entry.text("state"))], "the state", faults)
    moments = tuple(_moment(entry, point) for entry, point in kept if "state" in entry)
    certain = fields.sound("timeline") and len(faults) == before
    if certain and not moments:
        cure = "give a point of the timeline state, label and label_en"
        faults.add(
            fields.at("timeline"), "a timeline without a state", "at least one state to draw", cure=cure
        )
    return Calendar(Timeline(tuple(point for _, point in kept)), certain), moments


def _point(entry: Fields, faults: Faults) -> Point | None:
    milestone = entry.text("milestone")
    if milestone is None:
        return read_date(entry.need("at"), faults)
    return Milestone(milestone.value, entry.said("milestone_en") or milestone.value)


def _in_order(listed: list[tuple[Fields, Point]], faults: Faults) -> list[tuple[Fields, Point]]:
    points = [point for _, point in listed]
    late, again = disorder(points), repeated(points)
    for index in late:
        place = listed[index][0].need("at").place
        faults.add(place, str(points[index]), "a date after those above it", cure="list the oldest first")
    for index in again:
        place = listed[index][0].need("milestone").place
        faults.add(place, f"the milestone{quoted(str(points[index]))} a second time", "each milestone once")
    wrong = {*late, *again}
    return _ascending([each for index, each in enumerate(listed) if index not in wrong])


def _ascending(listed: list[tuple[Fields, Point]]) -> list[tuple[Fields, Point]]:
    """What is left once wrong points are out may be out of order again; go on without them."""
    while wrong := disorder([point for _, point in listed]):
        listed = [each for index, each in enumerate(listed) if index not in wrong]
    return listed


def _moment(entry: Fields, point: Point) -> Moment:
    label = entry.said("label") or ""
    return Moment(entry.need("state").value, label, entry.said("label_en") or label, point)
