"""What a state is made of: systems, procedures, steps, flows and edges as they are at a point."""

from __future__ import annotations

from attrs import field, frozen

from pidflow.calendar import Milestone
from pidflow.model import Citation, Flow, History, Hop
from pidflow.vocabulary import Boundary, Kind, Role


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
        functions: What the form says that it does.
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
    functions: tuple[str, ...]
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
        directed: False where it is only said that its ends are connected, as in the overview of a body.
    """

    ordinal: int
    flow: Flow
    ends: Milestone | None
    directed: bool = True


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
