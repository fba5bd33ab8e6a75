"""A hop: its line, its arrowhead and its label, with what programs ask of it."""

from __future__ import annotations

from pidflow.drawing.label import label
from pidflow.drawing.line import corners, drawn_line
from pidflow.drawing.look import carried, family
from pidflow.drawing.scene import Group, Shape
from pidflow.geometry import Point, Rect
from pidflow.sheet import LineText


def hop(line: LineText, points: tuple[Point, ...], room: Rect | None) -> Group:
    """Return the drawing of a hop.

    Args:
        line: The hop.
        points: The points of its line.
        room: The room of its label; None leaves it without one.
    """
    tells = carried(line.personal_number, line.information)
    shapes: tuple[Shape, ...] = drawn_line(
        points, tells, family(line.transports), transitional=line.transitional
    )
    if room is not None:
        shapes = (*shapes, label(line, room, corners(points), tells))
    return Group("hop", shapes, _data(line), line.tooltip)


def _data(line: LineText) -> tuple[tuple[str, str], ...]:
    return (
        ("step", line.key.step),
        ("source", line.key.source),
        ("target", line.key.target),
        ("personal-number", line.personal_number.value),
        ("information", line.information.value),
        ("transport", "|".join(each.name for each in line.transports) or "?"),
    )
