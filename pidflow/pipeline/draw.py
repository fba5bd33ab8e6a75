"""Drawing one state of a procedure."""

from __future__ import annotations

from pidflow.drawing import compose
from pidflow.layout import Layout, Placing
from pidflow.output.svg import svg
from pidflow.pipeline.arrangement import layout_of
from pidflow.sheet import picture_of
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
    return draw_on(layout_of(state.assessment, key, known, state), state, key, language)


def draw_on(layout: Layout, state: State, procedure: str, language: Language = "ja") -> str:
    """Return the picture of a procedure in a state, on a layout that is known to hold it."""
    return svg(compose(picture_of(state, procedure, language), layout))
