"""The guide to reports shows what the command says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.unit.cli.run import Command

_GUIDE = Path(__file__).resolve().parents[3] / "docs" / "reports.md"
_TEXT = _GUIDE.read_text(encoding="utf-8")
_SHOWN = re.findall(r"^    \$ pidflow (.*)\n((?:    .*\n)*)", _TEXT, re.MULTILINE)
_LEFT_OUT = re.compile("…\n?")


@pytest.mark.parametrize(("arguments", "block"), _SHOWN, ids=[arguments for arguments, _ in _SHOWN])
def test_what_the_guide_shows_is_what_is_said(
    capsys: pytest.CaptureFixture[str], arguments: str, block: str
) -> None:
    """Each piece of the answer is there, one after the other; … stands for what is left out between."""
    ended = Command(capsys)(*shlex.split(arguments))
    assert ended.code == 0
    place = 0
    for piece in _LEFT_OUT.split(re.sub("^    ", "", block, flags=re.MULTILINE)):
        assert piece in ended.out[place:]
        place = ended.out.index(piece, place) + len(piece)


def test_both_forms_are_shown() -> None:
    """The guide has an example of each form."""
    assert len(_SHOWN) == 3
    assert {"--form annex3" in arguments for arguments, _ in _SHOWN} == {True, False}


def test_the_python_of_the_guide_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it shows for Python can be run as it stands."""
    monkeypatch.chdir(tmp_path)
    (code,) = re.findall(r"```python\n(.*?)```", _TEXT, re.DOTALL)
    exec(compile(code, str(_GUIDE), "exec"), {})
    assert (tmp_path / "annex3.xlsx").read_bytes().startswith(b"PK")
