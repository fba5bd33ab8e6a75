"""The items of the 備考 in lines: the number to the left, its text hanging beside it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from attrs import evolve, frozen

from pidflow.drawing.prose import filled
from pidflow.sheet import Note
from pidflow.textsize import width

_WIDEST_NUMBER = 5.5
_GAP = 0.6
_BETWEEN = 0.2
_BETWEEN_GROUPS = 0.6
_FEW = 5
_DASHES = "-－‐−"


@frozen
class NoteLine:
    """A line of an item.

    Args:
        number: The item's number, on its first line.
        text: The line.
        indent: How far the text, or the heading before it, stands from the left, in em.
        before: The room above it, in em, unless it is the first of its column.
        kept: Whether it must follow the line before it in the same column.
        side: The heading of a side, such as 前, on its first line.
        hang: How far the text stands from the heading's place, in em.
    """

    number: str
    text: str
    indent: float
    before: float
    kept: bool
    side: str = ""
    hang: float = 0.0


def note_lines(notes: tuple[Note, ...], measure: float) -> tuple[NoteLine, ...]:
    """Break the items into lines.

    Args:
        notes: The items, in order.
        measure: The width of a column, in em.
    """
    widest = max((width(note.number) for note in notes), default=0.0)
    indent = min(widest, _WIDEST_NUMBER) + _GAP if widest else 0.0
    lines: list[NoteLine] = []
    group = ""
    for note in notes:
        before = 0.0 if not lines else _BETWEEN if group_of(note.number) == group else _BETWEEN_GROUPS
        group = group_of(note.number)
        item = tuple(_item(note, indent, measure, before))
        lines += _whole(item) if note.sides else item
    return tuple(lines)


def group_of(number: str) -> str:
    """Return what the numbers of one group share.

    Example:
        >>> group_of("(2)-①"), group_of("3")
        ('(2)', '3')
    """
    ends = [number.index(dash) for dash in _DASHES if dash in number]
    return number[: min(ends)] if ends else number


def _item(note: Note, indent: float, measure: float, before: float) -> Iterator[NoteLine]:
    numbers = filled(note.number, max(2.0, indent - _GAP))
    shift = indent if note.number else 0.0
    room = max(2.0, measure - shift)
    pairs = tuple(zip_longest(numbers, filled(note.text, room), fillvalue=""))
    for ordinal, (said, line) in enumerate(pairs):
        # Neither the first line of an item nor its last one stands alone.
        kept = _kept(ordinal, len(pairs))
        yield NoteLine(said, line, shift, before if ordinal == 0 else 0.0, kept)
    for ordinal, (heading, text) in enumerate(note.sides):
        yield from _side(heading, text, shift, room, kept=ordinal == 0 and len(pairs) == 1)


def _whole(lines: tuple[NoteLine, ...]) -> tuple[NoteLine, ...]:
    """Keep an item of few lines in one column, so that what it compares stands together."""
    if len(lines) > _FEW:
        return lines
    return tuple(evolve(line, kept=ordinal > 0) for ordinal, line in enumerate(lines))


def _side(heading: str, text: str, indent: float, measure: float, *, kept: bool) -> Iterator[NoteLine]:
    """Set a side below what stands before it: its heading to the left, its text hanging beside it."""
    hang = width(heading) + _GAP
    lines = filled(text, max(2.0, measure - hang)) or ("",)
    for ordinal, line in enumerate(lines):
        stays = _kept(ordinal, len(lines)) if ordinal else kept
        yield NoteLine("", line, indent, 0.0, stays, "" if ordinal else heading, hang)


def _kept(ordinal: int, count: int) -> bool:
    return ordinal == 1 or (ordinal > 0 and ordinal == count - 1)
