"""Versions of steps and rows: their periods, and how the record came to each."""

from __future__ import annotations

from pathlib import Path

import pytest

from pidflow.calendar import Date, Period
from pidflow.model import Citation, Correction, Entrustment, File, History, Step
from tests.unit.loading import sample

SHIKAKU, REGISTERS = "procedures/1-shikaku.yaml", "registers.yaml"
BEFORE, AFTER = Period(until=Date(2024, 12)), Period(Date(2025, 1))
USED = Correction(
    "前から基幹システムを使っていた。", "They had always used the main system.", Citation("評価書", "90")
)
SLIP = Correction("誤記", "a slip")


def step(folder: Path, key: str, old: str = "format", new: str = "format") -> Step:
    """A step of the first procedure of the sample, with something changed."""
    (procedure,) = [
        each
        for each in sample.loaded(folder, sample.edited(SHIKAKU, old, new)).procedures
        if each.key == "shikaku"
    ]
    (found,) = [each for each in procedure.steps if each.key == key]
    return found


def test_a_version_without_corrects_is_a_change_of_fact(tmp_path: Path) -> None:
    """Each version that says nothing of a correction counts as one more change of fact."""
    assert [each.history for each in step(tmp_path, "renkei").versions] == [History(1), History(2)]


def test_a_version_that_corrects_raises_no_count(tmp_path: Path) -> None:
    """It has the facts of the version before it, and its reason."""
    versions = step(tmp_path, "tsuchi").versions
    assert [each.history for each in versions] == [History(1), History(1, (USED,))]


def test_a_version_on_two_sheets_has_one_history(tmp_path: Path) -> None:
    """That the sheet changes is neither a fact nor a correction."""
    assert [each.history for each in step(tmp_path, "todoke").versions] == [History(1), History(1)]
    old = "      - until: 令和6年12月\n        systems: 職員\n      - since: 令和7年1月\n"
    new = old.replace("until: 令和6年12月", "until: 令和6年10月").replace("令和7年1月", "令和6年11月")
    versions = step(tmp_path, "tsuchi", old, new).versions
    assert [each.history for each in versions] == [History(1), History(1, (USED,)), History(1, (USED,))]


def test_corrections_add_up_until_a_fact_changes(tmp_path: Path) -> None:
    """Each correction is kept beside those before it; with a change of fact all of them are settled."""
    more = """\
      - {since: 令和7年2月, until: 令和7年2月, number: (7), corrects: {reason: 誤記, reason_en: a slip}, systems: 職員}
      - {since: 令和7年3月, until: 令和7年3月, number: (8), systems: 職員}
      - {since: 令和7年4月, number: (9), corrects: {reason: 誤記, reason_en: a slip}, systems: 職員}
"""
    old = "      - since: 令和7年1月\n        corrects"
    new = "      - since: 令和7年1月\n        until: 令和7年1月\n        corrects"
    text = sample.SHIKAKU.replace(old, new).replace("  - key: kensaku", f"{more}  - key: kensaku")
    model = sample.loaded(tmp_path, {**sample.FILES, SHIKAKU: text})
    (found,) = [each for each in model.procedures[0].steps if each.key == "tsuchi"]
    assert [each.history for each in found.versions] == [
        History(1),
        History(1, (USED,)),
        History(1, (USED, SLIP)),
        History(2),
        History(2, (SLIP,)),
    ]


def test_a_milestone_joins_versions_too(tmp_path: Path) -> None:
    """A version that ends at a milestone is followed by the one that begins there."""
    old = "      - until: 令和6年12月\n        systems: 職員\n      - since: 令和7年1月\n"
    new = old.replace("令和6年12月", "移行完了").replace("令和7年1月", "移行完了")
    assert step(tmp_path, "tsuchi", old, new).versions[-1].history.corrections == (USED,)


def test_what_was_struck(tmp_path: Path) -> None:
    """The reason why a step should never have stood there is that of its versions."""
    (version,) = step(tmp_path, "kensaku").versions
    assert version.history.struck == Correction("この事務ではない。", "It is no part of this affair.")


def test_a_row_is_there_once_for_each_version(tmp_path: Path) -> None:
    """What a version doesn't say again is that of the row; its citation may be its own."""
    files = sample.edited(
        REGISTERS,
        "law: 番号法19条, purpose: 照会",
        "purpose: 照会, versions: [{until: 令和6年12月, law: 甲}, {since: 令和7年1月, law: 乙, party: 区民, cite: p71, "
        "corrects: {reason: 誤記, reason_en: a slip}}]",
    )
    provisions = sample.loaded(tmp_path, files).registers.provisions
    rows = [row for row in provisions if row.key == "teikyo-1"]
    assert [(row.key, row.title, row.purpose, row.period) for row in rows] == [
        ("teikyo-1", "提供先1", "照会", BEFORE),
        ("teikyo-1", "提供先1", "照会", AFTER),
    ]
    assert [(row.law, row.party, str(row.citation)) for row in rows] == [
        ("甲", "rengokai", "評価書 p70"),
        ("乙", "hito", "評価書 p71"),
    ]
    assert [row.history for row in rows] == [History(1), History(1, (SLIP,))]


@pytest.mark.parametrize(("key", "value"), [("work", "別の事務"), ("chain", "[職員]"), ("storage", "[]")])
def test_other_rows_have_versions_too(tmp_path: Path, key: str, value: str) -> None:
    """Entrustments and files are there once for each version, lists being replaced whole."""
    versions = (
        f"    versions:\n      - {{until: 令和7年1月}}\n      - {{since: 令和7年2月, {key}: {value}}}\n"
    )
    place = "    note: 一つだけ。\n" if key == "storage" else "    note: 再委託はない。\n"
    files = sample.edited(REGISTERS, place, place + versions)
    registers = sample.loaded(tmp_path, files).registers
    rows: list[Entrustment | File] = [*registers.entrustments, *registers.files]
    changed = [getattr(row, key) for row in rows if row.key in ("itaku-1", "shikaku") and hasattr(row, key)]
    assert len(changed) == 2
    assert changed[0] != changed[1]


def test_a_versions_period_is_narrowed_by_that_of_its_row(tmp_path: Path) -> None:
    """A row that ends ends with its last version, whatever that says."""
    first, last = [row for row in sample.loaded(tmp_path).registers.files if row.key == "sofu"]
    assert (first.period, last.period) == (BEFORE, Period(Date(2025, 1), Date(2025, 1)))
    assert first.history.struck is not None
    assert first.history.struck == last.history.struck
    assert last.history.facts == first.history.facts
