"""The index of the assessments and the page of each, from templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from pidflow.model import Assessment
from pidflow.state import State, StateProcedure
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
    shown = [*((state,) for state in states), *pairwise(states)]
    heads = [" → ".join(state.label for state in each) for each in shown]
    rows = [
        (procedure, [paths.get((procedure.key, *(state.id for state in each))) for each in shown])
        for procedure in states[-1].procedures
    ]
    return assessment, heads, rows


def model_page(assessment: Assessment, states: tuple[State, ...], paths: Paths) -> str:
    """Return the page that shows every picture of an assessment with its items.

    Args:
        assessment: The assessment.
        states: Its states of which pictures are made.
        paths: The path of each picture from the page, by procedure key and the id of its state or states.
    """
    sections = [_section(states, procedure.key, paths) for procedure in states[-1].procedures]
    return _render("model.html", assessment=assessment, states=states, sections=sections)


def _section(states: tuple[State, ...], procedure: str, paths: Paths) -> dict[str, Any]:
    newest = states[-1].procedure(procedure)
    views = []
    for state in states:
        if (procedure, state.id) in paths:
            taken = state.procedure(procedure)
            steps = [(step, step_wording(state, step, "ja")) for step in taken.steps]
            views.append({"state": state, "path": paths[procedure, state.id], "steps": steps, "taken": taken})
    changes = [
        {"path": paths[procedure, before.id, after.id], "before": before, "after": after}
        for before, after in pairwise(states)
        if (procedure, before.id, after.id) in paths
    ]
    return {"procedure": newest, "views": views, "changes": changes}


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
