"""The assessment at one point, and its networkx view."""

from pidflow.state.record import Record, basis_record, citation_text, hop_record, system_record
from pidflow.state.state import State, StateFlow, StateHop, StateProcedure, StateStep, StateSystem
from pidflow.state.stated import stated_only
from pidflow.state.take import number_order, state_at

__all__ = [
    "Record",
    "State",
    "StateFlow",
    "StateHop",
    "StateProcedure",
    "StateStep",
    "StateSystem",
    "basis_record",
    "citation_text",
    "hop_record",
    "number_order",
    "state_at",
    "stated_only",
    "system_record",
]
