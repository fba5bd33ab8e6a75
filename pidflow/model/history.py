"""How the record came to what it says: by facts that changed, and by corrections of what it had said."""

from __future__ import annotations

from attrs import frozen

from pidflow.model.citation import Citation


@frozen
class Correction:
    """Why the record was corrected where the fact stayed (記載の訂正).

    Args:
        reason: The reason, in Japanese.
        reason_en: The same in English.
        citation: Where the document tells of it; None where nothing is cited.
    """

    reason: str
    reason_en: str
    citation: Citation | None = None


@frozen
class History:
    """How the record came to what it says of a step or of a row of a register.

    Two things that the record says of one step or row, with as many facts and other corrections, speak of the
    same fact.

    Args:
        facts: How many changes of fact led to it, its coming among them.
        corrections: How the record was corrected since the last of these, the latest last.
        struck: Why the record drops it in the end, where it should never have stood there; None where it
            ends in fact, or stays.
        omitted: Why the record has it only now, where it should have stood there all along; None where it
            came in fact.
    """

    facts: int = 1
    corrections: tuple[Correction, ...] = ()
    struck: Correction | None = None
    omitted: Correction | None = None
