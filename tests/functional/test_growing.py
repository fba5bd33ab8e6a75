"""A model that grows keeps its picture: what was placed stays where it was."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.functional.run import ROOT, pidflow

SYSTEM = """
  - id: shinki
    name: 新規システム
    name_en: New System
    kind: システム
    boundary: 内
    cite: p18
"""
STEP = """
  - key: shinki-renkei
    number: (7)
    flows:
      - 国保標準システム ?[?]?> 新規システム
"""
STATE = """  - at: 令和8年4月
    state: 2026-04
    label: 令和8年4月以降
    label_en: from April 2026
  - milestone: 移行完了"""


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A copy of 新宿区国保 with its placing."""
    return Path(shutil.copytree(ROOT / "models/shinjuku-kokuho", tmp_path / "copy"))


def placed(model: Path) -> dict[str, Any]:
    """The corners of the boxes of 事務1."""
    boxes: dict[str, Any] = json.loads((model / "placing.json").read_text(encoding="utf-8"))
    return dict(boxes["procedures"]["shikaku"]["boxes"])


def test_a_new_system_and_step_move_none_of_the_old_boxes(model: Path, tmp_path: Path) -> None:
    """A box that is known keeps its place when a system and a step come."""
    before = placed(model)
    for file, text in (("systems.yaml", SYSTEM), ("procedures/1-shikaku.yaml", STEP)):
        with (model / file).open("a", encoding="utf-8") as written:
            written.write(text)
    ended = pidflow("build", model, "--out", tmp_path / "out")
    assert ended.returncode == 0, ended.stderr
    after = placed(model)
    assert after.keys() - before.keys() == {"shinki"}
    assert {id: after[id] for id in before} == before
    assert 'data-system="shinki"' in (tmp_path / "out/copy/01-2025-01.svg").read_text(encoding="utf-8")


def test_a_new_state_moves_no_box(model: Path, tmp_path: Path) -> None:
    """A state that is added is drawn on the places that are known."""
    before = (model / "placing.json").read_bytes()
    path = model / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    assert "  - milestone: 移行完了" in text
    path.write_text(text.replace("  - milestone: 移行完了", STATE, 1), encoding="utf-8")
    ended = pidflow("build", model, "--out", tmp_path / "out")
    assert ended.returncode == 0, ended.stderr
    assert (model / "placing.json").read_bytes() == before
    assert (tmp_path / "out/copy/01-2026-04.svg").is_file()
    assert (tmp_path / "out/copy/01-2025-01--2026-04.svg").is_file()
