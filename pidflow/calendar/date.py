"""Dates as documents give them: a day, or a month as a whole."""

from __future__ import annotations

import datetime
from calendar import monthrange

from attrs import frozen

from pidflow.calendar.eras import SOLAR, era_of
from pidflow.errors import Fault, InputFault

# The standard library's month names follow the locale; ours must not.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@frozen
class Date:
    """A day, or a month where the document says no day.

    Args:
        year: The year of the Christian era, 1873 to 9999.
        month: The month, 1 to 12.
        day: The day of the month; None for the month as a whole.

    Raises:
        InputFault: There is no such date, or it lies before the solar calendar.

    Example:
        >>> print(Date(2024, 12), Date(2026, 4, 6), Date(2019, 5, 1))
        令和6年12月 令和8年4月6日 令和元年5月1日
    """

    year: int
    month: int
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        said = unfit(self.year, self.month, self.day)
        if said:
            numbers = (self.year, self.month) if self.day is None else (self.year, self.month, self.day)
            expected, cure = said
            raise InputFault(Fault(None, f"date {'-'.join(map(str, numbers))}", expected, cure=cure))

    @property
    def first(self) -> datetime.date:
        """Its first day: a month's first, a day itself.

        Example:
            >>> Date(2024, 12).first
            datetime.date(2024, 12, 1)
        """
        return datetime.date(self.year, self.month, self.day or 1)

    @property
    def last(self) -> datetime.date:
        """Its last day: a month's last, a day itself.

        Example:
            >>> Date(2024, 2).last
            datetime.date(2024, 2, 29)
        """
        return self.first.replace(day=self.day or monthrange(self.year, self.month)[1])

    @property
    def next(self) -> datetime.date:
        """The first day after it, which ends it half-open.

        After 9999-12-31 Python knows no day; then it is that day itself. A `Timeline` counts on beyond it.

        Example:
            >>> Date(2024, 12).next, Date(9999, 12).next
            (datetime.date(2025, 1, 1), datetime.date(9999, 12, 31))
        """
        last = self.last
        return last if last == datetime.date.max else last + datetime.timedelta(days=1)

    @property
    def iso(self) -> str:
        """The date as ISO 8601 writes it.

        Example:
            >>> Date(2024, 12).iso, Date(2026, 4, 6).iso
            ('2024-12', '2026-04-06')
        """
        return self.first.isoformat()[: 7 if self.day is None else 10]

    @property
    def en(self) -> str:
        """The date in English.

        Example:
            >>> Date(2024, 12).en, Date(2026, 4, 6).en
            ('December 2024', '6 April 2026')
        """
        month = f"{_MONTHS[self.month - 1]} {self.year}"
        return month if self.day is None else f"{self.day} {month}"

    def __str__(self) -> str:
        # A month in which eras change is told by its first day: 昭和64年1月.
        year = era_of(self.first).written(self.year)
        return f"{year}{self.month}月" + ("" if self.day is None else f"{self.day}日")


def unfit(year: int, month: int, day: int | None) -> tuple[str, str | None] | None:
    """Tell why these numbers make no date: what was expected, and the cure.

    Returns:
        None where they make a date.

    Example:
        >>> unfit(2025, 2, 29)
        ('a day from 1 to 28', '令和7年2月 has 28 days')
        >>> unfit(2025, 2, 28) is None
        True
    """
    if year < SOLAR.year:
        return f"a date from 明治6年1月1日 ({SOLAR})", "on that day the solar calendar began in Japan"
    if year > datetime.MAXYEAR:
        return f"a year up to {datetime.MAXYEAR}", None
    if not 1 <= month <= 12:
        return "a month from 1 to 12", None
    days = monthrange(year, month)[1]
    if day is not None and not 1 <= day <= days:
        return f"a day from 1 to {days}", f"{Date(year, month)} has {days} days"
    return None
