"""The layers are held: an import that goes up or across is found, inside functions too."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.functional.run import ROOT


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the package and its contract."""
    shutil.copytree(ROOT / "pidflow", tmp_path / "pidflow", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def linted(project: Path) -> subprocess.CompletedProcess[str]:
    """Check the layers of a project."""
    lint_imports = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [lint_imports, "--no-cache"],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_the_package_keeps_its_layers(project: Path) -> None:
    """The package as it is breaks no contract."""
    ended = linted(project)
    assert ended.returncode == 0, ended.stdout
    assert "0 broken" in ended.stdout


@pytest.mark.parametrize(
    ("module", "line", "told"),
    [
        (
            "model/flow.py",
            "from pidflow.state import State",
            "pidflow.model is not allowed to import pidflow.state",
        ),
        (
            "errors/fault.py",
            "def late() -> None:\n    import pidflow.cli.exits",
            "pidflow.errors is not allowed to import pidflow.cli",
        ),
        (
            "output/table.py",
            "from pidflow.loading import load",
            "pidflow.output is not allowed to import pidflow.loading",
        ),
        (
            "notation/route.py",
            "import pidflow.calendar",
            "pidflow.notation is not allowed to import pidflow.calendar",
        ),
    ],
    ids=["upwards", "inside a function", "across", "across, by its name"],
)
def test_a_crossed_layer_is_found(project: Path, module: str, line: str, told: str) -> None:
    """One bad import breaks the contract, and is told with both layers."""
    with (project / "pidflow" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    ended = linted(project)
    assert ended.returncode == 1
    assert "1 broken" in ended.stdout
    assert told in ended.stdout


def test_a_layer_that_no_one_entered_is_found(project: Path) -> None:
    """A new folder has its place among the layers, or the contract is broken."""
    (project / "pidflow" / "extra").mkdir()
    (project / "pidflow" / "extra" / "__init__.py").write_text("", encoding="utf-8")
    ended = linted(project)
    assert ended.returncode == 1
    assert "pidflow.extra" in ended.stdout
