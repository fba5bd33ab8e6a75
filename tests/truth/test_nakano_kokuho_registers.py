"""The registers of the model of 中野区 国保 and its list of changes tell what the source states.

The measure is nakano-kokuho.tsv, as in ``test_nakano_kokuho.py``. Where the reading can't tell whose a value is, the
model must have none.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from pidflow.calendar import Date, parse_date
from pidflow.loading import load
from pidflow.model import Assessment, Exchange
from pidflow.state import state_at
from pidflow.vocabulary import BasisKind, EntryKind, Kind, Timing
from tests.truth.held import altered_copy, unlike
from tests.truth.nakano_reading import (
    BEFORE_THE_LAW,
    MODEL,
    NEWEST,
    ROWS,
    STATES,
    Row,
    direction,
    ends,
    half_width,
    node,
    rows_of,
    stated_ways,
)

NEW_NUMBERS = Date(2024, 12, 2)
"""Since when the tables of the law have other numbers, as the reasons in 別添2 say."""

COUNT_OF_ENTRUSTMENTS = "S38-5"
"""The entry that tells how many there are, and takes none out itself."""

KINDS = {"fact": "事実", "record": "記載", "law": "法令", "name": "名称", "unclear": "不明"}

SHEETS = {"S38": 0, "S39": 22, "S40": 46, "S41": 70}
"""How many changes stand on the sheets before; the reading counts anew on each."""


# ------------------------------------------------------------------------------- deviations


def other_entrustments(assessment: Assessment) -> Iterator[str]:
    """Entrustments that only one of them has; another contractor, number of handlers or re-entrustment."""
    state = state_at(assessment, NEWEST)
    rows = {row.number: row for row in state.registers.entrustments}
    told = {f"委託事項{row.number}": row for row in rows_of("entrustment")}
    yield from unlike("entrustments", [*told], [*rows])
    for number in told.keys() & rows.keys():
        row, ours = told[number], rows[number]
        # The places to which data is sent, and further contractors without a name, are no firms of the reading's route.
        stops = [node(state, stop) for stop in row.stops[1:]]
        firms = [id for id in stops if state.system(id).kind is Kind.ORGANISATION]
        named = [id for id in ours.chain if state.system(id).name != "再々委託先"]
        again = ours.reentrustment is not None and ours.reentrustment.done
        handlers = None if row.people.startswith("?") else row.people
        title = re.split("[:;]", row.data)[0]
        yield from unlike(number, (firms, handlers, title), (named, ours.handlers, half_width(ours.title)))
        yield from unlike(number, row.reentrust.startswith("再委託する"), again)


def other_struck(assessment: Assessment) -> Iterator[str]:
    """Entrustments that the list of changes takes out as no such work, and that ended otherwise here."""
    rows = [row for row in rows_of("change") if row.kind == "record" and row.data.startswith("Ⅱ4")]
    told = {(row.before, parse_date(row.state).first) for row in rows if row.number != COUNT_OF_ENTRUSTMENTS}
    ended = [row for row in assessment.registers.entrustments if row.history.struck]
    found = {(half_width(row.title), row.period.until) for row in ended}
    for before, day in told:
        same = [
            until
            for title, until in found
            if before in title and isinstance(until, Date) and until.next == day
        ]
        yield from unlike(before, 1, len(same))
    unknown = [title for title, _ in found if not any(before in title for before, _ in told)]
    yield from unlike("struck", [], unknown)
    (count,) = (row for row in rows if row.number == COUNT_OF_ENTRUSTMENTS)
    standing = [len(state_at(assessment, at).registers.entrustments) for at in ("2022-03-01", "2023-03-29")]
    yield from unlike("entrustments", [count.before, count.after], [f"{each}件" for each in standing])


def other_declared(assessment: Assessment) -> Iterator[str]:
    """Provisions and transfers to others, on another ground, of other data, persons, ways or times."""
    newest, before = state_at(assessment, NEWEST), state_at(assessment, BEFORE_THE_LAW)
    for kind, label in (("provision", "提供先"), ("transfer", "移転先")):
        now, then = (
            {row.number: row for row in getattr(state.registers, f"{kind}s")} for state in (newest, before)
        )
        begun: defaultdict[str, set[object]] = defaultdict(set)
        for each in getattr(assessment.registers, f"{kind}s"):
            begun[each.key].add(each.period.since)
        told = {f"{label}{row.number}": row for row in rows_of(kind)}
        yield from unlike(f"{kind}s", [*told], [*now])
        for number in told.keys() & now.keys() & then.keys():
            row, ours = told[number], now[number]
            yield from unlike(number, node(newest, row.stops[-1]), ours.party)
            yield from unlike(number, row.laws, (then[number].law, ours.law))
            yield from unlike(number, {None, NEW_NUMBERS}, begun[ours.key])
            yield from unlike(number, row.persons, (ours.persons, half_width(ours.range or "")))
            yield from unlike(number, row.when, half_width(ours.frequency or ""))
            yield from unlike(number, row.ways, {each.name for each in ours.transports})
            yield from other_data(number, row, ours)


def other_data(number: str, row: Row, ours: Exchange) -> Iterator[str]:
    """Data of a provision, named one by one; of a transfer, told by the law under which it was asked for."""
    data = ours.data or ""
    if row.section == "transfer":
        yield from unlike(number, row.data[:4], data[:4])
    else:
        kinds = [each.removesuffix("に関する情報") for each in row.data.split(", ")]
        yield from unlike(number, len(kinds), data.count("に関する情報"))
        yield from unlike(number, [], [each for each in kinds if each not in data])


def other_wiring(assessment: Assessment) -> Iterator[str]:
    """Provisions by another way than through the network; ways or transports that the row doesn't name, called stated."""
    state = state_at(assessment, NEWEST)
    holder, addressees = node(state, "NCAS"), node(state, "住民情報連携基盤システム")
    (beside_the_server,) = (row.ways for row in rows_of("flow") if row.number == "Ⅲ6")
    for kind, inserted, further in (
        ("provision", [holder, addressees], beside_the_server),
        ("transfer", [], set()),
    ):
        rows = {row.number: row for row in getattr(state.registers, f"{kind}s")}
        for row, ours in zip(rows_of(kind), rows.values(), strict=False):
            key = f"registers/{kind}s/{ours.key}/"
            edges = [edge for edge in state.hops if edge.id.startswith(key)]
            told = [node(state, stop) for stop in row.stops if stop != "区"]
            yield from unlike(key, [*inserted, *told], ends(edges))
            named = [(node(state, a), node(state, b)) for a, b in pairwise(row.stops) if "*" not in a + b]
            stated = [direction(edge) for edge in edges if edge.hop.basis.route.kind is BasisKind.STATED]
            yield from unlike(key, named, stated)
            yield from unlike(key, row.ways | further, set().union(*(stated_ways(edge) for edge in edges)))


