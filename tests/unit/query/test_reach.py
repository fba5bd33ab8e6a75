"""What is reached, and from where."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.query import Carrying, Scope, reach
from tests.unit.query.practice import REAL, sketched


def test_nearest_first_then_in_the_order_of_the_systems() -> None:
    """Each system comes once, with a shortest path as its proof, ends apart from what leads there."""
    taken = sketched("C =[紙]=> A =[紙]=> B =[紙]=> D", "A =[紙]=> E")
    found = reach(taken, "A")
    assert [(each.system.name, each.distance) for each in found.downstream] == [("B", 1), ("E", 1), ("D", 2)]
    assert [each.system.name for each in found.upstream] == ["C"]
    assert found.downstream[2].path.hops == taken.hops[1:3]


def test_a_certain_proof_goes_before_a_shorter_one() -> None:
    """Where a longer path is certain and the shorter is not, the system is certainly reached."""
    taken = sketched("A ?[紙]?> C", "A =[紙]=> B =[紙]=> C")
    found = {each.system.name: each for each in reach(taken, "A").downstream}
    assert (found["C"].certainty.ja, found["C"].distance) == ("確実", 2)


def test_a_circle_does_not_reach_its_own_beginning() -> None:
    """A system is not told among what it reaches itself."""
    found = reach(sketched("A =[紙]=> B =[紙]=> A"), "A")
    assert [each.system.name for each in (*found.downstream, *found.upstream)] == ["B", "B"]


def test_where_the_number_of_the_residents_goes() -> None:
    """From the resident records it certainly comes to the federation, possibly to contractors, never to 中間サーバー."""
    found = {each.system.name: each for each in reach(REAL, "住民記録システム").downstream}
    assert found["国保連合会"].certainty.ja == "確実"
    assert found["委託業者"].certainty.ja == "可能性あり"
    assert "中間サーバー" not in found
    anything = reach(REAL, "住民記録システム", Carrying.ANYTHING).downstream
    assert "中間サーバー" in [each.system.name for each in anything]


def test_what_is_avoided_cannot_be_asked_about() -> None:
    """The fault says so."""
    with pytest.raises(InputFault, match="both asked for and avoided"):
        reach(sketched("A =[紙]=> B"), "A", scope=Scope(avoiding="A"))
