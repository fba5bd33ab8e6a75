"""Dates read from text: 和暦 with kanji or letters, the Christian era, ISO 8601."""

from __future__ import annotations

import re
import unicodedata

from pidflow.calendar.date import Date, unfit
from pidflow.calendar.eras import ERAS, Era, era_named
from pidflow.errors import Fault, InputFault, Place

_NAMES = "|".join(era.name for era in ERAS)
_LETTERS = "".join(era.letter for era in ERAS)
_ERA_YEAR = "(?P<year>元|[0-9]{1,4})"
_MONTH, _DAY = "(?P<month>[0-9]{1,2})", "(?P<day>[0-9]{1,2})"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<era>{_NAMES}){_ERA_YEAR}年{_MONTH}月(?:{_DAY}日)?",
        rf"(?P<era>[{_LETTERS}]){_ERA_YEAR}\.{_MONTH}(?:\.{_DAY})?",
        rf"(?P<year>[0-9]{{4}})年{_MONTH}月(?:{_DAY}日)?",
        rf"(?P<year>[0-9]{{4}})-{_MONTH}(?:-{_DAY})?",
    )
)
# What a date looks like whose marks are wrong: 「令和 6/12」, 「2024.12.1」. Read for a proposal only.
_LOOSE = re.compile(
    rf"(?:(?P<era>{_NAMES}|[{_LETTERS}])[^0-9元]*{_ERA_YEAR}|(?P<western>[0-9]{{4}}))"
    rf"[^0-9]+{_MONTH}(?:[^0-9]+{_DAY})?[^0-9]*",
    re.IGNORECASE,
)
_EXPECTED = "a date such as 令和6年12月, 令和6年12月1日, R6.12, 2024-12 or 2024-12-01"
_SHOWN = 40


def parse_date(text: str, place: Place | None = None) -> Date:
    """Read a date: 令和6年12月, 令和6年12月1日, R6.12, R6.12.1, 2024年12月, 2024-12 or 2024-12-01.

    Full-width digits are read as half-width ones, 元年 as the year 1. A day must lie in the era that is
    written; of a month any day may.

    Args:
        text: What was written.
        place: Where it was written; None for an argument.

    Returns:
        The date, a day or a month as it was written.

    Raises:
        InputFault: The text is no date, there is no such date, it lies outside its era, or it lies
            before 明治6年1月1日.

    Example:
        >>> parse_date("令和６年１２月")
        Date(year=2024, month=12, day=None)
        >>> parse_date("平成31年5月1日")
        Traceback (most recent call last):
            ...
        pidflow.errors.raised.InputFault: found date「平成31年5月1日」; expected a day of 平成, which ended \
on 平成31年4月30日; did you mean「令和元年5月1日」?
    """
    said = unicodedata.normalize("NFKC", text).strip()
    found = next((match for form in _FORMS if (match := form.fullmatch(said))), None)
    if found is None:
        cure = "write its parts with 年月日, points after an era's letter, or hyphens"
        raise _refused(said, place, _EXPECTED, _proposal(said), cure)
    parts = found.groupdict()
    era = era_named(parts["era"]) if "era" in parts else None
    date = _dated(said, place, _year(parts["year"], era), parts)
    if era is not None:
        _check_era(said, place, date, era)
    return date


def _year(text: str, era: Era | None) -> int:
    number = 1 if text == "元" else int(text)
    if era is None:
        return number
    # The year 0 of an era would be read as the year before it.
    return era.western(number) if number else 0


def _dated(said: str, place: Place | None, year: int, parts: dict[str, str | None]) -> Date:
    month, day = int(parts["month"] or 0), int(parts["day"]) if parts["day"] else None
    if year == 0:
        raise _refused(said, place, "a year from 1", cure="the first year of an era is 元年")
    wrong = unfit(year, month, day)
    if wrong:
        expected, cure = wrong
        raise _refused(said, place, expected, cure=cure)
    return Date(year, month, day)


def _check_era(said: str, place: Place | None, date: Date, era: Era) -> None:
    what = "month" if date.day is None else "day"
    if date.first > era.last:
        end = Date(era.last.year, era.last.month, era.last.day)
        raise _refused(said, place, f"a {what} of {era.name}, which ended on {end}", str(date))
    if date.last < era.first:
        begin = Date(era.first.year, era.first.month, era.first.day)
        raise _refused(said, place, f"a {what} of {era.name}, which began on {begin}", str(date))


def _proposal(said: str) -> str | None:
    loose = _LOOSE.fullmatch(said)
    if loose is None:
        return None
    era = era_named(loose["era"].upper()) if loose["era"] else None
    year = _year(loose["year"] or loose["western"], era)
    numbers = year, int(loose["month"]), int(loose["day"]) if loose["day"] else None
    return None if unfit(*numbers) else str(Date(*numbers))


def _refused(
    said: str, place: Place | None, expected: str, nearest: str | None = None, cure: str | None = None
) -> InputFault:
    # What a user wrote goes to a terminal: nothing in it may steer one, nor flood it.
    shown = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in said)
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
    return InputFault(Fault(place, f"date「{shown}」", expected, nearest, cure))
