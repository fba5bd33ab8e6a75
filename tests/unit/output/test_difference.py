"""A difference as JSON: the contract, and that nothing that differs is missing."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from pidflow.diff import difference
from pidflow.output.difference import difference_record
from tests.unit.town import state


@pytest.fixture(scope="module")
def record() -> Any:
    """What differs between the two states of the town."""
    return difference_record(difference(state("2024-12"), state("2025-01")))


def test_the_head(record: Any) -> None:
    """Schema, assessment and the two states come first, in the order of the contract."""
    assert list(record)[:5] == ["schema", "assessment", "from", "to", "changes"]
    assert (record["schema"], record["assessment"]) == ("pidflow/1", "renshu")
    assert record["from"] == {
        "id": "2024-12",
        "label": "令和6年12月まで",
        "label_en": "until December 2024",
    }
    assert record["to"]["id"] == "2025-01"


def test_a_changed_step(record: Any) -> None:
    """A step has its procedure, key and kinds, and for each side its number, routes and more."""
    (change,) = [each for each in record["changes"] if each["key"] == "renkei"]
    assert (change["procedure"], change["procedure_key"]) == ("1", "shikaku")
    assert change["kinds"] == ["rerouted", "renumbered"]
    assert (change["before"]["number"], change["after"]["number"]) == ("(2)", "(2)-①")
    assert change["before"]["flows"] == ["住民記録システム =[?]=> 宛名システム =[紙]=> 旧システム"]
    assert change["after"]["flows"] == [
        "住民記録システム =[データ連携]=> 新システム",
        "住民記録システム =[電子記録媒体]=> 新システム",
    ]
    assert change["after"]["choice"] is True
    assert [hop["id"] for hop in change["before"]["hops"]] == [
        "shikaku/renkei/1/1",
        "shikaku/renkei/1/2",
    ]
    assert change["before"]["citation"] is None


def test_an_added_step_has_one_side(record: Any) -> None:
    """The side on which a step is not is null."""
    (change,) = [each for each in record["changes"] if each["procedure_key"] == "kyufu"]
    assert (change["kinds"], change["before"]) == (["added"], None)
    assert change["after"]["number"] == "①"


def test_headings_systems_and_rows(record: Any) -> None:
    """What is around the steps is told whole, by the names of its fields."""
    renamed, added = record["procedures"]
    assert renamed["kinds"] == ["renamed"]
    assert (renamed["before"]["title"], renamed["after"]["title"]) == (
        "資格に関する事務",
        "資格と給付に関する事務",
    )
    assert added["before"] is None
    assert "steps" not in added["after"]
    (system,) = record["systems"]
    assert (system["id"], system["kinds"]) == ("kikan", ["renamed", "spelling", "hosting"])
    assert (system["before"]["trial_on"], system["after"]["hosted_on"]) == ("cloud", "cloud")
    rows = {(each["register"], each["key"]): each["kinds"] for each in record["registers"]}
    assert rows == {
        ("acquisitions", "hito"): ["removed"],
        ("entrustments", "itaku"): ["added"],
        ("files", "shikaku"): ["register"],
        ("files", "kyu"): ["removed"],
    }
    (file,) = [each for each in record["registers"] if each["key"] == "shikaku"]
    assert [place["place"] for place in file["after"]["storage"]] == ["雲"]
    assert file["after"]["storage"][0]["period"] == {"since": "2025-01", "until": None}


def test_the_summary_counts(record: Any) -> None:
    """Steps by kind, and the hops that carry the number by system, transport and crossing."""
    told = record["summary"]
    assert told["steps"] == len(record["changes"]) == 2
    assert told["kinds"] == {"added": 1, "rerouted": 1, "renumbered": 1}
    number = told["personal_number"]
    assert number["hops"]["before"] == {"certain": 3, "possible": 1}
    assert number["hops"]["after"] == {"certain": 4, "possible": 1}
    (linkage,) = [each for each in number["transports"] if each["subject"] == "データ連携"]
    assert (linkage["before"]["certain"], linkage["after"]["certain"]) == (0, 1)
    assert {found["subject"] for found in record["meaning"]} >= {"データ連携", "atena"}


def test_citations_are_told_apart() -> None:
    """What is only cited from elsewhere names itself and its citations on both sides."""
    (first, *others) = state().procedures
    cited = evolve(first, citation=None)
    record = difference_record(difference(state(), evolve(state(), procedures=(cited, *others))))
    assert record["changes"] == []
    assert record["citations"] == [{"of": ["procedures", "shikaku"], "before": ["評価書 p18"], "after": []}]
    assert record["orders"] == []


def test_an_order_that_changed() -> None:
    """Keys before and after, and whether anything that stays has moved."""
    turned = evolve(state(), systems=state().systems[::-1])
    (order,) = difference_record(difference(state(), turned))["orders"]
    assert (order["of"], order["moved"]) == (["systems"], True)
    assert order["before"] == order["after"][::-1]
