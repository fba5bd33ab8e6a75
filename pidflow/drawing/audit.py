"""What is wrong with a picture, measured exactly: its lines and labels, its texts, its print."""

from __future__ import annotations

from attrs import evolve, frozen

from pidflow import layout as arranging
from pidflow.drawing.compose import compose
from pidflow.drawing.scene import Anchor, Scene, Text, texts
from pidflow.drawing.sheets import NotesPlace
from pidflow.drawing.text import ASCENT
from pidflow.geometry import Rect
from pidflow.layout import Layout
from pidflow.sheet import Picture, Sheet
from pidflow.textsize import width

LEAST_TYPE = 8.0
"""No type may be printed smaller, in points."""

_MM = 25.4 / 72
_SAME = 0.02


@frozen
class Audit:
    """The figures of a picture.

    Args:
        lines: What is wrong with its lines, labels and boxes.
        texts_outside: Texts that leave their room or the sheet.
        texts_squeezed: Texts set narrower than they were measured.
        smallest_type: The smallest type as printed, in points.
        sheets: How many sheets of paper it fills.
        paper: The width and height of a sheet, in millimetres, such as ``297x210``.
    """

    lines: arranging.Audit
    texts_outside: int
    texts_squeezed: int
    smallest_type: float
    sheets: int
    paper: str

    @property
    def faults(self) -> int:
        """How many things no picture may have."""
        too_small = int(0 < self.smallest_type < LEAST_TYPE)
        return self.lines.faults + self.texts_outside + self.texts_squeezed + too_small


def audit(sheet: Sheet, picture: Picture, layout: Layout, notes: NotesPlace = NotesPlace.AUTO) -> Audit:
    """Measure a picture; what the layout holds for other states does not count.

    Args:
        sheet: What the layout was told.
        picture: The state, or the difference of two.
        layout: The layout of the sheet.
        notes: Where the notes stand.
    """
    scene = compose(picture, layout, notes)
    lines = arranging.audit(*shown(sheet, picture, layout))
    return _of_scene(scene, lines)


def shown(sheet: Sheet, picture: Picture, layout: Layout) -> tuple[Sheet, Layout]:
    """Return as much of a sheet and its layout as the picture shows."""
    boxes = {box.id for box in picture.boxes}
    keys = {line.key for line in picture.lines}
    frames = {frame.id for frame in picture.frames}
    less = evolve(
        sheet,
        boxes=tuple(box for box in sheet.boxes if box.id in boxes),
        lines=tuple(line for line in sheet.lines if line.key in keys),
        boundaries=tuple(each for each in sheet.boundaries if each.id in frames),
    )
    places = evolve(
        layout,
        boxes={id: rect for id, rect in layout.boxes.items() if id in boxes},
        boundaries={id: rect for id, rect in layout.boundaries.items() if id in frames},
        titles={id: rect for id, rect in layout.titles.items() if id in frames},
        lines={key: points for key, points in layout.lines.items() if key in keys},
        labels={key: rect for key, rect in layout.labels.items() if key in keys},
    )
    return less, places


def _of_scene(scene: Scene, lines: arranging.Audit) -> Audit:
    all_ = tuple(texts(scene.shapes))
    whole = scene.area
    printed = scene.paper.width / _MM / scene.sheet.width
    return Audit(
        lines=lines,
        texts_outside=sum(1 for text in all_ if not _inside(extent(text), text.room, whole)),
        texts_squeezed=sum(1 for text in all_ if _squeezed(text)),
        smallest_type=round(min((text.size for text in all_), default=0.0) * printed, 2),
        sheets=scene.sheets,
        paper=f"{scene.paper.width:g}x{scene.paper.height:g}",
    )


def extent(text: Text) -> Rect:
    """Return the room that a text takes at most."""
    wide = width(text.text, text.size) if text.length is None else text.length
    before = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[text.anchor]
    return Rect(text.at.x - before, text.at.y - ASCENT * text.size, wide, text.size)


def _inside(rect: Rect, *rooms: Rect) -> bool:
    return all(
        room.x - _SAME <= rect.x
        and rect.right <= room.right + _SAME
        and room.y - _SAME <= rect.y
        and rect.bottom <= room.bottom + _SAME
        for room in rooms
    )


def _squeezed(text: Text) -> bool:
    return text.length is not None and text.length < width(text.text, text.size) - _SAME
