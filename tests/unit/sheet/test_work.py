"""The badge of a step without a flow stands where the work is done."""

from __future__ import annotations

from pidflow.sheet.work import badge_places, badges_by_box
from tests.unit.town import flow, hop, procedure, state, step, town


def places(*systems: str) -> tuple[str, ...]:
    """Where the badge of a step stands at which these are at work."""
    taken = state("2025-01", town(procedure("a", "1", step("s", "(1)", systems=systems))))
    return badge_places(taken, taken.procedures[0].steps[0])


def test_a_system_bears_it_rather_than_the_person_at_it() -> None:
    """Work that a person does in a system is shown in the system; without one, at the person."""
    assert places("shokuin", "kikan", "atena") == ("kikan", "atena")
    assert places("shokuin", "hito") == ("shokuin", "hito")


def test_flows_bear_their_own_badge() -> None:
    """A step that has a flow puts no badge into boxes, whoever is at work."""
    both = step("s", "(1)", flow(hop("juki", "kikan")), systems=("kikan",))
    taken = state("2025-01", town(procedure("a", "1", both)))
    assert badges_by_box(taken, taken.procedures[0]) == {}


def test_a_box_bears_the_numbers_in_the_order_of_the_steps() -> None:
    """A box at which several steps are done bears each number."""
    steps = (step("b", "(10)", systems=("kikan",)), step("a", "(2)", systems=("kikan", "atena")))
    taken = state("2025-01", town(procedure("a", "1", *steps)))
    assert badges_by_box(taken, taken.procedures[0]) == {"kikan": ("(2)", "(10)"), "atena": ("(2)",)}
