"""Where the badge of a step without a flow stands: in the boxes of the systems at work."""

from __future__ import annotations

from pidflow.state import State, StateProcedure, StateStep
from pidflow.vocabulary import Kind


def badge_places(state: State, step: StateStep) -> tuple[str, ...]:
    """Return the ids of the boxes that bear the step's badge; none for a step whose flows bear it.

    Args:
        state: The state.
        step: The step.
    """
    if step.flows:
        return ()
    systems = tuple(id for id in step.systems if state.system(id).kind is not Kind.PERSON)
    return systems or step.systems


def badges_by_box(state: State, procedure: StateProcedure) -> dict[str, tuple[str, ...]]:
    """Return the numbers that each box bears, in the order of the steps."""
    badges: dict[str, tuple[str, ...]] = {}
    for step in procedure.steps:
        for id in badge_places(state, step):
            badges[id] = (*badges.get(id, ()), step.number)
    return badges
