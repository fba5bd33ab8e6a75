"""`pidflow draw` gives one picture, to a file or to the output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from attrs import evolve

from pidflow.drawing import Audit
from pidflow.pipeline import audit_of
from tests.unit.cli.run import Command


def test_to_the_output(run: Command, model: Path) -> None:
    """The output is the document and nothing else, so that it can be piped on."""
    ended = run("draw", model, "-p", "1")
    assert (ended.code, ended.err) == (0, "")
    assert ElementTree.fromstring(ended.out).tag.endswith("svg")
    assert ended.out.endswith("</svg>\n")


def test_to_a_file(run: Command, model: Path, tmp_path: Path) -> None:
    """The file holds what the output would; its path is told beside."""
    target = tmp_path / "new" / "one.svg"
    ended = run("draw", model, "-p", "1", "-o", target)
    assert (ended.code, ended.out, ended.err) == (0, "", f"{target}\n")
    assert target.read_text(encoding="utf-8") == run("draw", model, "-p", "1").out


@pytest.mark.parametrize(
    ("when", "name", "other"),
    [("2024-12", "旧システム", "新システム"), ("2025-01", "新システム", "旧システム")],
)
def test_of_any_state(run: Command, model: Path, when: str, name: str, other: str) -> None:
    """The picture has the names of the time."""
    text = "".join(ElementTree.fromstring(run("draw", model, "-p", "1", "--at", when).out).itertext())
    assert name in text
    assert other not in text


def test_in_english(run: Command, model: Path) -> None:
    """The language is chosen; another than the two is refused with them."""
    assert 'xml:lang="en"' in run("draw", model, "-p", "1", "--lang", "en").out
    ended = run("draw", model, "-p", "1", "--lang", "fr")
    assert ended.code == 2
    assert "'ja', 'en'" in ended.err


def test_nothing_is_written_where_something_is_wrong(run: Command, model: Path, tmp_path: Path) -> None:
    """No file and no folder comes of a picture that can't be drawn."""
    target = tmp_path / "new" / "one.svg"
    for arguments, said in (
        (("-p", "9"), "procedure「9」"),
        (("-p", "1", "--at", "x"), "2024-12"),
        ((), "--procedure"),
    ):
        ended = run("draw", model, *arguments, "-o", target)
        assert ended.code == 2
        assert said in ended.err
    assert not target.parent.exists()


def test_a_target_that_can_not_be_written(run: Command, model: Path, tmp_path: Path) -> None:
    """A file in the place of a folder is the environment's fault; a folder is wrong usage."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    ended = run("draw", model, "-p", "1", "-o", tmp_path / "file" / "one.svg")
    assert ended.code == 3
    assert str(tmp_path / "file") in ended.err
    assert run("draw", model, "-p", "1", "-o", tmp_path).code == 2


def test_an_empty_point_is_refused(run: Command, model: Path) -> None:
    """`--at "$WHEN"` with an empty variable must not draw another state than was meant."""
    assert run("draw", model, "-p", "1", "--at", "").code == 2


def test_what_changes_between_two_states(run: Command, model: Path) -> None:
    """`--diff` draws what either state has, with what became of it; states are told as with `--at`."""
    ended = run("draw", model, "-p", "1", "--diff", "2024-12", "令和7年1月以降")
    assert ended.code == 0
    told = "".join(ElementTree.fromstring(ended.out).itertext())
    assert "令和6年12月まで → 令和7年1月以降" in told
    assert ended.out == run("draw", model, "-p", "shikaku", "--diff", "令和6年12月", "2025-01").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--at", "2024-12", "--diff", "2024-12", "2025-01"), "--at draws one state, --diff what changes"),
        (("--format", "json"), "give --audit too"),
        (("--format", "table"), "give --audit too"),
        (("--diff", "2024-12"), "requires 2 arguments"),
        (("--notes", "nowhere"), "'auto'"),
    ],
)
def test_options_that_contradict_each_other(
    run: Command, model: Path, arguments: tuple[str, ...], said: str
) -> None:
    """What can't be meant is refused with what may be."""
    ended = run("draw", model, "-p", "1", *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_the_figures_of_a_picture(run: Command, model: Path, tmp_path: Path) -> None:
    """`--audit` prints figures instead of the picture; a picture without a fault is fine."""
    ended = run("draw", model, "-p", "1", "--audit")
    assert ended.code == 0
    assert "重なるラベル" in ended.out
    record = json.loads(run("draw", model, "-p", "1", "--audit", "--format", "json").out)
    assert record["schema"] == "pidflow/1"
    assert (record["assessment"], record["states"], record["procedure_key"]) == (
        "renshu",
        ["2025-01"],
        "shikaku",
    )
    assert record["faults"] == 0
    target = tmp_path / "figures.csv"
    assert run("draw", model, "-p", "1", "--audit", "--lang", "en", "--format", "csv", "-o", target).code == 0
    assert target.read_text(encoding="utf-8").splitlines()[1] == "label overlaps,0,0"


def test_a_picture_with_a_fault_ends_with_findings(
    run: Command, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What no picture may have is a finding: the figures are told all the same."""
    from pidflow.cli.commands import draw

    def faulty(*arguments: Any) -> Audit:
        found = audit_of(*arguments)
        return evolve(found, lines=evolve(found.lines, label_overlaps=2))

    monkeypatch.setattr(draw, "audit_of", faulty)
    ended = run("draw", model, "-p", "1", "--audit", "--format", "json")
    assert ended.code == 1
    record = json.loads(ended.out)
    assert (record["faults"], record["figures"]["label_overlaps"]) == (2, 2)


def test_notes_may_stand_nowhere(run: Command, model: Path) -> None:
    """A picture for a slide needs no items; the diagram is the same."""
    with_notes, without = (run("draw", model, "-p", "1", "--notes", place).out for place in ("below", "none"))
    assert "(備考)" in with_notes
    assert "(備考)" not in without
    assert without.count('class="hop"') == with_notes.count('class="hop"')
