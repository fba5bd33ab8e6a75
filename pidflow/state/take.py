"""Taking the state of an assessment at a point."""

from __future__ import annotations

import re
import unicodedata

from attrs import evolve

from pidflow.calendar import Date, Milestone, Period, Point, parse_date
from pidflow.errors import Fault, InputFault, nearest
from pidflow.model import (
    Assessment,
    History,
    Hosting,
    Moment,
    Procedure,
    Step,
    StepVersion,
    System,
)
from pidflow.state.declared import standing_flows
from pidflow.state.parts import StateFlow, StateProcedure, StateStep, StateSystem
from pidflow.state.standing import registers_at, turns
from pidflow.state.state import State


def state_at(assessment: Assessment, when: str | Point) -> State:
    """Return the assessment as it is at a point.

    Args:
        assessment: The assessment.
        when: A state's id or label, a date (``令和7年1月``, ``2025-01``) or a milestone's name;
            a month stands for its first day.

    Raises:
        InputFault: It is none of these, or the assessment says nothing of that time.
    """
    named = _moment(assessment, when)
    point = named.at if named else _point(assessment, when)
    moment = named or _moment(assessment, point)
    _refuse_before_beginning(assessment, point, str(when))
    procedures = [_procedure(assessment, each, point) for each in assessment.procedures]
    systems = [_system(assessment, each, point) for each in assessment.systems]
    label, label_en = (moment.label, moment.label_en) if moment else (_called(point), point.en)
    return State(
        assessment=assessment,
        id=moment.id if moment else _id(point),
        label=label,
        label_en=label_en,
        systems=tuple(each for each in systems if each),
        procedures=tuple(sorted((each for each in procedures if each), key=_by_number)),
        registers=registers_at(assessment, point),
        planned=bool(moment and moment.planned),
    )


def number_order(number: str) -> tuple[int, ...]:
    """Return what orders step numbers as the document does: ``(2)-①`` before ``(10)``, ``⑨`` before ``⑩``.

    Example:
        >>> sorted(["(10)", "(2)-②", "(2)-①", "⑲"], key=number_order)
        ['(2)-①', '(2)-②', '(10)', '⑲']
    """
    plain = "".join(
        f" {int(unicodedata.numeric(char))} " if unicodedata.category(char) == "No" else char
        for char in number
    )
    return tuple(int(digits) for digits in re.findall(r"\d+", unicodedata.normalize("NFKC", plain)))


def _by_number(numbered: StateProcedure | StateStep) -> tuple[int, ...]:
    return number_order(numbered.number)


def _moment(assessment: Assessment, when: str | Point) -> Moment | None:
    return next((each for each in assessment.moments if when in (each.id, each.label, each.at)), None)


def _point(assessment: Assessment, when: str | Point) -> Point:
    if not isinstance(when, str):
        return when
    milestones = [each for each in assessment.timeline.points if isinstance(each, Milestone)]
    for milestone in milestones:
        if when == milestone.key:
            return milestone
    try:
        return parse_date(when)
    except InputFault as fault:
        names = [name for each in assessment.moments for name in (each.id, each.label)]
        known = "、".join(f"{each.id} ({each.label})" for each in assessment.moments)
        raise InputFault(
            Fault(
                None,
                fault.fault.found,
                f"a state of {assessment.id}: {known}; or a date such as 令和7年1月 or 2025-01",
                nearest(when, [*names, *(each.key for each in milestones)]),
                fault.fault.cure,
            )
        ) from None


def _refuse_before_beginning(assessment: Assessment, point: Point, when: str) -> None:
    """Before its first point the assessment says nothing, and silence must not look like an answer."""
    timeline = assessment.timeline
    if not timeline.points or timeline.position(point) >= timeline.position(timeline.points[0]):
        return
    known = "、".join(f"{each.id} ({each.label})" for each in assessment.moments)
    found = f"{when}, which is before anything that {assessment.id} tells"
    raise InputFault(Fault(None, found, f"a point of its states: {known}"))


def _id(point: Point) -> str:
    return point.iso if isinstance(point, Date) else point.key


def _called(point: Point) -> str:
    return str(point) if isinstance(point, Date) else point.key


def _there(assessment: Assessment, period: Period, point: Point) -> bool:
    return assessment.timeline.contains(period, point)


def _system(assessment: Assessment, system: System, point: Point) -> StateSystem | None:
    name = next((each for each in system.names if _there(assessment, each.period, point)), None)
    if name is None:
        return None
    hosting = tuple(each for each in system.hosting if _there(assessment, each.period, point))
    runs, tried = _first(hosting, trial=False), _first(hosting, trial=True)
    others = (spelling for spelling in system.spellings if spelling not in (name.ja, system.id))
    return StateSystem(
        id=system.id,
        name=name.ja,
        name_en=name.en,
        breaks=name.breaks,
        aliases=tuple(others),
        kind=system.kind,
        boundary=system.boundary,
        operator=system.operator,
        role=system.role,
        hosted_on=runs.on if runs else None,
        trial_on=tried.on if tried else None,
        functions=system.functions,
        hosting_citation=runs.citation if runs else None,
        trial_citation=tried.citation if tried else None,
        note=system.note,
        note_en=system.note_en,
    )


def _first(hosting: tuple[Hosting, ...], *, trial: bool) -> Hosting | None:
    return next((each for each in hosting if each.trial is trial), None)


def _procedure(assessment: Assessment, procedure: Procedure, point: Point) -> StateProcedure | None:
    heading = next((each for each in procedure.headings if _there(assessment, each.period, point)), None)
    if heading is None:
        return None
    steps = (_step(assessment, each, point) for each in procedure.steps)
    return StateProcedure(
        procedure.key,
        heading.number,
        heading.title,
        heading.title_en,
        heading.citation,
        tuple(sorted((step for step in steps if step), key=_by_number)),
    )


def _step(assessment: Assessment, step: Step, point: Point) -> StateStep | None:
    version = next((each for each in step.versions if _there(assessment, each.period, point)), None)
    if version is None:
        return None
    flows = _flows(assessment, version, point)
    if version.flows and not flows and not version.systems:
        return None  # its last flow has ended, and no one works at it
    return StateStep(
        step.key,
        version.number,
        flows,
        version.choice,
        version.systems,
        version.text,
        version.text_en,
        version.citation,
        version.note,
        version.note_en,
        _history(assessment, step, version, point),
    )


def _history(assessment: Assessment, step: Step, version: StepVersion, point: Point) -> History:
    """How the record came to a version; each coming and going of a flow by its own period is a fact too."""
    periods = (flow.period for each in step.versions for flow in each.flows)
    facts = version.history.facts + turns(assessment.timeline, periods, point)
    return evolve(version.history, facts=facts)


def _flows(assessment: Assessment, version: StepVersion, point: Point) -> tuple[StateFlow, ...]:
    return standing_flows(each for each in version.flows if _there(assessment, each.period, point))
