"""Drawing an answer: the picture of a state, in which all that is no part of the answer stands back."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.drawing import NotesPlace
from pidflow.layout import Placing
from pidflow.output.svg import svg
from pidflow.pipeline.arrangement import layout_of
from pidflow.pipeline.drawing import scene_of
from pidflow.sheet import answer_picture
from pidflow.state import State, StateHop, StateProcedure
from pidflow.wording import Language


def draw_answer(
    state: State,
    procedure: str,
    hops: Iterable[StateHop],
    systems: Iterable[str] = (),
    known: Placing | None = None,
    language: Language = "ja",
    notes: NotesPlace = NotesPlace.AUTO,
) -> str:
    """Return the picture of a procedure in a state with an answer in it.

    Args:
        state: The state.
        procedure: The procedure's key or number.
        hops: The answer's hops; those of other procedures are left out.
        systems: The ids of systems that the answer names beside the ends of its hops.
        known: The procedure's placing, as far as there is one.
        language: ``ja`` or ``en``.
        notes: Where the notes stand.

    Returns:
        The SVG document; boxes and lines stand where they stand in the state's own picture.

    Raises:
        InputFault: The state has no such procedure.
        EnvironmentFault: It must be placed and there is no layout engine.
    """
    key = state.procedure(procedure).key
    layout = layout_of(state.assessment, key, known, state)
    return svg(scene_of(answer_picture(state, key, hops, systems, language), layout, notes))


def procedures_of(state: State, hops: Iterable[StateHop]) -> tuple[StateProcedure, ...]:
    """Return the procedures that an answer passes, in the order of the state.

    Args:
        state: The state.
        hops: The answer's hops.
    """
    passed = {edge.procedure.key for edge in hops}
    return tuple(each for each in state.procedures if each.key in passed)
