"""The index of the assessments and the page of each, from templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from pidflow.model import Assessment
from pidflow.state import OVERVIEW, State, StateProcedure
from pidflow.wording import step_wording

Paths = Mapping[tuple[str, ...], str]
"""The path of each picture from the pages, by procedure key and the id of its state or its two states."""


def index_page(assessments: Iterable[tuple[Assessment, tuple[State, ...], Paths]]) -> str:
    """Return the page that leads to every assessment.

    Args:
        assessments: Each assessment with its states and the paths of its pictures.
    """
    return _render("index.html", assessments=[_listed(*each) for each in assessments])


def _listed(
    assessment: Assessment, states: tuple[State, ...], paths: Paths
) -> tuple[Assessment, list[str], list[tuple[StateProcedure, list[str | None]]]]:
    """An assessment, the heads of its columns, and each procedure with a path or None a column."""
    order = {state.id: position for position, state in enumerate(states)}
    columns = sorted({key[1:] for key in paths}, key=lambda ids: (len(ids), [order[id] for id in ids]))
    labels = {state.id: state.label for state in states}
    heads = [" → ".join(labels[id] for id in ids) for ids in columns]
    rows = [
        (procedure, [paths.get((procedure.key, *ids)) for ids in columns])
        for procedure in _newest(assessment, states)
    ]
    return assessment, heads, rows


def _newest(assessment: Assessment, states: tuple[State, ...]) -> list[StateProcedure]:
    """Each procedure as the newest state that has it shows it: the overview, then those of the assessment."""
    shown = {procedure.key: procedure for state in states for procedure in state.procedures}
    keys = (OVERVIEW, *(procedure.key for procedure in assessment.procedures))
    return [shown[key] for key in keys if key in shown]


def model_page(assessment: Assessment, states: tuple[State, ...], paths: Paths) -> str:
    """Return the page that shows every picture of an assessment with its items.

    Args:
        assessment: The assessment.
        states: Its states of which pictures are made.
        paths: The path of each picture from the page, by procedure key and the id of its state or states.
    """
    sections = [_section(procedure, states, paths) for procedure in _newest(assessment, states)]
    return _render("model.html", assessment=assessment, states=states, sections=sections)


def _section(procedure: StateProcedure, states: tuple[State, ...], paths: Paths) -> dict[str, Any]:
    by_id = {state.id: state for state in states}
    views, changes = [], []
    for (key, *ids), path in paths.items():
        if key == procedure.key and len(ids) == 1:
            views.append(_view(by_id[ids[0]], key, path))
        elif key == procedure.key:
            changes.append({"path": path, "before": by_id[ids[0]], "after": by_id[ids[1]]})
    return {"procedure": procedure, "views": views, "changes": changes}


def _view(state: State, procedure: str, path: str) -> dict[str, Any]:
    taken = state.procedure(procedure)
    steps = [(step, step_wording(state, step, "ja")) for step in taken.steps]
    return {"state": state, "path": path, "steps": steps, "taken": taken}


def _render(template: str, **values: Any) -> str:
    environment = Environment(
        loader=PackageLoader("pidflow.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(**values)
