"""The shape of a file of procedures."""

from __future__ import annotations

from pidflow.loading.files.common import (
    CITE,
    CORRECTS,
    FORMAT,
    ID,
    NOTE,
    NOTE_EN,
    SINCE,
    STRUCK,
    STRUCK_AT_ITS_END,
    TEXT,
    TEXTS,
    UNTIL,
    choice,
    may,
    need,
    said,
    with_english,
)
from pidflow.loading.shapes import Bare, ListOf, OneOrList, Record, Text
from pidflow.model import RULES
from pidflow.vocabulary import Character, Information

_TRANSLATED = ("data", "condition", "frequency")
_CLAIMS = {
    "character": may(choice(*said(Character)), "its legal character"),
    "data": may(TEXT, "what it carries"),
    "data_en": may(TEXT, "the same in English"),
    "condition": may(TEXT, "on what condition it happens"),
    "condition_en": may(TEXT, "the same in English"),
    "frequency": may(TEXT, "how often"),
    "frequency_en": may(TEXT, "the same in English"),
    "identifiers": may(TEXTS, "what tells whom the data is about"),
    "information": may(choice(*said(Information)), "whether it is 特定個人情報"),
    "stated": may(TEXTS, "statements on which claims rest, or the claim that the item itself states"),
    "inferred": may(
        OneOrList(Text("a rule", choices=tuple(rule.name for rule in RULES if not rule.definitional))),
        "rules from which claims follow",
    ),
    "assumed": may(TEXTS, "assumptions on which claims rest"),
}

CARRIED = tuple(_CLAIMS)
"""The keys that speak of flows, wherever they stand."""

_FLOW = Record(
    "a flow",
    {
        "route": need(Text("a route", example="A =[専用線]=> B"), "the route, hop by hop"),
        "since": SINCE,
        "until": UNTIL,
        **_CLAIMS,
    },
    needs=with_english(*_TRANSLATED),
)

_FLOWS = ListOf(Bare(_FLOW, "route"), least=1)
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
    "flows": may(_FLOWS, "its flows; all of them happen"),
    "one_of": may(_FLOWS, "its flows; one of them happens"),
    **_CLAIMS,
}
_CHOICE_OF_FLOWS = (("flows", "one_of"),)
_VERSION_ENGLISH = with_english("text", "note", *_TRANSLATED)

_VERSION = Record(
    "a version",
    {**_VERSION_FIELDS, "corrects": CORRECTS},
    apart=_CHOICE_OF_FLOWS,
    needs=_VERSION_ENGLISH,
)

_STEP = Record(
    "a step",
    {
        "key": need(ID, "its identity through time"),
        **_VERSION_FIELDS,
        "struck": STRUCK,
        "versions": may(ListOf(_VERSION, least=1), "what it is, period by period"),
    },
    apart=_CHOICE_OF_FLOWS,
    needs={**_VERSION_ENGLISH, **STRUCK_AT_ITS_END},
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
