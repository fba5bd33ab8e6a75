"""The document's own list of changes (変更箇所), entry by entry."""

from __future__ import annotations

from attrs import frozen

from pidflow.calendar import Point
from pidflow.model.citation import Citation
from pidflow.vocabulary import EntryKind, Timing


@frozen
class RecordedChange:
    """An entry of a form's list of changes (別添2, 別添3).

    It tells what the document says of its own history; what the model holds of that is in its versions.

    Args:
        key: Its identity.
        number: How citations name it, such as ``変更12``.
        title: Which item of the form was changed.
        at: When; None where the entry has no date, or has lost it.
        kind: Whether a fact changed, only the record, or only the name of something or of a law.
        told: True where the entry itself says so, False where it was read from its contents.
        timing: Whether it was handed in before or after; None where that is not said.
        summary: What changed, in the modeller's own words.
        touches: What in the model it changed: ``procedure/step``, ``register/row`` or ``systems/id``.
        citation: Where.
        note: What a reader should know of it.
    """

    key: str
    number: str
    title: str
    at: Point | None
    kind: EntryKind
    told: bool
    timing: Timing | None
    summary: str
    touches: tuple[str, ...] = ()
    citation: Citation | None = None
    note: str | None = None
