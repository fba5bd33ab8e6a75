"""The ways of lines and labels between placed boxes: kept with the placing, to route nothing twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Self

from attrs import evolve, frozen

from pidflow.geometry import Point, Rect, Size
from pidflow.layout.rooms import sizes, title_in
from pidflow.layout.shapes import Layout, Polyline
from pidflow.sheet import LineKey, Sheet


@frozen
class Ways:
    """How the lines of a sheet run between its boxes.

    Args:
        seal: What the sheet, its boxes and all that follows give together: it tells whether they still fit.
        frames: The rectangle of each boundary, by its id.
        lines: The corners of each line, by its key as text.
        labels: The upper left corner of each line's label, by the line's key as text.
    """

    seal: str
    frames: Mapping[str, Rect]
    lines: Mapping[str, Polyline]
    labels: Mapping[str, Point]

    def to_json(self) -> dict[str, Any]:
        """Return them as plain values, in the order of the sheet."""
        return {
            "seal": self.seal,
            "frames": {
                id_: _plain(frame.x, frame.y, frame.width, frame.height) for id_, frame in self.frames.items()
            },
            "lines": {
                key: [_plain(corner.x, corner.y) for corner in line] for key, line in self.lines.items()
            },
            "labels": {key: _plain(corner.x, corner.y) for key, corner in self.labels.items()},
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """Read what `to_json` gave.

        Raises:
            KeyError, TypeError, AttributeError, ValueError: It has another shape.
        """
        return cls(
            str(plain["seal"]),
            {str(id_): Rect(*map(float, sides)) for id_, sides in plain["frames"].items()},
            {str(key): tuple(map(_point, corners)) for key, corners in plain["lines"].items()},
            {str(key): _point(corner) for key, corner in plain["labels"].items()},
        )


def ways_of(sheet: Sheet, layout: Layout) -> Ways:
    """Return the ways of a layout of a sheet."""
    ways = Ways(
        "",
        layout.boundaries,
        {str(key): line for key, line in layout.lines.items()},
        {str(key): Point(label.x, label.y) for key, label in layout.labels.items()},
    )
    return evolve(ways, seal=_seal(sheet, _corners(layout), layout.size, ways))


def recalled(sheet: Sheet, boxes: Mapping[str, Point], canvas: Size, ways: Ways) -> Layout | None:
    """Return the layout that has these ways, or None where they belong to other boxes or another sheet."""
    if ways.seal != _seal(sheet, boxes, canvas, ways):
        return None
    rooms, titles = sizes(sheet), {each.id: each.title for each in sheet.boundaries}
    labels = {line.key: (ways.labels.get(str(line.key)), line.label) for line in sheet.lines}
    return Layout(
        canvas,
        {each.id: Rect(boxes[each.id].x, boxes[each.id].y, *_sides(rooms[each.id])) for each in sheet.boxes},
        dict(ways.frames),
        {id_: title_in(frame, titles[id_]) for id_, frame in ways.frames.items()},
        {line.key: ways.lines[str(line.key)] for line in sheet.lines if str(line.key) in ways.lines},
        {key: Rect(at.x, at.y, *_sides(room)) for key, (at, room) in labels.items() if at is not None},
    )


def _corners(layout: Layout) -> dict[str, Point]:
    return {id_: Point(box.x, box.y) for id_, box in layout.boxes.items()}


def _seal(sheet: Sheet, boxes: Mapping[str, Point], canvas: Size, ways: Ways) -> str:
    """Return what tells these things from any others."""
    told = "\n".join((*_told(sheet), *_placed(boxes, canvas), repr(evolve(ways, seal="").to_json())))
    return sha256(told.encode()).hexdigest()[:16]


def _told(sheet: Sheet) -> Iterator[str]:
    """Yield what a layout depends on."""
    for box in sheet.boxes:
        yield f"box {box.id} {_plain(*_sides(box.size))} {box.zone.value}"
    for line in sheet.lines:
        yield f"line {_key(line.key)} {_plain(*_sides(line.label))} {line.flow}"
    for boundary in sheet.boundaries:
        yield f"boundary {boundary.id} {_plain(*_sides(boundary.title))} {boundary.members}"


def _placed(boxes: Mapping[str, Point], canvas: Size) -> Iterator[str]:
    yield f"canvas {_plain(*_sides(canvas))}"
    for id_, corner in sorted(boxes.items()):
        yield f"at {id_} {_plain(corner.x, corner.y)}"


def _key(key: LineKey) -> tuple[str, str, str, int]:
    return key.step, key.source, key.target, key.ordinal


def _sides(size: Size) -> tuple[float, float]:
    return size.width, size.height


def _point(pair: Any) -> Point:
    x, y = pair
    return Point(float(x), float(y))


def _plain(*lengths: float) -> list[float]:
    """Return lengths as a person would write them: whole where they are whole."""
    rounded = (round(float(length), 2) for length in lengths)
    return [int(length) if length.is_integer() else length for length in rounded]
