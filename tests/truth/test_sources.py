"""The parser of sources finds what a reader counted, page by page and section by section.

The counts of 変更箇所一覧 and 主な変更内容 were made by hand, reading page after page; those of the other three come from the
readings, whose readers saw no parser. The sources themselves are not part of the project: without them this is skipped.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from pidflow.loading import load
from pidflow.model import Anomaly, Assessment, Citation
from pidflow.verify import Cover, Item, ItemKind, Manner, SourceText, read_source, resolve, verify
from pidflow.verify.forms.priority_form import sheet_count

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT.parent / "shared/seeds"
TRUTH = Path(__file__).parent

pytestmark = pytest.mark.skipif(
    not SOURCES.is_dir(),
    reason=f"the sources are not part of the project, and not in {SOURCES.name} beside it",
)

FILES = {
    "変更箇所一覧": "000_8c0c2c0d397c42d9.txt",
    "主な変更内容": "001_9e4250ac6c304ebb.txt",
    "福岡市": "002_744e079281c8ed61.txt",
    "付議資料": "003_aaaa04197ef14626.txt",
    "中野区": "004_66857243aeb3d4ae.txt",
}

STEPS_BY_PAGE = {
    "17": 12,  # (1)-①② (2)-①②③ (3) (4) (5)-①②③④ (6)
    "18": 12,
    "19": 12,  # (1) (2)-①② (3)-①②③④ (4) (5) (6)-①② (7); a line stands twice, once without a number
    "20": 12,  # the page number is lost
    "21": 15,  # (1)-(4) (5)-①..⑥ (6)-(10); the number (7) is lost
    "22": 15,
    "23": 7,  # (1) (2)-①..⑤ (3)
    "24": 7,
    "25": 9,  # (1) (2)-①..⑤ (3) (4) (5)
    "26": 9,
    "27": 9,
    "28": 9,
    "29": 10,  # (1) (2) (3) (4)-①② (5)-(9)
    "30": 10,
}
ROWS_BY_PAGE = {
    "55": ["1.(1)", "6.①", "6.③"],
    "59": ["1.(2)", "委託の有無"],
    "64-65": ["委託事項7", *(f"委託事項7 {each}" for each in "①②③④⑤⑥⑦⑧⑨")],
    "80": ["6.①", "6.③"],
    "84": ["1.(3)", "委託の有無"],
    "90-91": ["委託事項7", *(f"委託事項7 {each}" for each in "①②③④⑤⑥⑦⑧⑨")],
    "106": ["6.①", "6.③"],
    "117": ["1.(4)", "6.①", "6.③"],
    "149": ["特定個人情報ファイルの閲覧者・更新者の制限"],
    "150": ["特定個人情報ファイルの取扱いの記録", "特定個人情報の提供ルール"],
    "151": ["特定個人情報の消去ルール", "委託契約書中の特定個人情報ファイルの取扱いに関する規定"],
    "152": ["再委託先による特定個人情報ファイルの適切な取扱いの確保"],
    "153": ["特定個人情報ファイルの取扱いの委託におけるその他のリスク及びそのリスクに対する措置"],
    "161": ["7.⑤"],
    "162": ["7.⑥"],
    "163": ["消去手順"],
    "165": ["1.②"],
    "166": ["3."],
}


@cache
def source(key: str) -> SourceText:
    """A source as it is read."""
    read = read_source((SOURCES / FILES[key]).read_text(encoding="utf-8"))
    assert read is not None
    return read


def items(key: str, *kinds: ItemKind) -> list[Item]:
    """The items of these kinds."""
    return [item for item in source(key).items if item.kind in kinds]


def begins(key: str, label: str, kind: ItemKind) -> int:
    """How many items of a kind begin with these words."""
    return sum(item.label.startswith(label) for item in items(key, kind))


def reading(name: str) -> list[dict[str, str]]:
    """The rows of a reading."""
    text = (TRUTH / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in text if line and not line.startswith("#")), delimiter="\t"))


def counts(name: str) -> dict[str, str]:
    """What the reader of a source counted."""
    return {
        row["number"]: row["data"] if row["data"] != "-" else row["route"]
        for row in reading(name)
        if row["section"] == "count"
    }


# ------------------------------------------------------------------------------ 変更箇所一覧


def test_numbered_items_page_by_page() -> None:
    """As many on each page as were counted by hand."""
    found = Counter("-".join(item.pages) for item in items("変更箇所一覧", ItemKind.NUMBERED))
    assert found == STEPS_BY_PAGE
    assert sum(STEPS_BY_PAGE.values()) == 148


def test_numbered_items_are_those_of_the_independent_reading() -> None:
    """Page and number, item by item, without one more or less."""
    told = {(row["page"], row["item"]) for row in reading("shinjuku-kokuho.tsv")}
    assert {(item.pages[0], item.label) for item in items("変更箇所一覧", ItemKind.NUMBERED)} == told


def test_rows_page_by_page() -> None:
    """The rows of pp. 55-166, as they are read one page after the other."""
    found: dict[str, list[str]] = {}
    for item in items("変更箇所一覧", ItemKind.ROW, ItemKind.BOX, ItemKind.FILE):
        found.setdefault("-".join(item.pages), []).append(item.label)
    assert found == ROWS_BY_PAGE


def test_each_sheet_has_a_figure() -> None:
    """Fourteen sheets, though the row of one figure is lost but for its heading."""
    assert [item.pages for item in items("変更箇所一覧", ItemKind.FIGURE)] == [
        (str(page),) for page in range(17, 31)
    ]


def test_what_was_lost_is_told() -> None:
    """The page of p20 and the number of p21 (7) were found again, and say so."""
    damaged = [(item.pages, item.label) for item in items("変更箇所一覧", ItemKind.NUMBERED) if item.damage]
    assert [label for pages, label in damaged if pages == ("21",)] == ["(7)"]
    assert sum(pages == ("20",) for pages, _ in damaged) == 12
    assert len(damaged) == 13


def test_main_changes() -> None:
    """Six sections, the second and third of two parts."""
    assert [item.label for item in items("主な変更内容", ItemKind.NUMBERED)] == list("123456")
    assert [item.label for item in items("主な変更内容", ItemKind.ROW)] == [
        "2 (1)",
        "2 (2)",
        "3 (1)",
        "3 (2)",
    ]


# ------------------------------------------------------------------------------ 福岡市

FUKUOKA = "fukuoka-kokuho.tsv"


@pytest.mark.parametrize(
    ("counted", "label", "kind"),
    [
        ("items 1-", "別添1 1-", ItemKind.NUMBERED),
        ("items 2-", "別添1 2-", ItemKind.NUMBERED),
        ("items 3-", "別添1 3-", ItemKind.NUMBERED),
        ("items 4-", "別添1 4-", ItemKind.NUMBERED),
        ("items 5-", "別添1 5-", ItemKind.NUMBERED),
        ("numbered items in the body, all", "別添1 ", ItemKind.NUMBERED),
        ("items old, printed", "別添3 変更65 変更前", ItemKind.NUMBERED),
        ("items new, printed in the change list", "別添3 変更65 変更後", ItemKind.NUMBERED),
        ("systems with a form in the body", "Ⅰ-2 システム", ItemKind.SYSTEM),
        ("entrustments in the source", "Ⅱ-4 委託事項", ItemKind.BOX),
        ("provision entries", "Ⅱ-5 提供先", ItemKind.BOX),
        ("transfer entries", "Ⅱ-5 移転先", ItemKind.BOX),
        ("別添2(1) groups", "別添2 (1) ", ItemKind.RECORDED),
        ("別添2(2) groups", "別添2 (2) ", ItemKind.RECORDED),
        ("別添2(3) groups", "別添2 (3) ", ItemKind.RECORDED),
        ("別添2(4) groups", "別添2 (4) ", ItemKind.RECORDED),
        ("change entries", "別添3 変更", ItemKind.CHANGE),
    ],
)
def test_sections_of_the_full_form(counted: str, label: str, kind: ItemKind) -> None:
    """As many of each as its reader counted."""
    assert begins("福岡市", label, kind) == int(counts(FUKUOKA)[counted])


def test_changes_table_by_table() -> None:
    """The change list is of 43 tables; each holds as many entries as its reader counted, on its very lines."""
    tables = [row for row in reading(FUKUOKA) if re.fullmatch(r"別添3 table \d\d", row["number"])]
    starts = [item.first for item in items("福岡市", ItemKind.CHANGE)]
    for table in tables:
        first, last = map(int, table["src_line"].split("-"))
        told = int(table["data"].split(" ")[0])
        assert sum(first <= line <= last for line in starts) == told, table["number"]
    assert len(tables) == 43


def test_entries_are_those_of_the_independent_reading() -> None:
    """Entry N of the parser stands on the line of entry N of the reading."""
    rows = [row for row in reading(FUKUOKA) if re.fullmatch(r"C\d\d", row["number"])]
    told = {int(row["number"][1:]): int(row["src_line"]) for row in rows}
    entries = items("福岡市", ItemKind.CHANGE)
    assert {int(item.label.split("変更")[1]): item.first for item in entries} == told


def test_items_of_the_diagrams_stand_where_the_reader_found_them() -> None:
    """①-⑲ and 1-① to 5-⑤, by line."""
    told: dict[str, int] = {}
    for row in reading(FUKUOKA):
        if row["section"] == "flow" and not row["number"].startswith("old"):
            told.setdefault(re.sub("[a-z]$", "", row["number"]), int(re.split("[-;,]", row["src_line"])[0]))
    steps = (item for item in items("福岡市", ItemKind.NUMBERED) if item.label.startswith("別添1 "))
    found = {item.label.removeprefix("別添1 "): item.first for item in steps}
    assert {number: told[number] for number in found} == found


# ------------------------------------------------------------------------------ 中野区

NAKANO = "nakano-kokuho.tsv"


def test_sheets() -> None:
    """Told by the breaks of the text."""
    assert sheet_count(source("中野区").text) == int(counts(NAKANO)["sheets"]) == 41


@pytest.mark.parametrize(
    ("counted", "label", "kind"),
    [
        ("systems", "Ⅰ-2 システム", ItemKind.SYSTEM),
        ("entrustments", "Ⅱ-4 委託事項", ItemKind.BOX),
        ("provisions", "Ⅱ-5 提供先", ItemKind.BOX),
        ("transfers", "Ⅱ-5 移転先", ItemKind.BOX),
        ("changes", "別添2 変更", ItemKind.CHANGE),
    ],
)
def test_sections_of_the_priority_form(counted: str, label: str, kind: ItemKind) -> None:
    """As many of each as its reader counted."""
    assert begins("中野区", label, kind) == int(counts(NAKANO)[counted])


def test_changes_sheet_by_sheet() -> None:
    """22, 24, 24 and 2 entries, as the reader counted on the four sheets."""
    by_sheet = list(Counter(item.first for item in items("中野区", ItemKind.CHANGE)).values())
    told = Counter(row["page"] for row in reading(NAKANO) if row["section"] == "change")
    assert by_sheet == list(told.values()) == [22, 24, 24, 2]


def test_boxes_stand_where_the_reader_found_them() -> None:
    """System by system: what was read of it stands on the sheet with its title, or the one before or behind."""
    lines = source("中野区").text.split("\n")
    systems = {item.label: item for item in items("中野区", ItemKind.SYSTEM)}
    for row in reading(NAKANO):
        if row["section"] == "system":
            item = systems[f"Ⅰ-2 システム{row['number']}"]
            read = lines[int(re.split("[-,]", row["lines"])[0]) - 1]
            assert read in f"{item.text}\n{item.around}", row["number"]


def test_what_is_left_over_and_what_is_listed() -> None:
    """Six headings beyond the seven entrustments declared; seven files in 別添1."""
    ghosts = {
        row["number"]
        for row in reading(NAKANO)
        if row["section"] == "entrustment" and row["state"] == "ghost"
    }
    assert len(items("中野区", ItemKind.LEFT_OVER)) == len(ghosts) == 6
    listed = [
        row for row in reading(NAKANO) if row["section"] == "file" and row["number"].startswith("別添1 ")
    ]
    assert [item.names[0] for item in items("中野区", ItemKind.RECORDED)] == [row["data"] for row in listed]


# ------------------------------------------------------------------------------ 付議資料

KAIGO = "shinjuku-kaigo.tsv"


def test_recorded_items_of_the_council_paper() -> None:
    """163 items, number by number and name by name as they were read."""
    told = {
        int(row["number"]): row["data"] if row["data"] != "-" else row["route"]
        for row in reading(KAIGO)
        if row["section"] == "item"
    }
    found = {int(item.label.split()[1]): item.names[0] for item in items("付議資料", ItemKind.RECORDED)}
    assert found.keys() == told.keys() == set(range(1, 164))
    assert {number for number in found if found[number] not in told[number]} == set()


def test_measures_list_by_list() -> None:
    """124 measures in six lists, on the lines on which they were read."""
    told = {
        "対策{}{} {}{}".format(*row["number"].split(".")): int(row["line"])
        for row in reading(KAIGO)
        if row["section"] == "safeguard"
    }
    assert {item.label: item.first for item in items("付議資料", ItemKind.MEASURE)} == told
    assert len(told) == int(counts(KAIGO)["measures in all"]) == 124


def test_those_entrusted_again() -> None:
    """Three, in printed order."""
    assert begins("付議資料", "再委託 ", ItemKind.BOX) == int(counts(KAIGO)["再委託"]) == 3


# ------------------------------------------------------------------------------ citations and models


@pytest.mark.parametrize("key", FILES)
def test_every_item_is_found_by_its_own_label(key: str) -> None:
    """Whoever cites an item as it is called gets that item, and of several with its label that one too."""
    for item in source(key).items:
        pages = "-".join(item.pages) or None
        assert item in resolve(Citation(key, pages, item.label), source(key)).items


MODELS = sorted(path.parent.name for path in (ROOT / "models").glob("*/assessment.yaml"))


def read_all(assessment: Assessment) -> dict[str, SourceText]:
    """The sources of a model."""
    keys = {file: key for key, file in FILES.items()}
    return {each.key: source(keys[each.file]) for each in assessment.sources if each.file}


@pytest.mark.parametrize("model", MODELS)
def test_models_are_held_to_their_sources(model: str) -> None:
    """Every stated claim is found, nothing is uncovered, and each anomaly has its reason."""
    assessment = load(ROOT / "models" / model)
    found = verify(assessment, read_all(assessment))
    assert [str(each.item) for each in found.coverage if each.cover is Cover.UNCOVERED] == []
    assert [each.message for each in found.errors] == []
    assert all(each.reason for each in found.coverage if each.cover is Cover.ANOMALY)


@pytest.fixture
def kokuho() -> Assessment:
    """The model of 新宿区 国保."""
    return load(ROOT / "models/shinjuku-kokuho")


def test_a_renamed_system_is_not_found(kokuho: Assessment) -> None:
    """If the model called a system by a name that the source doesn't have, each claim about it would be told."""
    systems = tuple(
        evolve(each, names=(evolve(each.names[0], ja="電子申請システム"),))
        if each.id == "denwa-saikoku"
        else each
        for each in kokuho.systems
    )
    found = verify(evolve(kokuho, systems=systems), read_all(kokuho))
    assert {each.id for each in found.errors} == {"system-not-found"}
    assert {each.address for each in found.errors} >= {
        "shikaku/denwa-saikoku",
        "choshu/saikoku-joho",
    } or found.errors


