"""A comparison as a handle."""

from __future__ import annotations

import pytest

import pidflow

BEFORE, AFTER = "shinjuku-kokuho@2024-12", "shinjuku-kokuho@2025-01"


def test_bodies_are_given_in_any_way() -> None:
    """By name with or without a point, as assessments, as states."""
    city = pidflow.load("shinjuku-kokuho")
    found = [
        pidflow.compare(BEFORE, AFTER),
        pidflow.compare(city.at("2024-12"), city),
        pidflow.compare("shinjuku-kokuho@令和6年12月", city, at="2025-01"),
    ]
    assert all(each.to_records() == found[0].to_records() for each in found)
    assert [state.id for state in found[0].answer.states] == ["2024-12", "2025-01"]


def test_the_name_stays_a_function() -> None:
    """Whatever was imported meanwhile."""
    pidflow.compare(BEFORE, AFTER)
    assert callable(pidflow.compare)


def test_one_role_or_several() -> None:
    """By name or code; a single one needs no list."""
    assert (
        pidflow.compare(BEFORE, AFTER, roles="税務").to_records()
        == pidflow.compare(BEFORE, AFTER, roles=["tax"]).to_records()
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"roles": "税む"}, "did you mean「税務」"),
        ({"carrying": "番号"}, "did you mean「個人番号」"),
        ({"at": "いつか"}, "a state of shinjuku-kokuho"),
    ],
)
def test_bad_input_is_told_with_the_cure(words: dict[str, str], told: str) -> None:
    """What was found, what was expected, the nearest."""
    models = ("shinjuku-kokuho", "shinjuku-kokuho")
    with pytest.raises(pidflow.PidflowError, match=told):
        pidflow.compare(
            *models,
            at=words.get("at"),
            carrying=words.get("carrying", "anything"),
            roles=words.get("roles", ()),
        )


def test_it_shows_itself() -> None:
    """As text with the bodies and what differs; in a notebook with tables and the picture."""
    shown = pidflow.compare(BEFORE, AFTER, roles="税務")._repr_mimebundle_()
    assert "税務            ②のみ記載" in shown["text/plain"]
    assert "① 新宿区 国民健康保険に関する事務" in shown["text/plain"]
    assert shown["text/html"].count("<table") == 2
    assert "<img" in shown["text/html"]


def test_it_draws_itself() -> None:
    """In either language."""
    found = pidflow.compare(BEFORE, AFTER, roles="税務")
    assert "【税務】" in found.draw().svg
    assert "[tax system]" in found.draw("en").svg


def test_without_flows_it_shows_no_picture() -> None:
    """It says that there are none."""
    town = pidflow.sketch("練習", {"(1)": "A =[紙]=> B"})
    shown = pidflow.compare(town, town)._repr_mimebundle_()
    assert "役割の間の流れはない。" in shown["text/plain"]
    assert "<img" not in shown["text/html"]
