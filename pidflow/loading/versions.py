"""Versions: what a step or a row of a register is, period by period, and how the record came to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from pidflow.calendar import Period
from pidflow.loading.faults import Faults
from pidflow.loading.layers import Layers, refuse_hidden
from pidflow.loading.scope import Scope
from pidflow.loading.values import Fields
from pidflow.model import Correction, History

_SPAN = frozenset(("since", "until", "corrects"))


@frozen
class Telling:
    """What is told of a step or row for a period.

    Args:
        layers: The record of the version inside that of its step or row; that alone where it has no versions.
        period: When; None where that has a fault.
        history: How the record came to it.
    """

    layers: Layers
    period: Period | None
    history: History


def read_versions(fields: Fields, owner: str, scope: Scope) -> tuple[Telling, ...]:
    """Read the periods of a step or row and how each follows the one before it.

    Args:
        fields: The record of the step or row.
        owner: What messages call it.
        scope: What it is read against.

    Returns:
        Its versions in the order of the file; the thing itself where it has none.
    """
    records, faults = fields.records("versions"), scope.faults
    if fields.whole:
        refuse_hidden(fields, records, "version", faults)
    before = len(faults)
    layered = [Layers((fields, record)) for record in records] or [Layers((fields,))]
    whole = scope.period(fields)
    periods = [_period(layers, whole, owner, scope) for layers in layered]
    places = [layers.records[-1].place for layers in layered]
    scope.calendar.refuse_overlap(zip(periods, places, strict=True), "a version", faults)
    certain = fields.sound("versions") and None not in periods and len(faults) == before
    histories = dict(_histories(layered, periods, scope))
    told = [
        Telling(layers, period, histories.get(nth, History()))
        for nth, (layers, period) in enumerate(zip(layered, periods, strict=True))
    ]
    _refuse_idle(records, faults)
    if certain:
        _refuse_following_none(told, owner, faults)
    return tuple(told)


def _period(layers: Layers, whole: Period | None, owner: str, scope: Scope) -> Period | None:
    """What a version's period and that of its step or row share."""
    record = layers.records[-1]
    period = scope.period(record)
    if len(layers.records) == 1 or whole is None or period is None:
        return whole and period
    shared = scope.calendar.narrowed(whole, period)
    if shared is None:
        found = f"a version ({period}) outside of its {owner}'s period ({whole})"
        scope.faults.add(record.place, found, f"a period within that of the {owner}")
    return shared


def _histories(
    layered: Sequence[Layers], periods: Sequence[Period | None], scope: Scope
) -> Iterator[tuple[int, History]]:
    """The history of each version by its place in the file; they build on each other in the order of time."""
    start, end = scope.calendar.timeline.start, scope.calendar.timeline.end
    corrections = [_correction(layers.records[-1], "corrects", scope) for layers in layered]
    whole = layered[0].records[0]
    struck, omitted = (_correction(whole, key, scope) for key in ("struck", "omitted"))
    history, ended = History(0, (), struck, omitted), None
    known = [(period, nth) for nth, period in enumerate(periods) if period]
    for period, nth in sorted(known, key=lambda each: start(each[0])):
        correction = corrections[nth]
        if correction and ended == start(period):
            history = evolve(history, corrections=(*history.corrections, correction))
        else:
            history = evolve(history, facts=history.facts + 1, corrections=())
        yield nth, history
        ended = end(period)


def _refuse_idle(records: Sequence[Fields], faults: Faults) -> None:
    """Tell which corrections change nothing."""
    for record in records:
        if record.whole and "corrects" in record and record.values.keys() <= _SPAN:
            expected = "beside it what the record says now"
            faults.add(record.at("corrects"), "a version that corrects nothing", expected)


def _refuse_following_none(told: Sequence[Telling], owner: str, faults: Faults) -> None:
    """Tell which corrections have nothing before them that they could correct."""
    for record, history in ((each.layers.records[-1], each.history) for each in told):
        if "corrects" in record and not history.corrections:
            found = "「corrects」 in a version that follows no other"
            expected = f"another version of the same {owner} that ends where this one begins"
            cure = "give what the record said before as a version, or take it out where the fact changed"
            faults.add(record.at("corrects"), found, expected, cure=cure)


def _correction(fields: Fields, key: str, scope: Scope) -> Correction | None:
    """The correction under a key; None where there is none."""
    if key not in fields:
        return None
    record = fields.record(key)
    return Correction(record.need("reason").value, record.need("reason_en").value, scope.cited(record))
