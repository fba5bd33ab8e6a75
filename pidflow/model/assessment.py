"""The assessment (評価書): the whole model of one body's affair."""

from __future__ import annotations

from attrs import field, frozen

from pidflow.calendar import Point, Timeline
from pidflow.model.citation import Citation, Source
from pidflow.model.procedure import Procedure
from pidflow.model.recorded import RecordedChange
from pidflow.model.register import Registers
from pidflow.model.system import System
from pidflow.vocabulary import Form


@frozen
class Body:
    """The body that makes the assessment (評価実施機関)."""

    name: str
    name_en: str


@frozen
class Moment:
    """A named moment of the timeline, of which pictures are made.

    Args:
        id: An ASCII id, used in file names.
        label: What the document calls the state, in Japanese.
        label_en: The same in English.
        at: The point at which the assessment is looked at.
        planned: Whether the document calls it 予定.
    """

    id: str
    label: str
    label_en: str
    at: Point
    planned: bool = False


@frozen
class Anomaly:
    """Damage or a contradiction in the source, and how it was read.

    Args:
        citation: Where.
        what: What is wrong there and how it was read, in Japanese.
        what_en: The same in English.
    """

    citation: Citation
    what: str
    what_en: str


@frozen
class Assessment:
    """One body's assessment, through all its states.

    Args:
        id: Its ASCII id, such as ``shinjuku-kokuho``.
        title: The name of the 事務 that is assessed.
        title_en: The same in English.
        body: Who makes the assessment.
        form: Which form the document is.
        derived: True where the document holds no official 別添1, so that its pictures are derived.
        sources: The documents; the usual one first.
        timeline: Every point in order.
        moments: The states of which pictures are made, in the order of the timeline.
        systems: Every node, in the order of the file.
        procedures: In the order of their numbers.
        registers: What the form declares beside the flows.
        anomalies: What is damaged or contradictory in the sources.
        changes: The entries of the document's own list of changes, in its order.
    """

    id: str
    title: str
    title_en: str
    body: Body
    form: Form
    derived: bool
    sources: tuple[Source, ...]
    timeline: Timeline
    moments: tuple[Moment, ...]
    systems: tuple[System, ...]
    procedures: tuple[Procedure, ...]
    registers: Registers = field(factory=Registers)
    anomalies: tuple[Anomaly, ...] = ()
    changes: tuple[RecordedChange, ...] = ()
