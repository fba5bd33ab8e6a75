"""The model and the state that options ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from pidflow.cli.opening import opened_state
from pidflow.errors import InputFault


def test_the_newest_state_where_no_point_is_given(model: Path) -> None:
    """Who asks for nothing in particular asks about now."""
    opened, state = opened_state(str(model), None)
    assert (opened.assessment.id, state.id) == ("renshu", "2025-01")


@pytest.mark.parametrize("when", ["2024-12", "令和6年12月まで", "R6.12"])
def test_the_state_that_is_asked_for(model: Path, when: str) -> None:
    """`--at` takes ids, labels and dates."""
    assert opened_state(str(model), when)[1].system("kikan").name == "旧システム"


def test_a_point_that_is_none(model: Path) -> None:
    """What is no point is refused with those there are."""
    with pytest.raises(InputFault, match="2024-12 \\(令和6年12月まで\\)"):
        opened_state(str(model), "いつか")
