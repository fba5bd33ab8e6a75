"""What differs between two states of an assessment."""

from pidflow.diff.compare import difference
from pidflow.diff.difference import Change, ChangeKind, Difference, Side
from pidflow.diff.hops import HopMark, hop_mark

__all__ = [
    "Change",
    "ChangeKind",
    "Difference",
    "HopMark",
    "Side",
    "difference",
    "hop_mark",
]
