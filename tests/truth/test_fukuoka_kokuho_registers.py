"""The registers of 福岡市 国保: systems, connections and rows of the form are those of the source.

The measure is fukuoka-kokuho.tsv, which comes from an independent reading of the source and not from the model. The items are held
to it in test_fukuoka_kokuho.py, the list of changes in test_fukuoka_kokuho_changes.py.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from pidflow.calendar import Date
from pidflow.loading import load
from pidflow.model import Assessment, Entrustment, Exchange
from pidflow.state import State, flowing_rows, state_at
from pidflow.vocabulary import BasisKind, Kind
from tests.truth.fukuoka_reading import MODEL, NEW, OLD, ROWS, STATES, Row, rows_of
from tests.truth.held import altered_copy, unlike

# --------------------------------------------------------------- what the model can't say as the reading does

NO_NODE = {"住基ネット端末", "マイナポータル"}
"""Named in a measure and in a function of a system only: there no item shows them."""

UNTOLD_NODES = {"各業務システム", "庁内連携システム", "国保総合(国保集約)システムの委託区画", "運用支援環境"}
"""Nodes that the reading tells in its connections and flows."""

LOST_SYSTEM = "2"
"""Its name is lost, so its boxes have no row."""

WITHOUT_PARTY = {"3", "6"}
"""Kinds of what is obtained of which the source doesn't say from whom (特別徴収, 年金); a row must have a party."""

WITHOUT_RECEIVER = "別表第二 "
"""The 28 entries of the law on which is provided: their receivers stand on a lost page, so that they have no row."""

TOLD_IN_MEASURES = {
    ("住基システム", "滞納整理システム"): "Ⅲ-7-2",
    ("住民基本台帳ネットワークシステム", "職員"): "Ⅲ-2-3",
}
"""Linking that only a measure tells of; no item and no row of the form shows a flow. 住基ネット端末 is no node."""

PEOPLE = {"100万-1000万": "100万人以上1,000万人未満", "10万-100万": "10万人以上100万人未満"}
HANDLERS = {"10-50": "10人以上50人未満", "under 10": "10人未満"}
METHODS = {
    "その他": "その他",
    "電子記録媒体": "電子記録媒体",
    "専用線": "専用線",
    "庁内連携システム": "庁内連携",
}


def numbered(rows: Iterable[Exchange]) -> dict[str, Exchange]:
    """The rows that bear a number, by it."""
    return {row.number: row for row in rows if row.number is not None}


def method(row: Row) -> str | None:
    """The transport that a row of the form ticks; nothing where the ticks are lost."""
    told = re.search(r"(\S+?)(?:\(\S+\))? ticked|after: (\S+)$", row.transport)
    return METHODS.get((told[1] or told[2]).partition("(")[0]) if told else None


def transports(row: Exchange) -> list[str]:
    """The names of the transports that a row of the model ticks."""
    return [each.name for each in row.transports]


# ------------------------------------------------------------------------------- deviations


def other_systems(state: State) -> Iterator[str]:
    """Systems, terminals, networks and platforms that only one of them has."""
    told = [row.route for row in ROWS if row.section == "system" and row.number == "named"]
    names = [each.strip() for text in told for each in text.replace("(システム)", "").split(" / ")]
    spelt = {spelling: system.id for system in state.systems for spelling in system.spellings}
    yield from unlike(
        "systems",
        [],
        [name for name in names if name not in spelt and name not in NO_NODE | {"インフラ共通基盤サービス"}],
    )
    people = (Kind.PERSON, Kind.OFFICE, Kind.ORGANISATION)
    rest = {system.name for system in state.systems if system.kind not in people} - UNTOLD_NODES
    seen = {spelt.get(name) for name in (*names, "統合宛名システム", "中間サーバ")}
    yield from unlike("systems", [], sorted(name for name in rest if spelt[name] not in seen))


def other_functions(state: State) -> Iterator[str]:
    """Systems of the form with another number of functions."""
    told = Counter(
        row.number[0] for row in ROWS if row.section == "system" and re.match(r"\d-\d", row.number)
    )
    told["1"] = 9  # the eight, and the one that comes with the new system
    names = {
        "1": "国民健康保険システム",
        "3": "統合宛名システム",
        "4": "中間サーバ",
        "7": "業務共通基盤システム",
    }
    for number, name in names.items():
        yield from unlike(name, told[number], len(state.named(name).functions))
    yield from unlike("国保総合PC", 2, len(state.named("国保総合PC").functions))
    yield from unlike("データ連携用PC", 1, len(state.named("データ連携用PC").functions))


