"""The assessment at one point: everything that is there then, and nothing dated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from pidflow.calendar import Milestone
from pidflow.errors import Fault, InputFault, nearest_names
from pidflow.model import Anomaly, Assessment, Citation, Flow, History, Hop, Registers
from pidflow.state.graph import graph_of
from pidflow.vocabulary import Boundary, Kind, Role

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_OFFERED = 3
"""So many names are offered at most where one is not known."""


@frozen
class StateSystem:
    """A node as it is at the point.

    Args:
        id: Its id.
        name: Its name then.
        name_en: Its English name then.
        breaks: Its name with ``|`` where it may be broken; None leaves it to the measuring.
        aliases: Its other spellings, former names among them.
        kind: What it is.
        boundary: Whether it belongs to the body.
        operator: Who runs it; None where it is not said.
        role: The part it plays; None where it plays none.
        hosted_on: The id of the platform it runs on then; None where none is said.
        trial_on: The id of the platform on which it is being verified then; None where none is said.
        hosting_citation: Who says on what it runs; None where nobody is cited.
        trial_citation: Who says where it is being verified; None where nobody is cited.
        note: What a reader should know of it.
        note_en: The same in English.
    """

    id: str
    name: str
    name_en: str
    breaks: str | None
    aliases: tuple[str, ...]
    kind: Kind
    boundary: Boundary
    operator: str | None
    role: Role | None
    hosted_on: str | None
    trial_on: str | None
    hosting_citation: Citation | None
    trial_citation: Citation | None
    note: str | None
    note_en: str | None

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every name by which it may be called, the name first, then its id."""
        return tuple(dict.fromkeys((self.name, *self.aliases, self.id)))


@frozen
class StateFlow:
    """A flow as it is at the point.

    Args:
        ordinal: Its number within its step, from 1.
        flow: The flow.
        ends: The milestone at which it ends; None unless it is transitional.
    """

    ordinal: int
    flow: Flow
    ends: Milestone | None


@frozen
class StateStep:
    """A numbered item as it is at the point.

    Args:
        key: Its key.
        number: Its number then.
        flows: The flows that are there then.
        choice: True where one of the flows happens, False where all of them do.
        systems: The ids of the systems and people at work.
        text: The modeller's own wording; None where it is generated.
        text_en: The same in English.
        citation: Where the document has it.
        note: What a reader should know beside it.
        note_en: The same in English.
        history: How the record came to it; no part of what it says: steps that say the same are equal.
    """

    key: str
    number: str
    flows: tuple[StateFlow, ...]
    choice: bool
    systems: tuple[str, ...]
    text: str | None
    text_en: str | None
    citation: Citation | None
    note: str | None
    note_en: str | None
    history: History = field(factory=History, eq=False)


@frozen
class StateProcedure:
    """A 事務 as it is at the point.

    Args:
        key: Its key.
        number: Its number then.
        title: Its title then.
        title_en: Its English title then.
        citation: The page of its sheet.
        steps: Its steps in the order of their numbers.
    """

    key: str
    number: str
    title: str
    title_en: str
    citation: Citation | None
    steps: tuple[StateStep, ...]


@frozen
class StateHop:
    """An edge at the point, with all that it belongs to.

    Args:
        id: Its identity: ``procedure/step/flow/position``.
        procedure: The procedure.
        step: The step.
        flow: The flow.
        position: Its place in the flow's route, from 1.
        hop: The hop itself.
    """

    id: str
    procedure: StateProcedure
    step: StateStep
    flow: StateFlow
    position: int
    hop: Hop


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
    """

    assessment: Assessment
    id: str
    label: str
    label_en: str
    systems: tuple[StateSystem, ...]
    procedures: tuple[StateProcedure, ...]
    registers: Registers
    _by_id: dict[str, StateSystem] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {system.id: system for system in self.systems})

    @property
    def anomalies(self) -> tuple[Anomaly, ...]:
        """What is damaged or contradictory in the sources, of any state."""
        return self.assessment.anomalies

    @cached_property
    def hops(self) -> tuple[StateHop, ...]:
        """Every edge, in the order of the procedures, steps, flows and routes."""
        return tuple(_hops(self.procedures))

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
        """Return the procedure with this number or key.

        Raises:
            InputFault: There is none then; the fault lists them.
        """
        for procedure in self.procedures:
            if name in (procedure.number, procedure.key):
                return procedure
        known = "、".join(f"{each.number} ({each.key})" for each in self.procedures)
        raise InputFault(Fault(None, f"procedure「{name}」", f"one of {known}"))


def _hops(procedures: tuple[StateProcedure, ...]) -> Iterator[StateHop]:
    for procedure in procedures:
        for step in procedure.steps:
            for flow in step.flows:
                for position, hop in enumerate(flow.flow.hops, start=1):
                    id = f"{procedure.key}/{step.key}/{flow.ordinal}/{position}"
                    yield StateHop(id, procedure, step, flow, position, hop)
