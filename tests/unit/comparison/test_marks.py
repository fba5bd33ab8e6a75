"""By what each body is called."""

from __future__ import annotations

from pidflow.comparison import marked_body, state_line
from tests.unit.comparison.bodies import DISTRICT, derived
from tests.unit.town import state


def test_a_body_and_its_state() -> None:
    """Its sign, name, assessment, form and state, in either language."""
    assert marked_body(1, state(assessment=DISTRICT), "en") == "② Next City"
    assert state_line(0, state(), "ja") == "① 練習区 練習に関する事務 全項目評価書、令和7年1月以降"


def test_a_source_without_annex_1_says_so() -> None:
    """Since silence means less there."""
    told = [state_line(0, state(assessment=derived(DISTRICT)), language) for language in ("ja", "en")]
    assert "重点項目評価書、別添1なし、" in told[0]
    assert "no Annex 1" in told[1]
