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
from pidflow.model import Step


def build_step(fields: Fields, sheets: Sheets, desk: Desk) -> Step:
    """Read a step.

    Args:
        fields: Its record.
        sheets: The sheets of its procedure; a version that stands on two of them becomes two.
        desk: What it is read with.
    """
    records = fields.records("versions")
    for record in (fields, *records):
        desk.ledger.enter(record, known=fields.whole)
    layered = [Layers((fields, record)) for record in records] or [Layers((fields,))]
    if fields.whole:
        refuse_hidden(fields, records, "version", desk.scope.faults)
        _refuse_carried(fields, layered, desk.scope.faults)
    whole = desk.scope.period(fields)
    read = [_version(layers, whole, desk) for layers in layered]
    versions = [version for version in read if version]
    periods = [(each.period, each.place) for each in versions]
    desk.scope.calendar.refuse_overlap(periods, "a version", desk.scope.faults)
    shown = [each for version in versions for each in on_sheets(version, sheets, desk.scope)]
    return Step(fields.need("key").value, tuple(shown))


def _version(layers: Layers, whole: Period | None, desk: Desk) -> Version | None:
    """Read a version; None where its period has a fault. Without versions the step itself is the only one.

    Args:
        layers: Its record inside that of its step.
        whole: The period of the step; None where that has a fault.
        desk: What it is read with.
    """
    drafts = _drafts(layers, desk)
    systems = desk.scope.directory.find_all(layers.texts("systems"), desk.scope.faults)
    _check_content(layers, desk)
    period = _period(layers, whole, desk)
    if period is None:
        return None
    _check_periods(drafts, period, desk)
    refuse_repetition(drafts, desk.scope)
    return Version(period, layers, drafts, tuple(system.id for system in systems))


def _period(layers: Layers, whole: Period | None, desk: Desk) -> Period | None:
    """What a version's period and that of its step share."""
    if len(layers.records) == 1 or whole is None:
        return whole
    record = layers.records[-1]
    period = desk.scope.period(record)
    if period is None:
        return None
    shared = desk.scope.calendar.narrowed(whole, period)
    if shared is None:
        found = f"a version ({period}) outside of its step's period ({whole})"
        desk.scope.faults.add(record.place, found, "a period within that of the step")
    return shared


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
