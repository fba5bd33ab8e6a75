"""Composing pictures: a sheet, its layout and the marks on it become a scene of plain shapes."""

from pidflow.drawing.audit import Audit, audit
from pidflow.drawing.compose import compose
from pidflow.drawing.ink import Ink
from pidflow.drawing.scene import Anchor, Block, Circle, Group, Paint, Path, Scene, Shape, Text
from pidflow.drawing.sheets import NotesPlace

__all__ = [
    "Anchor",
    "Audit",
    "Block",
    "Circle",
    "Group",
    "Ink",
    "NotesPlace",
    "Paint",
    "Path",
    "Scene",
    "Shape",
    "Text",
    "audit",
    "compose",
]
