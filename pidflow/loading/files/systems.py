"""The shape of systems.yaml."""

from __future__ import annotations

from pidflow.loading.files.common import (
    CITE,
    FORMAT,
    ID,
    NOTE,
    NOTE_EN,
    SINCE,
    TEXT,
    TEXTS,
    TRUTH,
    UNTIL,
    choice,
    may,
    need,
    with_english,
)
from pidflow.loading.shapes import ListOf, Record
from pidflow.vocabulary import Boundary, Kind, Role

_BREAKS = may(TEXT, "the name with | where it may be broken")

_NAME = Record(
    "a name",
    {
        "name": need(TEXT, "as the document writes it"),
        "name_en": need(TEXT, "in English"),
        "breaks": _BREAKS,
        "since": SINCE,
        "until": UNTIL,
    },
)

_HOSTING = Record(
    "a hosting",
    {
        "platform": need(TEXT, "the platform that it runs on"),
        "since": SINCE,
        "until": UNTIL,
        "trial": may(TRUTH, "はい for a period of verification (検証期間)"),
        "cite": may(CITE, "where the document says so"),
    },
)

_SYSTEM = Record(
    "a system",
    {
        "id": need(ID, "its ASCII id, for ever"),
        "name": may(TEXT, "as the document writes it"),
        "name_en": may(TEXT, "in English"),
        "breaks": _BREAKS,
        "names": may(ListOf(_NAME, least=1), "instead of name where it was renamed, the newest last"),
        "kind": need(choice(*Kind), "what it is"),
        "boundary": need(choice(*Boundary), "whether it belongs to the body"),
        "role": may(choice(*Role), "the part that it plays in any body"),
        "operator": may(TEXT, "who runs it"),
        "aliases": may(TEXTS, "other spellings, accepted in files and questions"),
        "hosting": may(ListOf(_HOSTING), "the platforms that it runs on"),
        "functions": may(TEXTS, "what the form says that it does (システムの機能), a short name each"),
        "cite": may(CITE, "where the document names it"),
        "note": NOTE,
        "note_en": NOTE_EN,
    },
    exactly_one=(("name", "names"),),
    needs={"name": ("name_en",), "breaks": ("name",), **with_english("name", "note")},
)

SYSTEMS = Record("the systems", {"format": FORMAT, "systems": need(ListOf(_SYSTEM, least=1), "every node")})