def other_connections(state: State) -> Iterator[str]:
    """Connections whose box is not ticked in a state; boxes ticked without one."""
    boxes = {row.number: row for row in rows_of("connection", state.id) if re.match(r"\d\??③", row.number)}
    # Of system 3 the body tells the boxes, and the entry in the list of changes which of them were not ticked before.
    unticked = {_box(number) for number, row in boxes.items() if "?" in number and row.data == "not ticked"}
    ticked = {_box(number) for number, row in boxes.items() if "?" not in number and row.data == "ticked"}
    told = {each for each in ticked - unticked if not each.startswith(f"システム{LOST_SYSTEM}")}
    yield from unlike(f"{state.id} connections", sorted(told), sorted(numbered(state.registers.connections)))


def _box(number: str) -> str:
    """The number of a connection by that of a box."""
    return f"システム{number[0]}-{number[-1]}"


def other_acquisitions(state: State) -> Iterator[str]:
    """Kinds of what is obtained that only one of them has; other laws, times, transports or first days."""
    found = numbered(state.registers.acquisitions)
    kinds = {row.number.rpartition("-")[2]: row for row in ROWS if row.number.startswith("③④⑤⑧-")}
    told = sorted(f"入手{each}" for each in ({*kinds} - WITHOUT_PARTY) | {"10", "11"})
    yield from unlike("acquisitions", told, sorted(found))
    for number, row in kinds.items():
        each = found.get(f"入手{number}")
        if each is not None:
            yield from unlike(each.key, True, row.data.partition("・")[0] in (each.data or ""))
            articles = set(re.findall(r"\d+条(?:の\d+)?", each.law or ""))
            yield from unlike(each.key, set(), articles - set(re.findall(r"\d+条(?:の\d+)?", row.law)))
            yield from unlike(each.key, "monthly" in row.condition, "月次" in (each.frequency or ""))
            yield from unlike(each.key, "each change" in row.condition, "異動" in (each.frequency or ""))
    for number, told_row in (("10", "③-K1"), ("11", "③-K2")):
        each = found.get(f"入手{number}")
        (row,) = (row for row in ROWS if row.number == told_row)
        if each is not None:
            ours = (each.party, each.frequency, transports(each), each.period.since)
            yield from unlike(number, ("rengokai", row.condition, ["専用線"], Date(2018, 4, 1)), ours)


def other_entrustments(state: State) -> Iterator[str]:
    """Entrustments that only one of them has; another contractor, extent, transport or re-entrustment."""
    found = {row.number: row for row in state.registers.entrustments}
    told = {row.number: row for row in ROWS if row.section == "entrustment" and "→" in row.route}
    mine = [number for number in told if number.isdigit() and (state.id == NEW or number != "6")]
    yield from unlike(f"{state.id} entrustments", [f"委託事項{each}" for each in mine], list(found))
    for number in mine:
        row, each = told[number], found.get(f"委託事項{number}")
        if each is None:
            continue
        people = next(ja for en, ja in PEOPLE.items() if f"| {en}" in row.data)
        yield from unlike(number, people, each.persons)
        ticks = [transport.name.partition("(")[0] for transport in each.transports]
        yield from unlike(number, [method(row)] if method(row) else [], ticks)
        if state.id == NEW:
            handlers = next((ja for en, ja in HANDLERS.items() if row.condition.startswith(en)), None)
            yield from unlike(number, handlers, each.handlers)
            contractor = state.named(row.route.partition(" → ")[2]).id
            yield from unlike(number, (contractor,), each.chain)
            done = each.reentrustment.done if each.reentrustment else None
            yield from unlike(number, f"{number}再" in told or None, done)


def other_former_contractors(state: State) -> Iterator[str]:
    """Before the new system: another contractor, or re-entrustment where there was none."""
    if state.id == OLD:
        before = {row.number: row.data for row in ROWS if row.number in ("C67", "C69")}
        found = {row.key: row for row in state.registers.entrustments}
        one, two = found["itaku-1"], found["itaku-2"]
        yield from unlike("C67", True, before["C67"].split()[0] in state.system(one.chain[0]).name)
        former = state.named(before["C69"].partition(";")[0]).id
        yield from unlike(
            "C69", (former, False), (two.chain[0], bool(two.reentrustment and two.reentrustment.done))
        )
        yield from unlike("C68", "10人未満", one.handlers)


def other_declarations(state: State) -> Iterator[str]:
    """Provisions and transfers that only one of them has; another party, law, data, number of persons, way or time."""
    for section, name, found in (
        ("provision", "提供先", state.registers.provisions),
        ("transfer", "移転先", state.registers.transfers),
    ):
        rows = {f"{name}{row.number}": row for row in ROWS if row.section == section and row.number.isdigit()}
        ours = numbered(found)
        yield from unlike(section, list(rows), list(ours))
        for number, row in rows.items():
            if number in ours:
                yield from other_declaration(state, number, row, ours[number])


