"""Filling columns with the lines of the notes, column by column in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from pidflow.drawing.notes import NoteLine

LEADING = 1.4
"""From one line of a note to the next, in em."""

LEAST = 5 * LEADING
"""A column so high, in em, takes at least the lines of an item that hang together."""

Column = tuple[NoteLine, ...]


def height_of(lines: Sequence[NoteLine]) -> float:
    """Return how high the lines of a column are, in em; the room above the first one doesn't count."""
    return sum(LEADING + (line.before if ordinal else 0.0) for ordinal, line in enumerate(lines))


def poured(lines: Column, heights: Sequence[float]) -> tuple[tuple[Column, ...], Column]:
    """Fill columns of these heights, in em.

    Returns:
        The columns, and the lines that found no room.
    """
    columns: list[Column] = []
    rest = lines
    for height in heights:
        taken = _taken(rest, height)
        columns.append(rest[:taken])
        rest = rest[taken:]
    return tuple(columns), rest


def _taken(lines: Column, height: float) -> int:
    """Return how many lines a column takes: as many as fit, back to where it may end."""
    used = 0.0
    fitting = 0
    for ordinal, line in enumerate(lines):
        used += LEADING + (line.before if ordinal else 0.0)
        if used > height:
            break
        fitting = ordinal + 1
    else:
        return len(lines)
    ends = fitting
    while ends and lines[ends].kept:
        ends -= 1
    return ends


def balanced(lines: Column, columns: int, most: float) -> tuple[tuple[Column, ...], float] | None:
    """Fill so many columns to nearly the same height, no higher than `most` em.

    Returns:
        The columns and their height, or None where the lines don't fit.
    """
    height = height_of(lines) / columns
    while height <= most:
        filled, rest = poured(lines, (height,) * columns)
        if not rest:
            return filled, max(map(height_of, filled))
        height += LEADING / 4
    filled, rest = poured(lines, (most,) * columns)
    return None if rest else (filled, max(map(height_of, filled)))
