"""The diagram alone: frames, boxes and hops where the layout puts them."""

from __future__ import annotations

from functools import partial

from pidflow.diff import HopMark
from pidflow.drawing.box import box
from pidflow.drawing.change import mark_of, mark_on
from pidflow.drawing.frame import frame
from pidflow.drawing.hop import hop
from pidflow.drawing.scene import Group, Part
from pidflow.layout import Layout
from pidflow.sheet import LineText, Picture


def diagram(picture: Picture, layout: Layout) -> Part:
    """Return the boxes and hops of one state; what else the layout places is left out.

    What changed lies above what did not, and an answer above what is no part of it.

    Args:
        picture: The state.
        layout: The places of everything in the union of the states.

    Raises:
        ValueError: The layout belongs to another procedure, or was made before the state changed.
    """
    _check(picture, layout)
    mark, on = (partial(marking, language=picture.language) for marking in (mark_of, mark_on))
    frames = (
        frame(each, layout.boundaries[each.id], layout.titles[each.id], mark(each.change))
        for each in picture.frames
        if each.id in layout.boundaries
    )
    boxes = (box(each, layout.boxes[each.id], on(each)) for each in picture.boxes)
    labels = tuple(layout.labels[each.key] for each in picture.lines if each.key in layout.labels)
    hops = (
        hop(each, layout.lines[each.key], layout.labels.get(each.key), on(each), labels)
        for each in sorted(picture.lines, key=lambda line: not _stands_back(line))
    )
    return Part(layout.size, (Group("diagram", (*frames, *boxes, *hops)),))


def _stands_back(line: LineText) -> bool:
    return line.quiet or line.change is HopMark.SAME


def _check(picture: Picture, layout: Layout) -> None:
    missing = [each.id for each in picture.boxes if each.id not in layout.boxes]
    missing += [str(each.key) for each in picture.lines if each.key not in layout.lines]
    if missing:
        raise ValueError(f"the layout must hold all that the picture shows; it lacks {', '.join(missing)}")
