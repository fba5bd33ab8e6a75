"""Records for JSON keep to the contract: schema, keys and their order."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from pidflow.output.record import export_record, hops_record, list_record, stream_json, to_json
from tests.unit.town import DONE, TOWN, state


def test_every_answer_names_its_schema_and_what_it_is_of() -> None:
    """A file that lies about tells what it is."""
    taken = state()
    for record in (export_record(taken), hops_record(taken, taken.hops)):
        assert record["schema"] == "pidflow/1"
        assert record["assessment"] == "renshu"
        assert record["state"] == {
            "id": "2025-01",
            "label": "令和7年1月以降",
            "label_en": "from January 2025",
            "planned": False,
        }
    assert list_record([])["schema"] == "pidflow/1"


def test_an_export_has_the_keys_of_the_contract() -> None:
    """Programs rely on the names of the keys and on their order in the file."""
    record = export_record(state())
    assert [*record] == [
        *("schema", "assessment", "state", "title", "title_en", "body", "form"),
        *("systems", "procedures", "steps", "hops", "registers", "anomalies", "changes"),
    ]
    assert [*record["steps"][0]] == [
        *("procedure", "procedure_key", "number", "key", "text", "text_en", "text_generated"),
        *("choice", "systems", "citation"),
    ]
    assert [*record["procedures"][0]] == ["key", "number", "title", "title_en", "citation"]
    assert [*record["registers"]] == [
        *("connections", "acquisitions", "entrustments", "provisions", "transfers", "files", "measures"),
    ]
    assert record["anomalies"] == [
        {"citation": "評価書 p17 (3)", "what": "番号が失われている。", "what_en": "The number is lost."}
    ]
    assert (record["body"], record["form"]) == ("練習区", "全項目評価書")


def test_a_step_names_whoever_takes_part() -> None:
    """The systems of a step are those at work and the ends of its hops, each once, in order."""
    steps = {step["key"]: step for step in export_record(state("2024-12"))["steps"]}
    assert steps["renkei"]["systems"] == ["juki", "atena", "kikan"]
    assert steps["kakunin"]["systems"] == ["shokuin", "kikan"]
    assert steps["kakunin"]["text"] == "職員、旧システムで処理する。"
    assert steps["todoke"]["citation"] == "評価書 p17 (1)"
    assert steps["renkei"]["citation"] is None


def test_registers_tell_every_field() -> None:
    """Rows are told whole; parties and places by the ids of systems, periods in ISO 8601 or by milestone."""
    before, done = export_record(state("2024-12"))["registers"], export_record(state("移行完了"))["registers"]
    assert before["connections"] == [
        {
            "key": "atena",
            "number": None,
            "title": "宛名",
            "party": "atena",
            "system": "kikan",
            "law": None,
            "purpose": None,
            "data": None,
            "persons": None,
            "range": None,
            "frequency": None,
            "transports": ["庁内連携"],
            "covers": [],
            "flows": [],
            "choice": False,
            "period": {"since": None, "until": None},
            "citation": "評価書 p17 (1)",
            "note": None,
            "corrections": [],
            "omitted": None,
            "struck": None,
        }
    ]
    assert before["acquisitions"][0]["period"] == {"since": None, "until": "2024-12"}
    assert done["provisions"][0]["period"] == {"since": DONE.key, "until": None}
    (entrustment,) = done["entrustments"]
    assert (entrustment["chain"], entrustment["files"]) == (["rengokai"], ["shikaku"])
    assert [*entrustment] == [
        *("key", "number", "title", "law", "work", "chain", "reentrustment", "certifications", "files"),
        *("persons", "handlers", "frequency", "transports", "covers", "flows", "choice"),
        *("period", "citation", "note", "corrections", "omitted", "struck"),
    ]
    assert [*done["files"][0]] == [
        *("key", "name", "name_en", "persons", "purpose", "items", "storage"),
        *("period", "citation", "note", "corrections", "omitted", "struck"),
    ]
    assert [*done["files"][0]["storage"][0]] == ["place", "place_en", "system", "trial", "period", "citation"]
    (kept,) = done["files"][0]["storage"]
    assert (kept["place"], kept["system"], kept["trial"], kept["period"]["since"]) == (
        "雲",
        "cloud",
        False,
        "2025-01",
    )
    assert done["transfers"][0]["covers"] == ["shikaku/renkei"]


def test_hops_are_those_asked_for() -> None:
    """Who asks for some hops gets these, in the order asked for."""
    taken = state()
    assert [each["id"] for each in hops_record(taken, taken.hops[1::-1])["hops"]] == [
        taken.hops[1].id,
        taken.hops[0].id,
    ]


def test_a_list_tells_the_procedures_of_the_newest_state() -> None:
    """Titles change; a newcomer is told those of now."""
    (listed,) = list_record([TOWN])["assessments"]
    assert [(each["number"], each["title"]) for each in listed["procedures"]] == [
        ("1", "資格と給付に関する事務"),
        ("2", "kyufuに関する事務"),
    ]
    assert [each["at"] for each in listed["states"]] == ["2024-12", "2025-01"]
    (bare,) = list_record([evolve(TOWN, moments=())])["assessments"]
    assert (bare["states"], bare["procedures"]) == ([], [])


def test_json_is_readable() -> None:
    """Japanese stays Japanese, and the file ends with a line."""
    text = to_json({"市": ["区", None, True]})
    assert text == '{\n  "市": [\n    "区",\n    null,\n    true\n  ]\n}\n'
    assert json.loads(text) == {"市": ["区", None, True]}


@pytest.mark.parametrize("items", [0, 1, 3])
def test_a_stream_is_the_same_json(items: int) -> None:
    """Written while the items come, not one character differs; texts with line ends are left alone."""
    head = {"schema": "pidflow/1", "state": {"id": "a\nb\u2028"}}
    paths = [{"nth": nth, "hops": [{"text": "]\n}"}], "none": []} for nth in range(items)]
    assert "".join(stream_json(head, "paths", iter(paths))) == to_json({**head, "paths": paths})
