"""Taking out room that the paper asks for: boxes move together until the sheet fits its page.

The grid's gaps are even, and what stands in them is not; so whatever lies beyond a box moves nearer, and
single boxes move aside, each time as long as the picture gets better.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from pidflow.geometry import Rect, Size
from pidflow.layout.arranging import arranged_once
from pidflow.layout.audit import audit
from pidflow.layout.candidates import size_cost
from pidflow.layout.growing import frames_hold
from pidflow.layout.shapes import Layout
from pidflow.sheet import Sheet

_STEPS = (24.0, 12.0, 6.0)
_ASIDE = 12.0

Boxes = Mapping[str, Rect]


@frozen
class Move:
    """Boxes that move together.

    Args:
        boxes: Their ids.
        dx: How far to the right.
        dy: How far down.
    """

    boxes: frozenset[str]
    dx: float
    dy: float

    def of(self, boxes: Boxes) -> dict[str, Rect]:
        """Return all boxes, those of the move where they are after it."""
        return {id_: box.moved(self.dx, self.dy) if id_ in self.boxes else box for id_, box in boxes.items()}


def tightened(sheet: Sheet, start: Layout, tries: int) -> Layout:
    """Return the best layout found by moves that each make it better, above all until it fits its page.

    Args:
        sheet: The sheet.
        start: Its layout so far.
        tries: How many layouts may be routed.
    """
    search = _Search(sheet, start, tries)
    while not search.done:
        before = search.cost
        for move in _moves(search.best.boxes):
            while not search.done and search.improved_by(move):
                pass
        if search.cost == before:
            break
    return search.best


class _Search:
    """The best layout so far, and how many more may be tried."""

    def __init__(self, sheet: Sheet, start: Layout, tries: int) -> None:
        self.best = start
        self.cost = _cost(sheet, start)
        self._sheet = sheet
        self._tries = tries

    @property
    def done(self) -> bool:
        """Whether nothing more may be tried."""
        return self._tries <= 0

    def improved_by(self, move: Move) -> bool:
        """Try a move; keep what becomes of it where that is better."""
        boxes = move.of(self.best.boxes)
        if _touching(boxes.values()) or not frames_hold(self._sheet, boxes):
            return False
        self._tries -= 1
        found = arranged_once(self._sheet, boxes, Size(0, 0))
        cost = _cost(self._sheet, found)
        if cost >= self.cost:
            return False
        self.best, self.cost = found, cost
        return True


def _cost(sheet: Sheet, layout: Layout) -> float:
    return audit(sheet, layout).cost + size_cost(layout.size)


def _touching(boxes: Iterable[Rect]) -> bool:
    """Whether two boxes stand too near for a line to pass between them."""
    grown = [box.grown(_ASIDE) for box in boxes]
    return any(one.overlaps(other) for nth, one in enumerate(grown) for other in grown[nth + 1 :])


def _moves(boxes: Boxes) -> Iterator[Move]:
    """Yield the moves worth trying: all that is beyond a box nearer, then single boxes aside."""
    for top in sorted({box.y for box in boxes.values()})[1:]:
        below = frozenset(id_ for id_, box in boxes.items() if box.y >= top)
        yield from (Move(below, 0.0, -step) for step in _STEPS)
    for left in sorted({box.x for box in boxes.values()})[1:]:
        beyond = frozenset(id_ for id_, box in boxes.items() if box.x >= left)
        yield from (Move(beyond, -step, 0.0) for step in _STEPS)
    for id_ in boxes:
        for dx, dy in ((0.0, -_ASIDE), (0.0, _ASIDE), (-_ASIDE, 0.0), (_ASIDE, 0.0)):
            yield Move(frozenset((id_,)), dx, dy)
