"""The timeline of an assessment: the order of every date and of its milestones."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from pidflow.calendar.date import Date
from pidflow.calendar.order import disorder, repeated
from pidflow.calendar.period import Period
from pidflow.calendar.point import Milestone, Point
from pidflow.calendar.position import AFTER_EVERY_DAY, BEGINNING, DAY, END, MILESTONE, Position
from pidflow.errors import Fault, InputFault, nearest


@frozen
class Timeline:
    """The points of an assessment in order; it orders any other date too.

    A milestone lies just before the next dated point listed after it, or after every date where none
    follows. So a date that is not listed comes before a milestone, unless a dated point listed after
    the milestone is not later than the date. A month stands for its first day.

    Args:
        points: The points, oldest first: dates ascend, no milestone comes twice (see `disorder` and
            `repeated`, which tell every fault).

    Raises:
        InputFault: The points are not in order.

    Example:
        >>> done = Milestone("移行完了", "the end of the migration")
        >>> line = Timeline((Date(2025, 1), done, Date(2027, 1)))
        >>> line.position(Date(2026, 12, 31)) < line.position(done) < line.position(Date(2027, 1))
        True
    """

    points: tuple[Point, ...] = ()
    _milestones: Mapping[str, Position] = field(init=False, eq=False, repr=False)

    @_milestones.default
    def _place_milestones(self) -> Mapping[str, Position]:
        placed: dict[str, Position] = {}
        day = AFTER_EVERY_DAY
        for index, point in reversed(tuple(enumerate(self.points))):
            if isinstance(point, Date):
                day = point.first.toordinal()
            else:
                placed[point.key] = Position(day, MILESTONE, index)
        return placed

    def __attrs_post_init__(self) -> None:
        wrong = (*disorder(self.points), *repeated(self.points))
        if wrong:
            found = "、".join(str(self.points[index]) for index in sorted(wrong))
            raise InputFault(Fault(None, found, "points oldest first, each of them once"))

    def position(self, point: Point) -> Position:
        """Return what a point is compared by; two points compare only within one timeline.

        Args:
            point: Any date, or a milestone of the timeline, known by its key.

        Raises:
            InputFault: The milestone is not of this timeline.

        Example:
            >>> Timeline().position(Date(2024, 12)) == Timeline().position(Date(2024, 12, 1))
            True
        """
        if isinstance(point, Date):
            return Position(point.first.toordinal(), DAY)
        if point.key not in self._milestones:
            raise self._unknown(point)
        return self._milestones[point.key]

    def contains(self, period: Period, point: Point) -> bool:
        """Tell whether a point lies in a period.

        Raises:
            InputFault: A milestone is not of this timeline.

        Example:
            >>> line, december = Timeline(), Period(until=Date(2024, 12))
            >>> line.contains(december, Date(2024, 12, 31)), line.contains(december, Date(2025, 1))
            (True, False)
        """
        return self.start(period) <= self.position(point) < self.end(period)

    def overlap(self, a: Period, b: Period) -> bool:
        """Tell whether two periods share a point; an empty period shares none.

        Raises:
            InputFault: A milestone is not of this timeline.

        Example:
            >>> Timeline().overlap(Period(until=Date(2024, 12)), Period(Date(2025, 1)))
            False
        """
        return max(self.start(a), self.start(b)) < min(self.end(a), self.end(b))

    def is_empty(self, period: Period) -> bool:
        """Tell whether a period ends before it begins, so that no point lies in it.

        Raises:
            InputFault: A milestone is not of this timeline.

        Example:
            >>> Timeline().is_empty(Period(Date(2025, 1), Date(2024, 12)))
            True
        """
        return self.start(period) >= self.end(period)

    def start(self, period: Period) -> Position:
        """Return where a period begins, to be compared with other positions.

        Raises:
            InputFault: Its milestone is not of this timeline.
        """
        return BEGINNING if period.since is None else self.position(period.since)

    def end(self, period: Period) -> Position:
        """Return where a period has ended: the position of what may follow it without a gap.

        Raises:
            InputFault: Its milestone is not of this timeline.

        Example:
            >>> line = Timeline()
            >>> line.end(Period(until=Date(2024, 12))) == line.start(Period(Date(2025, 1)))
            True
        """
        if period.until is None:
            return END
        if isinstance(period.until, Date):
            # Not `Date.next`, which has nowhere to go after 9999-12-31.
            return Position(period.until.last.toordinal() + 1, DAY)
        return self.position(period.until)

    def _unknown(self, milestone: Milestone) -> InputFault:
        known = [point.key for point in self.points if isinstance(point, Milestone)]
        expected = f"a milestone of the timeline ({'、'.join(known) or 'it has none'})"
        cure = "list it among the timeline's points, where it belongs between the dates"
        return InputFault(
            Fault(None, f"milestone「{milestone.key}」", expected, nearest(milestone.key, known), cure)
        )
