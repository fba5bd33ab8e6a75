"""Positions: what the points of a timeline are compared by."""

from __future__ import annotations

import datetime

from attrs import frozen

MILESTONE, DAY = 0, 1
"""On which side of midnight a point lies: a milestone just before a day, or the day itself."""


@frozen(order=True)
class Position:
    """A place in the order of one timeline; compare it with others of that timeline, and read nothing else.

    Args:
        day: The ordinal of the day.
        side: `MILESTONE` just before that day, or `DAY`.
        rank: The order among the milestones before one day.

    Example:
        >>> Position(738000, MILESTONE, 3) < Position(738000, DAY) < Position(738001, MILESTONE)
        True
    """

    day: int
    side: int
    rank: int = 0


_LAST_DAY = datetime.date.max.toordinal()
BEGINNING = Position(0, MILESTONE)
"""Before every point."""
# The day after the last one still ends a period that is inclusive of the last.
AFTER_EVERY_DAY = _LAST_DAY + 2
"""The ordinal of the day before which milestones lie that no date follows."""
END = Position(AFTER_EVERY_DAY, DAY)
"""After every point."""
