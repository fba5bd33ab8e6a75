"""What registers declare is a procedure of its own, and its hops are edges."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import Period
from pidflow.model import Exchange, Registers
from pidflow.state import DECLARED, State, hop_record, state_at
from tests.unit.town import AFTER, DONE, PAGE, TOWN, flow, hop

ROW = Exchange(
    "teikyo",
    "提供",
    "rengokai",
    number="提供先1",
    flows=(flow(hop("kikan", "rengokai", "専用線")),),
    citation=PAGE,
)


def with_rows(*rows: Exchange, when: str = "2025-01") -> State:
    """The town with these rows of provisions alone."""
    return state_at(evolve(TOWN, registers=Registers(provisions=rows)), when)


def test_a_row_with_flows_is_an_edge() -> None:
    """Its hops stand behind those of the procedures, and say from which register they come."""
    taken = with_rows(ROW)
    edge = taken.hops[-1]
    assert edge.id == "registers/provisions/teikyo/1/1"
    record = hop_record(edge)
    assert (record["procedure_key"], record["step_key"], record["step"]) == (
        DECLARED,
        "provisions/teikyo",
        "提供先1",
    )
    assert (record["origin"], record["transports"]) == ("provision", ["専用線"])
    assert edge.id in taken.graph["kikan"]["rengokai"]


def test_a_row_without_flows_is_none() -> None:
    """What a step shows, and what has no way at all, adds no edge."""
    rows = (evolve(ROW, flows=(), covers=("shikaku/renkei",)), evolve(ROW, key="b", flows=()))
    assert {each.procedure.key for each in with_rows(*rows).hops} == {"shikaku", "kyufu"}
    assert with_rows(*rows).declared.steps == ()


def test_a_flow_comes_and_goes_within_its_row() -> None:
    """A flow has a period of its own, and its coming is a change of fact."""
    late = evolve(ROW.flows[0], period=AFTER)
    row = evolve(ROW, flows=(late,))
    before, after = with_rows(row, when="2024-12"), with_rows(row)
    assert (len(before.declared.steps), len(after.declared.steps)) == (0, 1)
    (was,), (is_,) = before.registers.provisions, after.registers.provisions
    assert is_.history.facts == was.history.facts + 1


def test_a_transitional_flow_names_its_milestone() -> None:
    """As a step's flow does."""
    row = evolve(ROW, flows=(evolve(ROW.flows[0], period=Period(until=DONE)),))
    assert with_rows(row).hops[-1].flow.ends == DONE


def test_it_is_found_by_its_key_where_there_is_any() -> None:
    """`--procedure registers` asks what the registers declare."""
    assert with_rows(ROW).procedure("registers").number == "登録"
