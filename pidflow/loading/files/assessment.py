"""The shape of assessment.yaml."""

from __future__ import annotations

from pidflow.loading.files.common import CITE, FORMAT, ID, TEXT, TRUTH, choice, may, need
from pidflow.loading.shapes import ListOf, Record, Text
from pidflow.vocabulary import Claim, Form

_BODY = Record("the body", {"name": need(TEXT, "its name"), "name_en": need(TEXT, "its English name")})

_SOURCE = Record(
    "a source",
    {
        "key": need(
            Text("a name without spaces", pattern=r"\S+", example="変更箇所一覧"), "how citations name it"
        ),
        "title": need(TEXT, "its title"),
        "title_en": need(TEXT, "its English title"),
        "file": may(TEXT, "the name of the file that holds its text"),
    },
)

_ENTRY = Record(
    "a point of the timeline",
    {
        "at": may(Text("a date", example="令和6年12月"), "the date"),
        "milestone": may(TEXT, "an event without a date, where it is expected"),
        "milestone_en": may(TEXT, "the same in English"),
        "planned": may(TRUTH, "はい where the document calls it 予定"),
        "state": may(ID, "an ASCII id; pictures are made of this point"),
        "label": may(TEXT, "what the state is called"),
        "label_en": may(TEXT, "the same in English"),
    },
    exactly_one=(("at", "milestone"),),
    needs={
        "milestone": ("milestone_en",),
        "milestone_en": ("milestone",),
        "state": ("label",),
        "label": ("state", "label_en"),
        "label_en": ("label",),
    },
)

_CLAIM = need(choice(*Claim), "of what it speaks")
_SAYS = may(
    TEXT,
    "the value that it gives; none for 経路; for 手段 the transport of the hops meant, or none for all",
)

_STATEMENT = Record(
    "a statement",
    {
        "name": need(TEXT, "the name by which flows call it"),
        "claim": _CLAIM,
        "says": _SAYS,
        "cite": need(CITE, "where the document states it"),
    },
)

_ASSUMPTION = Record(
    "an assumption",
    {
        "name": need(TEXT, "the name by which flows call it"),
        "claim": _CLAIM,
        "says": _SAYS,
        "reason": need(TEXT, "why it is assumed"),
        "reason_en": need(TEXT, "the same in English"),
        "cite": may(CITE, "what it starts from"),
    },
)

ASSESSMENT = Record(
    "an assessment",
    {
        "format": FORMAT,
        "title": need(TEXT, "the affair that is assessed"),
        "title_en": need(TEXT, "the same in English"),
        "body": need(_BODY, "who makes the assessment (評価実施機関)"),
        "form": need(choice(*Form), "which form the document is"),
        "derived": may(TRUTH, "はい where the document has no official 別添1"),
        "sources": need(ListOf(_SOURCE, least=1), "the documents, the usual one first"),
        "timeline": need(ListOf(_ENTRY, least=1), "every point of which files speak, oldest first"),
        "statements": may(ListOf(_STATEMENT), "what the document states once, for many flows"),
        "assumptions": may(ListOf(_ASSUMPTION), "what the document does not say, with the reason"),
    },
)
