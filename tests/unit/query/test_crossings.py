"""Hops across the body's boundary."""

from __future__ import annotations

from pidflow.query import Carrying, Scope, crossings
from tests.unit.query.practice import REAL
from tests.unit.town import state


def test_they_come_in_the_order_of_the_state() -> None:
    """Residents' reports come in, the federation's hop goes out; that a platform is outside crosses nothing."""
    found = [(each.hop.id, each.direction.ja, each.certainty.ja) for each in crossings(state())]
    assert found == [
        ("shikaku/todoke/1/1", "内へ", "確実"),
        ("shikaku/shinsa/1/1", "外へ", "可能性あり"),
        ("kyufu/kyufu/1/1", "外へ", "確実"),
    ]


def test_only_what_was_asked_for() -> None:
    """By what they carry, over what, and in which procedure."""
    assert [each.hop.id for each in crossings(state(), over="窓口")] == [
        "shikaku/todoke/1/1",
        "shikaku/shinsa/1/1",
        "kyufu/kyufu/1/1",
    ]
    assert [each.certainty.ja for each in crossings(state(), Carrying.ANYTHING, "窓口")] == [
        "確実",
        "可能性あり",
        "可能性あり",
    ]
    assert [each.hop.id for each in crossings(state(), scope=Scope(procedure="2"))] == ["kyufu/kyufu/1/1"]


def test_the_only_number_that_surely_leaves_the_ward() -> None:
    """One hop takes it out of 新宿区 for certain: the file for the federation, of 事務1."""
    out = [each for each in crossings(REAL) if (each.direction.ja, each.certainty.ja) == ("外へ", "確実")]
    assert [each.hop.id for each in out] == ["shikaku/rengokai-shikaku/1/1"]


def test_codes_cross_where_codes_are_asked_for() -> None:
    """What comes from 情報提供ネットワークシステム has codes only."""
    found = {each.hop.id for each in crossings(REAL, Carrying.NUMBER_OR_SUBSTITUTE)}
    assert found - {each.hop.id for each in crossings(REAL)} == {
        each.id for each in REAL.hops if each.hop.source == "joho-teikyo-nws"
    }
