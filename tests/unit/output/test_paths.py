"""Paths as tables and records."""

from __future__ import annotations

from pidflow.output.paths import (
    PATH_LINES_HEAD,
    PATHS_HEAD,
    citation_lines,
    count_record,
    count_table,
    path_lines,
    path_record,
    paths_record_head,
    paths_table,
)
from pidflow.output.table import write_table
from pidflow.query import Beginning, Hints, HowMany, Paths, Question, beginning, paths
from pidflow.state import State, hop_record
from pidflow.vocabulary import PersonalNumber
from tests.unit.query.practice import sketched
from tests.unit.town import ASSUMED, flow, hop, state_of


def crossing() -> State:
    """The town with one flow that leaves it, of which little is said."""
    unsaid = hop("kikan", "rengokai", number=PersonalNumber.UNSTATED)
    return state_of(flow(hop("juki", "kikan", "紙", "専用線", basis=ASSUMED), unsaid))


def out_of(taken: State) -> Paths:
    """The paths from the residents' system to the federation."""
    return paths(taken, Question("juki", "rengokai"))


def test_a_row_tells_a_path() -> None:
    """Certainty, length, notation, steps, transports, crossings, the weakest basis, citations."""
    table = paths_table(out_of(crossing()))
    assert table.rows == (
        (
            "可能性あり",
            "2",
            "住民記録システム =[紙|専用線]=> 新システム ?[?]?> 連合会",
            "1 (1)",
            "紙|専用線 → 記載なし",
            "外へ",
            "記載なし",
            "評価書 p17 (1)",
        ),
    )
    assert table.head == PATHS_HEAD
    assert len(PATHS_HEAD) == len(table.rows[0])


def test_a_terminal_gets_a_line_for_each_hop() -> None:
    """Certainty is repeated only where a hop is not certain; basis and crossing stand beside their hop."""
    text = write_table(path_lines(out_of(crossing())), "table")
    assert text.splitlines()[2:] == [
        "可能性あり    住民記録システム             2ホップ           記載なし",
        "                =[紙|専用線]=> 新システム  1 (1)             仮定",
        "  可能性あり    ?[?]?> 連合会              1 (1)       外へ  記載なし",
    ]
    assert text.splitlines()[0].split() == list(PATH_LINES_HEAD)


def test_steps_come_once() -> None:
    """A step of several hops is told once, other steps in their order."""
    taken = sketched("A =[紙]=> B =[紙]=> C", "C =[紙]=> D")
    (path,) = paths(taken, Question("A", "D"))
    assert paths_table([path]).rows[0][3] == "1 (1)、1 (2)"


def test_citations_stand_beside_their_hops() -> None:
    """The first line is that of the path, which has none of its own."""
    (path,) = out_of(crossing())
    assert citation_lines(path) == "\n評価書 p17 (1)\n評価書 p17 (1)"


def test_a_record_has_the_keys_of_the_contract() -> None:
    """Systems are ids; hops are those of the export, each with its certainty."""
    (path,) = out_of(crossing())
    record = path_record(path)
    assert {key: record[key] for key in record if key != "hops"} == {
        "certainty": "possible",
        "basis": None,
        "notation": "住民記録システム =[紙|専用線]=> 新システム ?[?]?> 連合会",
        "systems": ["juki", "kikan", "rengokai"],
        "steps": [{"procedure": "1", "number": "(1)"}],
        "crossings": [{"hop": "shikaku/only/1/2", "direction": "out"}],
    }
    assert record["hops"] == [
        {**hop_record(edge), "certainty": certainty}
        for edge, certainty in zip(path.hops, ("certain", "possible"), strict=True)
    ]


def test_the_answer_tells_how_many_more_there_are() -> None:
    """And what there is instead, where none was found."""
    taken = crossing()
    record = paths_record_head(taken, beginning(paths(taken, Question()), 1), None)
    assert (record["schema"], record["assessment"], record["state"]["id"]) == (
        "pidflow/1",
        "renshu",
        "2025-01",
    )
    assert record["more"] == {"count": 2, "exact": True}
    assert record["hints"] is None
    assert paths_record_head(taken, Beginning(()), Hints())["hints"]["farthest"] == []


def test_numbers_of_paths() -> None:
    """A number that is not exact is told to be exceeded."""
    certain, every = HowMany(7), HowMany(100, exact=False)
    assert count_table(certain, every).rows == (("確実", "7"), ("すべて", "100 を超える"))
    assert count_record(crossing(), certain, every)["count"] == {
        "certain": {"count": 7, "exact": True},
        "all": {"count": 100, "exact": False},
    }


def test_a_quoted_name_stays_whole() -> None:
    """An arrow within a name is none of the route's."""
    taken = sketched("「A(a→b)」 =[紙]=> 「B C」 =[紙]=> D")
    (path,) = paths(taken, Question("A(a→b)", "D"))
    assert path_lines([path]).rows[0][1] == "「A(a→b)」\n  =[紙]=> 「B C」\n  =[紙]=> D"
