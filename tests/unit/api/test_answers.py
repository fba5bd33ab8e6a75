"""The verbs of a state: each answers what the layer below answers, as plain values too."""

from __future__ import annotations

import pytest

import pidflow
from pidflow import query
from pidflow.diff import difference, meanings, summary
from pidflow.query import Carrying, Certainty, Question, Scope
from pidflow.state import hop_record
from tests.unit.pipeline.placed import placed
from tests.unit.town import TOWN

TOWN_HANDLE = pidflow.Assessment(TOWN, placed())
NOW = TOWN_HANDLE.at("2025-01")
BEFORE = TOWN_HANDLE.at("2024-12")


def test_paths_are_those_of_the_question() -> None:
    """The same paths in the same order, each with its hops, basis and citations."""
    asked = Question("juki", "hito")
    below = list(query.paths(NOW.view, asked))
    found = NOW.paths(source="juki", target="hito")
    assert [path.answer for path in found] == below
    assert found.count() == len(below) == len(found.first(100))
    assert found.count(1) == 1
    path = found.first(1)[0]
    assert path.systems == ("住民記録システム", "新システム", "区民")
    assert path.steps == (("1", "(2)-①"), ("2", "①"))
    assert (path.certainty, len(path)) == (Certainty.CERTAIN, 2)
    assert [str(hop) for hop in path.hops] == [
        "(2)-① 住民記録システム =[データ連携]=> 新システム",
        "① 新システム =[?]=> 区民",
    ]
    assert path.citations == (("評価書 p17 (1)",), ("評価書 p17 (1)",))


def test_certain_paths_and_merely_possible_ones() -> None:
    """An unstated number makes a path possible; that there is no certain one can be asked."""
    found = NOW.paths(target="連合会")
    assert found.only_possible
    assert not found.certain
    assert NOW.paths(target="区民").certain
    assert not NOW.paths(source="連合会")


def test_paths_in_the_order_of_the_steps() -> None:
    """The order of the question reaches the layer below."""
    walks = NOW.paths(procedure="1", order="steps")
    assert [path.answer for path in walks] == list(
        query.paths(NOW.view, Question(), Scope(procedure="1"), "steps")
    )


def test_hops_that_are_what_is_asked() -> None:
    """Each with its certainty; hops that were not asked anything have none."""
    found = NOW.hops(carrying="number")
    below = query.matches(NOW.view, Question(carrying=Carrying.NUMBER))
    assert [(hop.edge, hop.certainty) for hop in found] == [(each.hop, each.certainty) for each in below]
    assert {hop.certainty for hop in NOW.hops()} == {None}
    assert [hop.id for hop in NOW.hops("住民記録システム =[データ連携]=> *")] == [
        "shikaku/renkei/1/1",
    ]


def test_hops_are_a_sequence() -> None:
    """They are counted, gone through, taken one by one and in slices."""
    every = NOW.hops()
    assert (len(every), every[0], every[1:3]) == (5, every.found[0], every.found[1:3])
    assert every[-1] in every
    assert bool(every)
    assert not NOW.hops(source="cloud")


def test_reach_crossings_exposure_and_carriers() -> None:
    """What the layer below answers is what the handle holds."""
    reach = query.reach(NOW.view, "juki")
    assert NOW.reach("juki").downstream == reach.downstream
    assert NOW.reach("juki").upstream == reach.upstream
    assert tuple(NOW.crossings()) == query.crossings(NOW.view)
    assert tuple(NOW.exposure(stated=True)) == query.exposure(NOW.view, Scope(stated=True))
    assert NOW.carriers().answer == query.carriers(NOW.view)
    assert NOW.carriers().transports == query.carriers(NOW.view).transports
    assert NOW.crossings()[0].hop.id == "shikaku/todoke/1/1"
    assert NOW.crossings()[:1] == query.crossings(NOW.view)[:1]
    assert NOW.exposure()[0].system.id == "hito"


def test_a_cut() -> None:
    """The hops that must stop; without a path there is nothing to cut."""
    found = NOW.cut("juki", "hito")
    assert (found.connected, [hop.id for hop in found.hops]) == (True, ["kyufu/kyufu/1/1"])
    assert not NOW.cut("rengokai", "hito").connected


