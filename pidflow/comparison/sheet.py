"""What the layout is told of a comparison's picture."""

from __future__ import annotations

from pidflow.sheet import Boundary, Box, BoxText, Line, Picture, Sheet, Zone
from pidflow.sheet.measure import box_size, label_size, title_size
from pidflow.vocabulary import Boundary as Belonging
from pidflow.vocabulary import Kind


def comparison_sheet(picture: Picture) -> Sheet:
    """Return a comparison's picture as the layout sees it, with room for its one language.

    Args:
        picture: The picture; its lines are independent of each other.
    """
    inside = tuple(box.id for box in picture.boxes if box.boundary is Belonging.INSIDE)
    return Sheet(
        picture.procedure,
        tuple(Box(box.id, box_size(box.lines, box.badges), _zone(box)) for box in picture.boxes),
        tuple(Line(line.key, label_size(line.badge, line.label), str(line.key)) for line in picture.lines),
        tuple(Boundary(frame.id, title_size(frame.title), inside) for frame in picture.frames),
    )


def _zone(box: BoxText) -> Zone:
    """Where readers look for a role, as for the systems that play it."""
    if box.boundary is Belonging.INSIDE:
        return Zone.INSIDE
    return Zone.PERSON if box.kind is Kind.PERSON else Zone.OUTSIDE
