"""The items of the 備考 in lines: the number to the left, its text hanging beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from attrs import frozen

from pidflow.drawing.prose import filled
from pidflow.sheet import Note
from pidflow.textsize import width

_WIDEST_NUMBER = 5.5
_GAP = 0.6
_BETWEEN = 0.2
_BETWEEN_GROUPS = 0.6
_DASHES = "-－‐−"


@frozen
class NoteLine:
    """A line of an item.

    Args:
        number: The item's number, on its first line.
        text: The line.
        indent: How far the text stands from the left, in em.
        before: The room above it, in em, unless it is the first of its column.
        kept: Whether it must follow the line before it in the same column.
    """

    number: str
    text: str
    indent: float
    before: float
    kept: bool


def note_lines(notes: tuple[Note, ...], measure: float) -> tuple[NoteLine, ...]:
    """Break the items into lines.

    Args:
        notes: The items, in order.
        measure: The width of a column, in em.
    """
    shown = _numbers(notes)
    widest = max((width(number) for number in shown), default=0.0)
    indent = min(widest, _WIDEST_NUMBER) + _GAP if widest else 0.0
    lines: list[NoteLine] = []
    group = ""
    for note, number in zip(notes, shown, strict=True):
        before = 0.0 if not lines else _BETWEEN if group_of(note.number) == group else _BETWEEN_GROUPS
        group = group_of(note.number)
        lines += _item(number, note.text, indent, measure, before)
    return tuple(lines)


def mixed(notes: tuple[Note, ...]) -> bool:
    """Whether some of the numbered items are generated and some are not."""
    return len({note.generated for note in notes if note.number}) > 1


def _numbers(notes: tuple[Note, ...]) -> tuple[str, ...]:
    """Return the numbers as shown: where only some items are generated, these are marked."""
    mark = "*" if mixed(notes) else ""
    return tuple(note.number + (mark if note.generated and note.number else "") for note in notes)


def group_of(number: str) -> str:
    """Return what the numbers of one group share.

    Example:
        >>> group_of("(2)-①"), group_of("3")
        ('(2)', '3')
    """
    ends = [number.index(dash) for dash in _DASHES if dash in number]
    return number[: min(ends)] if ends else number


def _item(number: str, text: str, indent: float, measure: float, before: float) -> Iterator[NoteLine]:
    numbers = filled(number, max(2.0, indent - _GAP))
    shift = indent if number else 0.0
    pairs = tuple(zip_longest(numbers, filled(text, max(2.0, measure - shift)), fillvalue=""))
    for ordinal, (said, line) in enumerate(pairs):
        # Neither the first line of an item nor its last one stands alone.
        kept = ordinal == 1 or (ordinal > 0 and ordinal == len(pairs) - 1)
        yield NoteLine(said, line, shift, before if ordinal == 0 else 0.0, kept)
