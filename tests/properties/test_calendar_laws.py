"""The laws of `pidflow.calendar`."""

from __future__ import annotations

import datetime
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from pidflow.calendar import Date, Milestone, Period, Timeline, parse_date
from pidflow.errors import InputFault
from tests.properties.strategies_calendar import (
    NEAR,
    date_periods,
    dates,
    day_of,
    near_dates,
    periods_of,
    points_of,
    timelines,
)

_WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")


@given(dates())
@example(Date(1989, 1))
@example(Date(1912, 7))
@example(Date(2019, 5, 1))
def test_a_date_reads_back(date: Date) -> None:
    """Date -> 和暦 -> date and date -> ISO 8601 -> date are the identity, in full width too."""
    for text in (str(date), date.iso):
        assert parse_date(text) == date
        assert parse_date(text.translate(_WIDE)) == date


def test_every_day_reads_back() -> None:
    """The identity holds for every single day and month from 1873 to 2100."""
    day, end = datetime.date(1873, 1, 1), datetime.date(2101, 1, 1)
    while day < end:
        date = Date(day.year, day.month, day.day)
        assert parse_date(str(date)) == parse_date(date.iso) == date
        day = date.next
    months = [Date(year, month) for year in range(1873, 2101) for month in range(1, 13)]
    assert [parse_date(str(month)) for month in months] == months
    assert [parse_date(month.iso) for month in months] == months


@given(
    st.text()
    | st.from_regex(r"[明治大正昭和平成令RHST元]{0,2}[0-9元]{0,5}[年.\-/][0-9]{0,3}[月.\-/日 ]?[0-9]{0,3}日?")
)
def test_no_text_breaks_the_reader(text: str) -> None:
    """Text is a date or an input fault; a date that is read means the same when it is written."""
    try:
        date = parse_date(text)
    except InputFault:
        return
    assert parse_date(str(date)) == date
    assert unicodedata.is_normalized("NFKC", str(date))


@given(st.data())
def test_positions_are_a_total_order(data: st.DataObject) -> None:
    """Of any two points one is before the other or they are level; and before is transitive."""
    line = data.draw(timelines())
    a, b, c = (line.position(data.draw(points_of(line))) for _ in range(3))
    assert (a < b) + (a == b) + (b < a) == 1
    assert not (a < b < c) or a < c
    assert a <= max(a, b)


@given(timelines())
def test_listed_points_ascend(line: Timeline) -> None:
    """The points of a timeline are in the order in which they are listed."""
    positions = [line.position(point) for point in line.points]
    assert positions == sorted(positions)
    assert len(set(positions)) == len(positions)


@given(st.data())
def test_an_unlisted_date_and_a_milestone(data: st.DataObject) -> None:
    """A date is before a milestone unless a dated point listed after the milestone is not later than it."""
    line, date = data.draw(timelines()), data.draw(near_dates)
    for index, point in enumerate(line.points):
        if isinstance(point, Milestone):
            later = [each for each in line.points[index:] if isinstance(each, Date)]
            reached = any(each.first <= date.first for each in later)
            assert (line.position(date) < line.position(point)) is not reached


@given(date_periods, near_dates)
def test_contains_agrees_with_counting_days(period: Period, date: Date) -> None:
    """For periods between dates, a point lies inside if its first day is one of the days counted one by one."""
    begin = NEAR - datetime.timedelta(days=1)
    days = [begin + datetime.timedelta(days=count) for count in range(400)]
    since, until = period.since, period.until
    if isinstance(since, Date):
        days = [day for day in days if day >= since.first]
    if isinstance(until, Date):
        # Not by arithmetic: a month's days are those that bear its year and month.
        same = [d for d in days if (d.year, d.month, until.day or d.day) == (until.year, until.month, d.day)]
        days = [day for day in days if day < until.first] + same
    line = Timeline()
    assert line.contains(period, date) is (date.first in days)
    assert line.is_empty(period) is (not days)


@given(st.data())
def test_overlap_agrees_with_contains(data: st.DataObject) -> None:
    """Overlap is symmetric, holds wherever a point lies in both, and finds one that does where it holds."""
    line = data.draw(timelines())
    a, b = data.draw(periods_of(line)), data.draw(periods_of(line))
    point = data.draw(points_of(line))
    overlap = line.overlap(a, b)
    assert overlap is line.overlap(b, a)
    if line.contains(a, point) and line.contains(b, point):
        assert overlap
    # Where two periods overlap, they share the later of their beginnings.
    begins = [each.since or day_of(NEAR - datetime.timedelta(days=1)) for each in (a, b)]
    assert any(line.contains(a, each) and line.contains(b, each) for each in begins) is overlap


@given(st.data())
def test_a_period_is_empty_if_it_overlaps_nothing(data: st.DataObject) -> None:
    """A period overlaps itself exactly if it is not empty."""
    line = data.draw(timelines())
    period = data.draw(periods_of(line))
    assert line.overlap(period, period) is not line.is_empty(period)


@given(st.data())
def test_following_periods_leave_no_gap(data: st.DataObject) -> None:
    """What lasts until a point and what begins after it share no point and leave none out."""
    line = data.draw(timelines())
    end, point = data.draw(points_of(line)), data.draw(points_of(line))
    begin = day_of(end.next) if isinstance(end, Date) else end
    before, after = Period(until=end), Period(begin)
    assert not line.overlap(before, after)
    assert line.contains(before, point) is not line.contains(after, point)
