"""`pidflow build --relayout` tells which boxes moved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.run import Command
from tests.unit.loading import sample


@pytest.fixture
def model(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A small model with its placing."""
    folder = sample.write(tmp_path / "renshu")
    assert Command(capsys)("build", folder, "--out", tmp_path / "out").code == 0
    return folder


def test_what_moved_is_told_by_procedure(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """How many boxes and which, by the names that readers know; none where all stand as before."""
    placing = model / "placing.json"
    record = json.loads(placing.read_text(encoding="utf-8"))
    keys = [key for key in record["procedures"] if key != "overview"]
    boxes = record["procedures"][keys[0]]["boxes"]
    moved = next(iter(boxes))
    boxes[moved][1] += 24
    placing.write_text(json.dumps(record), encoding="utf-8")
    told = Command(capsys)("build", model, "--out", model.parent / "out", "--relayout").err.splitlines()
    first = next(line for line in told if f"({keys[0]})" in line)
    assert first.startswith(f"renshu 1 ({keys[0]}): 1 of {len(boxes)} boxes moved: ")
    assert not first.endswith((": ", "none"))
    other = next(line for line in told if f"({keys[1]})" in line)
    assert other.endswith("boxes moved: none")


def test_boxes_placed_for_the_first_time_have_not_moved(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a placing there is nothing to compare with."""
    (model / "placing.json").unlink()
    told = Command(capsys)("build", model, "--out", model.parent / "out", "--relayout").err
    assert "0 of" in told
    assert "placed for the first time" in told


def test_nothing_is_told_without_relayout(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A usual build keeps known boxes where they are."""
    assert "boxes moved" not in Command(capsys)("build", model, "--out", model.parent / "out").err
