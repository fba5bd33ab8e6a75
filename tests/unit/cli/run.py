"""Running a command in this process, as the program does."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import frozen

from pidflow.cli.exits import guarded
from pidflow.cli.main import pidflow


@frozen
class Ended:
    """What a command has left: its exit code, its answer and what it told beside it."""

    code: int
    out: str
    err: str


@frozen
class Command:
    """The command line within a test."""

    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str | Path) -> Ended:
        """Run a command with its arguments."""
        words = [str(each) for each in arguments]
        code = guarded(lambda: pidflow.main(words, prog_name="pidflow", standalone_mode=False))
        told = self.capture.readouterr()
        return Ended(code, told.out, told.err)
