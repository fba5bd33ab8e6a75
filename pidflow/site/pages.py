"""The index of the assessments and the page of each, from templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from pidflow.model import Assessment
from pidflow.state import State
from pidflow.wording import step_wording


def index_page(assessments: Iterable[tuple[Assessment, tuple[State, ...]]]) -> str:
    """Return the page that leads to every assessment.

    Args:
        assessments: Each assessment with its states.
    """
    return _render("index.html", assessments=[(each, states) for each, states in assessments])


def model_page(
    assessment: Assessment, states: tuple[State, ...], paths: Mapping[tuple[str, str], str]
) -> str:
    """Return the page that shows every picture of an assessment with its items.

    Args:
        assessment: The assessment.
        states: Its states of which pictures are made.
        paths: The path of each picture from the page, by procedure key and state id.
    """
    sections = [_section(states, procedure.key, paths) for procedure in states[-1].procedures]
    return _render("model.html", assessment=assessment, states=states, sections=sections)


def _section(
    states: tuple[State, ...], procedure: str, paths: Mapping[tuple[str, str], str]
) -> dict[str, Any]:
    newest = states[-1].procedure(procedure)
    views = []
    for state in states:
        if (procedure, state.id) in paths:
            taken = state.procedure(procedure)
            steps = [(step, step_wording(state, step, "ja")) for step in taken.steps]
            views.append({"state": state, "path": paths[procedure, state.id], "steps": steps, "taken": taken})
    return {"procedure": newest, "views": views}


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
