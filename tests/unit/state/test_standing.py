"""The rows that stand at a point, and what is counted as a change of fact."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import ALWAYS, Date, Period
from pidflow.model import (
    Correction,
    Entrustment,
    Exchange,
    File,
    History,
    Registers,
    Step,
    StepVersion,
    Storage,
)
from pidflow.state import State, state_at
from tests.unit.town import AFTER, BEFORE, DONE, JANUARY, TOWN, flow, hop, procedure, state, town

SLIP = Correction("誤記", "a slip")


def holding(when: str, **registers: tuple[object, ...]) -> Registers:
    """The registers of the town with these rows at a point."""
    rows: Registers = Registers(**registers)  # type: ignore[arg-type]
    return state_at(evolve(TOWN, registers=rows), when).registers


def test_the_version_of_the_time_stands() -> None:
    """A row that changed is there once, as it is then, and stands as long as its versions join."""
    former = Exchange("a", "提供先1", "rengokai", law="旧", period=BEFORE)
    versions = (former, evolve(former, law="新", period=AFTER, history=History(2)))
    for when, law in (("2024-12", "旧"), ("2025-01", "新")):
        (row,) = holding(when, provisions=versions).provisions
        assert (row.law, row.period) == (law, ALWAYS)


def test_a_gap_ends_the_period() -> None:
    """A row that was not there for a time stands since it came back, and until it goes again."""
    spans = (
        Period(until=Date(2024, 10)),
        Period(Date(2024, 12), Date(2024, 12)),
        Period(JANUARY, Date(2025, 2)),
        Period(DONE),
    )
    rows = tuple(Entrustment("a", "審査", period=span) for span in spans)
    (row,) = holding("2025-01", entrustments=rows).entrustments
    assert row.period == Period(Date(2024, 12), Date(2025, 2))


def test_a_storage_that_comes_is_a_change_of_fact() -> None:
    """A file whose place changes by its own period is not the same fact, though no version says so."""
    file = File(
        "a", "資格", "status", (Storage("区", "city", period=BEFORE), Storage("雲", "cloud", period=AFTER))
    )
    facts = [holding(when, files=(file,)).files[0].history.facts for when in ("2024-12", "2025-01")]
    assert facts[0] < facts[1]


def taken(step: Step) -> list[History]:
    """The history of a step at every point of the town."""
    states: list[State] = [
        state(when, town(procedure("a", "1", step))) for when in ("2024-12", "2025-01", "移行完了")
    ]
    return [each.procedures[0].steps[0].history for each in states]


def test_a_flow_that_ends_is_a_change_of_fact() -> None:
    """Within one version a flow may come or go by its own period; that counts, and only from then on."""
    ended, stays = flow(hop("juki", "kikan"), period=Period(until=DONE)), flow(hop("juki", "atena"))
    before, during, after = taken(Step("s", (StepVersion(ALWAYS, "(1)", (ended, stays)),)))
    assert before == during
    assert after.facts == during.facts + 1


def test_a_flow_of_a_corrected_step_counts_once() -> None:
    """A flow that stands in a version and in its correction comes and goes once."""
    ended, stays = flow(hop("juki", "kikan"), period=Period(until=DONE)), flow(hop("juki", "atena"))
    first = StepVersion(BEFORE, "(1)", (ended, stays))
    before, during, after = taken(
        Step("s", (first, evolve(first, period=AFTER, number="(2)", history=History(1, (SLIP,)))))
    )
    assert (before.facts, during.corrections) == (during.facts, (SLIP,))
    assert after == evolve(during, facts=during.facts + 1)
