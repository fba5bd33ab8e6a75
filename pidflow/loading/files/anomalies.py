"""The shape of anomalies.yaml."""

from __future__ import annotations

from pidflow.loading.files.common import CITE, FORMAT, TEXT, need
from pidflow.loading.shapes import ListOf, Record

_ANOMALY = Record(
    "an anomaly",
    {
        "cite": need(CITE, "where"),
        "what": need(TEXT, "what is wrong there, and how it was read"),
        "what_en": need(TEXT, "the same in English"),
    },
)

ANOMALIES = Record(
    "the anomalies",
    {"format": FORMAT, "anomalies": need(ListOf(_ANOMALY), "damage and contradictions in the sources")},
)
