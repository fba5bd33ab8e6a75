"""What helps to go on, in words and as a record."""

from __future__ import annotations

from pidflow.output.hints import (
    brief_record,
    hints_lines,
    hints_record,
    longer_lines,
    more_lines,
    wider_lines,
    wider_record,
)
from pidflow.query import Hints, HowMany, Question, Scope, Wider, hints, paths
from tests.unit.query.practice import sketched
from tests.unit.town import ASSUMED, INFERRED, flow, hop, state_of

TOWN = sketched("A =[紙]=> B ?[紙]?> C")
(PATH,) = paths(TOWN, Question("A", "C"))


def test_nothing_to_add() -> None:
    """No hint is no line."""
    assert hints_lines(Hints()) == ()


def test_each_hint_is_a_line_in_both_languages_above_its_path() -> None:
    """In the order of what is nearest to the question."""
    every = Hints(PATH, PATH, PATH, (), PATH, PATH, PATH, PATH, (PATH, PATH))
    lines = hints_lines(every)
    told, below = lines[::2], lines[1::2]
    assert [each.split("/ ")[1] for each in told[:-1]] == [
        "none is certain: where the document is silent a path is only possible:",
        "there is a path with anything over anything:",
        "without --stated there is a path:",
        "with transitional flows (--transitional) there is a path:",
        "without --avoiding there is a path:",
        "without --procedure there is a path:",
        "across the steps (--order simple) there is a path:",
        "this is how far one gets:",
    ]
    assert {*below, lines[-1]} == {"  A =[紙]=> B ?[紙]?> C"}


def test_what_is_not_stated_is_told_with_its_reason() -> None:
    """A line for each hop, and one below for each claim that something else than the document makes."""
    taken = state_of(flow(hop("juki", "atena", basis=INFERRED), hop("atena", "kikan", basis=ASSUMED)))
    told = hints(paths(taken, Question("juki", "kikan"), Scope(stated=True)))
    at = hints_lines(told).index("そのうち記載のないもの / of which the document does not itself state:")
    assert hints_lines(told)[at + 1 :] == (
        "  1 (1)  住民記録システム =[?]=> 宛名システム",
        "    経路: 推定(との間は符号)",
        "    個人番号: 推定(との間は符号)",
        "  1 (1)  宛名システム =[?]=> 新システム",
        "    経路: 仮定(理由)",
        "    個人番号: 仮定(理由)",
    )
    first, _ = hints_record(told)["not_stated"]
    assert (first["hop"], list(first["claims"])) == ("shikaku/only/1/1", ["route", "personal_number"])
    assert first["claims"]["route"]["rule"] == "code-on-linkage-network"


def test_what_is_unstated_has_no_reason() -> None:
    """A claim that nobody makes is told as such."""
    told = hints(paths(TOWN, Question("A", "C"), Scope(stated=True)))
    assert "    個人番号: 記載なし" in hints_lines(told)


def test_a_path_in_short() -> None:
    """Its certainty, notation, systems and hops."""
    assert brief_record(None) is None
    assert brief_record(PATH) == {
        "certainty": "possible",
        "notation": "A =[紙]=> B ?[紙]?> C",
        "systems": [system.id for system in TOWN.systems],
        "hops": [edge.id for edge in TOWN.hops],
    }
    assert hints_record(Hints(anything=PATH))["anything"] == brief_record(PATH)


def test_wider_questions() -> None:
    """Only those that find something are told in words; a record has them all."""
    assert wider_lines(Wider()) == ()
    assert [line.split("/ ")[1] for line in wider_lines(Wider(1, 2, 3, 4))] == [
        "4 possible without --certain",
        "1 with anything over anything",
        "2 without --stated",
        "3 with --transitional",
    ]
    assert wider_record(Wider(1, 0, 3)) == {
        "possible": 0,
        "anything": 1,
        "unstated": 0,
        "transitional": 3,
    }


def test_how_many_more() -> None:
    """Nothing where there are no more; where counting ended, that there are more than that."""
    assert more_lines(HowMany(0)) == ()
    assert more_lines(HowMany(1000, exact=False)) == (
        "他に 1000 件を超えてあります。すべて見るには --limit 0 / more than 1000 more; all with --limit 0",
    )


def test_a_longer_way() -> None:
    """Where no hop joins two systems, a path may."""
    assert longer_lines(None) == ()
    assert longer_lines(PATH)[1:] == ("  A =[紙]=> B ?[紙]?> C",)
