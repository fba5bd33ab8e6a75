"""The timeline: the order of dates and milestones, and what lies in a period."""

from __future__ import annotations

import pytest

from pidflow.calendar import ALWAYS, Date, Milestone, Period, Point, Timeline, disorder, repeated
from pidflow.errors import InputFault

TESTED = Milestone("検証完了", "the end of verification")
DONE = Milestone("移行完了", "the end of the migration")
CLOSED = Milestone("廃止", "the closing")
LINE = Timeline((Date(2024, 4), TESTED, DONE, Date(2025, 1), Date(2026, 4, 6), CLOSED))


def test_a_milestone_lies_just_before_the_next_dated_point() -> None:
    """Every date before the next dated point listed after a milestone is before the milestone."""
    done = LINE.position(DONE)
    assert LINE.position(Date(2024, 12, 31)) < done < LINE.position(Date(2025, 1, 1))


def test_a_milestone_comes_first_on_the_day_it_precedes() -> None:
    """A milestone directly before a dated point is before that day, whatever the point's precision."""
    assert LINE.position(DONE) < LINE.position(Date(2025, 1)) == LINE.position(Date(2025, 1, 1))


def test_milestones_in_a_row_keep_their_order() -> None:
    """Milestones listed one after the other are in that order."""
    assert LINE.position(TESTED) < LINE.position(DONE)


def test_a_milestone_that_no_date_follows_is_after_every_date() -> None:
    """A last milestone is later than any date, the last that can be written too."""
    assert LINE.position(Date(9999, 12, 31)) < LINE.position(CLOSED)
    assert not LINE.contains(Period(until=Date(9999, 12)), CLOSED)


def test_a_milestone_is_known_by_its_key() -> None:
    """The key is a milestone's identity; its English name is not asked for."""
    assert LINE.position(Milestone("移行完了", "")) == LINE.position(DONE)


def test_an_unknown_milestone_names_the_nearest() -> None:
    """A milestone that the timeline doesn't list is refused with the nearest that it does."""
    with pytest.raises(InputFault) as caught:
        LINE.contains(Period(until=Milestone("移行終了", "")), Date(2025, 1))
    assert caught.value.fault.nearest == "移行完了"
    assert "検証完了、移行完了、廃止" in caught.value.fault.expected


def test_a_timeline_without_milestones_says_so() -> None:
    """Where there is no milestone at all, the fault says that instead of naming one."""
    with pytest.raises(InputFault, match="it has none"):
        Timeline((Date(2025, 1),)).position(DONE)


@pytest.mark.parametrize(
    ("point", "inside"),
    [
        (Date(2024, 3, 31), False),
        (Date(2024, 4), True),
        (TESTED, True),
        (Date(2024, 12, 31), True),
        (DONE, True),
        (Date(2025, 1), False),
    ],
)
def test_until_is_inclusive(point: Point, inside: bool) -> None:
    """まで holds the whole month, with the milestones before the next one; 以降 holds its first day."""
    assert LINE.contains(Period(Date(2024, 4), Date(2024, 12)), point) is inside


def test_a_milestone_ends_what_lasts_until_it() -> None:
    """移行完了まで ends when the milestone is reached, 移行完了以降 begins then."""
    before, after = Period(until=DONE), Period(DONE)
    assert LINE.contains(before, TESTED)
    assert not LINE.contains(before, DONE)
    assert LINE.contains(after, DONE)
    assert LINE.contains(after, Date(2025, 1))
    assert not LINE.overlap(before, after)


def test_always_holds_every_point() -> None:
    """The period without bounds holds every date and milestone."""
    assert all(LINE.contains(ALWAYS, point) for point in (*LINE.points, Date(1873, 1, 1), Date(9999, 12, 31)))


def test_the_last_day_is_in_what_lasts_until_it() -> None:
    """まで is inclusive of 9999-12-31 too, after which no date can be written."""
    assert LINE.contains(Period(until=Date(9999, 12)), Date(9999, 12, 31))


@pytest.mark.parametrize(
    ("period", "empty"),
    [
        (ALWAYS, False),
        (Period(Date(2025, 1), Date(2025, 1)), False),
        (Period(Date(2025, 1, 15), Date(2025, 1)), False),
        (Period(Date(2025, 1, 2), Date(2025, 1, 1)), True),
        (Period(Date(2025, 2), Date(2025, 1)), True),
        (Period(DONE, DONE), True),
        (Period(TESTED, DONE), False),
        (Period(Date(2025, 1), DONE), True),
        (Period(Date(2024, 12, 31), DONE), False),
    ],
)
def test_an_empty_period_ends_before_it_begins(period: Period, empty: bool) -> None:
    """A period is empty if no point lies in it; one that begins and ends on a day holds that day."""
    assert LINE.is_empty(period) is empty


def test_an_empty_period_overlaps_nothing() -> None:
    """What holds no point shares none."""
    assert not LINE.overlap(Period(Date(2025, 2), Date(2025, 1)), ALWAYS)


def test_disorder_tells_every_date_that_is_not_later() -> None:
    """Every dated point not later than the dated one before it is told, milestones passed over."""
    points = (Date(2025, 1), DONE, Date(2025, 1, 1), Date(2024, 1), Date(2024, 2))
    assert disorder(points) == (2, 3)


def test_repeated_tells_every_milestone_listed_before() -> None:
    """Every milestone whose key came before is told, its first listing not."""
    assert repeated((DONE, Date(2025, 1), DONE, TESTED, DONE)) == (2, 4)


@pytest.mark.parametrize("points", [(Date(2025, 1), Date(2024, 12)), (DONE, Date(2025, 1), DONE)])
def test_a_timeline_out_of_order_is_refused(points: tuple[Point, ...]) -> None:
    """A timeline is never made from points out of order or from a milestone listed twice."""
    with pytest.raises(InputFault, match="oldest first"):
        Timeline(points)


def test_timelines_compare_by_their_points() -> None:
    """Two timelines with the same points are equal and hash alike."""
    assert Timeline(LINE.points) == LINE
    assert hash(Timeline(LINE.points)) == hash(LINE)
