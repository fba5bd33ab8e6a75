"""Drawing one picture: a state of a procedure, or the difference of two."""

from __future__ import annotations

from pidflow.drawing import Scene, compose
from pidflow.layout import Layout, Placing
from pidflow.output.svg import svg
from pidflow.pipeline.arrangement import layout_of
from pidflow.sheet import Picture, difference_picture, picture_of
from pidflow.state import State
from pidflow.wording import Language


def draw(state: State, procedure: str, known: Placing | None = None, language: Language = "ja") -> str:
    """Return the picture of a procedure in a state.

    Args:
        state: The state; it may be at any point.
        procedure: The procedure's key or number.
        known: Its placing, as far as there is one.
        language: ``ja`` or ``en``.

    Returns:
        The SVG document.

    Raises:
        InputFault: The state has no such procedure.
        EnvironmentFault: It must be placed and there is no layout engine.
    """
    key = state.procedure(procedure).key
    layout = layout_of(state.assessment, key, known, state)
    return svg(scene_of(picture_of(state, key, language), layout))


def draw_difference(
    before: State,
    after: State,
    procedure: str,
    known: Placing | None = None,
    language: Language = "ja",
) -> str:
    """Return the picture of what differs between two states of a procedure.

    Args:
        before: The state before.
        after: The state after; of the same assessment.
        procedure: The procedure's key or number.
        known: Its placing, as far as there is one.
        language: ``ja`` or ``en``.

    Returns:
        The SVG document.

    Raises:
        InputFault: One of the states has no such procedure.
        EnvironmentFault: It must be placed and there is no layout engine.
    """
    key = after.procedure(procedure).key
    layout = layout_of(after.assessment, key, known, before, after)
    return svg(scene_of(difference_picture(before, after, key, language), layout))


def scene_of(picture: Picture, layout: Layout) -> Scene:
    """Return a picture as a scene of plain shapes, on a layout that is known to hold it."""
    return compose(picture, layout)
