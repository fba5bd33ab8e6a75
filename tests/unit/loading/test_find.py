"""A model is found by name or by path."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from pidflow.errors import InputFault, ModelFault
from pidflow.loading import bundled, find, load, model_files
from tests.unit.loading import sample

finding = importlib.import_module("pidflow.loading.find")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand for the package's folder, with the sample bundled beside it as in a checkout."""
    sample.write(tmp_path / "models")
    (tmp_path / "models" / "no-model").mkdir()
    package = tmp_path / "pidflow"
    package.mkdir()
    monkeypatch.setattr(finding, "_PACKAGE", package)
    return package


def test_a_checkout_has_its_models_beside_the_package(package: Path) -> None:
    """Models are the folders with an assessment.yaml, by name."""
    assert bundled() == ("renshu",)
    assert find("renshu") == package.parent / "models" / "renshu"


def test_a_wheel_has_its_models_inside(package: Path) -> None:
    """Where the package holds models, those are meant."""
    (package.parent / "models").rename(package / "_models")
    assert find("renshu") == package / "_models" / "renshu"


def test_without_models_none_is_bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package without models bundles none, and says what it takes instead."""
    monkeypatch.setattr(finding, "_PACKAGE", tmp_path / "pidflow")
    assert bundled() == ()
    with pytest.raises(InputFault, match=r"or a folder with assessment\.yaml"):
        find("renshu")


def test_a_name_goes_before_a_folder(package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare name means the bundled model; a path means the folder."""
    own = sample.write(tmp_path / "own")
    monkeypatch.chdir(own.parent)
    assert find("renshu") == package.parent / "models" / "renshu"
    assert find("./renshu") == Path("renshu")
    assert find(own) == own


@pytest.mark.parametrize("name", ["renshuu", "", "a/b", "x" * 5000, "a\0b"])
def test_an_unknown_name_is_told_with_the_nearest(package: Path, name: str) -> None:
    """What is neither a model nor a folder is refused with the names that there are."""
    with pytest.raises(InputFault) as caught:
        find(name or "nowhere")
    assert "(renshu)" in caught.value.fault.expected
    assert caught.value.fault.nearest == ("renshu" if name == "renshuu" else None)


def test_a_file_is_told_with_its_folder(package: Path) -> None:
    """Who names assessment.yaml means its folder."""
    with pytest.raises(InputFault, match=r"name its folder, "):
        find(package.parent / "models" / "renshu" / "assessment.yaml")


def test_a_folder_without_files(tmp_path: Path) -> None:
    """A folder that holds no model is told file by file."""
    with pytest.raises(ModelFault) as caught:
        load(tmp_path)
    files = [Path(fault.place.file).name for fault in caught.value.faults if fault.place]
    assert files == ["assessment.yaml", "procedures", "systems.yaml"]


def test_a_file_that_no_one_reads_is_told(tmp_path: Path) -> None:
    """A misspelt file name is no silent loss; what is no YAML may lie there."""
    model = sample.write(tmp_path, {**sample.FILES, "register.yaml": "x", "README.md": "x", ".x.yaml": "x"})
    (fault,) = sample.faults(model)
    assert (fault.found, fault.nearest) == ("the file「register.yaml」", "registers.yaml")


def test_a_procedure_with_another_ending_is_told(tmp_path: Path) -> None:
    """Procedures end with .yaml."""
    model = sample.write(tmp_path, {**sample.FILES, "procedures/3.yml": "x"})
    assert [fault.expected for fault in sample.faults(model)] == ["a name that ends with .yaml"]


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    """A file that is linked but not there is not taken for one that was left out."""
    model = sample.write(tmp_path)
    (model / "anomalies.yaml").unlink()
    (model / "anomalies.yaml").symlink_to("nowhere.yaml")
    assert [fault.found for fault in sample.faults(model)] == ["no such file"]


def test_the_name_of_a_folder_is_ascii(tmp_path: Path) -> None:
    """The folder's name names files and pages, so it is ASCII."""
    model = sample.write(tmp_path).rename(tmp_path / "練習")
    assert [fault.cure for fault in sample.faults(model)] == ["rename the folder"]


def test_places_are_told_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path is told as one can open it from here."""
    model = sample.write(tmp_path, sample.edited("systems.yaml", "kind: 人", "kind: 犬"))
    monkeypatch.chdir(tmp_path)
    assert [str(fault.place) for fault in sample.faults(model)] == ["renshu/systems.yaml:3:51"]


def test_the_files_of_a_model(tmp_path: Path) -> None:
    """Who watches a model knows each of its files."""
    model = sample.write(tmp_path)
    assert sorted(str(file.relative_to(model)) for file in model_files(model)) == sorted(sample.FILES)
