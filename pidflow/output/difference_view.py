"""A difference as a reader is shown it in one language, whatever it is written as."""

from __future__ import annotations

from attrs import frozen

from pidflow.output.table import Table


@frozen
class FlowView:
    """A flow.

    Args:
        route: Its route in the notation.
        told: What it carries, when and until when.
    """

    route: str
    told: str


@frozen
class SideView:
    """A step on one side.

    Args:
        name: Which side.
        flows: Its flows.
        remarks: What else of it is not the same on the other side.
        citation: Where the document has it.
    """

    name: str
    flows: tuple[FlowView, ...]
    remarks: tuple[str, ...]
    citation: str


@frozen
class StepView:
    """A step that changed.

    Args:
        number: Its number, or its two numbers.
        kinds: In what it changed.
        corrections: Why only the record did, in so many words; empty where a fact changed.
        sides: Its sides.
    """

    number: str
    kinds: str
    corrections: tuple[str, ...]
    sides: tuple[SideView, ...]


@frozen
class FieldView:
    """A field that changed: its name, and its value before and after."""

    name: str
    before: str
    after: str


@frozen
class RecordView:
    """A heading, system or register row that changed.

    Args:
        name: Its name.
        kinds: In what it changed.
        fields: Its fields that changed.
        corrections: Why only the record did, in so many words; empty where a fact changed.
    """

    name: str
    kinds: str
    fields: tuple[FieldView, ...]
    corrections: tuple[str, ...] = ()


@frozen
class ProcedureView:
    """A procedure: its heading, what changed in that, and its steps that changed."""

    heading: str
    change: RecordView | None
    steps: tuple[StepView, ...]


@frozen
class DifferenceView:
    """A difference.

    Args:
        title: Of what.
        states: The names of the two states.
        sides: How the two sides are called.
        same: What is said where nothing differs; None where something does.
        procedures: The procedures in which anything changed.
        records: The systems, registers and orders that changed, by the headings of their parts.
        meaning: What it means for the number, below its heading; the findings, or that there are none.
        counts: How many hops carry the number, below its heading.
        summary: How much changed, below its heading.
    """

    title: str
    states: tuple[str, str]
    sides: tuple[str, str]
    same: str | None
    procedures: tuple[ProcedureView, ...]
    records: tuple[tuple[str, tuple[RecordView, ...]], ...]
    meaning: tuple[str, tuple[str, ...]]
    counts: tuple[str, Table]
    summary: tuple[str, tuple[str, ...]]
