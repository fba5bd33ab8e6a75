"""`pidflow compare` as a user runs it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.functional.run import ROOT, pidflow

CITY = "shinjuku-kokuho"
EXAMPLES = ROOT / "docs" / "format-examples"
OTHER, PRIORITY = EXAMPLES / "fukuoka-kokuho", EXAMPLES / "nakano-kokuho"


def answer(*arguments: str | Path) -> Any:
    """The JSON that it prints."""
    ended = pidflow("compare", *arguments, "--format", "json")
    assert (ended.returncode, ended.stderr) == (0, "")
    return json.loads(ended.stdout)["comparison"]


def test_one_role_under_many_names() -> None:
    """Each body's own name for the system that holds the addressees."""
    roles = {each["role"]: each for each in answer(CITY, OTHER, PRIORITY)["roles"]}
    assert [[player["name"] for player in players] for players in roles["addressee"]["players"]] == [
        ["団体内統合宛名等システム"],
        ["統合宛名システム"],
        ["住民情報連携基盤システム"],
    ]


def test_every_hop_is_in_one_cell() -> None:
    """What the bodies have, all of it, once."""
    told = answer(CITY, OTHER)
    models: tuple[str | Path, ...] = (CITY, OTHER)
    for nth, model in enumerate(models):
        every = json.loads(pidflow("hops", model, "--format", "json").stdout)["hops"]
        cells = [pair["cells"][nth] for pair in told["pairs"]]
        cells += [each["cell"] for each in told["apart"] if each["state"] == nth]
        found = [id for cell in cells for id in cell["hops"]]
        assert sorted(found) == sorted(hop["id"] for hop in every)


def test_a_form_without_annex_1_lacks_nothing_for_certain() -> None:
    """What is not in it is never told to be missing."""
    silences = {pair["cells"][1]["silence"] for pair in answer(CITY, PRIORITY)["pairs"]}
    assert silences <= {"unsaid", None}


def test_one_body_before_and_after() -> None:
    """The migration by roles: what went through the addressee system goes straight."""
    pairs = answer(f"{CITY}@2024-12", f"{CITY}@2025-01", "--role", "税務")["pairs"]
    told = [(each["source"], each["target"], [len(cell["hops"]) for cell in each["cells"]]) for each in pairs]
    assert told == [("tax", "main", [0, 5]), ("tax", "addressee", [5, 5])]


def test_tables() -> None:
    """For a terminal, a document and a spreadsheet."""
    text = pidflow("compare", CITY, OTHER, "--role", "国保総合PC", "--cite")
    assert (text.returncode, text.stderr) == (0, "")
    assert "■ 役割の間の流れ" in text.stdout
    assert "典拠 評価書 別添1 1-②" in text.stdout
    assert "not in this source" in pidflow("compare", CITY, OTHER, "--lang", "en").stdout
    assert "| 役割 | ① 新宿区 | ② 福岡市 |" in pidflow("compare", CITY, OTHER, "--format", "markdown").stdout
    rows = list(csv.reader(io.StringIO(pidflow("compare", CITY, OTHER, "--format", "csv").stdout)))
    assert len({len(row) for row in rows}) == 1


def test_the_picture(tmp_path: Path) -> None:
    """It is written where it shall be, the same every time, without any layout engine."""
    drawn = tmp_path / "new" / "comparison.svg"
    arguments = ("compare", CITY, OTHER, "--carrying", "個人番号", "--role", "国保総合PC", "-o", drawn)
    ended = pidflow(*arguments, environment={"PATH": "", "PYTHONHASHSEED": "1"})
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", f"{drawn}\n")
    first = drawn.read_bytes()
    assert "① 新宿区・② 福岡市" in first.decode()
    drawn.unlink()
    assert pidflow(*arguments, environment={"PYTHONHASHSEED": "2"}).returncode == 0
    assert drawn.read_bytes() == first


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((CITY,), "found 1 assessment; expected at least two"),
        ((), "Missing argument"),
        ((CITY, "shinjuku"), "shinjuku"),
        ((CITY, f"{CITY}@2024-13"), "2024-13"),
        ((CITY, OTHER, "--at", "令和5年1月"), "before anything that shinjuku-kokuho tells"),
        ((CITY, OTHER, "--role", "宛て名"), "did you mean「宛名」"),
        ((CITY, OTHER, "--carrying", "番号"), "did you mean「個人番号」"),
        ((CITY, OTHER, "--role", "金融機関", "-o", "x.svg"), "no hops between different roles"),
    ],
)
def test_bad_input(arguments: tuple[str | Path, ...], told: str, tmp_path: Path) -> None:
    """What was found and what was expected, on the error stream, and exit code 2; nothing is written."""
    ended = pidflow("compare", *arguments, cwd=tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not list(tmp_path.iterdir())


def test_help_has_examples() -> None:
    """And the group's help knows it."""
    assert "pidflow compare shinjuku-kokuho" in pidflow("compare", "--help").stdout.split("Examples:")[1]
    assert "compare" in pidflow("--help").stdout


@pytest.mark.parametrize(
    ("words", "offered"), [(["compare", ""], CITY), (["compare", CITY, "--role", "国"], "国保総合PC")]
)
def test_completion(words: list[str], offered: str) -> None:
    """Models and roles are completed."""
    ended = pidflow(
        environment={
            "_PIDFLOW_COMPLETE": "bash_complete",
            "COMP_WORDS": " ".join(["pidflow", *words]),
            "COMP_CWORD": str(len(words)),
        }
    )
    assert offered in ended.stdout
