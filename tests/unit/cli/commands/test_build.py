"""`pidflow build` keeps pictures, pages and placing current, and touches nothing else."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.unit.cli.run import Command
from tests.unit.loading import sample

BUILT = [
    "index.html",
    "renshu.html",
    "renshu/00-2024-12--2025-01.svg",
    "renshu/00-2024-12.svg",
    "renshu/00-2025-01.svg",
    "renshu/01-2024-12--2025-01.svg",
    "renshu/01-2024-12.svg",
    "renshu/01-2025-01.svg",
    "renshu/02-2024-12--2025-01.svg",
    "renshu/02-2024-12.svg",
    "renshu/02-2025-01.svg",
]


def files(folder: Path) -> list[str]:
    """Every file below a folder."""
    return sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file())


@pytest.fixture
def out(run: Command, model: Path, tmp_path: Path) -> Path:
    """A folder with the pictures of the model."""
    built = run("build", model, "--out", tmp_path / "out")
    assert built.code == 0, built.err
    assert built.out == f"{tmp_path / 'out' / 'index.html'}\n"
    return tmp_path / "out"


def test_a_new_model_is_placed(run: Command, model: Path, placing: str, tmp_path: Path) -> None:
    """Where there is no placing it is made, the same every time."""
    (model / "placing.json").unlink()
    assert run("build", model, "--out", tmp_path / "out").code == 0
    assert (model / "placing.json").read_text(encoding="utf-8") == placing


def test_everything_is_written_once(run: Command, model: Path, out: Path) -> None:
    """All pictures and both pages; a second run finds nothing to do."""
    assert files(out) == BUILT
    again = run("build", model, "--out", out)
    # the index of a part is written only where there is none
    assert again.err.splitlines()[-1] == f"0 of {len(BUILT)} files written, 0 removed"
    assert run("build", model, "--out", out, "--check").code == 0


def test_check_writes_nothing_and_tells_what_is_wrong(run: Command, model: Path, out: Path) -> None:
    """Stale, missing and left-over files are told one by one, placing and pages too."""
    (out / "renshu/01-2024-12.svg").write_text("<svg/>", encoding="utf-8")
    (out / "renshu/02-2024-12.svg").unlink()
    (out / "renshu/09-2024-12.svg").write_text("<svg/>", encoding="utf-8")
    (out / "renshu.html").unlink()
    (model / "placing.json").unlink()
    before = files(out)
    ended = run("build", model, "--out", out, "--check")
    assert (ended.code, ended.out) == (1, "")
    told = ended.err.splitlines()
    assert told[-1] == "run `pidflow build` to bring them up to date"
    assert sorted(told[:-1]) == sorted(
        [
            f"{model / 'placing.json'}: missing",
            f"{out / 'renshu/01-2024-12.svg'}: stale",
            f"{out / 'renshu/02-2024-12.svg'}: missing",
            f"{out / 'renshu.html'}: missing",
            f"{out / 'renshu/09-2024-12.svg'}: left over",
        ]
    )
    assert files(out) == before
    assert not (model / "placing.json").exists()


def test_left_over_pictures_go(run: Command, model: Path, out: Path) -> None:
    """A picture that no procedure has any more would be taken for one that it has; other files stay."""
    (out / "renshu/09-2024-12.svg").write_text("<svg/>", encoding="utf-8")
    (out / "renshu/notes.txt").write_text("mine", encoding="utf-8")
    (out / "other").mkdir()
    (out / "other/01-2024-12.svg").write_text("<svg/>", encoding="utf-8")
    ended = run("build", model, "--out", out)
    assert ended.err.splitlines()[-1].endswith("1 removed")
    assert files(out) == sorted([*BUILT, "other/01-2024-12.svg", "renshu/notes.txt"])


def test_known_boxes_keep_their_place_unless_anew(run: Command, model: Path, out: Path) -> None:
    """A place that was moved by hand stays; `--relayout` forgets it."""
    placing = model / "placing.json"
    first = placing.read_text(encoding="utf-8")
    record = json.loads(first)
    for boxes in (each["boxes"] for each in record["procedures"].values()):
        for corner in boxes.values():
            corner[1] += 24
    placing.write_text(json.dumps(record), encoding="utf-8")
    run("build", model, "--out", out)
    assert (
        json.loads(placing.read_text(encoding="utf-8"))["procedures"]["shiharai"]["boxes"]
        == (record["procedures"]["shiharai"]["boxes"])
    )
    run("build", model, "--out", out, "--relayout")
    assert placing.read_text(encoding="utf-8") == first


def test_a_part_does_not_replace_the_index_of_the_whole(run: Command, model: Path, out: Path) -> None:
    """An index that is there is left alone when only some models are built."""
    (out / "index.html").write_text("of everything", encoding="utf-8")
    run("build", model, "--out", out)
    assert (out / "index.html").read_text(encoding="utf-8") == "of everything"


def test_all_or_nothing(run: Command, model: Path, tmp_path: Path) -> None:
    """A fault in one of the models keeps everything from being written."""
    (model / "placing.json").unlink()
    bad = sample.write(tmp_path / "bad", sample.edited("systems.yaml", "kind: 人", "kind: 箱"))
    ended = run("build", model, bad, "--out", tmp_path / "out")
    assert ended.code == 2
    assert not (tmp_path / "out").exists()
    assert not (model / "placing.json").exists()


def test_two_models_of_one_name_are_refused(run: Command, model: Path, tmp_path: Path) -> None:
    """Pictures are kept by the model's name; of two folders of one name only one could keep its pictures."""
    twin = Path(shutil.copytree(model, tmp_path / "twin" / model.name))
    assert run("build", model, twin, "--out", tmp_path / "out").code == 2


def test_drawings_of_ones_own_are_not_removed(run: Command, model: Path) -> None:
    """Only names that pidflow gives are its own: with `--out ..` the drawings beside a model stay."""
    own = model / "sketch-by-hand.svg"
    own.write_text("<svg/>", encoding="utf-8")
    assert run("build", model, "--out", model.parent).code == 0
    assert own.exists()


def test_relayout_tells_which_boxes_moved(run: Command, model: Path, tmp_path: Path) -> None:
    """Whoever reviews placing.json is told, procedure by procedure, which boxes no longer stand where they stood."""
    placing = model / "placing.json"
    record = json.loads(placing.read_text(encoding="utf-8"))
    record["procedures"]["shikaku"]["boxes"]["kikan"][0] += 16
    del record["procedures"]["shiharai"]
    placing.write_text(json.dumps(record), encoding="utf-8")
    told = run("build", model, "--out", tmp_path / "out", "--relayout").err.splitlines()
    count = len(record["procedures"]["shikaku"]["boxes"])
    assert f"renshu 1 (shikaku): 1 of {count} boxes moved: 新システム" in told
    assert "renshu 2 (shiharai): 0 of 1 boxes moved: placed for the first time" in told
    again = run("build", model, "--out", tmp_path / "out", "--relayout").err.splitlines()
    assert f"renshu 1 (shikaku): 0 of {count} boxes moved: none" in again
