"""The tables by which assessments, states and procedures show what they hold."""

from __future__ import annotations

from pidflow.model import Assessment
from pidflow.output.table import Table
from pidflow.state import State, StateProcedure, StateStep
from pidflow.wording import Language, route_text, step_wording


def states_table(assessment: Assessment) -> Table:
    """Return the states of which pictures are made, a row each."""
    rows = tuple((moment.id, moment.label, moment.label_en) for moment in assessment.moments)
    return Table(("状態", "名称", "英語名"), rows)


def procedures_table(state: State) -> Table:
    """Return the procedures of a state, a row each."""
    rows = tuple(
        (each.number, each.key, each.title, str(len(each.steps)), str(_hops(state, each)))
        for each in state.procedures
    )
    return Table(("事務", "キー", "名称", "項目", "流れ"), rows)


def steps_table(state: State, steps: tuple[StateStep, ...], language: Language = "ja") -> Table:
    """Return steps, a row each, with their flows in the notation, a line each.

    Args:
        state: The state that names the systems.
        steps: The steps, in order.
        language: The language of their wording.
    """
    rows = tuple(
        (
            step.number,
            step_wording(state, step, language).text,
            "\n".join(routes_of(state, step)),
            str(step.citation or ""),
        )
        for step in steps
    )
    return Table(("番号", "備考", "経路", "典拠"), rows)


def routes_of(state: State, step: StateStep) -> tuple[str, ...]:
    """Return the flows of a step in the notation."""
    return tuple(route_text(state, flow.flow.hops) for flow in step.flows)


def _hops(state: State, procedure: StateProcedure) -> int:
    return sum(edge.procedure.key == procedure.key for edge in state.hops)