def test_records_are_those_of_the_json_output() -> None:
    """Every answer gives its rows as plain values with the same keys; the number of rows is told by the answer."""
    hops = NOW.hops()
    assert hops.to_records() == [hop_record(hop.edge) for hop in hops]
    assert hops[0].to_records() == [hop_record(hops[0].edge)]
    assert {record["certainty"] for record in NOW.hops("* => *").to_records()} <= {"certain", "possible"}
    paths = NOW.paths(target="hito")
    assert [record["notation"] for record in paths.to_records()] == [path.notation for path in paths]
    assert paths.to_records(1) == paths.to_records()[:1]
    assert [record["id"] for record in paths.first(1)[0].to_records()] == ["kyufu/kyufu/1/1"]
    reach = NOW.reach("kikan")
    assert [record["way"] for record in reach.to_records()] == [
        *["down"] * len(reach.downstream),
        *["up"] * len(reach.upstream),
    ]
    assert len(NOW.crossings().to_records()) == len(NOW.crossings())
    assert len(NOW.exposure().to_records()) == len(NOW.view.systems)
    assert len(NOW.carriers().to_records()) == len(NOW.carriers().systems) + len(NOW.carriers().transports)
    assert [record["id"] for record in NOW.cut("juki", "hito").to_records()] == ["kyufu/kyufu/1/1"]


def test_steps_of_a_procedure() -> None:
    """By number or key; with their flows, their words and their work."""
    procedure = NOW.procedure("1")
    assert [each.key for each in NOW.procedures] == ["shikaku", "kyufu"]
    assert [step.number for step in procedure.steps] == ["(1)", "(2)-①", "(3)", "(10)"]
    step = procedure.step("(2)-①")
    assert step == procedure.step("renkei")
    assert step.routes == (
        "住民記録システム =[データ連携]=> 新システム",
        "住民記録システム =[電子記録媒体]=> 新システム",
    )
    assert [hop.id for hop in step.hops] == ["shikaku/renkei/1/1", "shikaku/renkei/2/1"]
    assert procedure.step("(3)").routes == ()
    assert [record["number"] for record in procedure.to_records()] == [
        each.number for each in procedure.steps
    ]
    assert [record["key"] for record in step.to_records()] == ["renkei"]
    assert step.text("en") == step.to_records()[0]["text_en"]


def test_a_step_that_is_not_there() -> None:
    """The refusal lists the steps and names the nearest."""
    with pytest.raises(pidflow.PidflowError, match=r"step「\(2\)」of procedure 1.*\(2\)-①"):
        NOW.procedure("1").step("(2)")
    with pytest.raises(pidflow.PidflowError, match="there is none"):
        pidflow.sketch("空", {}).at().procedure("1").step("(1)")


def test_a_difference() -> None:
    """Its changes, what it means and how much it is; the same from the states as from the assessment."""
    found = BEFORE.diff(NOW)
    assert [change.key for change in found.changes] == [record["key"] for record in found.to_records()]
    assert found.changes == TOWN_HANDLE.diff("2024-12").changes
    assert found.summary.hops.after.certain == sum(
        hop.certainty is Certainty.CERTAIN for hop in NOW.hops("* => *")
    )
    assert found.meaning == meanings(summary(difference(BEFORE.view, NOW.view)))
    assert found.meaning
    assert bool(found)
    assert not BEFORE.diff(BEFORE)
    drawn = found.draw("1")
    assert "data-change" in drawn.svg
    assert "until December 2024" in found.draw("1", "en").caption
    with pytest.raises(pidflow.PidflowError, match=r"procedure「kyufu」.*one of .*1"):
        found.draw("2")


def test_states_of_two_assessments_have_no_difference() -> None:
    """Keys of different assessments mean different things, even where they are alike."""
    with pytest.raises(pidflow.PidflowError, match="states of sketch、renshu"):
        pidflow.sketch("別", {"(1)": "A =[紙]=> B"}).at().diff(NOW)
