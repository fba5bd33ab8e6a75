"""The assessment at one point, and its networkx view."""

from pidflow.state.declared import DECLARED, flowing_rows, origin_of, row_step
from pidflow.state.overview import OVERVIEW, row_in_words, with_overview, without_lines
from pidflow.state.parts import StateFlow, StateHop, StateProcedure, StateStep, StateSystem
from pidflow.state.record import Record, basis_record, citation_text, hop_record, system_record
from pidflow.state.state import State
from pidflow.state.stated import stated_only
from pidflow.state.take import number_order, state_at
from pidflow.state.turning import When, lies_between, when_changed

__all__ = [
    "DECLARED",
    "OVERVIEW",
    "Record",
    "State",
    "StateFlow",
    "StateHop",
    "StateProcedure",
    "StateStep",
    "StateSystem",
    "When",
    "basis_record",
    "citation_text",
    "flowing_rows",
    "hop_record",
    "lies_between",
    "number_order",
    "origin_of",
    "row_in_words",
    "row_step",
    "state_at",
    "stated_only",
    "system_record",
    "when_changed",
    "with_overview",
    "without_lines",
]
