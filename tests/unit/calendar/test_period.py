"""Periods as they are written."""

from __future__ import annotations

import pytest

from pidflow.calendar import ALWAYS, Date, Milestone, Period

DONE = Milestone("移行完了", "the end of the migration")


@pytest.mark.parametrize(
    ("period", "ja", "en"),
    [
        (ALWAYS, "", ""),
        (Period(until=Date(2024, 12)), "令和6年12月まで", "until December 2024"),
        (Period(Date(2025, 1)), "令和7年1月以降", "from January 2025"),
        (
            Period(Date(2024, 4), Date(2024, 12)),
            "令和6年4月から令和6年12月まで",
            "from April 2024 to December 2024",
        ),
        (Period(until=DONE), "移行完了まで", "until the end of the migration"),
        (Period(DONE), "移行完了以降", "from the end of the migration"),
        (
            Period(Date(2025, 1, 6), DONE),
            "令和7年1月6日から移行完了まで",
            "from 6 January 2025 to the end of the migration",
        ),
    ],
)
def test_a_period_is_written_as_documents_say_it(period: Period, ja: str, en: str) -> None:
    """A period reads as in the document: まで, 以降, から…まで; without bounds it says nothing."""
    assert (str(period), period.en) == (ja, en)
