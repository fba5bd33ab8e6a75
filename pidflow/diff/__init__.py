"""What differs between two states of an assessment."""

from pidflow.diff.applying import apply
from pidflow.diff.compare import difference
from pidflow.diff.correcting import corrections_between
from pidflow.diff.difference import (
    AnyChange,
    Change,
    ChangeKind,
    Difference,
    Head,
    HeadChange,
    HistoryChange,
    Order,
    ProcedureChange,
    RegisterChange,
    Row,
    Side,
    SystemChange,
)
from pidflow.diff.hops import HopMark, hop_mark
from pidflow.diff.meaning import Meaning, MeaningKind, meanings
from pidflow.diff.mirroring import mirror
from pidflow.diff.narrowing import narrowed, procedure_in_either
from pidflow.diff.record_kinds import changed_fields
from pidflow.diff.said import said_fields
from pidflow.diff.tally import Hops, Summary, Tally, summary

__all__ = [
    "AnyChange",
    "Change",
    "ChangeKind",
    "Difference",
    "Head",
    "HeadChange",
    "HistoryChange",
    "HopMark",
    "Hops",
    "Meaning",
    "MeaningKind",
    "Order",
    "ProcedureChange",
    "RegisterChange",
    "Row",
    "Side",
    "Summary",
    "SystemChange",
    "Tally",
    "apply",
    "changed_fields",
    "corrections_between",
    "difference",
    "hop_mark",
    "meanings",
    "mirror",
    "narrowed",
    "procedure_in_either",
    "said_fields",
    "summary",
]
