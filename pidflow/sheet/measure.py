"""How large names, badges and labels are, in points at natural size; layout and drawing both keep to it."""

from __future__ import annotations

from pidflow.geometry import Size
from pidflow.textsize import broken, width

TYPE = 10.0
"""The size of every name, label and badge in a diagram; a sheet may be printed at 80 % of it."""

LEADING = 12.5
"""From one line of text to the next."""

BADGE_HEIGHT = 14.0
BADGE_PADDING = 4.0
BADGE_GAP = 3.0
"""A badge's height, the room on either side of its number, and the room between two badges."""

SIGN = 14.0
SIGN_GAP = 3.0
"""The room of the sign that tells a change, of one em, and the room between it and a frame's title."""

BOX_PADDING = Size(8.0, 6.0)
"""The room between a box's side and its text."""

NAME_EMS = 9.0
LABEL_EMS = 8.0
TITLE_EMS = 12.0
"""The widest line of a name, a data name and a frame's title."""

_ANY_SIGN = "変"

_WORDS = (
    "システム",
    "ネットワーク",
    "サーバー",
    "団体内統合",
    "情報提供",
    "住民基本台帳",
    "情報トータル",
    "国保",
    "連合会",
)


def name_lines(name: str, marks: str | None) -> tuple[str, ...]:
    """Break a system's name into the lines of its box."""
    return broken(name, NAME_EMS, _WORDS, marks)


def label_lines(text: str | None) -> tuple[str, ...]:
    """Break a data name into the lines of its label; none where there is no name."""
    return broken(text, LABEL_EMS, _WORDS) if text else ()


def title_lines(text: str) -> tuple[str, ...]:
    """Break a frame's title into lines."""
    return broken(text, TITLE_EMS, _WORDS)


def badge_width(number: str) -> float:
    """Return the width of a badge with this number."""
    return width(number, TYPE) + 2 * BADGE_PADDING


def signed_width(number: str) -> float:
    """Return the width of a badge that also bears the sign of a change, before its number."""
    return badge_width(number) + SIGN - BADGE_PADDING / 2


def badge_rows(numbers: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Set badges into rows no wider than a name may be."""
    rows: list[list[str]] = []
    room = 0.0
    for number in numbers:
        needed = badge_width(number) + BADGE_GAP
        if not rows or room < needed:
            rows.append([])
            room = NAME_EMS * TYPE + BADGE_GAP
        rows[-1].append(number)
        room -= needed
    return tuple(tuple(row) for row in rows)


def row_width(numbers: tuple[str, ...]) -> float:
    """Return the width of a row of badges."""
    return sum(badge_width(number) + BADGE_GAP for number in numbers) - BADGE_GAP


def box_size(lines: tuple[str, ...], badges: tuple[str, ...], *, signed: bool = False) -> Size:
    """Return the room that a box needs for its name and the badges below it.

    Args:
        lines: Its name.
        badges: Its badges.
        signed: Whether the sign of a change stands before them.
    """
    if signed:
        return largest([_box_size(lines, badges), _box_size(lines, (_ANY_SIGN, *badges))])
    return _box_size(lines, badges)


def _box_size(lines: tuple[str, ...], badges: tuple[str, ...]) -> Size:
    rows = badge_rows(badges)
    widest = max([*(width(line, TYPE) for line in lines), *(row_width(row) for row in rows)], default=0.0)
    height = len(lines) * LEADING + len(rows) * (BADGE_HEIGHT + BADGE_GAP)
    return Size(widest + 2 * BOX_PADDING.width, height + 2 * BOX_PADDING.height)


def label_size(badge: str, lines: tuple[str, ...], *, signed: bool = False) -> Size:
    """Return the room that a hop's badge and the data name below it need.

    Args:
        badge: Its number.
        lines: The data name.
        signed: Whether the badge bears the sign of a change.
    """
    needed = signed_width(badge) if signed else badge_width(badge)
    widest = max([needed, *(width(line, TYPE) for line in lines)])
    return Size(widest, BADGE_HEIGHT + len(lines) * LEADING)


def title_size(lines: tuple[str, ...], *, signed: bool = False) -> Size:
    """Return the room that a frame's title needs.

    Args:
        lines: The title.
        signed: Whether the sign of a change stands before it.
    """
    widest = max(width(line, TYPE) for line in lines)
    return Size(widest + SIGN + SIGN_GAP if signed else widest, len(lines) * LEADING)


def largest(sizes: list[Size]) -> Size:
    """Return room enough for each of the sizes."""
    return Size(max(size.width for size in sizes), max(size.height for size in sizes))
