"""Steps: the numbered items of the 備考, through time."""

from __future__ import annotations

from pidflow.loading.files.flows import CARRIED
from pidflow.loading.flows import Desk, read_drafts, refuse_carried, refuse_outside, refuse_repetition
from pidflow.loading.layers import Layers
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
        refuse_carried(fields, [each.layers for each in told], CARRIED, "step", desk.scope.faults)
    read = [_version(each, desk) for each in told]
    shown = [each for version in read if version for each in on_sheets(version, sheets, desk.scope)]
    return Step(fields.need("key").value, tuple(shown))


def _version(told: Telling, desk: Desk) -> Version | None:
    """Read a version; None where its period has a fault.

    Args:
        told: What is told of the step in a period.
        desk: What it is read with.
    """
    drafts = read_drafts(told.layers, desk)
    systems = desk.scope.directory.find_all(told.layers.texts("systems"), desk.scope.faults)
    _check_content(told.layers, desk)
    if told.period is None:
        return None
    refuse_outside(drafts, told.period, desk.scope)
    refuse_repetition(drafts, desk.scope)
    return Version(told.period, told.layers, drafts, tuple(system.id for system in systems), told.history)


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
