"""The handle of an assessment: load it, sketch it, take its states."""

from __future__ import annotations

from pathlib import Path

import pytest

import pidflow
from pidflow.calendar import Date
from tests.unit.loading import sample
from tests.unit.town import TOWN


def test_a_bundled_model_by_name() -> None:
    """What `bundled` names can be loaded, and is sorted."""
    names = pidflow.bundled()
    assert "shinjuku-kokuho" in names
    assert list(names) == sorted(names)
    loaded = pidflow.load("shinjuku-kokuho")
    assert (loaded.id, loaded.title, loaded.states) == (
        "shinjuku-kokuho",
        "国民健康保険に関する事務",
        ("2024-12", "2025-01"),
    )


def test_a_model_by_its_folder(tmp_path: Path) -> None:
    """A model of one's own is loaded by its path."""
    assert pidflow.load(sample.write(tmp_path)).states == ("2024-12", "2025-01")


def test_what_is_no_model(tmp_path: Path) -> None:
    """Every refusal is a PidflowError that says what to do."""
    with pytest.raises(pidflow.PidflowError, match="did you mean「shinjuku-kokuho」"):
        pidflow.load("shinjuku-kokuho2")
    with pytest.raises(pidflow.PidflowError, match=r"assessment\.yaml"):
        pidflow.load(tmp_path)


def test_the_newest_state_unless_another_is_asked_for() -> None:
    """States are taken by id, label, date, milestone or point."""
    town = pidflow.Assessment(TOWN)
    assert town.at().id == town.at("2025-01").id == town.at("令和7年1月以降").id == "2025-01"
    assert town.at(Date(2024, 12)).label == "令和6年12月まで"
    assert town.at("移行完了").label == "移行完了"
    with pytest.raises(pidflow.PidflowError, match="before anything that renshu tells"):
        town.at("2020-01")


def test_an_empty_text_is_no_point() -> None:
    """A variable that turned out empty must not silently mean the newest state."""
    with pytest.raises(pidflow.PidflowError):
        pidflow.Assessment(TOWN).at("")


def test_a_small_assessment_in_a_few_lines() -> None:
    """Without any file: routes in, questions out."""
    town = pidflow.sketch(
        "練習",
        {
            "(1)": "区民 =[窓口]=> 職員 =[?]=> 国保システム",
            "(2)": ["国保システム =[専用線]=> 連合会", "国保システム -[紙]-> 区民"],
        },
        outside=["区民", "連合会"],
        people=["区民", "職員"],
    )
    now = town.at()
    assert [str(hop) for hop in now.hops()] == [
        "(1) 区民 =[窓口]=> 職員",
        "(1) 職員 =[?]=> 国保システム",
        "(2) 国保システム =[専用線]=> 連合会",
        "(2) 国保システム -[紙]-> 区民",
    ]
    assert [step["text"] for step in now.export()["steps"]] == [
        "区民から職員を経由し、国保システムへ情報を渡す(区民から職員へは窓口)。",
        "国保システムから連合会へ情報を渡す(専用線)。国保システムから区民へ情報を送付する(紙)。",
    ]


def test_a_sketch_that_can_not_be_read() -> None:
    """A slip in a route is refused with the form that is meant."""
    with pytest.raises(pidflow.PidflowError, match=r"=\[紙\]=>"):
        pidflow.sketch("練習", {"(1)": "A =[紙]-> B"})


def test_a_notebook_shows_its_states() -> None:
    """The table names body, title and states, and takes no name for markup."""
    shown = pidflow.Assessment(TOWN)._repr_mimebundle_()
    for told in shown.values():
        assert all(each in told for each in ("練習区", "練習に関する事務", "2024-12", "令和7年1月以降"))
    awkward = pidflow.sketch("<script>", {"(1)": "A =[紙]=> B"})._repr_mimebundle_()["text/html"]
    assert "<script>" not in awkward
    assert "&lt;script&gt;" in awkward


def test_a_handle_can_not_be_changed() -> None:
    """A handle stays what it is; another one is made for something else."""
    town = pidflow.Assessment(TOWN)
    with pytest.raises(AttributeError):
        town.model = TOWN  # type: ignore[misc]  # that it can't is the point
    assert repr(town) == "<Assessment 評価書 / assessment: 練習区 練習に関する事務 全項目評価書 (renshu)>"


def test_the_difference_of_two_states() -> None:
    """States are said as for `at`; without a second one it is the newest."""
    town = pidflow.Assessment(TOWN)
    found = town.diff("令和6年12月まで")
    assert (found.answer.before.id, found.answer.after.id) == ("2024-12", "2025-01")
    assert town.diff("2024-12", "2025-01").changes == found.changes
    with pytest.raises(pidflow.PidflowError):
        town.diff("2020-01")
