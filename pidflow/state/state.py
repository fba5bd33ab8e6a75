"""The assessment at one point: everything that is there then, and nothing dated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field

from pidflow.errors import Fault, InputFault, nearest_names
from pidflow.model import Anomaly, Assessment, RecordedChange, Registers
from pidflow.state.declared import declared
from pidflow.state.graph import graph_of
from pidflow.state.parts import StateHop, StateProcedure, StateSystem

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_OFFERED = 3
"""So many names are offered at most where one is not known."""


@define(frozen=True, slots=False, eq=False)
class State:
    """The assessment at a point, frozen.

    Args:
        assessment: What it is a state of.
        id: An ASCII id: the moment's, or the point's date.
        label: What the state is called.
        label_en: The same in English.
        systems: Every node that has a name then, in the order of the file.
        procedures: Every procedure that has a sheet then, in the order of their numbers.
        registers: The rows that stand then.
        planned: Whether the document calls it 予定.
    """

    assessment: Assessment
    id: str
    label: str
    label_en: str
    systems: tuple[StateSystem, ...]
    procedures: tuple[StateProcedure, ...]
    registers: Registers
    planned: bool = False
    _by_id: dict[str, StateSystem] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {system.id: system for system in self.systems})

    @property
    def anomalies(self) -> tuple[Anomaly, ...]:
        """What is damaged or contradictory in the sources, of any state."""
        return self.assessment.anomalies

    @property
    def changes(self) -> tuple[RecordedChange, ...]:
        """The document's own list of changes, of any date."""
        return self.assessment.changes

    @cached_property
    def hops(self) -> tuple[StateHop, ...]:
        """Every edge: those of the procedures in their order, then those that only registers declare."""
        return tuple(_hops((*self.procedures, self.declared)))

    @cached_property
    def declared(self) -> StateProcedure:
        """The rows of registers that no step shows, as one procedure."""
        return declared(self.registers)

    @cached_property
    def graph(self) -> MultiDiGraph[str]:
        """The nodes and edges as a real ``networkx.MultiDiGraph``; edge keys are the hops' ids."""
        return graph_of(self)

    def system(self, id: str) -> StateSystem:
        """Return the node with this id.

        Raises:
            KeyError: There is none then.
        """
        return self._by_id[id]

    def named(self, name: str) -> StateSystem:
        """Return the node with this name, alias or id.

        Raises:
            InputFault: There is none then; the fault names the nearest ones.
        """
        names = {spelling: system for system in self.systems for spelling in system.spellings}
        if name in names:
            return names[name]
        like = tuple(dict.fromkeys(names[each].name for each in nearest_names(name, names, len(names))))
        found, expected = f"system「{name}」", f"a system of {self.assessment.id}"
        raise InputFault(Fault(None, found, expected, next(iter(like), None), also=like[1:_OFFERED]))

    def procedure(self, name: str) -> StateProcedure:
        """Return the procedure with this number or key; that of the registers if some row has flows.

        Raises:
            InputFault: There is none then; the fault lists them.
        """
        there: tuple[StateProcedure, ...] = self.procedures
        if self.declared.steps:
            there = (*there, self.declared)
        for procedure in there:
            if name in (procedure.number, procedure.key):
                return procedure
        known = "、".join(f"{each.number} ({each.key})" for each in there)
        raise InputFault(Fault(None, f"procedure「{name}」", f"one of {known}"))


def _hops(procedures: tuple[StateProcedure, ...]) -> Iterator[StateHop]:
    for procedure in procedures:
        for step in procedure.steps:
            for flow in step.flows:
                for position, hop in enumerate(flow.flow.hops, start=1):
                    id = f"{procedure.key}/{step.key}/{flow.ordinal}/{position}"
                    yield StateHop(id, procedure, step, flow, position, hop)
