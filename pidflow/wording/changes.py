"""Changes in words: in what something changed, and whether only the record of it did."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.model import Correction
from pidflow.vocabulary import Term
from pidflow.wording.language import Language, term_in


def kinds_in_words(kinds: Iterable[Term], corrections: Iterable[Correction], language: Language) -> str:
    """Return in what something changed.

    Args:
        kinds: The kinds of change.
        corrections: The corrections of the record that it is; none where a fact changed.
        language: ``ja`` or ``en``.

    Example:
        >>> from pidflow.vocabulary import Claim
        >>> kinds_in_words((Claim.ROUTE, Claim.TRANSPORTS), (), "ja")
        '経路・手段'
        >>> kinds_in_words((Claim.TRANSPORTS,), (Correction("誤記", "a slip"),), "ja")
        '記載の訂正(手段)'
    """
    told = ("・" if language == "ja" else ", ").join(term_in(kind, language) for kind in kinds)
    if not any(True for _ in corrections):
        return told
    return f"記載の訂正({told})" if language == "ja" else f"correction of the record ({told})"


def reasons_in_words(corrections: Iterable[Correction], language: Language) -> tuple[str, ...]:
    """Return why the record was corrected, a text for each correction.

    Args:
        corrections: The corrections.
        language: ``ja`` or ``en``.

    Example:
        >>> reasons_in_words((Correction("誤記", "a slip"),), "en")
        ('Reason: a slip',)
    """
    return tuple(_reason(each, language) for each in corrections)


def _reason(correction: Correction, language: Language) -> str:
    told = f"理由: {correction.reason}" if language == "ja" else f"Reason: {correction.reason_en}"
    return f"{told} ({correction.citation})" if correction.citation else told
