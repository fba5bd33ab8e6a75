"""Points of a timeline: dates, and milestones that have none."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from pidflow.calendar.date import Date


@frozen
class Milestone:
    """An event that the document names but does not date, such as 移行完了.

    Args:
        key: Its Japanese name, as files write it; its identity.
        en: The same in English.

    Example:
        >>> print(Milestone("移行完了", "the end of the migration"))
        移行完了
    """

    key: str
    en: str

    def __str__(self) -> str:
        return self.key


Point: TypeAlias = Date | Milestone
"""What a timeline orders: a date, or a milestone."""
