"""A model held against the texts of its sources: what it claims, and what they hold."""

from pidflow.verify.forms.reading import FORMS, read_source
from pidflow.verify.lookup import Named, Resolution, resolve
from pidflow.verify.result import (
    Aspect,
    Check,
    Cover,
    Coverage,
    Finding,
    ReadSource,
    Severity,
    Verification,
)
from pidflow.verify.seeking import Manner, Scope, Sighting
from pidflow.verify.source import Item, ItemKind, SourceText
from pidflow.verify.verifying import verify

__all__ = [
    "FORMS",
    "Aspect",
    "Check",
    "Cover",
    "Coverage",
    "Finding",
    "Item",
    "ItemKind",
    "Manner",
    "Named",
    "ReadSource",
    "Resolution",
    "Scope",
    "Severity",
    "Sighting",
    "SourceText",
    "Verification",
    "read_source",
    "resolve",
    "verify",
]
