"""A model is opened with the placing that lies beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pidflow.errors import InputFault, ModelFault
from pidflow.geometry import Point, Size
from pidflow.layout import Placing
from pidflow.output.placing import placing_text
from pidflow.pipeline import bundled, open_model, sheet_keys
from tests.unit.loading import sample


def test_a_bundled_model_by_its_name() -> None:
    """The models that come with pidflow need no path, and have their placing."""
    assert "shinjuku-kokuho" in bundled()
    opened = open_model("shinjuku-kokuho")
    assert opened.folder.name == opened.assessment.id == "shinjuku-kokuho"
    assert opened.known.keys() == set(sheet_keys(opened.assessment))


def test_a_model_by_its_folder(tmp_path: Path) -> None:
    """A path, as text or as a path, leads to any folder; without a placing nothing is known."""
    folder = sample.write(tmp_path)
    for model in (folder, str(folder)):
        opened = open_model(model)
        assert (opened.folder, opened.assessment.id, opened.known) == (folder, "renshu", {})


def test_a_placing_beside_a_model_is_known(tmp_path: Path) -> None:
    """What a former run has placed is kept by procedure."""
    folder = sample.write(tmp_path)
    placing = Placing({"kikan": Point(8, 16)}, Size(100, 50))
    (folder / "placing.json").write_text(placing_text({"shikaku": placing}), encoding="utf-8")
    assert open_model(folder).known == {"shikaku": placing}


def test_no_such_model() -> None:
    """A name that is misspelt gets the nearest."""
    with pytest.raises(InputFault) as raised:
        open_model("shinjuku-kokuhou")
    assert raised.value.fault.nearest == "shinjuku-kokuho"


def test_faults_of_its_files_are_told(tmp_path: Path) -> None:
    """Faults of the model and of the placing are told alike, with their places."""
    folder = sample.write(tmp_path, sample.edited("systems.yaml", "kind: 人", "kind: 箱"))
    with pytest.raises(ModelFault, match=r"systems\.yaml:3:"):
        open_model(folder)
    (sample.write(tmp_path) / "placing.json").write_text("{", encoding="utf-8")
    with pytest.raises(ModelFault, match=r"placing\.json:"):
        open_model(folder)
