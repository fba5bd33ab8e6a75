"""Records are what the contract of the exports says, key by key."""

from __future__ import annotations

import pytest

from pidflow.state import basis_record, citation_text, hop_record, system_record
from pidflow.vocabulary import PersonalNumber
from tests.unit.town import ASSUMED, INFERRED, PAGE, STATED, edge, flow, hop, state, state_of


def test_a_hop_has_the_keys_of_the_contract() -> None:
    """Programs rely on the names of the keys and on their order in a file."""
    record = hop_record(state().hops[0])
    assert [*record] == [
        *("id", "procedure", "procedure_key", "step", "step_key", "flow", "position", "source", "target"),
        *("transports", "information", "personal_number", "identifiers", "character"),
        *("data", "data_en", "condition", "condition_en", "frequency", "frequency_en"),
        *("transitional", "ends_at", "choice", "origin", "basis"),
    ]
    assert [*record["basis"]] == ["route", "transports", "information", "personal_number"]


def test_a_hop_tells_where_it_belongs_and_what_it_is() -> None:
    """Numbers are those of the state, keys those of the model; vocabulary words are told by their codes."""
    record = hop_record(edge(state("2024-12"), "shikaku/renkei/1/2"))
    told = {
        key: record[key] for key in ("procedure", "procedure_key", "step", "step_key", "flow", "position")
    }
    assert told == {
        "procedure": "1",
        "procedure_key": "shikaku",
        "step": "(2)",
        "step_key": "renkei",
        "flow": 1,
        "position": 2,
    }
    assert (record["source"], record["target"], record["transports"]) == ("atena", "kikan", ["紙"])
    assert (record["information"], record["personal_number"]) == ("specific", "included")
    assert (record["identifiers"], record["origin"]) == (["個人番号"], "step")


def test_a_transitional_hop_names_its_milestone() -> None:
    """What ends at a milestone says so, and at which."""
    one, other = (hop_record(edge(state(), f"shikaku/renkei/{flow}/1")) for flow in (1, 2))
    assert (one["transitional"], one["ends_at"], one["choice"]) == (False, None, True)
    assert (other["transitional"], other["ends_at"], other["choice"]) == (True, "移行完了", True)


def test_an_unstated_claim_has_an_empty_basis() -> None:
    """Silence is told with every key and no value."""
    taken = state_of(flow(hop("juki", "kikan", number=PersonalNumber.UNSTATED)))
    basis = hop_record(taken.hops[0])["basis"]
    nothing = {"kind": None, "rule": None, "reason": None, "reason_en": None, "citation": None}
    assert (
        basis["transports"]
        == basis["information"]
        == basis["personal_number"]
        == nothing
        == basis_record(None)
    )
    assert basis["route"]["kind"] == "stated"


@pytest.mark.parametrize(
    ("basis", "told"),
    [
        (STATED, ("stated", None, None, None)),
        (INFERRED, ("inferred", "code-on-linkage-network", "との間は符号", "there travel codes only")),
        (ASSUMED, ("assumed", None, "理由", "the reason")),
    ],
)
def test_each_kind_of_basis_tells_its_own(basis: object, told: tuple[str | None, ...]) -> None:
    """An inference names its rule, an assumption its reason; each cites what it starts from."""
    record = basis_record(basis)  # type: ignore[arg-type]  # one of the three above
    assert tuple(record.values()) == (*told, str(PAGE))


def test_a_system_as_exported() -> None:
    """A system tells its name of the time, its other spellings, and on what it runs."""
    assert system_record(state().system("kikan")) == {
        "id": "kikan",
        "name": "新システム",
        "name_en": "New System",
        "aliases": ["旧システム", "基幹"],
        "kind": "system",
        "boundary": "inside",
        "operator": None,
        "role": "main",
        "hosted_on": "cloud",
        "trial_on": None,
        "functions": [],
        "note": None,
        "note_en": None,
    }


def test_citations_are_told_as_written() -> None:
    """A citation is text; none is None."""
    assert citation_text(PAGE) == "評価書 p17 (1)"
    assert citation_text(None) is None
