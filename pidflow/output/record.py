"""Records for JSON: every answer names its schema, and keys come in the order of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from pidflow.model import Anomaly, Assessment
from pidflow.output.register_records import point_text, recorded_change_record, registers_record
from pidflow.state import (
    Record,
    State,
    StateHop,
    StateProcedure,
    StateStep,
    citation_text,
    hop_record,
    state_at,
    system_record,
)
from pidflow.wording import step_wording

SCHEMA = "pidflow/1"
"""The name of the schema of every JSON answer."""

_CLOSED = "]\n}\n"
"""How a record ends that ends with a list."""


def to_json(record: Record) -> str:
    """Return a record as JSON text with a final newline; Japanese stays readable."""
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def stream_json(record: Record, name: str, items: Iterable[Record]) -> Iterator[str]:
    """Yield the JSON text of a record that ends with a list, piece by piece while the items come.

    Args:
        record: All of it but the list.
        name: The key of the list.
        items: The items; each is taken as it is needed.

    Example:
        >>> whole = to_json({"schema": SCHEMA, "paths": [{"hops": 1}, {"hops": 2}]})
        >>> "".join(stream_json({"schema": SCHEMA}, "paths", [{"hops": 1}, {"hops": 2}])) == whole
        True
    """
    empty = to_json({**record, name: []})
    opened, closed = empty[: -len(_CLOSED)], empty[-len(_CLOSED) :]
    yield opened
    before = "\n"
    for item in items:
        yield before + "    " + to_json(item).rstrip().replace("\n", "\n    ")
        before = ",\n"
    yield closed if before == "\n" else f"\n  {closed}"


def list_record(assessments: Iterable[Assessment]) -> Record:
    """Return what ``pidflow list`` answers.

    Args:
        assessments: The assessments, in order.
    """
    return {"schema": SCHEMA, "assessments": [_assessment(each) for each in assessments]}


def hops_record(state: State, hops: Iterable[StateHop]) -> Record:
    """Return what ``pidflow hops`` answers.

    Args:
        state: The state.
        hops: The hops that were asked for, in order.
    """
    return {**state_head(state), "hops": [hop_record(hop) for hop in hops]}


def export_record(state: State) -> Record:
    """Return the whole state: systems, steps, hops, registers and anomalies.

    Rows of registers that have flows of their own stand among the steps, as a procedure of theirs, so that
    every hop has its step.

    Args:
        state: The state.
    """
    told = (*state.procedures, *((state.declared,) if state.declared.steps else ()))
    return {
        **state_head(state),
        "title": state.assessment.title,
        "title_en": state.assessment.title_en,
        "body": state.assessment.body.name,
        "form": state.assessment.form.ja,
        "systems": [system_record(system) for system in state.systems],
        "procedures": [_procedure(procedure) for procedure in told],
        "steps": [_step(state, procedure, step) for procedure in told for step in procedure.steps],
        "hops": [hop_record(hop) for hop in state.hops],
        "registers": registers_record(state),
        "anomalies": [_anomaly(each) for each in state.anomalies],
        "changes": [recorded_change_record(each) for each in state.changes],
    }


def state_head(state: State) -> Record:
    """Return what every answer about a state begins with: the schema, the assessment and the state.

    Args:
        state: The state.
    """
    return {
        "schema": SCHEMA,
        "assessment": state.assessment.id,
        "state": {
            "id": state.id,
            "label": state.label,
            "label_en": state.label_en,
            "planned": state.planned,
        },
    }


def _assessment(assessment: Assessment) -> Record:
    return {
        "id": assessment.id,
        "title": assessment.title,
        "title_en": assessment.title_en,
        "body": assessment.body.name,
        "form": assessment.form.ja,
        "states": [
            {
                "id": each.id,
                "label": each.label,
                "label_en": each.label_en,
                "at": point_text(each.at),
                "planned": each.planned,
            }
            for each in assessment.moments
        ],
        "procedures": _newest_procedures(assessment),
    }


def _newest_procedures(assessment: Assessment) -> list[Record]:
    if not assessment.moments:
        return []
    newest = state_at(assessment, assessment.moments[-1].id)
    return [_procedure(procedure) for procedure in newest.procedures]


def _procedure(procedure: StateProcedure) -> Record:
    return {
        "key": procedure.key,
        "number": procedure.number,
        "title": procedure.title,
        "title_en": procedure.title_en,
        "citation": citation_text(procedure.citation),
    }


def _step(state: State, procedure: StateProcedure, step: StateStep) -> Record:
    ja, en = step_wording(state, step, "ja"), step_wording(state, step, "en")
    at_work = (id for flow in step.flows for hop in flow.flow.hops for id in (hop.source, hop.target))
    return {
        "procedure": procedure.number,
        "procedure_key": procedure.key,
        "number": step.number,
        "key": step.key,
        "text": ja.text,
        "text_en": en.text,
        "text_generated": ja.generated,
        "choice": step.choice,
        "systems": list(dict.fromkeys((*step.systems, *at_work))),
        "citation": citation_text(step.citation),
    }


def _anomaly(anomaly: Anomaly) -> Record:
    return {"citation": str(anomaly.citation), "what": anomaly.what, "what_en": anomaly.what_en}
