"""Bodies side by side: who plays which role, and what carries the number between the roles."""

from pidflow.comparison.cell import Cell, Silence
from pidflow.comparison.comparison import Comparison, compare, role_of
from pidflow.comparison.marks import mark, marked_body, marks, state_line
from pidflow.comparison.notes import end_in_words, pairs_in_words
from pidflow.comparison.picture import comparison_picture
from pidflow.comparison.places import columns_of
from pidflow.comparison.rows import Apart, Contrast, End, Loner, PairRow, Player, RoleRow
from pidflow.comparison.sheet import comparison_sheet
from pidflow.comparison.strand import Look, Strand, strands

__all__ = [
    "Apart",
    "Cell",
    "Comparison",
    "Contrast",
    "End",
    "Loner",
    "Look",
    "PairRow",
    "Player",
    "RoleRow",
    "Silence",
    "Strand",
    "columns_of",
    "compare",
    "comparison_picture",
    "comparison_sheet",
    "end_in_words",
    "mark",
    "marked_body",
    "marks",
    "pairs_in_words",
    "role_of",
    "state_line",
    "strands",
]
