"""The closed vocabularies: each word with its code, its Japanese and its English name."""

from pidflow.vocabulary.answers import Certainty, Direction
from pidflow.vocabulary.terms import (
    BasisKind,
    Boundary,
    Character,
    Claim,
    Form,
    Information,
    Kind,
    PersonalNumber,
    Role,
    Term,
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
    "Form",
    "Information",
    "Kind",
    "PersonalNumber",
    "Role",
    "Term",
    "Transport",
    "transport",
]
