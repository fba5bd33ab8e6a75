"""Steps: the numbered items of the 備考, through time."""

from __future__ import annotations

from collections.abc import Sequence

from pidflow.calendar import Period
from pidflow.loading.faults import Faults
from pidflow.loading.files.procedure import CARRIED
from pidflow.loading.flows import Desk, Draft, read_draft, refuse_repetition
from pidflow.loading.layers import Layers, refuse_hidden
from pidflow.loading.sheets import Sheets, Version, on_sheets
from pidflow.loading.values import Fields
from pidflow.loading.versions import Telling, read_versions
from pidflow.model import Step


def build_step(fields: Fields, sheets: Sheets, desk: Desk) -> Step:
    """Read a step.

    Args:
        fields: Its record.
        sheets: The sheets of its procedure; a version that stands on two of them becomes two.
        desk: What it is read with.
    """
    for record in (fields, *fields.records("versions")):
        desk.ledger.enter(record, known=fields.whole)
    told = read_versions(fields, "step", desk.scope)
    if fields.whole:
        _refuse_carried(fields, [each.layers for each in told], desk.scope.faults)
    read = [_version(each, desk) for each in told]
    shown = [each for version in read if version for each in on_sheets(version, sheets, desk.scope)]
    return Step(fields.need("key").value, tuple(shown))


def _version(told: Telling, desk: Desk) -> Version | None:
    """Read a version; None where its period has a fault.

    Args:
        told: What is told of the step in a period.
        desk: What it is read with.
    """
    drafts = _drafts(told.layers, desk)
    systems = desk.scope.directory.find_all(told.layers.texts("systems"), desk.scope.faults)
    _check_content(told.layers, desk)
    if told.period is None:
        return None
    _check_periods(drafts, told.period, desk)
    refuse_repetition(drafts, desk.scope)
    return Version(told.period, told.layers, drafts, tuple(system.id for system in systems), told.history)


def _drafts(layers: Layers, desk: Desk) -> tuple[Draft, ...]:
    """The flows of a version, or those of its step where it has none of its own."""
    owner = layers.saying("flows", "one_of")
    if owner is None:
        return ()
    records = (*owner.records("flows"), *owner.records("one_of"))
    for record in records:
        desk.ledger.enter(record, known=layers.whole)
    if layers.whole:
        refuse_hidden(layers.records[-1], records, "flow", desk.scope.faults)
    drafts = [read_draft(layers.within(record), desk) for record in records]
    return tuple(draft for draft in drafts if draft)


def _check_periods(drafts: Sequence[Draft], period: Period, desk: Desk) -> None:
    """Tell which flows are never there while their version is."""
    for draft in drafts:
        if not desk.scope.calendar.timeline.overlap(draft.flow.period, period):
            found = f"a flow ({draft.flow.period}) outside of its version ({period})"
            desk.scope.faults.add(draft.place, found, "a period within that of the version")


def _check_content(layers: Layers, desk: Desk) -> None:
    """Whether there is a number, and something to show."""
    if not layers.whole:
        return
    place, faults = layers.records[-1].place, desk.scope.faults
    if layers.text("number") is None:
        faults.add(place, "a step without「number」", "「number」 in the step or in each of its versions")
    if layers.saying("flows", "one_of", "systems") is None:
        cure = "name under systems who and what is at work, so that its badge has a place"
        faults.add(place, "a step without flows and systems", "flows, systems or both", cure=cure)


def _refuse_carried(fields: Fields, versions: Sequence[Layers], faults: Faults) -> None:
    """Tell what speaks of flows where there is none."""
    without = [version.records[-1] for version in versions if version.saying("flows", "one_of") is None]
    step = () if len(without) < len(versions) else (fields,)
    for record in (*step, *without):
        for key in record.values:
            if key in CARRIED:
                cure = "add the flow, or say it in text or note"
                faults.add(
                    record.at(key),
                    f"「{key}」 in a step without flows",
                    "flows of which it speaks",
                    cure=cure,
                )
