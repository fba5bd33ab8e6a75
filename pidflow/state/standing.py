"""The rows of registers that stand at a point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import attrs
from attrs import evolve

from pidflow.calendar import ALWAYS, Period, Point, Timeline
from pidflow.model import Assessment, Entrustment, Exchange, File, Measure, Registers

_Row: TypeAlias = Exchange | Entrustment | File | Measure


def registers_at(assessment: Assessment, point: Point) -> Registers:
    """Return the registers with each row that stands at a point, once, as it is then.

    Args:
        assessment: The assessment.
        point: The point.
    """
    registers: dict[str, Any] = {
        field.name: tuple(_standing(assessment.timeline, getattr(assessment.registers, field.name), point))
        for field in attrs.fields(Registers)
    }
    return Registers(**registers)


def turns(timeline: Timeline, periods: Iterable[Period], point: Point) -> int:
    """Return how often what has these periods came or went until a point.

    Args:
        timeline: The order of points.
        periods: The period of each thing.
        point: The last point that counts.

    Returns:
        How many points there are at which anything began or ended; what was always there never began.

    Example:
        >>> from pidflow.calendar import Date
        >>> january = Date(2025, 1)
        >>> turns(Timeline((january,)), (Period(until=Date(2024, 12)), Period(january), ALWAYS), january)
        1
    """
    known = list(periods)
    ends = {*map(timeline.start, known), *map(timeline.end, known)}
    return sum(timeline.start(ALWAYS) < end <= timeline.position(point) for end in ends)


def _standing(timeline: Timeline, versions: tuple[_Row, ...], point: Point) -> Iterator[_Row]:
    for version in versions:
        if timeline.contains(version.period, point):
            row = tuple(each for each in versions if each.key == version.key)
            period = _unbroken(timeline, version.period, tuple(each.period for each in row))
            yield _at(timeline, evolve(version, period=period), row, point)


def _unbroken(timeline: Timeline, period: Period, others: tuple[Period, ...]) -> Period:
    """A period together with those that follow each other without a gap around it."""
    begin, end = timeline.start(period), timeline.end(period)
    for each in others:
        if timeline.start(each) < timeline.end(each) == begin:
            return _unbroken(timeline, Period(each.since, period.until), others)
        if end == timeline.start(each) < timeline.end(each):
            return _unbroken(timeline, Period(period.since, each.until), others)
    return period


def _at(timeline: Timeline, version: _Row, row: tuple[_Row, ...], point: Point) -> _Row:
    """A row with what of it is there at the point: a file is kept in one place after the other."""
    dated = [period for each in row for period in _periods(each)]
    facts = version.history.facts + turns(timeline, dated, point)
    version = evolve(version, history=evolve(version.history, facts=facts))
    match version:
        case File():
            kept = tuple(each for each in version.storage if timeline.contains(each.period, point))
            return evolve(version, storage=kept)
        case Exchange() | Entrustment():
            flows = tuple(each for each in version.flows if timeline.contains(each.period, point))
            return evolve(version, flows=flows)
        case Measure():
            return version


def _periods(row: _Row) -> Iterator[Period]:
    """The periods of what comes and goes within a row."""
    match row:
        case File():
            yield from (each.period for each in row.storage)
        case Exchange() | Entrustment():
            yield from (each.period for each in row.flows)
        case Measure():
            return
