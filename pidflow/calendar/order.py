"""What is wrong with the order of a timeline's points, told by their indices so that a file can be mended."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pidflow.calendar.date import Date
from pidflow.calendar.point import Milestone, Point


def disorder(points: Sequence[Point]) -> tuple[int, ...]:
    """Return the indices of the dated points that are not later than the dated one before them.

    Args:
        points: The points as listed; milestones among them are passed over.

    Example:
        >>> disorder((Date(2025, 1), Milestone("移行完了", "migration"), Date(2024, 12), Date(2025, 4)))
        (2,)
    """
    dated = [(index, point.first) for index, point in enumerate(points) if isinstance(point, Date)]
    return tuple(index for (_, before), (index, day) in pairwise(dated) if day <= before)


def repeated(points: Sequence[Point]) -> tuple[int, ...]:
    """Return the indices of the milestones whose key was listed before.

    Args:
        points: The points as listed.

    Example:
        >>> repeated((Milestone("移行完了", "migration"), Date(2025, 1), Milestone("移行完了", "again")))
        (2,)
    """
    keys = [point.key if isinstance(point, Milestone) else None for point in points]
    return tuple(index for index, key in enumerate(keys) if key is not None and key in keys[:index])
