"""Room for new boxes among boxes that keep their place; no engine is asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from pidflow.geometry import Point, Rect, Size
from pidflow.layout.distances import LEAD, MARGIN, PADDING
from pidflow.layout.placing import Placing
from pidflow.layout.rooms import enclosing, frames, sizes
from pidflow.sheet import Box, Sheet, Zone

_STEP = 10
_APART = 3 * LEAD
_AROUND = 260.0
_GROWTH = 0.6
_CROWDED = 1_000.0


def grown(sheet: Sheet, known: Placing) -> Placing | None:
    """Return the known placing with every box of the sheet; None where a new box finds no room.

    Boxes that the sheet has no more are dropped; a box that has come to overlap another is placed anew.

    Args:
        sheet: What is to be drawn.
        known: The places that its boxes had.
    """
    room = sizes(sheet)
    kept: dict[str, Rect] = {}
    homeless: list[Box] = []
    for box in sheet.boxes:
        corner = known.boxes.get(box.id)
        size = room[box.id]
        rect = Rect(corner.x, corner.y, size.width, size.height) if corner else None
        if rect is not None and not any(rect.overlaps(other) for other in kept.values()):
            kept[box.id] = rect
        else:
            homeless.append(box)
    for box in homeless:
        found = _best_place(sheet, box, room[box.id], kept)
        if found is None:
            return None
        kept[box.id] = found
    if not frames_hold(sheet, kept):
        return None
    return _placing(kept, known.canvas) if homeless else _without_vanished(known, kept)


def frames_hold(sheet: Sheet, boxes: Mapping[str, Rect]) -> bool:
    """Whether boundaries hold their members alone, and overlap only where one is in the other."""
    bounds, _ = frames(sheet.boundaries, boxes)
    members = {boundary.id: frozenset(boundary.members) for boundary in sheet.boundaries}
    for id_, frame in bounds.items():
        if any(box.overlaps(frame) for box_id, box in boxes.items() if box_id not in members[id_]):
            return False
        if any(
            frame.overlaps(other)
            for other_id, other in bounds.items()
            if not members[id_] & members[other_id]
        ):
            return False
    return True


def _without_vanished(known: Placing, kept: Mapping[str, Rect]) -> Placing:
    if len(kept) == len(known.boxes):
        return known
    return Placing({id_: known.boxes[id_] for id_ in kept}, known.canvas)


def _placing(boxes: Mapping[str, Rect], canvas: Size) -> Placing:
    """Move everything so that nothing lies before the margin; widen the canvas where that is needed."""
    reach = enclosing(boxes.values())
    dx, dy = max(0.0, MARGIN - reach.x), max(0.0, MARGIN - reach.y)
    size = Size(
        max(canvas.width + dx, reach.right + dx + MARGIN), max(canvas.height + dy, reach.bottom + dy + MARGIN)
    )
    return Placing({id_: Point(box.x + dx, box.y + dy) for id_, box in boxes.items()}, size)


@frozen
class _Place:
    cost: float
    y: float
    x: float


def _best_place(sheet: Sheet, box: Box, size: Size, kept: Mapping[str, Rect]) -> Rect | None:
    """Return the valid place nearest to the boxes that the new one has lines with."""
    reach = enclosing(kept.values()) if kept else Rect(MARGIN, MARGIN, 0, 0)
    neighbours = _neighbours(sheet, box.id, kept) or [_Neighbour(reach, Size(0, 0))]
    places = [
        _Place(_cost(rect, neighbours, reach), rect.y, rect.x)
        for rect in _candidates(reach, size)
        if _free(rect, kept)
    ]
    for place in sorted(places, key=lambda each: (each.cost, each.y, each.x)):
        rect = Rect(place.x, place.y, size.width, size.height)
        if _in_zone(sheet, box, rect, kept) and frames_hold(sheet, {**kept, box.id: rect}):
            return rect
    return None


def _candidates(reach: Rect, size: Size) -> Iterator[Rect]:
    """Yield places on a coarse grid over what is there, and around it."""
    area = reach.grown(_AROUND)
    for y in range(round(area.y), round(area.bottom), _STEP):
        for x in range(round(area.x), round(area.right), _STEP):
            yield Rect(x, y, size.width, size.height)


def _free(rect: Rect, kept: Mapping[str, Rect]) -> bool:
    near = rect.grown(_APART)
    return not any(near.overlaps(other) for other in kept.values())


def _in_zone(sheet: Sheet, box: Box, rect: Rect, kept: Mapping[str, Rect]) -> bool:
    """Whether persons outside all boundaries are at the left of these, and what is outside at the right."""
    framed = {id_ for boundary in sheet.boundaries for id_ in boundary.members}
    held = [other for id_, other in kept.items() if id_ in framed]
    if box.id in framed or not held or box.zone is Zone.INSIDE:
        return True
    around = enclosing(held).grown(2 * PADDING)
    return rect.right <= around.x if box.zone is Zone.PERSON else rect.x >= around.right


@frozen
class _Neighbour:
    """A box to which the new one has a line, and the label of that line."""

    rect: Rect
    label: Size

    def crowded_by(self, rect: Rect) -> bool:
        """Whether a box stands so near that the label finds no room between the two."""
        wide, high = self.label.width + 2 * LEAD, self.label.height + 2 * LEAD
        box = self.rect
        around = Rect(box.x - wide, box.y - high, box.width + 2 * wide, box.height + 2 * high)
        return around.overlaps(rect)


def _neighbours(sheet: Sheet, id_: str, kept: Mapping[str, Rect]) -> list[_Neighbour]:
    ends = [(line.key.source, line.key.target, line.label) for line in sheet.lines]
    others = [(other, label) for one, other, label in ends if one == id_]
    others += [(one, label) for one, other, label in ends if other == id_]
    return [_Neighbour(kept[other], label) for other, label in others if other in kept]


def _cost(rect: Rect, neighbours: list[_Neighbour], reach: Rect) -> float:
    """Tell the way to the neighbours, which labels lack room, and how much is added to the sheet."""
    here, middles = rect.centre, [each.rect.centre for each in neighbours]
    way = sum(abs(here.x - middle.x) + abs(here.y - middle.y) for middle in middles)
    crowded = sum(each.crowded_by(rect) for each in neighbours)
    wider = enclosing([reach, rect])
    grown = wider.width - reach.width + wider.height - reach.height
    return way + _CROWDED * crowded + _GROWTH * len(neighbours) * grown