def other_declaration(state: State, number: str, row: Row, each: Exchange) -> Iterator[str]:
    """What differs in one row of the table."""
    data, people, _ = row.data.split(" | ")
    yield from unlike(number, PEOPLE[people], each.persons)
    laws = set(re.findall(r"\d+条(?:の\d+)?|条例", row.law))
    yield from unlike(number, laws, set(re.findall(r"\d+条(?:の\d+)?|条例", each.law or "")))
    if number == "提供先1":
        # Its office and data are told by the table of the law; those of the 28 stand on a lost page.
        yield from unlike(
            number, (["情報提供ネットワークシステム"], "照会があった都度"), (transports(each), each.frequency)
        )
        return
    yield from unlike(number, row.route.partition(" → ")[2], state.system(each.party).name)
    yield from unlike(number, data.split("; "), (each.data or "").split("、"))
    yield from unlike(number, row.condition, each.frequency)
    way = "電子記録媒体" if number == "移転先4" and state.id == OLD else method(row)
    yield from unlike(number, [way] if way else [], transports(each))


def other_corrections(state: State) -> Iterator[str]:
    """Rows whose record was corrected: the way of 移転先4, and what was obtained from 機構; no other."""
    registers = state.registers
    rows: tuple[Exchange | Entrustment, ...] = (
        *registers.acquisitions,
        *registers.transfers,
        *registers.provisions,
        *registers.entrustments,
    )
    told = {"iten-4", "kiko"} if state.id == NEW else {"kiko"}
    yield from unlike(
        state.id, told, {row.key for row in rows if row.history.corrections or row.history.omitted}
    )


def invented_numbers(state: State) -> Iterator[str]:
    """Flows of rows that state the 個人番号: no entry of the form speaks of it for a flow that no item shows."""
    for _, row in flowing_rows(state.registers):
        for hop in (hop for flow in row.flows for hop in flow.hops):
            basis = hop.basis.personal_number
            yield from unlike(row.key, False, basis is not None and basis.kind is BasisKind.STATED)


def other_files(state: State) -> Iterator[str]:
    """Another number of persons, other groups of items, other places of storage."""
    (file,) = state.registers.files
    told = {row.number: row.data for row in ROWS if row.section == "file"}
    groups = [number.removeprefix("別添2") for number in told if number.startswith("別添2(")]
    yield from unlike(
        file.key, (told["name"], told["②"]) if "name" in told else None, (told["name"], file.persons)
    )
    yield from unlike(file.key, groups, list(file.items))
    places = Counter(
        (each.system and state.system(each.system).name, each.place[:6]) for each in file.storage
    )
    always = [("統合宛名システム", "本庁マシン室"), ("中間サーバ", "中間サーバ・"), (None, "遠隔地(バッ")]
    always += [
        (name, "委託区画(資")
        for name in ("国保総合(国保集約)システムの委託区画", "医療保険者等向け中間サーバー等")
    ]
    added = [(None, "サーバーラッ"), (None, "施錠した容器")] if state.id == NEW else []
    told_places = Counter([("国民健康保険システム", "データセンタ"), *always, *added])
    yield from unlike("storage", told_places, places)


DEVIATIONS: tuple[Callable[[State], Iterable[str]], ...] = (
    other_systems,
    other_functions,
    other_connections,
    other_acquisitions,
    other_entrustments,
    other_former_contractors,
    other_declarations,
    other_corrections,
    invented_numbers,
    other_files,
)


def deviations(assessment: Assessment) -> Iterator[str]:
    """Everything that the checks of the rows find."""
    for state in (state_at(assessment, each) for each in STATES):
        for check in DEVIATIONS:
            yield from check(state)


# ------------------------------------------------------------------------------------ tests


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return load(MODEL)


@pytest.fixture(scope="module", params=STATES)
def state(assessment: Assessment, request: pytest.FixtureRequest) -> State:
    return state_at(assessment, str(request.param))


@pytest.mark.parametrize("check", DEVIATIONS, ids=lambda check: check.__name__)
def test_the_registers_are_those_of_the_source(check: Callable[[State], Iterable[str]], state: State) -> None:
    """Nothing that a check of this file looks for is told otherwise, is missing, or is too much."""
    assert list(check(state)) == []


def test_what_only_measures_tell_is_no_flow(state: State) -> None:
    """Each exception stands in the reading, and none of it in the model: else it is no exception any more."""
    told = {row.number for row in ROWS if row.section == "connection"}
    hops = {(state.system(edge.hop.source).name, state.system(edge.hop.target).name) for edge in state.hops}
    assert set(TOLD_IN_MEASURES.values()) <= told
    assert not hops & set(TOLD_IN_MEASURES)


