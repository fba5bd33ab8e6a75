"""What the command line answers, and in which shape."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.functional.run import pidflow

MODEL = "shinjuku-kokuho"


def answer(*arguments: str) -> Any:
    """The JSON that a command prints."""
    ended = pidflow(*arguments, "--format", "json")
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def test_list_names_models_states_and_procedures() -> None:
    """`list` leads a newcomer to everything that the other commands take."""
    listed = answer("list")
    assert listed["schema"] == "pidflow/1"
    (model,) = [each for each in listed["assessments"] if each["id"] == MODEL]
    assert [state["id"] for state in model["states"]] == ["2024-12", "2025-01"]
    assert [procedure["number"] for procedure in model["procedures"]] == list("1234567")


@pytest.mark.parametrize(("when", "id"), [("令和6年12月", "2024-12"), ("令和7年1月", "2025-01")])
def test_export_lists_every_item_and_hop(when: str, id: str) -> None:
    """Both states hold the 74 numbered items of the 備考; each hop names its step, claims and bases."""
    exported = answer("export", MODEL, "--at", when)
    assert exported["state"]["id"] == id
    counts = [sum(step["procedure"] == number for step in exported["steps"]) for number in "1234567"]
    assert counts == [12, 12, 15, 7, 9, 9, 10]
    systems = {system["id"] for system in exported["systems"]}
    steps = {(step["procedure_key"], step["key"]) for step in exported["steps"]}
    for hop in exported["hops"]:
        assert {hop["source"], hop["target"]} <= systems
        assert (hop["procedure_key"], hop["step_key"]) in steps
        assert set(hop["basis"]) == {"route", "transports", "information", "personal_number"}
        assert hop["basis"]["route"]["kind"] in {"stated", "inferred", "assumed"}
        unstated = hop["personal_number"] == "unstated"
        assert (hop["basis"]["personal_number"]["kind"] is None) is unstated
    assert set(exported["registers"]) == {
        "connections",
        "acquisitions",
        "entrustments",
        "provisions",
        "transfers",
        "measures",
        "files",
    }
    assert exported["anomalies"]


def test_the_platform_hosts_from_the_migration_on() -> None:
    """国保標準システム runs on ガバメントクラウド from 令和7年1月; before, it is only verified there."""
    hosting = []
    for when in ("2024-12", "2025-01"):
        systems = answer("export", MODEL, "--at", when)["systems"]
        (main,) = [each for each in systems if each["name"] == "国保標準システム"]
        hosting.append((main["hosted_on"], main["trial_on"]))
    (cloud,) = [each["id"] for each in systems if each["name"] == "ガバメントクラウド"]
    assert hosting == [(None, cloud), (cloud, None)]


def test_hops_of_one_procedure() -> None:
    """A procedure is chosen by number or key, with the same answer."""
    by_number = answer("hops", MODEL, "--procedure", "1", "--at", "2025-01")
    by_key = answer("hops", MODEL, "--procedure", "shikaku", "--at", "2025-01")
    assert by_number == by_key
    assert {hop["procedure_key"] for hop in by_number["hops"]} == {"shikaku"}


def test_stated_keeps_only_what_the_document_says() -> None:
    """The stated-only view keeps stated claims and shows the others as unstated."""
    every = answer("hops", MODEL)["hops"]
    stated = answer("hops", MODEL, "--stated")["hops"]
    assert 0 < len(stated) < len(every)
    for hop in stated:
        for claim, value in (
            ("information", "unstated"),
            ("personal_number", "unstated"),
            ("transports", []),
        ):
            assert (hop["basis"][claim]["kind"] == "stated") is (hop[claim] != value)


@pytest.mark.parametrize("form", ["table", "csv", "markdown"])
def test_tables(form: str) -> None:
    """Every answer can be read in a terminal, a spreadsheet or a document."""
    ended = pidflow("hops", MODEL, "-p", "1", "--format", form)
    assert ended.returncode == 0
    assert "国保標準システム =[データ連携]=> 他課業務システム" in ended.stdout


def test_a_milestone_can_be_asked_about() -> None:
    """Once the migration is complete no transitional route is left."""
    hops = answer("hops", MODEL, "--at", "移行完了")["hops"]
    assert hops
    assert not [hop for hop in hops if hop["transitional"]]


def test_dot_export_is_a_digraph() -> None:
    """Those who want to go on from there get the DOT language."""
    ended = pidflow("export", MODEL, "--format", "dot")
    assert ended.returncode == 0
    assert ended.stdout.startswith("digraph")
    assert "国保標準システム" in ended.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(shell: str) -> None:
    """Each shell gets a script that calls pidflow for its words."""
    ended = pidflow("completion", shell)
    assert ended.returncode == 0
    assert "_PIDFLOW_COMPLETE" in ended.stdout


def test_completion_offers_models_states_and_procedures() -> None:
    """Completion knows the bundled models, and within a model its states and procedures."""
    for words, offered in (
        (["hops", ""], MODEL),
        (["hops", MODEL, "--at", ""], "2025-01"),
        (["hops", MODEL, "--procedure", ""], "7"),
    ):
        ended = pidflow(
            environment={
                "_PIDFLOW_COMPLETE": "bash_complete",
                "COMP_WORDS": " ".join(["pidflow", *words]),
                "COMP_CWORD": str(len(words)),
            }
        )
        assert offered in ended.stdout, ended


@pytest.mark.parametrize(
    "command",
    [
        *("list", "build", "draw", "hops", "paths", "reach", "crossings", "exposure", "carriers", "cut"),
        *("registers", "recipients", "diff", "compare", "report", "verify", "export", "completion"),
    ],
)
def test_help_has_an_example(command: str) -> None:
    """Each command's help shows how it is used."""
    ended = pidflow(command, "--help")
    assert ended.returncode == 0
    assert f"pidflow {command} " in ended.stdout.split("Examples:")[1]
