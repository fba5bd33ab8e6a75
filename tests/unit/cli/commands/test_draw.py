"""`pidflow draw` gives one picture, to a file or to the output."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

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
