"""Where boxes stand and lines run: what is kept beside a model, so that pictures stay as they were."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Self

from attrs import field, frozen

from pidflow.geometry import Point, Size
from pidflow.layout.ways import Ways


def _kept(boxes: Mapping[str, Point]) -> Mapping[str, Point]:
    return MappingProxyType(dict(sorted(boxes.items())))


@frozen
class Placing:
    """The top left corners of the boxes, in whole points, their canvas, and the ways between them.

    Args:
        boxes: The corner of each box, by its id; kept in the order of the ids.
        canvas: Room for the boxes and their lines.
        ways: How the lines run; None where they are still to be routed.

    Example:
        >>> Placing.from_json({"canvas": [200, 100], "boxes": {"b": [100, 10], "a": [10, 10]}}).to_json()
        {'canvas': [200, 100], 'boxes': {'a': [10, 10], 'b': [100, 10]}}
    """

    boxes: Mapping[str, Point] = field(converter=_kept)
    canvas: Size
    ways: Ways | None = None

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values, keys in a stable order."""
        placed = {
            "canvas": [round(self.canvas.width), round(self.canvas.height)],
            "boxes": {id_: [round(point.x), round(point.y)] for id_, point in self.boxes.items()},
        }
        return placed | ({"ways": self.ways.to_json()} if self.ways else {})

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """Read what `to_json` gave.

        Raises:
            ValueError: It has another shape.
        """
        try:
            width, height = plain["canvas"]
            corners = {str(id_): Point(float(x), float(y)) for id_, (x, y) in plain["boxes"].items()}
            ways = Ways.from_json(plain["ways"]) if "ways" in plain else None
            return cls(corners, Size(float(width), float(height)), ways)
        except (KeyError, TypeError, AttributeError, ValueError) as wrong:
            expected = '{"canvas": [width, height], "boxes": {id: [x, y]}, "ways": …}'
            raise ValueError(f"a placing must be {expected}") from wrong
