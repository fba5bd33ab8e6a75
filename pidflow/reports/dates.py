"""When something changed between two states: the points at which the model has it change."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pidflow.calendar import Milestone, Period, Point, parse_date
from pidflow.diff import AnyChange, Change, Difference, ProcedureChange, Row, SystemChange
from pidflow.model import Assessment, Entrustment, Exchange, File, Flow, Measure, Registers, Storage
from pidflow.reports.words import said
from pidflow.state import State
from pidflow.wording import Language


@frozen
class When:
    """When something changes.

    Args:
        point: The date or milestone.
        planned: Whether the document calls it 予定.
    """

    point: Point
    planned: bool = False


def dates_of(difference: Difference, change: AnyChange) -> tuple[When, ...]:
    """Return when a change happens: more than one point where it does so in several goes.

    Args:
        difference: The difference that it belongs to.
        change: The change.

    Returns:
        Points in their order, at least one. Where the model names none between the two states, the point of
        the later one.
    """
    return tuple(When(point, _is_planned(difference, point)) for point in _points(difference, change))


def lies_between(difference: Difference, point: Point) -> bool:
    """Tell whether a point lies between the two states: after the earlier one, until the later one.

    Args:
        difference: The difference of two states of one assessment; of two there is nothing between them.
        point: The point.
    """
    if difference.before.assessment != difference.after.assessment:
        return False
    line = difference.after.assessment.timeline
    first, last = (line.position(_point_of(state)) for state in _in_time(difference))
    return first < line.position(point) <= last


def when_text(when: When, language: Language) -> str:
    """Return when something changes as a report tells it; of a milestone it is said that it has no date.

    Example:
        >>> from pidflow.calendar import Date
        >>> (
        ...     when_text(When(Date(2026, 4), planned=True), "ja"),
        ...     when_text(When(Milestone("移行完了", "")), "ja"),
        ... )
        ('令和8年4月(予定)', '移行完了(日付の定めなし)')
    """
    told = when.point.en if language == "en" else str(when.point)
    remarks = (
        said("undated", language) if isinstance(when.point, Milestone) else "",
        said("planned", language) if when.planned else "",
    )
    return told + "".join(remarks)


def _points(difference: Difference, change: AnyChange) -> tuple[Point, ...]:
    line = difference.after.assessment.timeline
    for periods in _periods(difference.after.assessment, change):
        found = {line.position(point): point for period in periods for point in _ends(period)}
        there = sorted(place for place in found if lies_between(difference, found[place]))
        if there:
            return tuple(found[place] for place in there)
    return (_point_of(_in_time(difference)[1]),)


def _in_time(difference: Difference) -> tuple[State, State]:
    """The two states, the earlier first; those of two assessments as they are compared."""
    before, after = difference.before, difference.after
    line = after.assessment.timeline
    backwards = before.assessment == after.assessment and (
        line.position(_point_of(after)) < line.position(_point_of(before))
    )
    return (after, before) if backwards else (before, after)


def _is_planned(difference: Difference, point: Point) -> bool:
    assessment = difference.after.assessment
    position = assessment.timeline.position
    return any(moment.planned and position(moment.at) == position(point) for moment in assessment.moments)


def _point_of(state: State) -> Point:
    assessment = state.assessment
    for moment in assessment.moments:
        if moment.id == state.id:
            return moment.at
    for point in assessment.timeline.points:
        if isinstance(point, Milestone) and point.key == state.id:
            return point
    return parse_date(state.id)


def _periods(assessment: Assessment, change: AnyChange) -> Iterator[tuple[Period, ...]]:
    """The periods of what changed; then, for a step, those of the sheet that it stands on."""
    match change:
        case Change():
            yield tuple(_step_periods(assessment, change))
            yield tuple(_heading_periods(assessment, change.procedure))
        case ProcedureChange():
            yield tuple(_heading_periods(assessment, change.key))
        case SystemChange():
            yield tuple(_system_periods(assessment, change.id))
        case _:
            yield tuple(_row_periods(assessment.registers, change.register, change.key))


def _step_periods(assessment: Assessment, change: Change) -> Iterator[Period]:
    for procedure in assessment.procedures:
        for step in procedure.steps if procedure.key == change.procedure else ():
            for version in step.versions if step.key == change.key else ():
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


def _parts(row: Row) -> tuple[Storage, ...] | tuple[Flow, ...]:
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
