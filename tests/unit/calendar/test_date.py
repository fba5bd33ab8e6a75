"""Dates: their precision, their bounds, and how they are written."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest

from pidflow.calendar import Date
from pidflow.calendar.eras import ERAS
from pidflow.errors import InputFault


def test_a_month_covers_all_its_days() -> None:
    """A date without a day begins with the month's first day and ends before the next month's."""
    assert Date(2024, 2).first == datetime.date(2024, 2, 1)
    assert Date(2024, 2).last == datetime.date(2024, 2, 29)
    assert Date(2024, 2).next == datetime.date(2024, 3, 1)
    assert Date(2024, 12).next == datetime.date(2025, 1, 1)


def test_a_day_covers_itself() -> None:
    """A date with a day begins with it and ends before the day after."""
    day = Date(2024, 12, 31)
    assert (day.first, day.last) == (datetime.date(2024, 12, 31),) * 2
    assert day.next == datetime.date(2025, 1, 1)


@pytest.mark.parametrize("last", [Date(9999, 12), Date(9999, 12, 31)])
def test_after_the_last_day_there_is_none(last: Date) -> None:
    """At 9999-12-31 `next` stays where it is instead of running over."""
    assert last.next == datetime.date.max


@pytest.mark.parametrize(
    ("date", "ja", "en", "iso"),
    [
        (Date(2024, 12), "令和6年12月", "December 2024", "2024-12"),
        (Date(2026, 4, 6), "令和8年4月6日", "6 April 2026", "2026-04-06"),
        (Date(2019, 5, 1), "令和元年5月1日", "1 May 2019", "2019-05-01"),
        (Date(1873, 1, 1), "明治6年1月1日", "1 January 1873", "1873-01-01"),
        (Date(9999, 12), "令和7981年12月", "December 9999", "9999-12"),
    ],
)
def test_a_date_is_written_in_three_ways(date: Date, ja: str, en: str, iso: str) -> None:
    """A date writes itself in 和暦 with half-width digits, in English, and as ISO 8601."""
    assert (str(date), date.en, date.iso) == (ja, en, iso)


@pytest.mark.parametrize(
    ("date", "ja"),
    [
        (Date(1912, 7, 29), "明治45年7月29日"),
        (Date(1912, 7, 30), "大正元年7月30日"),
        (Date(1926, 12, 24), "大正15年12月24日"),
        (Date(1926, 12, 25), "昭和元年12月25日"),
        (Date(1989, 1, 7), "昭和64年1月7日"),
        (Date(1989, 1, 8), "平成元年1月8日"),
        (Date(2019, 4, 30), "平成31年4月30日"),
        (Date(2019, 5), "令和元年5月"),
    ],
)
def test_eras_change_on_their_day(date: Date, ja: str) -> None:
    """The day on which an era begins is of the new era."""
    assert str(date) == ja


def test_a_month_of_two_eras_is_told_by_its_first_day() -> None:
    """A month in which eras change bears the era of its first day."""
    assert str(Date(1989, 1)) == "昭和64年1月"
    assert str(Date(1926, 12)) == "大正15年12月"


def test_eras_leave_no_gap() -> None:
    """Each era begins on the day after the one before it ended."""
    for before, after in pairwise(ERAS):
        assert before.last + datetime.timedelta(days=1) == after.first


def test_a_month_is_not_its_first_day() -> None:
    """Precision is part of a date: 12月 is not 12月1日."""
    assert Date(2024, 12) != Date(2024, 12, 1)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((2024, 13), "a month from 1 to 12"),
        ((2024, 0), "a month from 1 to 12"),
        ((2025, 2, 29), "a day from 1 to 28"),
        ((2025, 2, 0), "a day from 1 to 28"),
        ((1872, 12, 31), "明治6年1月1日"),
        ((10000, 1), "a year up to 9999"),
    ],
)
def test_what_is_no_date_is_refused(numbers: tuple[int, ...], expected: str) -> None:
    """Numbers that make no date are an input fault that says what would have been right."""
    with pytest.raises(InputFault) as caught:
        Date(*numbers)
    assert expected in caught.value.fault.expected
    assert caught.value.fault.place is None
