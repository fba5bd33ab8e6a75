"""The closed vocabularies: each word with its code, its Japanese and its English name."""

from pidflow.vocabulary.answers import Certainty, Direction
from pidflow.vocabulary.terms import (
    BasisKind,
    Boundary,
    Character,
    Claim,
    EntryKind,
    Form,
    Information,
    Kind,
    PersonalNumber,
    Role,
    Term,
    Timing,
)
from pidflow.vocabulary.transports import TRANSPORTS, Transport, transport

__all__ = [
    "TRANSPORTS",
    "BasisKind",
    "Boundary",
    "Certainty",
    "Character",
    "Claim",
    "Direction",
    "EntryKind",
    "Form",
    "Information",
    "Kind",
    "PersonalNumber",
    "Role",
    "Term",
    "Timing",
    "Transport",
    "transport",
]
