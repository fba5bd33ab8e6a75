"""Periods as documents give them: 以降, まで, から…まで."""

from __future__ import annotations

from attrs import frozen

from pidflow.calendar.point import Point


@frozen
class Period:
    """From when until when something stands.

    Args:
        since: Its first point; None where it was always there.
        until: Its last date, inclusive as documents say it (まで), or the milestone that ends it as soon
            as it is reached; None where no end is known.

    Example:
        >>> from pidflow.calendar import Date
        >>> print(Period(until=Date(2024, 12)), Period(Date(2025, 1)), Period(Date(2024, 4), Date(2024, 12)))
        令和6年12月まで 令和7年1月以降 令和6年4月から令和6年12月まで
    """

    since: Point | None = None
    until: Point | None = None

    def __str__(self) -> str:
        if self.until is None:
            return "" if self.since is None else f"{self.since}以降"
        begin = "" if self.since is None else f"{self.since}から"
        return f"{begin}{self.until}まで"

    @property
    def en(self) -> str:
        """The period in English; empty for `ALWAYS`.

        Example:
            >>> from pidflow.calendar import Date
            >>> Period(Date(2024, 4), Date(2024, 12)).en
            'from April 2024 to December 2024'
        """
        if self.until is None:
            return "" if self.since is None else f"from {self.since.en}"
        return f"until {self.until.en}" if self.since is None else f"from {self.since.en} to {self.until.en}"


ALWAYS = Period()
"""The period without beginning or end."""
