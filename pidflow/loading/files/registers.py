"""The shape of registers.yaml."""

from __future__ import annotations

from pidflow.loading.files.common import (
    CITE,
    FORMAT,
    ID,
    KEY,
    NOTE,
    SINCE,
    TEXT,
    TEXTS,
    TRUTH,
    UNTIL,
    may,
    need,
)
from pidflow.loading.shapes import ListOf, OneOrList, Record, Text

_STEPS = OneOrList(Text("procedure/step", pattern=f"{KEY}/{KEY}", example="shikaku/setai-jusho"))
_ROW = {
    "key": need(ID, "its identity within its register"),
    "title": need(TEXT, "what the form calls it"),
    "persons": may(TEXT, "how many persons, as the form's class"),
    "transports": may(TEXTS, "by what"),
    "covers": may(_STEPS, "the steps that show it"),
    "since": SINCE,
    "until": UNTIL,
    "cite": need(CITE, "where the form declares it"),
    "note": NOTE,
}

_EXCHANGE = Record(
    "a row",
    {
        **_ROW,
        "party": need(TEXT, "the counterpart: the connected system, the source or the receiver"),
        "system": may(TEXT, "the body's system concerned"),
        "law": may(TEXT, "the legal ground"),
        "purpose": may(TEXT, "what for"),
        "data": may(TEXT, "which data"),
        "frequency": may(TEXT, "when or how often"),
    },
)

_ENTRUSTMENT = Record(
    "an entrustment",
    {
        **_ROW,
        "work": may(TEXT, "what the contractor does"),
        "chain": may(TEXTS, "the contractor, whom it entrusts again (再委託), and so on"),
        "files": may(TEXTS, "keys of the files concerned"),
        "handlers": may(TEXT, "how many people handle it, as the form's class"),
    },
)

_STORAGE = Record(
    "a storage",
    {
        "place": need(TEXT, "where it is kept"),
        "place_en": need(TEXT, "the same in English"),
        "system": may(TEXT, "the node that is the place"),
        "trial": may(TRUTH, "はい where it is kept there for verification only"),
        "since": SINCE,
        "until": UNTIL,
        "cite": may(CITE, "where the document says so"),
    },
)

_FILE = Record(
    "a file",
    {
        "key": need(ID, "its identity"),
        "name": need(TEXT, "its name"),
        "name_en": need(TEXT, "its English name"),
        "storage": may(ListOf(_STORAGE), "where it is kept, by period"),
        "since": SINCE,
        "until": UNTIL,
        "cite": need(CITE, "where the form declares it"),
        "note": NOTE,
    },
)

_EXCHANGES = ListOf(_EXCHANGE)

REGISTERS = Record(
    "the registers",
    {
        "format": FORMAT,
        "connections": may(_EXCHANGES, "systems to which the body's system is connected"),
        "acquisitions": may(_EXCHANGES, "from whom the body obtains (入手)"),
        "entrustments": may(ListOf(_ENTRUSTMENT), "委託事項"),
        "provisions": may(_EXCHANGES, "to which other bodies it is given (提供)"),
        "transfers": may(_EXCHANGES, "to which other affairs of the body it moves (移転)"),
        "files": may(ListOf(_FILE), "特定個人情報ファイル"),
    },
)