def test_the_28_entries_of_the_law_have_no_row(state: State) -> None:
    """The reading counts as many as the form declares; the model has the one row that the form prints."""
    entries = [row for row in ROWS if row.section == "provision" and row.number.startswith(WITHOUT_RECEIVER)]
    counts = {row.number: row.data for row in ROWS if row.section == "count"}
    assert (len(entries), str(len(entries))) == (28, counts["provisions declared"])
    assert len(state.registers.provisions) == int(counts["provision entries"])
    assert len(state.registers.transfers) == int(counts["transfers declared"])


@pytest.mark.parametrize(
    ("place", "subject", "word"),
    [
        ("Ⅲ-2 リスク1", "国保総合PC等", "画面に個人番号を表示しない"),
        ("Ⅲ-2 リスク2", "国保総合PC等", "専用線"),
        ("Ⅲ-2 リスク3", "個人番号の真正性", "住基ネット端末"),
        ("Ⅲ-2 リスク4", "電子記録媒体", "消去"),
        ("Ⅲ-4 その他", "国保総合(国保集約)システム", "インターネットにつながず"),
        ("Ⅲ-6 その他", "本市", "直接には接続できない"),
        ("Ⅲ-6 その他", "中間サーバ", "符号"),
        ("Ⅲ-7 リスク2", "国保総合PC等", "端末から個人番号を操作できない"),
        ("Ⅲ-7 その他", "取りまとめ機関", "評価"),
        ("Ⅳ-3", "取りまとめ機関", "評価"),
    ],
)
def test_measures_by_samples(assessment: Assessment, place: str, subject: str, word: str) -> None:
    """What the reading tells of measures stands at its place, for its subject."""
    found = [
        each.title
        for each in assessment.registers.measures
        if each.citation is not None and each.citation.item == place and each.subject == subject
    ]
    assert any(word in title for title in found)


ALTERATIONS = {
    "a node less": ("systems", "  - id: kiroku-kaiji\n    name: 情報提供等記録開示システム", "  - id: kiroku-kaiji\n    name: 記録開示システム"),
    "a function less": ("systems", "[窓口処理(オンライン処理), ファイル転送]", "[ファイル転送]"),
    "a box more": ("registers", "number: システム7-7", "number: システム7-5"),
    "a box too early": ("registers", "    party: 庁内連携システム\n    since: 新システム稼働\n    cite: 評価書 別添3 変更59", "    party: 庁内連携システム\n    cite: 評価書 別添3 変更59"),
    "another law": ("registers", "law: 国税徴収法141条", "law: 国税徴収法146条"),
    "from another day": ("registers", "covers: shikaku-keizoku/hihokensha-haishin\n    since: 平成30年4月1日", "covers: shikaku-keizoku/hihokensha-haishin\n    since: 令和2年4月1日"),
    "another contractor": ("registers", "    chain: 支払基金", "    chain: 国保連合会"),
    "other handlers": ("registers", "    handlers: 10人未満\n    transports", "    handlers: 10人以上50人未満\n    transports"),
    "no re-entrustment": ("registers", "reentrustment: {done: いいえ}", "reentrustment: {done: はい}"),
    "an office": ("registers", "    party: 財政局税務部税制課", "    party: 会計管理課"),
    "another ground": ("registers", "地方税法20条の11、福", "地方税法20条、福"),
    "other persons": ("registers", "    range: 被保険者(資格喪失者を含む)\n    frequency: 随時", "    frequency: 年次"),
    "a way whose ticks are lost": ("registers", "    frequency: 日次\n    covers: jimu/nanbyo", "    frequency: 日次\n    transports: 庁内連携\n    covers: jimu/nanbyo"),
    "a correction told as a fact": ("registers", "        corrects:\n          reason: 実際の運用に合わせた訂正で、移転の仕方は変わっていない。\n          reason_en: Corrected to what is really done; the way of the transfer did not change.\n          cite: 評価書 別添3 変更81\n", ""),
    "a number called stated": ("registers", "    assumed: 委託するファイルに個人番号\n    since", "    stated: 個人番号\n    since"),
    "a group of items less": ("registers", "      - (4) 時効管理情報\n", ""),
    "a place less": ("registers", "      - {place: 遠隔地(バックアップテープ), place_en: a distant place (backup tapes), cite: 評価書 Ⅱ-4 委託事項2}\n", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_register_is_found_out(name: str, tmp_path: Path) -> None:
    """Whatever is changed in a row of the model, some check of this file finds it."""
    altered = load(altered_copy(MODEL, tmp_path, *ALTERATIONS[name], without="measures:"))
    assert any(deviations(altered))


def test_a_copy_is_not_found_out(tmp_path: Path) -> None:
    """What is left out of the copies is not what the checks of this file look for."""
    same = altered_copy(MODEL, tmp_path, "registers", "format: 1", "format: 1", without="measures:")
    assert list(deviations(load(same))) == []
