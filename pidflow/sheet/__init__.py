"""What one picture shows: the union of a procedure's states, its boxes, lines and measured text."""

from pidflow.sheet.answer import answer_picture
from pidflow.sheet.difference import difference_picture
from pidflow.sheet.picture import BoxText, Frame, LineText, Note, Picture
from pidflow.sheet.shapes import Boundary, Box, Line, LineKey, Sheet, Zone
from pidflow.sheet.texts import picture_of
from pidflow.sheet.union import union_sheet

__all__ = [
    "Boundary",
    "Box",
    "BoxText",
    "Frame",
    "Line",
    "LineKey",
    "LineText",
    "Note",
    "Picture",
    "Sheet",
    "Zone",
    "answer_picture",
    "difference_picture",
    "picture_of",
    "union_sheet",
]
