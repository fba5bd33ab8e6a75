"""Texts are chosen by language; what has no English is told in Japanese rather than not at all."""

from __future__ import annotations

import pytest

from pidflow.vocabulary import Boundary, Kind
from pidflow.wording import LANGUAGES, Language
from pidflow.wording.language import chosen, term_in


@pytest.mark.parametrize(
    ("ja", "en", "language", "text"),
    [
        ("届出", "notice", "ja", "届出"),
        ("届出", "notice", "en", "notice"),
        ("届出", None, "en", "届出"),
        (None, None, "en", None),
        (None, "notice", "ja", None),
    ],
)
def test_the_text_of_a_language(ja: str | None, en: str | None, language: Language, text: str | None) -> None:
    """English falls back to Japanese, never the other way round: the document is Japanese."""
    assert chosen(ja, en, language) == text


def test_words_of_the_vocabularies() -> None:
    """Each word has a name in each language, the usual language first."""
    assert [term_in(Kind.PERSON, language) for language in LANGUAGES] == ["人", "person"]
    assert [term_in(Boundary.INSIDE, language) for language in LANGUAGES] == ["内", "inside the body"]
