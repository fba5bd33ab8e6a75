"""Where everything stands in the pictures of an assessment: placed once, routed from the placing."""

from __future__ import annotations

from collections.abc import Mapping

from pidflow.layout import Layout, Placing, arrange, place
from pidflow.model import Assessment
from pidflow.sheet import Sheet, union_sheet
from pidflow.state import DECLARED, OVERVIEW, State, state_at, with_overview


def picture_states(assessment: Assessment) -> tuple[State, ...]:
    """Return the states of which pictures are made, in the order of the timeline, each with its overview."""
    return tuple(with_overview(state_at(assessment, moment.id)) for moment in assessment.moments)


def sheet_keys(assessment: Assessment) -> dict[str, int]:
    """Return the key of every procedure that has pictures, with the number of its files.

    Args:
        assessment: The assessment.

    Returns:
        The overview of the body first, with 0, if its registers tell of anything; then the procedures from 1.
    """
    return sheet_keys_of(assessment, picture_states(assessment))


def sheet_keys_of(assessment: Assessment, states: tuple[State, ...]) -> dict[str, int]:
    """Return what `sheet_keys` does, of states that were taken already."""
    overview = any(each.key == OVERVIEW for state in states for each in state.procedures)
    keys = {each.key: ordinal for ordinal, each in enumerate(assessment.procedures, start=1)}
    return {OVERVIEW: 0, **keys} if overview else keys


def drawn_key(state: State, procedure: str) -> str:
    """Return the key of the procedure whose picture shows what is asked for.

    Args:
        state: The state, with its overview.
        procedure: A procedure's key or number; what registers declare is shown by the overview.

    Raises:
        InputFault: The state has no such procedure.
    """
    key = state.procedure(procedure).key
    return OVERVIEW if key == DECLARED else key


def sheet_of(assessment: Assessment, procedure: str, *more: State) -> Sheet:
    """Return what the layout is told of a procedure.

    Args:
        assessment: The assessment.
        procedure: The procedure's key.
        more: States besides those of which pictures are made.
    """
    return union_sheet((*picture_states(assessment), *map(with_overview, more)), procedure)


def placings(
    assessment: Assessment, known: Mapping[str, Placing], procedures: tuple[str, ...] | None = None
) -> dict[str, Placing]:
    """Place the boxes of each procedure; known boxes keep their place.

    Args:
        assessment: The assessment.
        known: The placing of each procedure, by key, as far as there is one.
        procedures: The keys of the procedures wanted; None for every one.

    Raises:
        EnvironmentFault: Something must be placed and there is no layout engine.
    """
    keys = tuple(sheet_keys(assessment)) if procedures is None else procedures
    return {key: place(sheet_of(assessment, key), known.get(key)) for key in keys}


def layout_of(assessment: Assessment, procedure: str, known: Placing | None, *more: State) -> Layout:
    """Return the layout that all pictures of a procedure share.

    Args:
        assessment: The assessment.
        procedure: The procedure's key.
        known: Its placing, as far as there is one.
        more: States besides those of which pictures are made.
    """
    sheet = sheet_of(assessment, procedure, *more)
    return arrange(sheet, place(sheet, known))
