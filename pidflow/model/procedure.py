"""Procedures (事務) and their steps, the numbered items of the 備考."""

from __future__ import annotations

from attrs import field, frozen

from pidflow.calendar import Period
from pidflow.model.citation import Citation
from pidflow.model.flow import Flow
from pidflow.model.history import History


@frozen
class StepVersion:
    """What a step is in one period.

    Args:
        period: When.
        number: Its number in the 備考, such as ``(2)-①``.
        flows: Its flows, in the order of the document; empty where it is work inside systems.
        choice: True where one of the flows happens (「又は」), False where all of them do.
        systems: The ids of the systems and people at work, for a step without a flow.
        text: What it says, in the modeller's own words; None where the wording is generated.
        text_en: The same in English.
        citation: Where the document has it.
        note: What a reader should know beside it, in Japanese; None where there is nothing.
        note_en: The same in English.
        history: How the record came to it.
    """

    period: Period
    number: str
    flows: tuple[Flow, ...] = ()
    choice: bool = False
    systems: tuple[str, ...] = ()
    text: str | None = None
    text_en: str | None = None
    citation: Citation | None = None
    note: str | None = None
    note_en: str | None = None
    history: History = field(factory=History)


@frozen
class Step:
    """A numbered item through time.

    Args:
        key: Its identity; never its number, which may change.
        versions: What it is, period by period; their periods are apart.
    """

    key: str
    versions: tuple[StepVersion, ...]


@frozen
class Heading:
    """What stands at the head of a procedure's sheet in one period.

    Args:
        period: When.
        number: The number of the 事務.
        title: Its title in Japanese.
        title_en: Its title in English.
        citation: The page that shows it.
    """

    period: Period
    number: str
    title: str
    title_en: str
    citation: Citation | None = None


@frozen
class Procedure:
    """A 事務: an ordered list of steps, one sheet a state.

    Args:
        key: Its identity; its number and title belong to a heading.
        headings: One for each period in which it has a sheet; their periods are apart.
        steps: In the order of the document.
    """

    key: str
    headings: tuple[Heading, ...]
    steps: tuple[Step, ...]
