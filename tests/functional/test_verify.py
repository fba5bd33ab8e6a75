"""`pidflow verify` as a user runs it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.functional.run import ROOT, pidflow

MODEL = "shinjuku-kokuho"
SOURCES = ROOT.parent / "shared/seeds"
FILES = ("000_8c0c2c0d397c42d9.txt", "001_9e4250ac6c304ebb.txt")

needs_sources = pytest.mark.skipif(
    not SOURCES.is_dir(),
    reason=f"the sources are not part of the project, and not in {SOURCES.name} beside it",
)


@pytest.fixture
def altered(tmp_path: Path) -> Path:
    """A copy of the model that cites a page that its source lacks, and names a system that an item doesn't."""
    folder = tmp_path / "altered"
    shutil.copytree(ROOT / "models" / MODEL, folder)
    for name, before, after in (
        ("anomalies.yaml", "cite: p19 (5)", "cite: p31 (5)"),
        (
            "procedures/1-shikaku.yaml",
            "国保標準システム -[?]-> 電話催告システム",
            "国保標準システム -[?]-> 専用端末",
        ),
    ):
        text = (folder / name).read_text(encoding="utf-8")
        assert before in text
        (folder / name).write_text(text.replace(before, after), encoding="utf-8")
    return folder


@needs_sources
def test_the_model_is_held_to_its_sources() -> None:
    """It ends with 0: nothing is wrong, nothing left out; what was found only loosely is shown."""
    ended = pidflow("verify", MODEL, "--sources", SOURCES)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.rstrip().splitlines()[-1].startswith("適合。")
    assert "端末直接操作  直接端末操作  変更箇所一覧 p17 (2)-②" in ended.stdout
    assert "未反映の項目" not in ended.stdout


@needs_sources
def test_json_tells_everything() -> None:
    """By the contract: the sources, the figures, each check, each finding, each item with what accounts for it."""
    ended = pidflow("verify", MODEL, "--sources", SOURCES, "--format", "json")
    told = json.loads(ended.stdout)
    assert (told["schema"], told["assessment"]) == ("pidflow/1", MODEL)
    assert [source["file"] for source in told["sources"]] == list(FILES)
    summary = told["summary"]
    assert summary["checks"]["total"] == len(told["checks"]) == sum(list(summary["checks"].values())[1:])
    assert summary["items"]["total"] == len(told["items"]) == sum(list(summary["items"].values())[1:])
    assert (summary["sound"], told["findings"]) == (True, [])
    (item,) = [item for item in told["items"] if item["pages"] == ["17"] and item["label"] == "(2)-①"]
    assert (item["cover"], item["lines"], item["by"]) == ("covered", [15, 15], ["shikaku/setai-jusho"])


@needs_sources
def test_what_is_wrong_is_told_where_the_model_says_it(altered: Path) -> None:
    """It ends with 1; each finding has file, line and column, what was looked for, and a cure."""
    ended = pidflow("verify", altered, "--sources", SOURCES, "--format", "json")
    assert (ended.returncode, ended.stderr) == (1, "")
    findings = {finding["id"]: finding for finding in json.loads(ended.stdout)["findings"]}
    page, system = findings["page-missing"], findings["system-not-found"]
    lines = (altered / "anomalies.yaml").read_text(encoding="utf-8").splitlines()
    assert "p31 (5)" in lines[page["place"]["line"] - 1]
    assert page["place"]["file"].endswith("anomalies.yaml")
    assert "専用端末" in system["message"]
    assert "p17 (5)-②" in system["citation"]
    assert system["cure"]


@needs_sources
@pytest.mark.parametrize("form", ["table", "markdown"])
def test_findings_are_read_in_a_terminal_or_a_document(altered: Path, form: str) -> None:
    """The verdict says that it doesn't fit."""
    ended = pidflow("verify", altered, "--sources", SOURCES, "--format", form)
    assert ended.returncode == 1
    assert "page-missing" in ended.stdout
    assert "不適合。" in ended.stdout


@needs_sources
def test_it_says_the_same_each_time() -> None:
    """The bytes don't depend on the hash seed."""
    said = {
        pidflow(
            "verify", MODEL, "--sources", SOURCES, "--format", "json", environment={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_a_folder_without_the_sources(tmp_path: Path) -> None:
    """It ends with 2 and says which files it looked for, and where."""
    ended = pidflow("verify", MODEL, "--sources", tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert all(file in ended.stderr for file in FILES)
    assert str(tmp_path) in ended.stderr
    assert "Traceback" not in ended.stderr


def test_no_such_folder() -> None:
    """The same where there is no folder."""
    ended = pidflow("verify", MODEL, "--sources", "nowhere")
    assert ended.returncode == 2
    assert "no folder「nowhere」" in ended.stderr


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xe5\x90\xbe\xe8\xbc\xa9\xe3\x81\xaf\xe7\x8c\xab", "a text whose form is not known"),
        (b"\xff\xfe", "0xFF, which is not UTF-8"),
        (b"", "a text whose form is not known"),
    ],
)
def test_a_text_that_is_no_source(tmp_path: Path, content: bytes, told: str) -> None:
    """It is told by its file; no traceback, no silent empty answer."""
    for file in FILES:
        (tmp_path / file).write_bytes(content)
    ended = pidflow("verify", MODEL, "--sources", tmp_path)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert FILES[0] in ended.stderr


def test_sources_must_be_said() -> None:
    """Without --sources it is wrong usage."""
    ended = pidflow("verify", MODEL)
    assert ended.returncode == 2
    assert "--sources" in ended.stderr


def test_help_has_examples() -> None:
    """And says when it ends with 1."""
    ended = pidflow("verify", "--help")
    assert ended.returncode == 0
    assert "pidflow verify shinjuku-kokuho --sources texts" in ended.stdout
    assert "Ends with 1" in ended.stdout
