"""The shape of registers.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pidflow.loading.files.common import (
    CITE,
    CORRECTS,
    FORMAT,
    ID,
    KEY,
    NOTE,
    SINCE,
    STRUCK,
    STRUCK_AT_ITS_END,
    TEXT,
    TEXTS,
    TRUTH,
    UNTIL,
    may,
    need,
)
from pidflow.loading.shapes import Field, ListOf, OneOrList, Record, Text

_STEPS = OneOrList(Text("procedure/step", pattern=f"{KEY}/{KEY}", example="shikaku/setai-jusho"))
_ROW = {
    "title": may(TEXT, "what the form calls it"),
    "persons": may(TEXT, "how many persons, as the form's class"),
    "transports": may(TEXTS, "by what"),
    "covers": may(_STEPS, "the steps that show it"),
    "cite": may(CITE, "where the form declares it"),
    "note": NOTE,
}


def _versioned(
    name: str,
    fields: Mapping[str, Field],
    said: tuple[str, ...],
    needs: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> Record:
    """Return the shape of a row and its versions, each with these fields.

    Args:
        name: What messages call the row.
        fields: What the row says, itself or in its versions.
        said: The keys of what it says at any time.
        needs: Keys that are there only together with others.
    """
    spans = {"since": SINCE, "until": UNTIL}
    version = Record(f"a version of {name}", {**spans, "corrects": CORRECTS, **fields}, needs=needs)
    versions = may(ListOf(version, least=1), "what it is, period by period")
    own = {"key": need(ID, "its identity within its register"), "struck": STRUCK, "versions": versions}
    return Record(name, {**own, **spans, **fields}, or_in_versions=said, needs={**needs, **STRUCK_AT_ITS_END})


_EXCHANGE = _versioned(
    "a row",
    {
        **_ROW,
        "party": may(TEXT, "the counterpart: the connected system, the source or the receiver"),
        "system": may(TEXT, "the body's system concerned"),
        "law": may(TEXT, "the legal ground"),
        "purpose": may(TEXT, "what for"),
        "data": may(TEXT, "which data"),
        "frequency": may(TEXT, "when or how often"),
    },
    ("title", "party", "cite"),
)

_ENTRUSTMENT = _versioned(
    "an entrustment",
    {
        **_ROW,
        "work": may(TEXT, "what the contractor does"),
        "chain": may(TEXTS, "the contractor, whom it entrusts again (再委託), and so on"),
        "files": may(TEXTS, "keys of the files concerned"),
        "handlers": may(TEXT, "how many people handle it, as the form's class"),
    },
    ("title", "cite"),
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

_FILE = _versioned(
    "a file",
    {
        "name": may(TEXT, "its name"),
        "name_en": may(TEXT, "its English name"),
        "storage": may(ListOf(_STORAGE), "where it is kept, by period"),
        "cite": may(CITE, "where the form declares it"),
        "note": NOTE,
    },
    ("name", "cite"),
    {"name": ("name_en",), "name_en": ("name",)},
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
