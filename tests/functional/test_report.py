"""`pidflow report` as a user runs it, on the bundled model."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import openpyxl
import pytest

from tests.functional.run import pidflow

MODEL, BEFORE, AFTER = "shinjuku-kokuho", "令和6年12月", "令和7年1月"

SHEETS = {
    "1.": {"(2)-①", "(5)-①", "(5)-②"},
    "2.": {"(2)-②", "(3)-①", "(6)-①"},
    "3.": {"(5)-②", "(5)-③"},
    "4.": {"(2)-①", "(2)-②"},
    "5.": {"(2)-①", "(2)-②"},
    "6.": {"(2)-①", "(2)-②", "(5)"},
    "7.": {"(4)-②", "(9)"},
}
"""The items that the city's own list has with other words before and after."""


def rows(*arguments: str) -> list[dict[str, str]]:
    """The rows of a report as CSV, with nothing but the mark told beside it."""
    ended = pidflow("report", MODEL, BEFORE, AFTER, "--format", "csv", *arguments)
    assert ended.returncode == 0
    assert "generated" in ended.stderr
    return list(csv.DictReader(io.StringIO(ended.stdout.removeprefix("\ufeff"))))


def test_the_list_has_the_items_of_the_city_s_own() -> None:
    """A row for each of the 17 items, on the pages before and after; then systems and files."""
    told = [row["変更または追記した箇所"].split("\n") for row in rows()]
    steps = [(sheet[:2], item) for part, sheet, item in (each[:3] for each in told if "別添1" in each[0])]
    expected = {(sheet, f"(備考) {number}") for sheet, numbers in SHEETS.items() for number in numbers}
    assert len(steps) == len(expected) == 17
    assert set(steps) == expected
    assert [each[1] for each in told[17:]] == [
        "国保標準システム",
        "他課業務システム",
        "国保賦課ファイル",
        "国保資格ファイル",
        "国保給付ファイル",
        "国保収滞納ファイル",
    ]
    assert [row["ページ"] for row in rows()][:4] == ["17 → 18", "17 → 18", "17 → 18", "19 → 20"]


def test_annex_3_has_both_texts() -> None:
    """What stood there and what stands there now, from the month on in which it changes."""
    first = rows("--form", "annex3")[0]
    assert first["変更日"] == "令和7年1月"
    assert "団体内統合宛名等システムを経由し" in first["変更前の記載"]
    assert "データ連携" in first["変更後の記載"]
    assert (first["提出時期"], first["作成区分"]) == ("", "※自動生成")
    assert "担当者が記入" in first["提出時期に係る説明"]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ("markdown", "# 変更箇所一覧\n"),
        ("html", "<h1>変更箇所一覧</h1>"),
    ],
)
def test_texts_go_to_the_output(form: str, told: str) -> None:
    """The whole report is the answer, the mark in both languages within it."""
    ended = pidflow("report", MODEL, BEFORE, AFTER, "--format", form)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert told in ended.stdout
    assert "※自動生成: " in ended.stdout
    assert "generated: " in ended.stdout


def test_english() -> None:
    """Columns and wording, whatever the form."""
    first = rows("--form", "annex3", "--lang", "en")[0]
    assert first["Date of change"] == "January 2025"
    assert first["Item"].startswith("Annex 1: Contents of the affairs\n1. Acquisition, loss")
    assert "by direct data linkage" in first["Text after"]


def test_a_workbook_is_written_whole(tmp_path: Path) -> None:
    """The same file twice, readable, with a row for each item; nothing else is left in the folder."""
    file = tmp_path / "out" / "annex3.xlsx"
    written = []
    for seed in ("1", "2"):
        ended = pidflow(
            *("report", MODEL, BEFORE, AFTER, "--form", "annex3", "--format", "xlsx", "-o", file),
            environment={"PYTHONHASHSEED": seed},
        )
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", f"{file}\n")
        written.append(file.read_bytes())
    assert written[0] == written[1]
    assert [each.name for each in file.parent.iterdir()] == ["annex3.xlsx"]
    (sheet,) = openpyxl.load_workbook(file).worksheets
    marks = [row[-1] for row in sheet.iter_rows(values_only=True) if row[-1] is not None]
    assert marks == ["作成区分", *["※自動生成"] * 23]


def test_a_workbook_needs_a_file() -> None:
    """A terminal shows no workbook: how to name a file is said."""
    ended = pidflow("report", MODEL, BEFORE, AFTER, "--format", "xlsx")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "-o FILE.xlsx" in ended.stderr


def test_without_openpyxl_nothing_is_written(tmp_path: Path) -> None:
    """The cure is told, and no file is there."""
    (tmp_path / "sitecustomize.py").write_text(
        "import importlib.util as util\nknown = util.find_spec\n"
        "util.find_spec = lambda name, *of: None if name == 'openpyxl' else known(name, *of)\n",
        encoding="utf-8",
    )
    root = Path(__file__).resolve().parents[2]
    ended = pidflow(
        *("report", MODEL, BEFORE, AFTER, "--format", "xlsx", "-o", tmp_path / "a.xlsx"),
        environment={"PYTHONPATH": os.pathsep.join((str(tmp_path), str(root)))},
    )
    assert ended.returncode == 3
    assert 'pip install "pidflow[office]"' in ended.stderr
    assert not (tmp_path / "a.xlsx").exists()


def test_nothing_differs() -> None:
    """That nothing changed is said; the end is a good one."""
    ended = pidflow("report", MODEL, AFTER, AFTER)
    assert ended.returncode == 0
    assert "変更箇所はない。" in ended.stdout
    beside = pidflow("report", MODEL, AFTER, AFTER, "--format", "csv", "--lang", "en")
    assert (beside.stdout.count("\n"), "Nothing changed." in beside.stderr) == (1, True)


def test_bad_input_is_refused() -> None:
    """An unknown state is told with the known ones; an unknown form with the forms."""
    ended = pidflow("report", MODEL, BEFORE, "令和99年")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "2025-01 (令和7年1月以降)" in ended.stderr
    ended = pidflow("report", MODEL, BEFORE, AFTER, "--form", "annex4")
    assert ended.returncode == 2
    assert "'council', 'annex3'" in ended.stderr
