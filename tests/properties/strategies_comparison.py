"""Hypothesis strategies for `pidflow.comparison`: crowded little states whose nodes play roles, or none."""

from __future__ import annotations

from attrs import evolve
from hypothesis import strategies as st

from pidflow.state import State, state_at
from pidflow.vocabulary import Form, Role
from tests.properties.strategies_query import crowded_states

_ROLES = (Role.MAIN, Role.ADDRESSEE, Role.FEDERATION, Role.CLAIMS_TERMINAL, None)


@st.composite
def bodies(draw: st.DrawFn) -> State:
    """A state in which several nodes may play one role; its source may have no 別添1."""
    assessment = draw(crowded_states()).assessment
    systems = tuple(evolve(each, role=draw(st.sampled_from(_ROLES))) for each in assessment.systems)
    form = draw(st.sampled_from((Form.FULL, Form.PRIORITY)))
    return state_at(evolve(assessment, systems=systems, form=form, derived=draw(st.booleans())), "2025-01")
