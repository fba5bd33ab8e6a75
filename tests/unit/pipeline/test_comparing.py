"""States by name and point, and the picture of a comparison."""

from __future__ import annotations

from pathlib import Path

import pytest

from pidflow.comparison import compare
from pidflow.errors import InputFault
from pidflow.pipeline import audit_comparison, draw_comparison, state_called
from tests.unit.comparison.bodies import both
from tests.unit.loading import sample


def test_a_model_and_a_point() -> None:
    """The point after the sign goes before the one for all; without either it is the newest state."""
    assert state_called("shinjuku-kokuho@令和6年12月", "2025-01").id == "2024-12"
    assert state_called("shinjuku-kokuho", "2024-12").id == "2024-12"
    assert state_called("shinjuku-kokuho").id == "2025-01"


def test_a_folder_may_have_the_sign_in_its_name(tmp_path: Path) -> None:
    """What stands before a slash is part of the path."""
    folder = sample.write(tmp_path / "a@b")
    assert state_called(f"{folder}/").assessment.id == folder.name
    assert state_called(f"{folder}@2024-12").id == "2024-12"


@pytest.mark.parametrize("called", ["shinjuku-kokuho@", "shinjuku-kokuho@いつか", "shinjuku@2024-12"])
def test_what_is_not_known_is_refused(called: str) -> None:
    """Neither an empty point nor an unknown one nor an unknown model becomes anything else."""
    with pytest.raises(InputFault):
        state_called(called)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_picture_has_no_faults(language: str) -> None:
    """Nothing overlaps, and it is the same every time."""
    found = compare(both())
    assert language in ("ja", "en")
    figures = audit_comparison(found, "ja" if language == "ja" else "en")
    assert figures.faults == 0


def test_the_picture_names_roles_and_bodies() -> None:
    """Programs find lines by the codes of roles; the same comparison gives the same bytes."""
    drawn = draw_comparison(compare(both()))
    assert 'data-source="residents" data-target="main"' in drawn
    assert "① 練習区・② となり市" in drawn
    assert drawn == draw_comparison(compare(both()))
