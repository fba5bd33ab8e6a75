"""The notebooks of the guide show what the library answers now."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.functional.notebook import NOTEBOOKS, executed

LARGEST = 1_500_000


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda notebook: notebook.stem)
def test_the_outputs_are_current(notebook: Path) -> None:
    """Executed anew, every cell gives what is stored; `make notebooks` brings it up to date."""
    stored, now = (json.loads(text) for text in (notebook.read_text("utf-8"), executed(notebook)))
    for before, after in zip(stored["cells"], now["cells"], strict=True):
        assert after == before, (
            f"{notebook.name}, cell {after['id']}: run `make notebooks` and read the change"
        )
    assert now == stored


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda notebook: notebook.stem)
def test_a_notebook_can_be_opened_anywhere(notebook: Path) -> None:
    """It is small enough, every cell of code has run, and no output has a script or an outside resource."""
    text = notebook.read_text("utf-8")
    assert len(text.encode()) < LARGEST
    for cell in json.loads(text)["cells"]:
        if cell["cell_type"] == "code":
            assert cell["execution_count"], cell["source"]
        for output in cell.get("outputs", ()):
            html = "".join(output.get("data", {}).get("text/html", ""))
            assert "<script" not in html
            assert 'src="http' not in html


def test_there_is_a_notebook() -> None:
    """The tests above judge at least the one of the ten questions."""
    assert "questions" in {notebook.stem for notebook in NOTEBOOKS}
