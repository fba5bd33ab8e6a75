"""Bad input: every fault located, with what was expected and the nearest name; never a traceback."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.functional.run import ROOT, pidflow

PROCEDURE = "procedures/1-shikaku.yaml"


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A copy of 新宿区国保 to spoil."""
    return Path(shutil.copytree(ROOT / "models/shinjuku-kokuho", tmp_path / "copy"))


def spoil(model: Path, file: str, *replacements: tuple[str, str]) -> None:
    """Replace the first of each text in a file."""
    path = model / file
    text = path.read_text(encoding="utf-8")
    for old, new in replacements:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def line_of(model: Path, file: str, text: str) -> int:
    """The line on which a text first stands."""
    lines = (model / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


FAULTS = {
    "an unknown key": (PROCEDURE, ("charcter", "charcter"), ("character:", "charcter:"), "character"),
    "an unknown system in a route": (
        PROCEDURE,
        ("住民記録システス", "住民記録システス"),
        ("住民記録システム =[?]=>", "住民記録システス =[?]=>"),
        "住民記録システム",
    ),
    "a malformed arrow": (PROCEDURE, ("=[?]-> 職員", "arrow"), ("=[?]=> 職員", "=[?]-> 職員"), "=[?]=>"),
    "a wrong date": (PROCEDURE, ("令和6年13月", "令和6年13月"), ("令和6年12月", "令和6年13月"), "月"),
    "a duplicate step key": (
        PROCEDURE,
        ("key: setai-jusho # again", "setai-jusho"),
        ("key: juki-net", "key: setai-jusho # again"),
        "once",
    ),
    "a rule that doesn't give the tag": (
        PROCEDURE,
        ("住民記録システム -[データ連携]->", "含む"),
        ("住民記録システム =[データ連携]=>", "住民記録システム -[データ連携]->"),
        "庁内の特定個人情報は個人番号を含む",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_located_with_its_cure(model: Path, name: str) -> None:
    """A fault is told as file:line:column, with what was found and the nearest valid name."""
    file, (marker, found), replacement, said = FAULTS[name]
    spoil(model, file, replacement)
    ended = pidflow("list", model)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert "Traceback" not in ended.stderr
    place = f"{file}:{line_of(model, file, marker)}:"
    told = [line for line in ended.stderr.splitlines() if place in line]
    assert told, ended.stderr
    assert any(found in line for line in told), ended.stderr
    assert said in ended.stderr


def test_versions_of_a_step_that_overlap(model: Path) -> None:
    """A step is one thing at a time."""
    spoil(model, PROCEDURE, ("- until: 令和6年12月\n        flows", "- until: 令和7年3月\n        flows"))
    ended = pidflow("list", model)
    assert ended.returncode == 2
    assert PROCEDURE in ended.stderr
    assert "expected a period apart from that of line" in ended.stderr


def test_all_faults_of_all_files_are_told_in_one_run(model: Path) -> None:
    """Whoever mends a model wants to see everything at once."""
    spoil(model, PROCEDURE, ("character:", "charcter:"), ("住民記録システム =[?]", "住民記録システス =[?]"))
    spoil(model, "procedures/7-choshu.yaml", ("number:", "nunber:"))
    spoil(model, "anomalies.yaml", ("what_en:", "what_eng:"))
    ended = pidflow("export", model)
    assert ended.returncode == 2
    for said in ("charcter", "住民記録システス", "nunber", "what_eng"):
        assert said in ended.stderr, ended.stderr
    assert "faults in the model; nothing was written" in ended.stderr


def test_nothing_is_written_for_a_model_with_faults(model: Path, tmp_path: Path) -> None:
    """No picture, no page and no placing comes of a model that is refused."""
    spoil(model, PROCEDURE, ("character:", "charcter:"))
    placing = (model / "placing.json").read_bytes()
    ended = pidflow("build", model, "--out", tmp_path / "out")
    assert ended.returncode == 2
    assert not (tmp_path / "out").exists()
    assert (model / "placing.json").read_bytes() == placing


def _binary(model: Path) -> None:
    (model / "systems.yaml").write_bytes(b"\xff\xfe\x00format: 1")


def _deep(model: Path) -> None:
    (model / "systems.yaml").write_text("[" * 100_000, encoding="utf-8")


def _aliases(model: Path) -> None:
    bomb = "format: 1\na: &a [x]\nb: &b [*a, *a]\nsystems: [*b, *b]\n"
    (model / "systems.yaml").write_text(bomb, encoding="utf-8")


def _gone(model: Path) -> None:
    (model / "systems.yaml").unlink()


def _folder(model: Path) -> None:
    _gone(model)
    (model / "systems.yaml").mkdir()


def _broken_placing(model: Path) -> None:
    (model / "placing.json").write_text("{", encoding="utf-8")


@pytest.mark.parametrize("spoilt", [_binary, _deep, _aliases, _gone, _folder, _broken_placing])
def test_files_that_are_no_model(model: Path, spoilt: Callable[[Path], None]) -> None:
    """Whatever lies in the folder, the answer is a located fault."""
    spoilt(model)
    ended = pidflow("list", model)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    assert "expected" in ended.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["hops", "shinjuku-kokuhou"], "shinjuku-kokuho"),
        (["hops", "shinjuku-kokuho", "--at", "令和6年13月"], "2024-12"),
        (["hops", "shinjuku-kokuho", "--at", "平成元年"], "2024-12 (令和6年12月まで)"),
        (["hops", "shinjuku-kokuho", "--at", "2010-01"], "2024-12 (令和6年12月まで)"),
        (["hops", "shinjuku-kokuho", "--procedure", "8"], "1 (shikaku)"),
        (["draw", "shinjuku-kokuho", "--procedure", "choshuu"], "7 (choshu)"),
        (["draw", "shinjuku-kokuho"], "--procedure"),
        (["hopps", "shinjuku-kokuho"], "hops"),
        (["export", "shinjuku-kokuho", "--format", "yaml"], "json"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str) -> None:
    """An argument that can't be used is told with what can."""
    ended = pidflow(*arguments)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    assert said in ended.stderr, ended.stderr
    assert ended.stdout == ""


def test_a_closed_pipe_is_no_fault() -> None:
    """`pidflow hops … | head` ends quietly."""
    import subprocess
    import sys

    command = f"{sys.executable} -m pidflow export shinjuku-kokuho | head -1"
    ended = subprocess.run(
        ["/bin/sh", "-c", command], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert ended.stdout == "{\n"
    assert "Error" not in ended.stderr
