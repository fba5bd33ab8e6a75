"""Dates read from text."""

from __future__ import annotations

import pytest

from pidflow.calendar import Date, parse_date
from pidflow.errors import Fault, InputFault, Place


def refused(text: str) -> Fault:
    """Return the fault that the text gives."""
    with pytest.raises(InputFault) as caught:
        parse_date(text, Place("timeline.yaml", 3, 5))
    return caught.value.fault


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("令和6年12月", Date(2024, 12)),
        ("令和6年12月1日", Date(2024, 12, 1)),
        ("令和06年04月01日", Date(2024, 4, 1)),
        ("R6.12", Date(2024, 12)),
        ("R6.12.1", Date(2024, 12, 1)),
        ("2024-12", Date(2024, 12)),
        ("2024-12-01", Date(2024, 12, 1)),
        ("2024年12月", Date(2024, 12)),
        ("2024年12月1日", Date(2024, 12, 1)),
        ("令和元年5月", Date(2019, 5)),
        ("令和1年5月1日", Date(2019, 5, 1)),
        ("R元.5.1", Date(2019, 5, 1)),
    ],
)
def test_every_usual_form_is_read(text: str, date: Date) -> None:
    """和暦 in kanji and letters, the Christian era and ISO 8601 are read, with their precision."""
    assert parse_date(text) == date


@pytest.mark.parametrize(
    "text", ["令和６年１２月", "Ｒ６．１２", "２０２４－１２", "㋿6年12月", " 令和6年12月\u3000"]
)
def test_full_width_is_read(text: str) -> None:
    """Full-width digits and letters, the one-character era and space around are read like the plain ones."""
    assert parse_date(text) == Date(2024, 12)


@pytest.mark.parametrize(
    ("kanji", "letter", "year"),
    [
        ("明治33", "M33", 1900),
        ("大正10", "T10", 1921),
        ("昭和20", "S20", 1945),
        ("平成20", "H20", 2008),
        ("令和6", "R6", 2024),
    ],
)
def test_every_era_is_read(kanji: str, letter: str, year: int) -> None:
    """明治 to 令和 are read by their kanji and by their letters."""
    assert parse_date(f"{kanji}年3月") == parse_date(f"{letter}.3") == Date(year, 3)


@pytest.mark.parametrize(
    ("text", "right", "bound"),
    [
        ("平成31年5月1日", "令和元年5月1日", "平成, which ended on 平成31年4月30日"),
        ("令和元年4月30日", "平成31年4月30日", "令和, which began on 令和元年5月1日"),
        ("令和元年4月", "平成31年4月", "令和, which began on 令和元年5月1日"),
        ("平成31年5月", "令和元年5月", "平成, which ended on 平成31年4月30日"),
        ("昭和64年1月8日", "平成元年1月8日", "昭和, which ended on 昭和64年1月7日"),
        ("平成元年1月7日", "昭和64年1月7日", "平成, which began on 平成元年1月8日"),
        ("大正15年12月25日", "昭和元年12月25日", "大正, which ended on 大正15年12月24日"),
        ("M45.7.30", "大正元年7月30日", "明治, which ended on 明治45年7月29日"),
        ("昭和100年1月", "令和7年1月", "昭和, which ended on 昭和64年1月7日"),
    ],
)
def test_a_date_outside_its_era_names_the_right_one(text: str, right: str, bound: str) -> None:
    """A date outside its era is refused; the fault says when the era began or ended and names the right one."""
    fault = refused(text)
    assert fault.nearest == right
    assert bound in fault.expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("平成31年4月", Date(2019, 4)),
        ("昭和64年1月", Date(1989, 1)),
        ("平成元年1月", Date(1989, 1)),
        ("大正15年12月", Date(1926, 12)),
        ("昭和元年12月", Date(1926, 12)),
        ("明治45年7月", Date(1912, 7)),
        ("大正元年7月", Date(1912, 7)),
    ],
)
def test_a_month_lies_in_each_era_of_its_days(text: str, date: Date) -> None:
    """A month is accepted in an era if any of its days lies in it."""
    assert parse_date(text) == date


@pytest.mark.parametrize("text", ["明治5年12月2日", "M5.12", "明治元年10月", "1872-12-31"])
def test_before_the_solar_calendar_no_date_is_read(text: str) -> None:
    """Before 明治6年1月1日 dates are of another calendar; the fault says so."""
    fault = refused(text)
    assert "明治6年1月1日" in fault.expected
    assert "solar calendar" in (fault.cure or "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和6年13月", "a month from 1 to 12"),
        ("令和6年0月", "a month from 1 to 12"),
        ("令和6年11月31日", "a day from 1 to 30"),
        ("令和0年5月", "a year from 1"),
        ("平成0年5月", "a year from 1"),
        ("0000-05", "a year from 1"),
        ("令和9000年1月", "a year up to 9999"),
    ],
)
def test_a_number_out_of_range_is_told(text: str, expected: str) -> None:
    """A month or day that doesn't exist is refused with the range that does."""
    assert refused(text).expected == expected


@pytest.mark.parametrize(
    ("text", "proposal"),
    [
        ("2024/12/1", "令和6年12月1日"),
        ("2024.12", "令和6年12月"),
        ("令和6/12", "令和6年12月"),
        ("令和 6 年 12 月 1 日", "令和6年12月1日"),
        ("r6.12", "令和6年12月"),
        ("R6-12-1", "令和6年12月1日"),
        ("令和元/5/1", "令和元年5月1日"),
        ("2024/13", None),
        ("R0/5", None),
        ("令和6年", None),
        ("移行完了", None),
        ("20241201", None),
        ("", None),
    ],
)
def test_what_is_no_date_proposes_what_it_may_mean(text: str, proposal: str | None) -> None:
    """Text in another form is refused; where its numbers make a date, that date is proposed."""
    fault = refused(text)
    assert fault.nearest == proposal
    assert "令和6年12月" in fault.expected


def test_a_fault_stands_where_the_date_was_written() -> None:
    """The fault bears the place that the caller gave, and shows what was written."""
    fault = refused("令和6年13月")
    assert fault.place == Place("timeline.yaml", 3, 5)
    assert "令和6年13月" in fault.found


def test_a_fault_shows_no_control_characters() -> None:
    """What a fault repeats can't steer a terminal, nor flood it."""
    fault = refused("\x1b[31m\u202e令和" + "6" * 1000)
    assert fault.found.isprintable()
    assert len(fault.found) < 60


@pytest.mark.parametrize(
    "text", ["令和٦年12月", "R6.12.", "令和6年12月1", "2024-12-1-1", "令和6年12", "6年12月"]
)
def test_nothing_is_guessed(text: str) -> None:
    """Digits of other scripts and half-written dates are refused, never read as something near."""
    refused(text)
