"""What helps to go on where nothing was found."""

from __future__ import annotations

from pidflow.notation import parse_pattern
from pidflow.query import Hints, Question, Scope, hints, paths
from pidflow.state import State
from pidflow.vocabulary import Claim
from tests.unit.query.practice import REAL, names, sketched
from tests.unit.town import ASSUMED, flow, hop, state, state_of


def told(taken: State, asked: str, scope: Scope | None = None) -> Hints:
    """The hints for a pattern."""
    return hints(paths(taken, parse_pattern(asked), scope or Scope()))


def test_a_certain_answer_needs_no_hint() -> None:
    """There is nothing to add."""
    assert told(sketched("A =[紙]=> B"), "A => B") == Hints()


def test_only_possible() -> None:
    """Where no path is certain, the first is told."""
    assert names(told(sketched("A ?[紙]?> B"), "A => B").only_possible) == "A B"


def test_with_anything() -> None:
    """A path is there, only the number isn't in it, or it goes over something else."""
    found = told(sketched("A =[紙]=> B -[紙]-> C"), "A =[専用線]=>+ C")
    assert names(found.anything) == "A B C"
    assert (found.unstated, found.transitional) == (None, None)


def test_what_is_not_stated() -> None:
    """The path without the wish for stated claims is told, with the hops and claims that are not stated."""
    taken = state_of(flow(hop("juki", "atena"), hop("atena", "kikan", "紙", basis=ASSUMED)))
    found = hints(paths(taken, Question("juki", "kikan"), Scope(stated=True)))
    assert names(found.unstated) == "住民記録システム 宛名システム 新システム"
    assert found.not_stated == ((taken.hops[1], (Claim.ROUTE, Claim.PERSONAL_NUMBER)),)


def test_transitional_flows() -> None:
    """A path that is there only until an undated milestone."""
    asked = Question("juki", "kikan", over="電子記録媒体")
    found = hints(paths(state(), asked, Scope(transitional=False)))
    assert found.transitional is not None
    assert [edge.id for edge in found.transitional.hops] == ["shikaku/renkei/2/1"]


def test_through_what_is_avoided() -> None:
    """A path is there, only through a system that was to be avoided."""
    found = told(sketched("A =[紙]=> B =[紙]=> C"), "A =>+ C", Scope(avoiding=("B",)))
    assert names(found.through_avoided) == "A B C"


def test_in_any_procedure() -> None:
    """A path is there, only not in the 事務 that was asked."""
    found = told(state(), "新システム => 区民", Scope(procedure="1"))
    assert names(found.in_any_procedure) == "新システム 区民"


def test_across_the_steps() -> None:
    """A path is there, only not in the order of the steps; one that comes back to a system is no such path."""
    taken = sketched("B =[紙]=> C", "A =[紙]=> B")
    assert names(hints(paths(taken, Question("A", "C"), order="steps")).across_steps) == "A B C"
    assert hints(paths(taken, Question("A", "A"), order="steps")).across_steps is None


def test_how_far_one_comes() -> None:
    """The systems at the end of the longest shortest paths, as far as the pattern goes."""
    taken = sketched("A =[紙]=> B =[紙]=> C", "B =[紙]=> D", "A =[紙]=> E =[紙]=> C =[紙]=> E", "Z =[紙]=> A")
    assert [names(path) for path in told(taken, "A =>+ Z").farthest] == ["A B C", "A B D"]
    assert [names(path) for path in told(taken, "A =>+ E => Z").farthest] == ["A E C"]
    assert told(taken, "* => Z").farthest == ()


def test_walks_have_hints_too() -> None:
    """In the order of the steps, how far one comes keeps that order."""
    taken = sketched("B =[紙]=> C", "A =[紙]=> B")
    found = hints(paths(taken, Question("A", "C"), order="steps"))
    assert [names(path) for path in found.farthest] == ["A B"]


def test_why_the_number_does_not_reach_the_intermediate_server() -> None:
    """With anything there is a path; with the number one comes to 他課業務システム and others, but not there."""
    found = hints(paths(REAL, Question("住民記録システム", "中間サーバー")))
    assert names(found.anything) == "住民記録システム 国保標準システム 団体内統合宛名等システム 中間サーバー"
    assert [path.target.name for path in found.farthest] == ["専用端末"]