def other_files(assessment: Assessment) -> Iterator[str]:
    """Files or places that only one of them has; the 個人番号 among items; a system said to run on the cloud."""
    state = state_at(assessment, NEWEST)
    first, *parts = state.registers.files
    rows = {row.number: row for row in rows_of("file")}
    told = [row.data for number, row in rows.items() if number.startswith("別添1 ")]
    yield from unlike("別添1", told, [half_width(each.name) for each in parts])
    yield from unlike("persons", rows["Ⅱ2② 対象本人数"].people, first.persons)
    yield from unlike("individual number", [], [each.key for each in parts if "個人番号" in each.items])
    places = [row.number.removeprefix("Ⅱ6 ") for row in rows_of("storage") if row.number.startswith("Ⅱ6")]
    found = {half_width(each.place): each for each in first.storage}
    words = ["区の" if each == "中野区" else each for each in places]
    yield from unlike(
        "places", [], [each for each in words if not any(place.startswith(each) for place in found)]
    )
    since = [each.period.since for each in first.storage if each.system == "gov-cloud"]
    yield from unlike("cloud", [Date(2025, 1)], since)
    yield from unlike("places", len(places) + 1, len(found))
    hosted = [
        each.id for at in STATES for each in state_at(assessment, at).systems if each.hosted_on == "gov-cloud"
    ]
    yield from unlike("on the cloud", [], hosted)


def other_changes(assessment: Assessment) -> Iterator[str]:
    """Entries that only one of them has, or of another day, kind, time or subject."""
    found = {change.number: change for change in assessment.changes}
    told = {
        f"変更{SHEETS[sheet] + int(n)}": row
        for row in rows_of("change")
        for sheet, n in [row.number.split("-")]
    }
    yield from unlike("changes", [*told], [*found])
    registers = state_at(assessment, NEWEST).registers
    keys = {row.number: row.key for row in (*registers.provisions, *registers.transfers)}
    keys |= {row.number: row.key for row in registers.entrustments}
    for number in told.keys() & found.keys():
        row, ours = told[number], found[number]
        timing = ours.timing.ja if ours.timing else "-"
        theirs = (parse_date(row.state), KINDS[row.kind], row.timing, "told:" in row.remark)
        yield from unlike(number, theirs, (ours.at, ours.kind.ja, timing, ours.told))
        subject = re.search(r"(提供先|移転先|委託)(\d+)", row.data)
        if subject:
            key = keys[f"{subject[1].replace('委託', '委託事項')}{subject[2]}"]
            yield from unlike(number, True, any(each.endswith(f"/{key}") for each in ours.touches))


# ------------------------------------------------------------------------------------ tests

ROW_CHECKS: tuple[Callable[[Assessment], Iterable[str]], ...] = (
    other_entrustments,
    other_struck,
    other_declared,
    other_wiring,
    other_files,
)
DEVIATIONS = (*ROW_CHECKS, other_changes)


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return load(MODEL)


@pytest.mark.parametrize("check", DEVIATIONS, ids=lambda check: check.__name__)
def test_the_model_tells_what_the_source_does(
    assessment: Assessment, check: Callable[[Assessment], Iterable[str]]
) -> None:
    """Nothing that a check of this file looks for is told otherwise, is missing, or is too much."""
    assert list(check(assessment)) == []


