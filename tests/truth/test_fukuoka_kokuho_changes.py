"""The list of changes (別添3) of 福岡市 国保: the model has its entries, and tells of what kind each is.

The measure is fukuoka-kokuho.tsv, which comes from an independent reading of the source and not from the model.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from pidflow.calendar import Date
from pidflow.loading import load
from pidflow.model import Assessment
from pidflow.vocabulary import EntryKind, Timing
from tests.truth.fukuoka_reading import MODEL, ROWS
from tests.truth.held import altered_copy, unlike

KINDS = {
    **dict.fromkeys(("R2", "R3", "R5", "R6", "R14"), (EntryKind.RECORD, True)),
    **dict.fromkeys(("R4", "R11", "R12"), (EntryKind.FACT, True)),
    "R7": (EntryKind.LAW, True),
    "R8": (EntryKind.FACT, False),
    **dict.fromkeys(("R1", "R9"), (EntryKind.UNKNOWN, False)),
    # The reader had no word for names: of an ordinance, of a system.
    **dict.fromkeys(("R10", "R13"), (EntryKind.NAME, True)),
}
"""What an entry tells of by the reason that it gives, and whether the reason itself tells it."""

READ_FROM_CONTENTS = {"C01": EntryKind.FACT, "C83": EntryKind.RECORD}
"""A plan come true; only where a list stands. Their reasons tell nothing of the kind."""


def other_changes(assessment: Assessment) -> Iterator[str]:
    """Entries with another date, time of handing in or kind; that only one of them has; out of order."""
    entries = [row for row in ROWS if re.fullmatch(r"C\d\d", row.number)]
    yield from unlike(
        "changes",
        [f"変更{int(row.number[1:])}" for row in entries],
        [each.number for each in assessment.changes],
    )
    for row, each in zip(entries, assessment.changes, strict=False):
        at = None if row.state == "none" else Date(*map(int, row.state.split("-")))
        kind, told = KINDS[row.law]
        kind = READ_FROM_CONTENTS.get(row.number, kind)
        told = told and row.number not in READ_FROM_CONTENTS
        timing = {"事前": Timing.BEFORE, "事後": Timing.AFTER}[row.condition]
        yield from unlike(row.number, (at, kind, told, timing), (each.at, each.kind, each.told, each.timing))


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return load(MODEL)


def test_the_changes_are_those_of_the_list(assessment: Assessment) -> None:
    """85 entries in their order, with their dates, what they tell of and when they were handed in."""
    assert list(other_changes(assessment)) == []
    counts = {row.number: row.data for row in ROWS if row.section == "count"}
    assert len(assessment.changes) == int(counts["change entries"]) == 85
    timings = Counter(each.timing for each in assessment.changes)
    assert timings[Timing.BEFORE] == int(counts["change entries 事前"])
    assert timings[Timing.AFTER] == int(counts["change entries 事後"])


ALTERED_CHANGES = {
    "another date": ("    at: 平成28年8月8日\n    kind: 法令", "    at: 平成28年7月1日\n    kind: 法令"),
    "a date that is not there": ("    title: Ⅱ-5 移転先4 ⑥移転方法\n", "    title: Ⅱ-5 移転先4 ⑥移転方法\n    at: 令和2年7月15日\n"),
    "a correction that is a fact": ("    kind: 記載\n    told: はい\n    timing: 事後\n    summary: 電子記録媒体から", "    kind: 事実\n    told: はい\n    timing: 事後\n    summary: 電子記録媒体から"),
    "handed in before": ("    timing: 事後\n    summary: お知らせ", "    timing: 事前\n    summary: お知らせ"),
}  # fmt: skip


@pytest.mark.parametrize("name", ALTERED_CHANGES)
def test_an_altered_change_is_found_out(name: str, tmp_path: Path) -> None:
    """Whatever is changed in an entry, the check finds it."""
    altered = altered_copy(MODEL, tmp_path, "registers", *ALTERED_CHANGES[name], without="(all of it)")
    assert list(other_changes(load(altered)))
