"""The shape of a file of procedures."""

from __future__ import annotations

from pidflow.loading.files.common import (
    AT_ITS_ENDS,
    CITE,
    CORRECTS,
    FORMAT,
    ID,
    NOTE,
    NOTE_EN,
    OMITTED,
    ONE_END,
    SINCE,
    STRUCK,
    TEXT,
    TEXTS,
    UNTIL,
    may,
    need,
    with_english,
)
from pidflow.loading.files.flows import CHOICE_OF_FLOWS, FLOW_FIELDS, TRANSLATED
from pidflow.loading.shapes import ListOf, Record, Text

_VERSION_FIELDS = {
    "number": may(TEXT, "its number in the 備考"),
    "since": SINCE,
    "until": UNTIL,
    "systems": may(TEXTS, "who and what is at work"),
    "text": may(TEXT, "what it says, in own words"),
    "text_en": may(TEXT, "the same in English"),
    "note": NOTE,
    "note_en": NOTE_EN,
    "cite": may(CITE, "where it stands; left out: the page of the sheet and its number"),
    **FLOW_FIELDS,
}
_VERSION_ENGLISH = with_english("text", "note", *TRANSLATED)

_VERSION = Record(
    "a version",
    {**_VERSION_FIELDS, "corrects": CORRECTS},
    apart=CHOICE_OF_FLOWS,
    needs=_VERSION_ENGLISH,
)

_STEP = Record(
    "a step",
    {
        "key": need(ID, "its identity through time"),
        **_VERSION_FIELDS,
        "omitted": OMITTED,
        "struck": STRUCK,
        "versions": may(ListOf(_VERSION, least=1), "what it is, period by period"),
    },
    apart=(*CHOICE_OF_FLOWS, *ONE_END),
    needs={**_VERSION_ENGLISH, **AT_ITS_ENDS},
)

_HEADING = {
    "number": may(TEXT, "the number of the 事務"),
    "title": may(TEXT, "its title"),
    "title_en": may(TEXT, "the same in English"),
}
_HEADING_ENGLISH = {"title": ("title_en",), "title_en": ("title",)}

_SHEET = Record(
    "a sheet",
    {
        "since": SINCE,
        "until": UNTIL,
        "page": may(Text("a page", pattern="[0-9]+(-[0-9]+)?", example="17"), "its page in the first source"),
        "cite": may(CITE, "where it is, instead of its page"),
        **_HEADING,
    },
    apart=(("page", "cite"),),
    needs=_HEADING_ENGLISH,
)

PROCEDURE = Record(
    "a procedure",
    {
        "format": FORMAT,
        "key": need(ID, "its identity; its number and title may change"),
        **_HEADING,
        "sheets": need(ListOf(_SHEET, least=1), "one for each period in which it has a sheet"),
        "steps": need(ListOf(_STEP, least=1), "its steps, in the order of the 備考"),
    },
    needs=_HEADING_ENGLISH,
)
