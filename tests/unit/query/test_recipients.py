"""Who outside the body is given something."""

from __future__ import annotations

from attrs import evolve

from pidflow.model import Entrustment, Exchange, Registers
from pidflow.query import Carrying, Recipient, Scope, recipients
from pidflow.state import State, state_at
from pidflow.vocabulary import PersonalNumber
from tests.unit.query.practice import REAL
from tests.unit.town import PAGE, TOWN, flow, hop, state


def told(found: tuple[Recipient, ...]) -> list[tuple[str, str, int, int]]:
    """Who, how surely, and by how many hops."""
    return [(each.system.id, each.certainty.ja, each.count.certain, each.count.possible) for each in found]


def with_rows(registers: Registers) -> State:
    """The town with these registers."""
    return state_at(evolve(TOWN, registers=registers), "2025-01")


def test_those_to_whom_a_hop_leads() -> None:
    """Only who is outside; how surely depends on what the document says of the number."""
    assert told(recipients(state())) == [("hito", "確実", 1, 0), ("rengokai", "可能性あり", 0, 1)]


def test_whoever_is_declared_without_a_way_is_possible() -> None:
    """Silence about the way is never "no"."""
    taken = with_rows(Registers(entrustments=(Entrustment("i", "運用", chain=("cloud",), citation=PAGE),)))
    (found,) = (each for each in recipients(taken) if each.system.id == "cloud")
    assert (found.certainty.ja, found.hops, [each.row.key for each in found.declarations]) == (
        "可能性あり",
        (),
        ["i"],
    )


def test_whoever_is_declared_and_gets_only_other_things_is_left_out() -> None:
    """Where the document tells what goes there, and the number is not in it."""
    way = flow(hop("kikan", "cloud", number=PersonalNumber.EXCLUDED))
    taken = with_rows(Registers(provisions=(Exchange("t", "提供", "cloud", flows=(way,)),)))
    assert "cloud" not in [each.system.id for each in recipients(taken)]
    assert "cloud" in [each.system.id for each in recipients(taken, Carrying.ANYTHING)]


def test_the_law_and_the_transports_are_told() -> None:
    """Each once, in the order of the form."""
    rows = tuple(
        Exchange(f"t{law}", "提供", "rengokai", law=law, flows=(flow(hop("kikan", "rengokai", "専用線")),))
        for law in ("甲", "乙", "甲")
    )
    rows = (rows[0], rows[1], evolve(rows[2], key="t3"))
    (found,) = (
        each for each in recipients(with_rows(Registers(provisions=rows))) if each.system.id == "rengokai"
    )
    assert found.laws == ("甲", "乙")
    assert [each.name if each else None for each in found.transports] == [None, "専用線"]


def test_of_one_procedure_alone() -> None:
    """Its hops, and the rows that cover its steps."""
    assert [each.system.id for each in recipients(state(), scope=Scope(procedure="2"))] == ["hito"]


def test_in_the_ward() -> None:
    """新宿区: the federation and its system for certain, under 委託事項7."""
    found = {each.system.name: each for each in recipients(REAL)}
    assert found["国保連合会"].certainty.ja == "確実"
    assert [str(each.row.citation) for each in found["国保連合会"].declarations] == [
        "変更箇所一覧 p64-65 委託事項7"
    ]
