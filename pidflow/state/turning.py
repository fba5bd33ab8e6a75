"""When something changed between two states: the points at which the model has it change."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pidflow.calendar import Milestone, Period, Point, parse_date
from pidflow.model import (
    REGISTERS,
    Assessment,
    Entrustment,
    Exchange,
    File,
    Flow,
    Measure,
    Registers,
    Storage,
)
from pidflow.state.state import State

_SYSTEMS = "systems"


@frozen
class When:
    """When something changes.

    Args:
        point: The date or milestone.
        planned: Whether the document calls it 予定.
    """

    point: Point
    planned: bool = False


def when_changed(before: State, after: State, reference: str) -> tuple[When, ...]:
    """Return when something changes: more than one point where it does so in several goes.

    Args:
        before: The state before.
        after: The state after, whose assessment tells.
        reference: What changes: ``procedure/step``, ``procedure`` for its heading, ``register/row`` or
            ``systems/id``.

    Returns:
        Points in their order, at least one. Where the model names none between the two states, the point of
        the later one.
    """
    return tuple(When(point, _is_planned(after, point)) for point in _points(before, after, reference))


def lies_between(before: State, after: State, point: Point) -> bool:
    """Tell whether a point lies between two states: after the earlier one, until the later one.

    Args:
        before: The state before.
        after: The state after; between states of two assessments there is nothing.
        point: The point.
    """
    if before.assessment != after.assessment:
        return False
    line = after.assessment.timeline
    first, last = (line.position(_point_of(state)) for state in _in_time(before, after))
    return first < line.position(point) <= last


def _points(before: State, after: State, reference: str) -> tuple[Point, ...]:
    line = after.assessment.timeline
    for periods in _periods(after.assessment, reference):
        found = {line.position(point): point for period in periods for point in _ends(period)}
        there = sorted(place for place in found if lies_between(before, after, found[place]))
        if there:
            return tuple(found[place] for place in there)
    return (_point_of(_in_time(before, after)[1]),)


def _in_time(before: State, after: State) -> tuple[State, State]:
    """The two states, the earlier first; those of two assessments as they are compared."""
    line = after.assessment.timeline
    backwards = before.assessment == after.assessment and (
        line.position(_point_of(after)) < line.position(_point_of(before))
    )
    return (after, before) if backwards else (before, after)


def _is_planned(state: State, point: Point) -> bool:
    position = state.assessment.timeline.position
    return any(each.planned and position(each.at) == position(point) for each in state.assessment.moments)


def _point_of(state: State) -> Point:
    """The point at which a state was taken, which its id tells."""
    assessment = state.assessment
    for moment in assessment.moments:
        if moment.id == state.id:
            return moment.at
    for point in assessment.timeline.points:
        if isinstance(point, Milestone) and point.key == state.id:
            return point
    return parse_date(state.id)


def _periods(assessment: Assessment, reference: str) -> Iterator[tuple[Period, ...]]:
    """The periods of what changed; then, for a step, those of the sheet that it stands on."""
    group, _, key = reference.partition("/")
    if not key:
        yield tuple(_heading_periods(assessment, group))
    elif group == _SYSTEMS:
        yield tuple(_system_periods(assessment, key))
    elif group in REGISTERS:
        yield tuple(_row_periods(assessment.registers, group, key))
    else:
        yield tuple(_step_periods(assessment, group, key))
        yield tuple(_heading_periods(assessment, group))


def _step_periods(assessment: Assessment, procedure: str, key: str) -> Iterator[Period]:
    for each in assessment.procedures:
        for step in each.steps if each.key == procedure else ():
            for version in step.versions if step.key == key else ():
                yield version.period
                yield from (flow.period for flow in version.flows)


def _heading_periods(assessment: Assessment, key: str) -> Iterator[Period]:
    for procedure in assessment.procedures:
        if procedure.key == key:
            yield from (heading.period for heading in procedure.headings)


def _system_periods(assessment: Assessment, id: str) -> Iterator[Period]:
    for system in assessment.systems:
        if system.id == id:
            yield from (name.period for name in system.names)
            yield from (hosting.period for hosting in system.hosting)


def _row_periods(registers: Registers, register: str, key: str) -> Iterator[Period]:
    for row in getattr(registers, register):
        if row.key == key:
            yield row.period
            yield from (each.period for each in _parts(row))


def _parts(row: Exchange | Entrustment | File | Measure) -> tuple[Storage, ...] | tuple[Flow, ...]:
    """What of a row comes and goes by periods of its own."""
    match row:
        case File():
            return row.storage
        case Exchange() | Entrustment():
            return row.flows
        case Measure():
            return ()


def _ends(period: Period) -> Iterator[Point]:
    """What follows the period, then where it begins, as the document writes it."""
    if period.until is not None:
        yield _following(period.until)
    if period.since is not None:
        yield period.since


def _following(point: Point) -> Point:
    if isinstance(point, Milestone):
        return point
    after = point.next
    return evolve(point, year=after.year, month=after.month, day=None if point.day is None else after.day)
