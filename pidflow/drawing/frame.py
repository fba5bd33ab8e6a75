"""Frames around boxes: the body's solid, a platform's dashed."""

from __future__ import annotations

from pidflow.drawing.badge import sign_alone
from pidflow.drawing.change import Mark, change_data
from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Block, Group, Paint, Shape
from pidflow.drawing.striking import struck
from pidflow.drawing.text import line_of_text
from pidflow.geometry import Rect
from pidflow.sheet import Frame
from pidflow.sheet.measure import BADGE_HEIGHT, LEADING, SIGN, SIGN_GAP, TYPE

_RAISED = (BADGE_HEIGHT - LEADING) / 2
"""A sign is so much higher than the title beside it, above and below."""


def frame(text: Frame, rect: Rect, title: Rect, mark: Mark | None = None) -> Group:
    """Return the drawing of a frame.

    Args:
        text: The frame.
        rect: Where it goes.
        title: The room of its title.
        mark: What became of it; None where nothing is compared.
    """
    shapes: list[Shape] = [Block(rect, 5, frame_paint(text.platform, mark))]
    left = title.x
    if mark and mark.sign:
        shapes += sign_alone(mark.sign, title.x, title.y - _RAISED, SIGN, mark.look.ink)
        left += SIGN + SIGN_GAP
    for ordinal, line in enumerate(text.title):
        room = Rect(left, title.y + ordinal * LEADING, title.right - left, LEADING)
        said = line_of_text(line, room, TYPE, mark.look.text if mark else Ink.TEXT, Anchor.START, bold=True)
        shapes += struck(said) if mark and mark.look.gone else (said,)
    data = (("frame", text.id), *change_data(text.change))
    return Group("boundary", tuple(shapes), data, "".join(text.title))


def frame_paint(platform: bool, mark: Mark | None = None) -> Paint:
    """Return how a frame is painted; the legend shows the same."""
    ink = mark.look.ink if mark else Ink.FAINT
    wider = 0.6 if mark and mark.sign else 0.0
    if platform:
        return Paint(Ink.PLATFORM, ink, 1.0 + wider, (7, 3))
    return Paint(Ink.BODY, ink, 1.3 + wider)
