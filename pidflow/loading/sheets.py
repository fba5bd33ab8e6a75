"""Versions of steps as the sheets of their procedure show them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pidflow.calendar import Period
from pidflow.errors import Place
from pidflow.loading.flows import Draft, is_choice
from pidflow.loading.layers import Layers
from pidflow.loading.scope import Scope
from pidflow.model import Citation, Heading, History, StepVersion


@frozen
class Version:
    """What a step is in a period, on whatever sheet.

    Args:
        period: When.
        layers: Its record inside that of its step.
        drafts: Its flows.
        systems: The ids of the systems and people at work.
        history: How the record came to it.
    """

    period: Period
    layers: Layers
    drafts: tuple[Draft, ...]
    systems: tuple[str, ...]
    history: History

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.layers.records[-1].place

    @property
    def number(self) -> str:
        """Its number in the 備考."""
        return self.layers.said("number") or ""

    @property
    def choice(self) -> bool:
        """Whether only one of its flows happens."""
        return is_choice(self.layers)


@frozen
class Sheets:
    """The sheets of a procedure.

    Args:
        headings: What stands at the head of each.
        certain: False where one of them could not be read, so that a period without a sheet proves nothing.
    """

    headings: tuple[Heading, ...]
    certain: bool


def on_sheets(version: Version, sheets: Sheets, scope: Scope) -> Iterator[StepVersion]:
    """Yield the version once for each sheet that shows it: where it isn't cited, the page of the sheet is.

    Args:
        version: The version.
        sheets: The sheets of its procedure.
        scope: What it is read against.
    """
    cited = scope.cited(version.layers.saying("cite") or version.layers.records[-1])
    shared = [
        (scope.calendar.narrowed(heading.period, version.period), heading) for heading in sheets.headings
    ]
    if sheets.certain and not any(period for period, _ in shared):
        found = f"a version ({version.period}) for which its procedure has no sheet"
        scope.faults.add(version.place, found, "a period in which there is a sheet")
    for period, heading in shared:
        if period is not None:
            yield from _on_sheet(version, period, cited or _derived(version, heading), scope)


def _derived(version: Version, heading: Heading) -> Citation | None:
    sheet = heading.citation
    if sheet is None:
        return None
    item = f"{sheet.item} {version.number}" if sheet.item else version.number
    return Citation(sheet.source, sheet.pages, item)


def _on_sheet(
    version: Version, period: Period, citation: Citation | None, scope: Scope
) -> Iterator[StepVersion]:
    """The version on one sheet; none where its flows are all at other times."""
    overlap = scope.calendar.timeline.overlap
    flows = tuple(draft.cited(citation) for draft in version.drafts if overlap(draft.flow.period, period))
    if version.drafts and not flows and not version.systems:
        return
    text, text_en = version.layers.pair("text")
    note, note_en = version.layers.pair("note")
    yield StepVersion(
        period=period,
        number=version.number,
        flows=flows,
        choice=version.choice,
        systems=version.systems,
        text=text,
        text_en=text_en,
        citation=citation,
        note=note,
        note_en=note_en,
        history=version.history,
    )
