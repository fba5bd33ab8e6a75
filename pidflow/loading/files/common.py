"""Shapes that several files share."""

from __future__ import annotations

from typing import TypeVar

from pidflow.loading.shapes import Field, OneOrList, Record, Shape, Text
from pidflow.vocabulary import Term

YES, NO = "はい", "いいえ"
KEY = r"[a-z0-9]+(-[a-z0-9]+)*"

_T = TypeVar("_T", bound=Term)


def said(terms: type[_T]) -> tuple[_T, ...]:
    """Return the words of a vocabulary that a file can say; what it leaves out is unstated.

    Example:
        >>> from pidflow.vocabulary import Information
        >>> [word.ja for word in said(Information)]
        ['特定個人情報', 'その他情報']
    """
    return tuple(term for term in terms if term.name != "UNSTATED")


def choice(*terms: Term) -> Text:
    """Return the shape of one of these words, as files write them."""
    return Text(choices=tuple(term.ja for term in terms))


def need(shape: Shape, about: str) -> Field:
    """Return a field that each record has."""
    return Field(shape, True, about)


def may(shape: Shape, about: str) -> Field:
    """Return a field that a record may have."""
    return Field(shape, False, about)


def with_english(*keys: str) -> dict[str, tuple[str, ...]]:
    """English says nothing without the Japanese that it translates."""
    return {f"{key}_en": (key,) for key in keys}


TEXT = Text()
TEXTS = OneOrList(TEXT)
ID = Text("an ASCII id of small letters, digits and single hyphens", pattern=KEY, example="kokuho-hyojun")
POINT = Text("a date, or a milestone of the timeline", example="令和6年12月")
CITE = Text("a citation", example="p17 (2)-①")
TRUTH = Text(choices=(YES, NO))
FORMAT = need(Text("the number of the format", choices=("1",)), "the version of the file format: 1")

SINCE = may(POINT, "its first date or the milestone with which it begins")
UNTIL = may(POINT, "its last date (inclusive, as まで is) or the milestone that ends it")
NOTE = may(TEXT, "what a reader should know of it")
NOTE_EN = may(TEXT, "the same in English")

CORRECTION = Record(
    "a correction",
    {
        "reason": need(TEXT, "why the record is corrected"),
        "reason_en": need(TEXT, "the same in English"),
        "cite": may(CITE, "where the document tells of it"),
    },
)
CORRECTS = may(CORRECTION, "why it corrects what the record said before; the fact stayed")
STRUCK = may(CORRECTION, "why the record drops it: it should never have stood there")
OMITTED = may(CORRECTION, "why the record has it only now: it should have stood there before")
AT_ITS_ENDS = {"omitted": ("since",), "struck": ("until",)}
ONE_END = (("omitted", "until"),)
"""What the record had left out can't end again: by two states alone nobody could tell which end was meant."""
