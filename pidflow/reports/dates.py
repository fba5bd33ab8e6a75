"""When something changes, as a report tells it."""

from __future__ import annotations

from pidflow.calendar import Milestone
from pidflow.reports.words import said
from pidflow.state import When
from pidflow.wording import Language


def when_text(when: When, language: Language) -> str:
    """Return when something changes as a report tells it; of a milestone it is said that it has no date.

    Example:
        >>> from pidflow.calendar import Date
        >>> (
        ...     when_text(When(Date(2026, 4), planned=True), "ja"),
        ...     when_text(When(Milestone("移行完了", "")), "ja"),
        ... )
        ('令和8年4月(予定)', '移行完了(日付の定めなし)')
    """
    told = when.point.en if language == "en" else str(when.point)
    remarks = (
        said("undated", language) if isinstance(when.point, Milestone) else "",
        said("planned", language) if when.planned else "",
    )
    return told + "".join(remarks)
