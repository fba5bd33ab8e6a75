"""A sheet with a place for everything on it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from pidflow.geometry import Point, Rect, Size
from pidflow.sheet import LineKey

Polyline = tuple[Point, ...]


@frozen
class Layout:
    """Where the boxes, frames, lines and labels of a sheet go.

    Args:
        size: The canvas.
        boxes: Each box, by its id; taller than asked for where its lines need room.
        boundaries: Each boundary, by its id.
        titles: The title of each boundary, by the boundary's id.
        lines: Each line from box side to box side, in level and upright segments.
        labels: The label of each line; lines without a label (of no size) have none.
    """

    size: Size
    boxes: Mapping[str, Rect]
    boundaries: Mapping[str, Rect]
    titles: Mapping[str, Rect]
    lines: Mapping[LineKey, Polyline]
    labels: Mapping[LineKey, Rect]

    def moved(self, dx: float, dy: float) -> Layout:
        """Return it with everything moved, the canvas reaching as much further."""
        boxes, boundaries, titles = (
            {id_: rect.moved(dx, dy) for id_, rect in rects.items()}
            for rects in (self.boxes, self.boundaries, self.titles)
        )
        return Layout(
            Size(self.size.width + dx, self.size.height + dy),
            boxes,
            boundaries,
            titles,
            {key: tuple(Point(at.x + dx, at.y + dy) for at in line) for key, line in self.lines.items()},
            {key: rect.moved(dx, dy) for key, rect in self.labels.items()},
        )
