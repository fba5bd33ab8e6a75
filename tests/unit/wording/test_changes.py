"""Changes in words, Japanese and English."""

from __future__ import annotations

from pidflow.diff import ChangeKind
from pidflow.model import Citation, Correction
from pidflow.wording import kinds_in_words, reasons_in_words

KINDS = (ChangeKind.TRANSPORT, ChangeKind.DATA)
SLIP = Correction("誤記", "a slip", Citation("評価書", "160"))


def test_kinds_stand_within_the_correction_that_they_are() -> None:
    """In what something changed is told alike, and whether only the record did."""
    assert kinds_in_words(KINDS, (), "ja") == "手段変更・データ変更"
    assert kinds_in_words(KINDS, (SLIP,), "ja") == "記載の訂正(手段変更・データ変更)"
    assert (
        kinds_in_words(KINDS, (SLIP,), "en") == "correction of the record (transport changed, data changed)"
    )


def test_each_reason_names_its_source() -> None:
    """A reason is told in the language, with where the document tells of it where that is known."""
    assert reasons_in_words((SLIP,), "ja") == ("理由: 誤記 (評価書 p160)",)
    assert reasons_in_words((Correction("誤記", "a slip"),), "en") == ("Reason: a slip",)
    assert reasons_in_words((), "ja") == ()
