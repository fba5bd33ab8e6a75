"""The timeline of an assessment, and the moments of which pictures are made."""

from __future__ import annotations

from pidflow.calendar import Milestone, Point, Timeline, disorder, repeated
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.scope import is_yes, refuse_twice
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
    """Tell what stands out of order or twice, and go on without it."""
    again = repeated([point for _, point in listed])
    for index in again:
        entry, point = listed[index]
        found = f"the milestone{quoted(str(point))} a second time"
        faults.add(entry.need("milestone").place, found, "each milestone once")
    kept = [each for index, each in enumerate(listed) if index not in again]
    # A point is out of order as against the one before it: without that one, the next may be.
    while late := disorder([point for _, point in kept]):
        for index in late:
            entry, point = kept[index]
            cure = "list the oldest first"
            faults.add(entry.need("at").place, str(point), "a date after those above it", cure=cure)
        kept = [each for index, each in enumerate(kept) if index not in late]
    return kept


def _moment(entry: Fields, point: Point) -> Moment:
    label = entry.said("label") or ""
    english = entry.said("label_en") or label
    return Moment(entry.need("state").value, label, english, point, is_yes(entry, "planned"))
