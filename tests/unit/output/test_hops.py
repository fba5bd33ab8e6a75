"""Hops and assessments as tables."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import Period
from pidflow.output.hops import hops_table, list_table, matches_record, matches_table
from pidflow.output.record import hops_record
from pidflow.query import Question, Wider, matches, paths
from pidflow.vocabulary import Character, PersonalNumber
from tests.unit.town import ASSUMED, DONE, TOWN, edge, flow, hop, state, state_of


def test_a_row_tells_the_hop_and_its_bases() -> None:
    """Procedure, step, route, data, tags, the four bases in short, and where it stands."""
    made = hop("juki", "kikan", "紙")
    made = evolve(made, basis=evolve(made.basis, transports=ASSUMED))
    taken = state_of(evolve(flow(made), character=Character.TRANSFER))
    table = hops_table(taken, taken.hops)
    assert table.rows == (
        (
            "1",
            "(1)",
            "住民記録システム =[紙]=> 新システム",
            "世帯情報",
            "移転",
            "含む",
            "特定個人情報",
            "記載・仮定・記載・記載",
            "評価書 p17 (1)",
        ),
    )
    assert len(table.head) == len(table.rows[0])


def test_circumstances_stand_behind_the_data() -> None:
    """How often, on what condition and until when belongs to what is carried."""
    made = evolve(flow(hop("juki", "kikan")), frequency="日次", condition="異動時", period=Period(until=DONE))
    taken = state_of(made, evolve(flow(hop("juki", "kikan")), data=None, condition="異動時"))
    assert [row[3] for row in hops_table(taken, taken.hops).rows] == [
        "世帯情報〔日次・異動時・移行完了まで〕",
        "-〔異動時〕",
    ]


def test_silence_is_a_dash() -> None:
    """An unstated claim and data that is not said are told by a dash, not by an empty cell."""
    taken = state_of(flow(hop("juki", "kikan", number=PersonalNumber.UNSTATED), data=None))
    (row,) = hops_table(taken, taken.hops).rows
    assert (row[3], row[5], row[6], row[7]) == ("-", "記載なし", "記載なし", "記載・-・-・-")


def test_rows_come_as_asked_for() -> None:
    """The table holds the hops it is given, in their order."""
    taken = state("2024-12")
    wanted = [edge(taken, id) for id in ("shikaku/renkei/1/2", "shikaku/todoke/1/1")]
    assert [row[1] for row in hops_table(taken, wanted).rows] == ["(2)", "(1)"]


def test_assessments_are_listed_with_their_states() -> None:
    """A row an assessment: id, body, title and form, states, number of procedures."""
    assert list_table([TOWN]).rows == (
        (
            "renshu",
            "練習区",
            "練習に関する事務 全項目評価書",
            "2024-12 (令和6年12月まで)、2025-01 (令和7年1月以降)",
            "2",
        ),
    )


def test_columns_are_named() -> None:
    """Spreadsheets rely on the names of the columns."""
    assert hops_table(state(), ()).head == (
        *("事務", "番号", "経路", "データ", "性格", "個人番号", "情報"),
        *("根拠(経路・手段・情報・個人番号)", "典拠"),
    )
    assert list_table([]).head == ("モデル", "評価実施機関", "評価書", "状態", "事務")


def test_a_hop_that_was_asked_for_is_told_with_its_certainty() -> None:
    """The rows and records are those of hops, with how surely each is what was asked."""
    taken = state()
    found = matches(taken, Question())
    edges = [each.hop for each in found]
    table, plain = matches_table(taken, found), hops_table(taken, edges)
    assert table.head == ("確度", *plain.head)
    assert [row[1:] for row in table.rows] == list(plain.rows)
    assert [row[0] for row in table.rows] == ["確実", "確実", "確実", "可能性あり", "確実"]
    record = matches_record(taken, found)
    told = [each.pop("certainty") for each in record["hops"]]
    assert told == ["certain"] * 3 + ["possible", "certain"]
    assert record.pop("hints") is None
    assert record == hops_record(taken, edges)


def test_no_such_hop_comes_with_what_else_there_is() -> None:
    """How many a wider question finds, and a path where there is no hop."""
    taken = state("2024-12")
    (path,) = paths(taken, Question("juki", "kikan"))
    record = matches_record(taken, (), Wider(1, 0, 0), path)
    assert record["hints"]["path"]["systems"] == ["juki", "atena", "kikan"]
    assert record["hints"]["anything"] == 1
