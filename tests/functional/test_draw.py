"""`pidflow draw`: states, differences, places of the notes, and the audit of each."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pidflow.drawing import Audit
from pidflow.layout import Audit as Lines
from tests.functional.run import ROOT, pidflow
from tests.unit.cli.run import Command

MODEL = "shinjuku-kokuho"
SVG = "{http://www.w3.org/2000/svg}"


def drawn(*options: str) -> ElementTree.Element:
    ended = pidflow("draw", MODEL, "-p", "4", *options)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ElementTree.fromstring(ended.stdout)


def grouped(root: ElementTree.Element, kind: str) -> list[ElementTree.Element]:
    return [group for group in root.iter(f"{SVG}g") if group.get("class") == kind]


def test_a_difference_is_that_of_the_build() -> None:
    """`--diff` gives the picture that `pidflow build` keeps; points are said as for `--at`."""
    kept = (ROOT / f"diagrams/{MODEL}/04-2024-12--2025-01.svg").read_bytes()
    for before, after in (("2024-12", "2025-01"), ("令和6年12月", "令和7年1月以降")):
        assert pidflow("draw", MODEL, "-p", "4", "--diff", before, after).stdout.encode() == kept


def test_a_difference_shows_what_changes() -> None:
    """Hops bear their marks; the platform to which the system moved is new."""
    root = drawn("--diff", "2024-12", "2025-01")
    marks = {group.get("data-change") for group in grouped(root, "hop")}
    assert marks == {"same", "former-way", "new-way", "retagged"}
    frames = {group.get("data-frame"): group.get("data-change") for group in grouped(root, "boundary")}
    assert frames["body"] == "same"
    assert "added" in frames.values()


def test_a_state_differs_in_nothing_from_itself() -> None:
    """The sheet says so, and nothing stands out."""
    root = drawn("--diff", "2025-01", "2025-01")
    assert "この事務の流れと備考に変わるところはない" in "".join(root.itertext())
    assert {group.get("data-change") for group in grouped(root, "hop")} == {"same"}
    assert not grouped(root, "notes")


def test_a_difference_in_english() -> None:
    """Neither the diagram nor the legend has any Japanese but ※ and the circled numbers."""
    root = drawn("--diff", "2024-12", "2025-01", "--lang", "en")
    assert "Notes that changed" in "".join(root.itertext())
    for group in (*grouped(root, "diagram"), *grouped(root, "legend")):
        said = "".join(text.text or "" for text in group.iter(f"{SVG}text"))
        assert not [character for character in said if "\u3040" <= character <= "\u9fff"]


def test_one_state_or_two() -> None:
    """`--at` and `--diff` exclude each other, and the message says what each is for."""
    ended = pidflow("draw", MODEL, "-p", "4", "--at", "2024-12", "--diff", "2024-12", "2025-01")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "--at draws one state, --diff what changes between two" in ended.stderr


@pytest.mark.parametrize("states", [("2024-12", "x"), ("x", "2025-01"), ("", "2025-01")])
def test_an_unknown_state_is_refused(states: tuple[str, str]) -> None:
    """With those that there are."""
    ended = pidflow("draw", MODEL, "-p", "4", "--diff", *states)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "2024-12 (令和6年12月まで)" in ended.stderr


def test_both_states_are_needed() -> None:
    """One alone is wrong usage."""
    ended = pidflow("draw", MODEL, "-p", "4", "--diff", "2024-12")
    assert ended.returncode == 2
    assert "'--diff' requires 2 arguments" in ended.stderr


@pytest.mark.parametrize("place", ["auto", "below", "beside", "sheet", "none"])
def test_notes_have_the_place_that_is_asked_for(place: str) -> None:
    """All places but `none` show every item; the remark on their wording is on each sheet with notes."""
    root = drawn("--notes", place)
    notes = grouped(root, "notes")
    assert bool(notes) == (place != "none")
    for group in notes:
        assert "モデルの内容による" in "".join("".join(group.itertext()).split())
    exported = json.loads(pidflow("export", MODEL).stdout)
    numbers = {step["number"] for step in exported["steps"] if step["procedure"] == "4"}
    shown = {text.text for group in notes for text in group.iter(f"{SVG}text")}
    assert (numbers <= shown) == (place != "none")


def test_automatic_is_the_default() -> None:
    """`--notes auto` may be left out; another place is refused with those that there are."""
    plain = pidflow("draw", MODEL, "-p", "4").stdout
    assert pidflow("draw", MODEL, "-p", "4", "--notes", "auto").stdout == plain
    ended = pidflow("draw", MODEL, "-p", "4", "--notes", "above")
    assert ended.returncode == 2
    assert "'beside'" in ended.stderr


def test_audit_prints_figures_instead_of_the_picture() -> None:
    """A table; its rows have a limit where no picture may exceed it."""
    ended = pidflow("draw", MODEL, "-p", "4", "--audit")
    assert (ended.returncode, ended.stderr) == (0, "")
    rows = {line.split()[0]: line.split()[1:] for line in ended.stdout.splitlines()}
    assert rows["重なるラベル"] == ["0", "0"]
    assert rows["用紙(mm)"] == ["297x210"]
    assert "<svg" not in ended.stdout


def test_audit_as_json_and_to_a_file(tmp_path: Path) -> None:
    """Of a difference too."""
    target = tmp_path / "audit.json"
    asked = ("draw", MODEL, "-p", "4", "--diff", "2024-12", "2025-01", "--audit", "--format", "json")
    assert pidflow(*asked, "-o", target).returncode == 0
    record = json.loads(target.read_text(encoding="utf-8"))
    assert record == json.loads(pidflow(*asked).stdout)
    assert (record["schema"], record["states"], record["faults"]) == ("pidflow/1", ["2024-12", "2025-01"], 0)
    assert record["figures"]["smallest_type"] >= 8


def test_audit_ends_with_1_where_something_may_not_be(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The figures are printed all the same."""
    found = Audit(Lines(through=2), 0, 0, 8.0, 1, "297x210")
    monkeypatch.setattr("pidflow.cli.commands.draw.audit_of", lambda *_: found)
    ended = Command(capsys)("draw", MODEL, "-p", "4", "--audit", "--format", "csv")
    assert ended.code == 1
    assert "枠を通り抜ける線,2,0" in ended.out.splitlines()


def test_a_format_needs_the_audit() -> None:
    """The picture has one format only."""
    ended = pidflow("draw", MODEL, "-p", "4", "--format", "json")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "give --audit too" in ended.stderr


@pytest.mark.parametrize(("words", "position"), [("--diff ", 4), ("--diff 2024-12 ", 5)])
def test_both_states_are_completed(words: str, position: int) -> None:
    """As they are for `--at`."""
    ended = pidflow(
        environment={
            "_PIDFLOW_COMPLETE": "bash_complete",
            "COMP_WORDS": f"pidflow draw {MODEL} {words}",
            "COMP_CWORD": str(position),
        }
    )
    assert [line.split(",")[1] for line in ended.stdout.split()] == ["2024-12", "2025-01"]
