"""The wheel is whole: installed elsewhere it lists and draws the models that it carries."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

from pidflow.pipeline import draw, open_model
from pidflow.state import state_at
from tests.functional.run import ROOT

MODEL = "shinjuku-kokuho"


def run(*command: str | Path, cwd: Path, path: str = "") -> str:
    """Run a Python without its site, so that neither the checkout nor its `.pth` is in the way; what it prints."""
    ended = subprocess.run(
        [sys.executable, *map(str, command)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": path, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the sources."""
    source, dist = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("dist")
    for folder in ("pidflow", "models"):
        shutil.copytree(ROOT / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, source)
    run("-m", "build", "--no-isolation", "--wheel", "--outdir", dist, source, cwd=source)
    (built,) = dist.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the wheel is installed, alone."""
    target = tmp_path_factory.mktemp("installed")
    run(
        *(
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-index",
            "--no-compile",
            "--target",
            target,
            wheel,
        ),
        cwd=target,
    )
    return target


def installed_python(installed: Path, *arguments: str, cwd: Path) -> str:
    """Run what is installed, with the libraries of the environment and nothing else of it."""
    libraries = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    return run("-S", *arguments, cwd=cwd, path=os.pathsep.join((str(installed), *libraries)))


def test_it_holds_the_package_and_its_data(wheel: Path) -> None:
    """Code, types, templates, schemas and models are in it, and nothing beside them."""
    names = zipfile.ZipFile(wheel).namelist()
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert {name.split("/")[0] for name in names} == {"pidflow", f"pidflow-{version}.dist-info"}
    sources = [path.relative_to(ROOT).as_posix() for path in (ROOT / "pidflow").rglob("*") if path.is_file()]
    assert {name for name in sources if "__pycache__" not in name} <= set(names)
    models = [
        path.relative_to(ROOT / "models").as_posix()
        for path in (ROOT / "models").rglob("*")
        if path.is_file()
    ]
    assert {f"pidflow/_models/{name}" for name in models} == {name for name in names if "/_models/" in name}


def test_it_finds_the_models_that_it_carries(installed: Path, tmp_path: Path) -> None:
    """From anywhere the bundled models are listed, and they are those of the wheel."""
    listed = json.loads(
        installed_python(installed, "-m", "pidflow", "list", "--format", "json", cwd=tmp_path)
    )
    assert MODEL in [each["id"] for each in listed["assessments"]]
    code = f"from pidflow.pipeline import open_model; print(open_model({MODEL!r}).folder)"
    folder = Path(installed_python(installed, "-c", code, cwd=tmp_path).strip())
    assert folder == installed.resolve() / "pidflow" / "_models" / MODEL


def test_it_draws_what_the_checkout_draws(installed: Path, tmp_path: Path) -> None:
    """The same model and placing make the same bytes, wherever pidflow lies."""
    command = ("-m", "pidflow", "draw", MODEL, "--procedure", "1", "--at", "2024-12", "-o", "one.svg")
    installed_python(installed, *command, cwd=tmp_path)
    opened = open_model(MODEL)
    state = state_at(opened.assessment, "2024-12")
    key = state.procedure("1").key
    assert (tmp_path / "one.svg").read_text(encoding="utf-8") == draw(state, key, opened.known.get(key))


def test_it_knows_its_version(installed: Path, tmp_path: Path) -> None:
    """`--version` tells what was installed."""
    (told,) = installed_python(installed, "-m", "pidflow", "--version", cwd=tmp_path).splitlines()
    (info,) = installed.glob("pidflow-*.dist-info")
    assert told == f"pidflow, version {info.name.removeprefix('pidflow-').removesuffix('.dist-info')}"
