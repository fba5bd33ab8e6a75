"""Frames around boxes: the body's solid, a platform's dashed."""

from __future__ import annotations

from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Block, Group, Paint, Shape
from pidflow.drawing.text import line_of_text
from pidflow.geometry import Rect
from pidflow.sheet import Frame
from pidflow.sheet.measure import LEADING, TYPE


def frame(text: Frame, rect: Rect, title: Rect) -> Group:
    """Return the drawing of a frame.

    Args:
        text: The frame.
        rect: Where it goes.
        title: The room of its title.
    """
    shapes: list[Shape] = [Block(rect, 5, frame_paint(text.platform))]
    for ordinal, line in enumerate(text.title):
        room = Rect(title.x, title.y + ordinal * LEADING, title.width, LEADING)
        shapes.append(line_of_text(line, room, TYPE, Ink.TEXT, Anchor.START, bold=True))
    return Group("boundary", tuple(shapes), (("frame", text.id),), "".join(text.title))


def frame_paint(platform: bool) -> Paint:
    """Return how a frame is painted; the legend shows the same."""
    if platform:
        return Paint(Ink.PLATFORM, Ink.FAINT, 1.0, (7, 3))
    return Paint(Ink.BODY, Ink.FAINT, 1.3)
