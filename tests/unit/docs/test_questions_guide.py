"""The guide to questions shows what the commands say."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.unit.cli.run import Command

_GUIDE = Path(__file__).resolve().parents[3] / "docs" / "questions.md"
_SHOWN = re.findall(
    r"^    \$ pidflow (.*)\n((?:    .*\n)*)", _GUIDE.read_text(encoding="utf-8"), re.MULTILINE
)


@pytest.mark.parametrize(("arguments", "block"), _SHOWN, ids=[arguments for arguments, _ in _SHOWN])
def test_what_the_guide_shows_is_what_is_said(
    capsys: pytest.CaptureFixture[str], arguments: str, block: str
) -> None:
    """The answer and what is told beside it, in either order."""
    ended = Command(capsys)(*shlex.split(arguments))
    assert ended.code == 0
    shown = re.sub("^    ", "", block, flags=re.MULTILINE)
    assert shown in (ended.out + ended.err, ended.err + ended.out)


def test_every_question_is_shown() -> None:
    """Each command that asks has an example."""
    asked = {arguments.split()[0] for arguments, _ in _SHOWN}
    assert asked == {
        *("hops", "paths", "reach", "crossings", "recipients", "registers", "exposure", "carriers", "cut")
    }
