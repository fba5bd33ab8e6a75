"""The two languages of the output."""

from __future__ import annotations

from typing import Literal

from pidflow.vocabulary import Term

Language = Literal["ja", "en"]
"""A language of the output."""

LANGUAGES: tuple[Language, ...] = ("ja", "en")
"""Every language of the output, the usual one first."""


def term_in(term: Term, language: Language) -> str:
    """Return the name of a vocabulary's word."""
    return term.ja if language == "ja" else term.en


def chosen(ja: str | None, en: str | None, language: Language) -> str | None:
    """Return the text of the language; the Japanese one where the English is missing."""
    return ja if language == "ja" else en or ja
