"""The guide to Python says what works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.functional.run import ROOT

BLOCKS = re.compile(r"```python\n(.*?)```", re.DOTALL)


def test_its_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One after the other, as a reader would try them; pandas alone need not be there."""
    guide = (ROOT / "docs/python.md").read_text("utf-8")
    lines = "".join(BLOCKS.findall(guide)).splitlines()
    code = "\n".join(line for line in lines if "to_pandas" not in line)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    exec(compile(code, "docs/python.md", "exec"), names)
    assert (tmp_path / "1.svg").read_text("utf-8").startswith("<svg")
    assert str(names["path"]).startswith("経路 / path: 住民記録システム")
