"""A hop: its line, its arrowhead and its label, with what programs ask of it."""

from __future__ import annotations

from attrs import evolve

from pidflow.drawing.change import Mark, change_data
from pidflow.drawing.label import label
from pidflow.drawing.line import corners, drawn_line
from pidflow.drawing.look import Carried, Head, Weight, carried, family
from pidflow.drawing.scene import Group, Shape
from pidflow.drawing.striking import crosses
from pidflow.geometry import Point, Rect
from pidflow.sheet import LineText


def hop(
    line: LineText,
    points: tuple[Point, ...],
    room: Rect | None,
    mark: Mark | None = None,
    labels: tuple[Rect, ...] = (),
) -> Group:
    """Return the drawing of a hop.

    Args:
        line: The hop.
        points: The points of its line.
        room: The room of its label; None leaves it without one.
        mark: What became of it; None where nothing is compared.
        labels: The rooms of all labels, which strokes through the line keep clear of.
    """
    tells = carried(line.personal_number, line.information)
    weight = weight_of(tells, mark) if line.directed else evolve(weight_of(tells, mark), head=Head.NONE)
    shapes: list[Shape] = [
        *drawn_line(points, weight, family(line.transports), transitional=line.transitional)
    ]
    way = corners(points)
    if mark and mark.look.gone:
        shapes += crosses(way, mark.look.ink, labels)
    if room is not None:
        shapes.append(label(line, room, way, tells, mark))
    return Group("hop", tuple(shapes), _data(line), line.tooltip)


def weight_of(tells: Carried, mark: Mark | None) -> Weight:
    """Return colour, width and arrowhead: where states are compared the first two tell what changed."""
    return evolve(tells.value, ink=mark.look.ink, width=mark.look.width) if mark else tells.value


def _data(line: LineText) -> tuple[tuple[str, str], ...]:
    return (
        ("step", line.key.step),
        ("source", line.key.source),
        ("target", line.key.target),
        ("personal-number", line.personal_number.value),
        ("information", line.information.value),
        ("transport", "|".join(each.name for each in line.transports) or "?"),
        *change_data(line.change),
    )
