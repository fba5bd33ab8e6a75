"""The guide to comparisons shows what the command says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from pidflow.comparison import Silence
from tests.unit.cli.run import Command

GUIDE = (Path(__file__).resolve().parents[3] / "docs" / "comparison.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"^    \$ pidflow (.*)\n((?:    .*\n)*)", GUIDE, re.MULTILINE)


@pytest.mark.parametrize(("arguments", "block"), SHOWN, ids=[arguments for arguments, _ in SHOWN])
def test_what_the_guide_shows_is_what_is_said(
    capsys: pytest.CaptureFixture[str], arguments: str, block: str
) -> None:
    """The whole answer."""
    ended = Command(capsys)(*shlex.split(arguments))
    assert (ended.code, ended.err) == (0, "")
    assert re.sub("^    ", "", block, flags=re.MULTILINE) == ended.out


def test_something_is_shown_and_every_silence_told() -> None:
    """The guide has an example, and says what each kind of empty cell means."""
    assert SHOWN
    assert all(f"| {each.ja} |" in GUIDE for each in Silence)


def test_its_python_runs() -> None:
    """What it shows for Python is no error."""
    (code,) = re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    exec(compile(code, "comparison.md", "exec"), {})
