"""Paths: what is found, in which order, and what is refused."""

from __future__ import annotations

from itertools import permutations

import pytest

from pidflow.errors import InputFault
from pidflow.notation import parse_pattern
from pidflow.query import Carrying, Order, Question, Scope, paths
from pidflow.vocabulary import BasisKind
from tests.unit.query.practice import REAL, names, sketched
from tests.unit.town import flow, hop, state, state_of

TO_FEDERATION = Question("住民記録システム", "国保連合会")


# ------------------------------------------------------------------------------- the real one


def test_from_the_resident_records_to_the_federation() -> None:
    """Residents' data comes by seven steps, goes on by two files, each in two hops; one file is certain."""
    found = paths(REAL, TO_FEDERATION)
    assert (found.count(), found.certain.count(), found.only_possible) == (28, 7, False)
    assert {names(path) for path in found} == {
        "住民記録システム 国保標準システム 国保情報集約システム 国保連合会"
    }
    first = found.first(1)[0]
    assert first.certainty.ja == "確実"
    assert first.steps == (("1", "(2)-①"), ("1", "(5)-③"))
    assert first.basis is BasisKind.ASSUMED


def test_a_datum_can_take_two_of_them() -> None:
    """In the order of the steps of one 事務 there are two: that of 事務1, and that of 事務2, which is only possible."""
    one, other = paths(REAL, TO_FEDERATION, order="steps")
    assert [edge.id for edge in one.hops] == [
        "shikaku/setai-jusho/1/1",
        "shikaku/rengokai-shikaku/1/1",
        "shikaku/rengokai-shikaku/1/2",
    ]
    assert other.steps == (("2", "(2)-②"), ("2", "(6)-②"))
    assert (one.certainty.ja, other.certainty.ja) == ("確実", "可能性あり")
    assert other.basis is None


def test_over_storage_media_only() -> None:
    """Nobody says over what the last hop goes, so that storage media all the way is not excluded."""
    pattern = parse_pattern("国保標準システム =[電子記録媒体]=>+ 国保連合会")
    found = paths(REAL, pattern, Scope(procedure="1"))
    assert [(names(path), path.certainty.ja) for path in found] == [
        ("国保標準システム 国保情報集約システム 国保連合会", "可能性あり")
    ]


def test_the_number_never_reaches_the_intermediate_server() -> None:
    """It leaves 団体内統合宛名等システム without the number; with anything there are paths."""
    asked = Question("被保険者等", "中間サーバー")
    assert not paths(REAL, asked)
    assert paths(REAL, Question("被保険者等", "中間サーバー", Carrying.SPECIFIC))


def test_stated_only() -> None:
    """That residents' data comes from the resident records follows from a rule; the document doesn't say it."""
    assert not paths(REAL, TO_FEDERATION, Scope(stated=True))


# ---------------------------------------------------------------------------- order and search


def test_shortest_first_then_by_the_hops() -> None:
    """Parallel hops are different paths; the order is that of the hops in the state."""
    taken = sketched("A =[紙]=> B =[紙]=> C", "A =[専用線]=> B", "A =[紙]=> C")
    found = [[edge.id for edge in path.hops] for path in paths(taken, Question("A", "C"))]
    assert found == [
        ["sketch/step-3/1/1"],
        ["sketch/step-1/1/1", "sketch/step-1/1/2"],
        ["sketch/step-2/1/1", "sketch/step-1/1/2"],
    ]


def test_open_ends_are_any_systems() -> None:
    """Without source and target every row of hops that passes no system twice is a path."""
    taken = sketched("A =[紙]=> B =[紙]=> A")
    assert [names(path) for path in paths(taken, Question())] == ["A B", "B A"]
    assert [names(path) for path in paths(taken, Question(target="A"))] == ["B A"]


def test_via_and_avoiding() -> None:
    """A path passes what it shall, in that order, and nothing that it shall not."""
    taken = sketched("A =[紙]=> B =[紙]=> C =[紙]=> D", "A =[紙]=> C =[紙]=> B =[紙]=> D")
    found = paths(taken, Question("A", "D", via=("C", "B")))
    assert [names(path) for path in found] == ["A C B D"]
    assert [names(path) for path in paths(taken, Question("A", "D"), Scope(avoiding="B"))] == ["A C D"]


