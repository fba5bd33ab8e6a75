"""How large the boxes must be for their lines, and the frames around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import ceil

from pidflow.geometry import Rect, Size
from pidflow.layout.distances import CORNER, PADDING, PITCH, TITLE_DROP, TITLE_INSET
from pidflow.sheet import Boundary, Sheet

_HUB = 6
_HUB_PITCH = 18.0


def degrees(sheet: Sheet) -> Counter[str]:
    """Count the lines at each box."""
    ends: Counter[str] = Counter()
    for line in sheet.lines:
        ends.update((line.key.source, line.key.target))
    return ends


def sizes(sheet: Sheet) -> dict[str, Size]:
    """Return the size of each box; a hub is grown so that half its lines find ports on each of two sides."""
    ends = degrees(sheet)
    return {box.id: _grown(box.size, ends[box.id]) for box in sheet.boxes}


def _grown(size: Size, lines: int) -> Size:
    pitch = _HUB_PITCH if lines >= _HUB else PITCH
    needed = 2 * CORNER + pitch * max(0, ceil(lines / 2) - 1)
    return Size(_even(size.width), _even(max(size.height, needed)))


def _even(length: float) -> float:
    """Round up to an even number, so that the middle is a whole one."""
    return 2.0 * ceil(length / 2)


def frames(
    boundaries: Iterable[Boundary], boxes: Mapping[str, Rect], padding: float = PADDING
) -> tuple[dict[str, Rect], dict[str, Rect]]:
    """Return the rectangle of each boundary that holds a box, and that of its title.

    Args:
        boundaries: The boundaries, outer ones first; those of one box and of many alike.
        boxes: Where the boxes are.
        padding: How far their edges keep from what they hold.
    """
    found: dict[str, Rect] = {}
    titles: dict[str, Rect] = {}
    within: dict[str, frozenset[str]] = {}
    outer_first = tuple(boundaries)
    # inner ones first, of those around the same boxes too
    order = sorted(range(len(outer_first)), key=lambda nth: (len(outer_first[nth].members), -nth))
    for boundary in (outer_first[nth] for nth in order):
        members = frozenset(boundary.members)
        held = [boxes[id_] for id_ in sorted(members) if id_ in boxes]
        if not held:
            continue
        held += [found[id_] for id_ in found if within[id_] <= members]
        frame = _frame(held, boundary.title, padding)
        found[boundary.id] = frame
        within[boundary.id] = members
        titles[boundary.id] = title_in(frame, boundary.title)
    drawn = [boundary.id for boundary in outer_first if boundary.id in found]
    return {id_: found[id_] for id_ in drawn}, {id_: titles[id_] for id_ in drawn}


def title_in(frame: Rect, title: Size) -> Rect:
    """Return where a boundary's title stands."""
    return Rect(frame.x + TITLE_INSET, frame.y + TITLE_DROP, title.width, title.height)


def head(title: Size) -> float:
    """Return how far a boundary's upper edge keeps from what it holds."""
    return max(PADDING, title.height + 2 * TITLE_DROP + 2)


def _frame(held: list[Rect], title: Size, padding: float) -> Rect:
    around = enclosing(held).grown(padding)
    top = around.y + padding - max(padding, head(title))
    width = max(around.width, title.width + 2 * TITLE_INSET)
    return Rect(around.x, top, width, around.bottom - top)


def enclosing(rects: Iterable[Rect]) -> Rect:
    """Return the smallest rectangle around all of these."""
    all_ = list(rects)
    left, top = min(rect.x for rect in all_), min(rect.y for rect in all_)
    right, bottom = max(rect.right for rect in all_), max(rect.bottom for rect in all_)
    return Rect(left, top, right - left, bottom - top)
