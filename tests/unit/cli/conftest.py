"""What the tests of the command line share."""

from __future__ import annotations

from pathlib import Path

import pytest

from pidflow.output.placing import placing_text
from pidflow.pipeline import open_model, placings
from tests.unit.cli.run import Command
from tests.unit.loading import sample


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Command:
    """The command line."""
    return Command(capsys)


@pytest.fixture(scope="session")
def placing(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The placing of the small model, made once."""
    opened = open_model(sample.write(tmp_path_factory.mktemp("placing"), sample.WITHOUT_DECLARED))
    return placing_text(placings(opened.assessment, {}))


@pytest.fixture
def model(tmp_path: Path, placing: str) -> Path:
    """The folder of a small model whose boxes have their places."""
    folder = sample.write(tmp_path, sample.WITHOUT_DECLARED)
    (folder / "placing.json").write_text(placing, encoding="utf-8")
    return folder