def test_a_step_that_is_left_out_leaves_its_items(kokuho: Assessment) -> None:
    """One step of two sheets: two items, though a system is cited from one of them."""
    first, *others = kokuho.procedures
    less = evolve(first, steps=tuple(each for each in first.steps if each.key != "setai-jusho"))
    found = verify(evolve(kokuho, procedures=(less, *others)), read_all(kokuho))
    left = [str(each.item) for each in found.coverage if each.cover is Cover.UNCOVERED]
    assert left == ["p17 (2)-①", "p18 (2)-①"]


def test_a_wrong_citation_is_told(kokuho: Assessment) -> None:
    """A page between those that the source has, and an item that a page hasn't."""
    wrong = tuple(
        Anomaly(Citation("変更箇所一覧", page, item), "傷", "damage")
        for page, item in (("31", "(1)"), ("23", "(2)-⑥"))
    )
    found = verify(evolve(kokuho, anomalies=(*kokuho.anomalies, *wrong)), read_all(kokuho))
    assert [each.id for each in found.errors] == ["page-missing", "cited-item-missing"]


def test_other_spellings_are_bridged_and_shown(kokuho: Assessment) -> None:
    """The source writes 国保連合 and 直接端末操作 where the model has 国保連合会 and 端末直接操作."""
    found = verify(kokuho, read_all(kokuho))
    spelt = {each.sighting.words for each in found.checks if each.sighting.manner is Manner.ALIAS}
    assert spelt == {"国保連合", "直接端末操作"}
