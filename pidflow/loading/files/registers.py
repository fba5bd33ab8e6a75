"""The shape of registers.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pidflow.loading.files.common import (
    AT_ITS_ENDS,
    CITE,
    CORRECTS,
    FORMAT,
    ID,
    KEY,
    NOTE,
    OMITTED,
    ONE_END,
    POINT,
    SINCE,
    STRUCK,
    TEXT,
    TEXTS,
    TRUTH,
    UNTIL,
    choice,
    may,
    need,
    with_english,
)
from pidflow.loading.files.flows import CHOICE_OF_FLOWS, FLOW_FIELDS, TRANSLATED
from pidflow.loading.shapes import Field, ListOf, OneOrList, Record, Text
from pidflow.vocabulary import EntryKind, Timing

_STEPS = OneOrList(Text("procedure/step", pattern=f"{KEY}/{KEY}", example="shikaku/setai-jusho"))
_TOUCHED = OneOrList(
    Text("procedure/step, register/row or systems/id", pattern=f"{KEY}/{KEY}", example="transfers/iten-4")
)
_NUMBER = may(TEXT, "its number as the form prints it, such as 提供先1")
_CITED = {"cite": may(CITE, "where the form declares it"), "note": NOTE}
_ROW = {
    "title": may(TEXT, "what the form calls it"),
    "number": _NUMBER,
    "law": may(TEXT, "the legal ground"),
    "persons": may(TEXT, "how many persons, as the form's class"),
    "transports": may(TEXTS, "by what"),
    "covers": may(_STEPS, "the steps that show it"),
    **FLOW_FIELDS,
    **_CITED,
}
_FLOWS_APART = (*CHOICE_OF_FLOWS, ("covers", "flows"), ("covers", "one_of"))


def _versioned(
    name: str,
    fields: Mapping[str, Field],
    said: tuple[str, ...],
    needs: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    apart: tuple[tuple[str, str], ...] = (),
) -> Record:
    """Return the shape of a row and its versions, each with these fields.

    Args:
        name: What messages call the row.
        fields: What the row says, itself or in its versions.
        said: The keys of what it says at any time.
        needs: Keys that are there only together with others.
        apart: Pairs of keys that exclude each other.
    """
    spans = {"since": SINCE, "until": UNTIL}
    version = Record(
        f"a version of {name}", {**spans, "corrects": CORRECTS, **fields}, apart=apart, needs=needs
    )
    versions = may(ListOf(version, least=1), "what it is, period by period")
    own = {
        "key": need(ID, "its identity within its register"),
        "omitted": OMITTED,
        "struck": STRUCK,
        "versions": versions,
    }
    return Record(
        name,
        {**own, **spans, **fields},
        or_in_versions=said,
        apart=(*apart, *ONE_END),
        needs={**needs, **AT_ITS_ENDS},
    )


_EXCHANGE = _versioned(
    "a row",
    {
        **_ROW,
        "party": may(TEXT, "the counterpart: the connected system, the source or the receiver"),
        "system": may(TEXT, "the body's system concerned"),
        "purpose": may(TEXT, "what for"),
        "range": may(TEXT, "whose data it is"),
    },
    ("title", "party", "cite"),
    with_english(*TRANSLATED),
    _FLOWS_APART,
)

_REENTRUSTMENT = Record(
    "a re-entrustment",
    {
        "done": need(TRUTH, "はい where the contractor entrusts again"),
        "permission": may(TEXT, "how it is permitted"),
        "work": may(TEXT, "what is entrusted again"),
    },
)

_ENTRUSTMENT = _versioned(
    "an entrustment",
    {
        **_ROW,
        "work": may(TEXT, "what the contractor does"),
        "chain": may(TEXTS, "the contractor, whom it entrusts again (再委託), and so on"),
        "reentrustment": may(_REENTRUSTMENT, "whether the contractor entrusts again, and on what terms"),
        "certifications": may(TEXTS, "what the last of the chain is certified for"),
        "files": may(TEXTS, "keys of the files concerned"),
        "handlers": may(TEXT, "how many people handle it, as the form's class"),
    },
    ("title", "cite"),
    with_english(*TRANSLATED),
    _FLOWS_APART,
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
        "persons": may(TEXT, "how many persons, as the form's class"),
        "purpose": may(TEXT, "what it is used for"),
        "items": may(TEXTS, "the recorded items, in the order of the document"),
        "storage": may(ListOf(_STORAGE), "where it is kept, by period"),
        **_CITED,
    },
    ("name", "cite"),
    {"name": ("name_en",), "name_en": ("name",)},
)

_MEASURE = _versioned(
    "a measure",
    {
        "title": may(TEXT, "the measure, in own words"),
        "number": _NUMBER,
        "subject": may(TEXT, "of what it is a part, or whose duty it is"),
        "party": may(TEXT, "who must keep it, where that is not the body"),
        **_CITED,
    },
    ("title", "cite"),
)

_RECORDED_CHANGE = Record(
    "an entry of the list of changes",
    {
        "key": need(ID, "its identity"),
        "number": need(TEXT, "its number as citations name it, such as 変更12"),
        "title": need(TEXT, "which item of the form was changed"),
        "at": may(POINT, "when; left out where the entry has no date"),
        "kind": need(choice(*EntryKind), "whether a fact changed, or only the record"),
        "told": may(TRUTH, "はい where the entry itself says which"),
        "timing": may(choice(*Timing), "whether it was handed in before or after"),
        "summary": need(TEXT, "what changed, in own words"),
        "touches": may(_TOUCHED, "what in the model it changed"),
        "cite": need(CITE, "where it stands"),
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
        "measures": may(ListOf(_MEASURE), "safeguards"),
        "changes": may(ListOf(_RECORDED_CHANGE), "the document's own list of changes"),
    },
)
