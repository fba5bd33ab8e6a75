"""Points and periods as files write them, in the order of the assessment's timeline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from pidflow.calendar import ALWAYS, Date, Milestone, Period, Point, Timeline, parse_date
from pidflow.errors import InputFault, Place, nearest
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.nodes import TextNode
from pidflow.loading.values import Fields


@frozen
class Calendar:
    """Reads points and periods.

    Args:
        timeline: The assessment's timeline.
        certain: False where the timeline has a fault, so that a milestone missing from it proves nothing.
    """

    timeline: Timeline
    certain: bool = True
    _milestones: Mapping[str, Milestone] = field(init=False)

    @_milestones.default
    def _by_name(self) -> Mapping[str, Milestone]:
        return {point.key: point for point in self.timeline.points if isinstance(point, Milestone)}

    def point(self, text: TextNode, faults: Faults) -> Point | None:
        """Read a date or the name of a milestone; None where it is neither."""
        milestone = self._milestones.get(text.value)
        if milestone is not None:
            return milestone
        try:
            return parse_date(text.value, text.place)
        except InputFault as fault:
            self._refuse_point(text, fault, faults)
            return None

    def period(self, fields: Fields, faults: Faults) -> Period | None:
        """Read `since` and `until`; None where one can't be read or nothing lies between them."""
        since, until = fields.text("since"), fields.text("until")
        if not since and not until:
            return ALWAYS
        begin = self.point(since, faults) if since else None
        end = self.point(until, faults) if until else None
        if (since and begin is None) or (until and end is None):
            return None
        period = Period(begin, end)
        if until and self.timeline.is_empty(period):
            faults.add(until.place, f"a period that ends before it begins ({period})", "since before until")
            return None
        return period

    def narrowed(self, outer: Period, inner: Period) -> Period | None:
        """Return what two periods share; None where they share nothing."""
        if not self.timeline.overlap(outer, inner):
            return None
        return Period(self._later(outer.since, inner.since), self._earlier(outer.until, inner.until))

    def refuse_overlap(
        self, periods: Iterable[tuple[Period | None, Place]], what: str, faults: Faults
    ) -> None:
        """Add a fault for each period that shares a point with one before it; None could not be read."""
        before: list[tuple[Period, Place]] = []
        for period, place in periods:
            if period is None:
                continue
            met = next((each for each in before if self.timeline.overlap(each[0], period)), None)
            if met:
                found = f"{what} for a time ({_told(period)}) in which another stands"
                faults.add(place, found, f"a period apart from that of line {met[1].line} ({_told(met[0])})")
            before.append((period, place))

    def _refuse_point(self, text: TextNode, fault: InputFault, faults: Faults) -> None:
        """What holds no digit is no date gone wrong, nor is what is nearly a milestone."""
        meant = nearest(text.value, self._milestones)
        if meant is None and any(character.isdecimal() for character in text.value):
            faults.take(fault)
        elif self.certain:
            expected = "a date such as 令和6年12月, or a milestone of the timeline"
            cure = "list it in assessment.yaml under timeline"
            faults.add(text.place, quoted(text.value), expected, among=self._milestones, cure=cure)

    def _later(self, a: Point | None, b: Point | None) -> Point | None:
        if a is None or b is None:
            return a or b
        return max(a, b, key=self.timeline.position)

    def _earlier(self, a: Point | None, b: Point | None) -> Point | None:
        if a is None or b is None:
            return a or b
        return a if self.timeline.position(_end(a)) <= self.timeline.position(_end(b)) else b


def read_date(text: TextNode, faults: Faults) -> Date | None:
    """Read a date; None where it is none."""
    try:
        return parse_date(text.value, text.place)
    except InputFault as fault:
        faults.take(fault)
        return None


def _told(period: Period) -> str:
    return str(period) or "always"


def _end(point: Point) -> Point:
    """Where a period that lasts until the point ends: a milestone, or the day after a date."""
    if isinstance(point, Milestone):
        return point
    return Date(point.next.year, point.next.month, point.next.day)