def test_the_measure_is_whole() -> None:
    """The reading has as many rows of each kind as it says itself."""
    told = {row.number: int(row.data) for row in rows_of("count") if row.data.isdecimal()}
    sections = Counter(row.section for row in ROWS if row.state != "ghost")
    for counted, section in (
        ("systems", "system"),
        ("entrustments", "entrustment"),
        ("provisions", "provision"),
    ):
        assert told[counted] == sections[section], counted
    assert (told["transfers"], told["changes"]) == (sections["transfer"], sections["change"])
    ticks = [row for row in rows_of("connection") if row.data == "ticked"]
    assert told["connections ticked, told"] == len(ticks)
    kinds = Counter(row.kind for row in rows_of("change"))
    assert {kind: told[f"changes kind {kind}"] for kind in kinds} == kinds
    days = Counter(row.state for row in rows_of("change"))
    assert {day: told[f"changes {day}"] for day in days} == days


ALTERATIONS = {
    "another transport": ("registers", "    transports: [庁内連携]\n    inferred:\n      - 書かれていない相手は基幹システム\n      - 庁内の特定個人情報は個人番号を含む\n    flows:\n      - NCASシステム =[庁内連携]=> 生活援護課", "    transports: [紙]\n    inferred:\n      - 書かれていない相手は基幹システム\n      - 庁内の特定個人情報は個人番号を含む\n    flows:\n      - NCASシステム =[紙]=> 生活援護課"),
    "another contractor": ("registers", "chain: [富士通株式会社]", "chain: [東武デリバリー株式会社]"),
    "handlers of whom nothing is known": ("registers", "    chain: [富士通株式会社]\n", "    chain: [富士通株式会社]\n    handlers: 10人未満\n"),
    "entrusted again": ("registers", "    reentrustment: {done: いいえ}", "    reentrustment: {done: はい}"),
    "struck another day": ("registers", "    chain: [東武デリバリー株式会社]\n    until: 令和5年3月28日", "    chain: [東武デリバリー株式会社]\n    until: 令和5年3月27日"),
    "another item of the law": ("registers", "law: 主務省令第2条の表 125の項", "law: 主務省令第2条の表 126の項"),
    "another former item": ("registers", "law: 番号法別表第二 46の項", "law: 番号法別表第二 42の項"),
    "a law where it was deleted": ("registers", "      - since: 令和6年12月2日\n        note: 法令の欄は空", "      - since: 令和6年12月2日\n        law: 主務省令第2条の表 56の項\n        note: 法令の欄は空"),
    "persons that can't be told": ("registers", "    title: 都道府県知事等(中国残留邦人等の支援給付の審査)\n", "    title: 都道府県知事等(中国残留邦人等の支援給付の審査)\n    persons: 1万人未満\n"),
    "other data": ("registers", "    data: 保険料の賦課に関する情報", "    data: 保険給付の支給に関する情報"),
    "a system on the cloud": ("systems", "    name_en: NCAS system\n", "    name_en: NCAS system\n    hosting: [{platform: ガバメントクラウド, since: 令和7年1月, cite: 評価書 Ⅱ-6}]\n"),
    "the number among items": ("registers", "      [宛名番号, 履歴番号, 更新連番", "      [個人番号, 履歴番号, 更新連番"),
}  # fmt: skip

ALTERED_CHANGES: dict[str, tuple[str, dict[str, Any]]] = {
    "another day": ("変更6", {"at": Date(2023, 3, 29)}),
    "no day": ("変更20", {"at": None}),
    "a correction told as a fact": ("変更8", {"kind": EntryKind.FACT}),
    "a fact told as a correction": ("変更45", {"kind": EntryKind.RECORD}),
    "a kind that is not known": ("変更40", {"kind": EntryKind.FACT}),
    "a reason that is not printed": ("変更36", {"told": True}),
    "handed in before": ("変更39", {"timing": Timing.BEFORE}),
    "another subject": ("変更59", {"touches": ("provisions/teikyo-15",)}),
    "another number": ("変更72", {"number": "変更73"}),
}


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_register_is_found_out(name: str, tmp_path: Path) -> None:
    """Whatever of this is changed in a row of the model, some check of this file finds it."""
    altered = load(altered_copy(MODEL, tmp_path, *ALTERATIONS[name], without="measures:"))
    assert any(told for check in ROW_CHECKS for told in check(altered))


def test_a_copy_is_not_found_out(tmp_path: Path) -> None:
    """What is left out of the copies is not what the checks of the rows look for."""
    copy = load(altered_copy(MODEL, tmp_path, "registers", "format: 1", "format: 1", without="measures:"))
    assert [told for check in ROW_CHECKS for told in check(copy)] == []


@pytest.mark.parametrize("name", ALTERED_CHANGES)
def test_an_altered_change_is_found_out(assessment: Assessment, name: str) -> None:
    """So it is in the list of changes."""
    number, said = ALTERED_CHANGES[name]
    changes = [evolve(each, **said) if each.number == number else each for each in assessment.changes]
    assert list(other_changes(evolve(assessment, changes=tuple(changes))))