def test_one_path_however_it_is_shared() -> None:
    """Hops that fit two legs make one path, with the better certainty."""
    taken = sketched("A =[紙]=> B ?[紙]?> C")
    found = list(paths(taken, parse_pattern("A =>+ * .>+ C")))
    assert [(names(path), path.certainty.ja) for path in found] == [("A B C", "確実")]
    found = list(paths(taken, parse_pattern("A .>+ * =>+ C")))
    assert [(names(path), path.certainty.ja) for path in found] == [("A B C", "可能性あり")]


@pytest.mark.parametrize("order", ["simple", "steps"])
def test_an_answer_comes_at_once_where_dead_ends_abound(order: Order) -> None:
    """Behind a hub on the path all systems lead to each other and back to it: none of that is gone through."""
    behind = [f"B{nth}" for nth in range(25)]
    routes = [f"{one} =[紙]=> {other}" for one, other in permutations(behind, 2)]
    routes += [f"hub =[紙]=> {each} =[紙]=> hub" for each in behind]
    taken = sketched("A =[紙]=> hub", *routes, "hub =[紙]=> Z")
    assert names(paths(taken, Question("A", "Z"), order=order).first(1)[0]) == "A hub Z"
    if order == "simple":
        assert paths(taken, Question("A", "Z")).count() == 1


def test_walks_are_counted_without_going_through_them() -> None:
    """There are more than anyone could enumerate."""
    routes = ["S0 =[紙]=> S1", *(f"S{nth} =[紙]=> S{nth + 1}" for nth in range(1, 61) for _ in range(2))]
    taken = sketched(*routes)
    assert paths(taken, Question("S0", "S61"), order="steps").count() == 2**60
    assert paths(taken, Question("S0", "S61")).count(limit=10) == 10


def test_a_datum_cannot_leave_before_it_came() -> None:
    """A walk goes on only by later hops, may come back to a system, and takes one of the flows of a choice."""
    taken = sketched("B =[紙]=> C", "A =[紙]=> B", "B =[紙]=> A =[紙]=> C")
    walks = [names(path) for path in paths(taken, Question("A", "C"), order="steps")]
    assert walks == ["A C", "A B A C"]
    flows = (flow(hop("juki", "atena")), flow(hop("atena", "kikan")))
    asked = Question("juki", "kikan")
    assert paths(state_of(*flows), asked, order="steps").count() == 1
    assert paths(state_of(*flows, choice=True), asked, order="steps").count() == 0
    assert paths(state_of(*flows, choice=True), asked).count() == 1


# --------------------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("asked", "scope", "order", "told"),
    [
        (Question("住民記禄システム"), Scope(), "simple", "did you mean「住民記録システム」"),
        (parse_pattern("住民記禄システム .> *"), Scope(), "simple", "did you mean「住民記録システム」"),
        (Question(over=("かみ",)), Scope(), "simple", "a transport of the vocabulary"),
        (Question("juki", "juki"), Scope(), "simple", "each system once"),
        (
            Question("juki", "kikan", via=("住民記録システム",)),
            Scope(),
            "simple",
            "「住民記録システム」 twice",
        ),
        (Question("juki", "kikan"), Scope(avoiding="宛名"), "step", "did you mean「steps」"),
        (Question("juki"), Scope(avoiding="住民記録システム"), "simple", "both asked for and avoided"),
        (Question("juki"), Scope(procedure="3"), "simple", "procedure「3」"),
    ],
)
def test_what_cannot_be_asked_is_refused(asked: Question, scope: Scope, order: Order, told: str) -> None:
    """Before anything is searched, with what would be right."""
    with pytest.raises(InputFault, match=told):
        paths(state(), asked, scope, order)


def test_a_pattern_without_end_is_refused() -> None:
    """Where many open terms follow each other there are more ways to match than anyone can go through."""
    with pytest.raises(InputFault, match="fewer open terms"):
        paths(REAL, parse_pattern("* .>+ * => * " + ".> * " * 12))


def test_walks_may_come_back_to_where_they_began() -> None:
    """In the order of the steps both ends may be one system."""
    taken = sketched("A =[紙]=> B =[紙]=> A")
    assert [names(path) for path in paths(taken, Question("A", "A"), order="steps")] == ["A B A"]


def test_nothing_is_searched_for_before_it_is_asked_for() -> None:
    """The paths are a collection that is gone through anew each time."""
    found = paths(state(), Question("juki", "rengokai"))
    assert list(found) == list(found)
    assert bool(found) is True
