"""Hypothesis strategies for `pidflow.calendar`."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st

from pidflow.calendar import Date, Milestone, Period, Point, Timeline, disorder

FIRST, LAST = datetime.date(1873, 1, 1), datetime.date(2100, 12, 31)
NEAR = datetime.date(2024, 11, 1)
"""Where laws about order look: days so near each other that they often touch."""


def _month(day: datetime.date) -> Date:
    return Date(day.year, day.month)


def day_of(day: datetime.date) -> Date:
    """Return the day as a date with the precision of a day."""
    return Date(day.year, day.month, day.day)


def dates(first: datetime.date = FIRST, last: datetime.date = LAST) -> st.SearchStrategy[Date]:
    """Dates of both precisions that begin in a range of days."""
    days = st.dates(first, last)
    return st.one_of(days.map(day_of), days.map(_month).filter(lambda date: date.first >= first))


near_dates = dates(NEAR, NEAR + datetime.timedelta(days=120))

_KEYS = ("検証完了", "移行完了", "廃止", "統合", "再編")


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Timelines with up to five dates and five milestones among them, near each other."""
    days = draw(st.lists(near_dates, max_size=5, unique_by=lambda date: date.first))
    points: list[Point] = [*sorted(days, key=lambda date: date.first)]
    for key in draw(st.lists(st.sampled_from(_KEYS), unique=True)):
        points.insert(draw(st.integers(0, len(points))), Milestone(key, key))
    assert not disorder(points)
    return Timeline(tuple(points))


def points_of(timeline: Timeline) -> st.SearchStrategy[Point]:
    """Points that a timeline orders: any near date, and its milestones and dates."""
    listed = st.sampled_from(timeline.points) if timeline.points else st.nothing()
    return st.one_of(near_dates, listed)


def periods_of(timeline: Timeline) -> st.SearchStrategy[Period]:
    """Periods between the points of a timeline, empty ones too."""
    bounds = st.none() | points_of(timeline)
    return st.builds(Period, bounds, bounds)


date_periods = st.builds(Period, st.none() | near_dates, st.none() | near_dates)
