"""Drawing one picture: a state of a procedure, or the difference of two."""

from __future__ import annotations

from pidflow.drawing import Audit, NotesPlace, Scene, audit, compose
from pidflow.layout import Layout, Placing, arrange, place
from pidflow.output.svg import svg
from pidflow.pipeline.arrangement import drawn_key, layout_of, sheet_of
from pidflow.sheet import Picture, difference_picture, picture_of
from pidflow.state import State, with_overview
from pidflow.wording import Language


def draw(
    state: State,
    procedure: str,
    known: Placing | None = None,
    language: Language = "ja",
    notes: NotesPlace = NotesPlace.AUTO,
) -> str:
    """Return the picture of a procedure in a state.

    Args:
        state: The state; it may be at any point.
        procedure: The procedure's key or number.
        known: Its placing, as far as there is one.
        language: ``ja`` or ``en``.
        notes: Where the notes stand.

    Returns:
        The SVG document.

    Raises:
        InputFault: The state has no such procedure.
        EnvironmentFault: It must be placed and there is no layout engine.
    """
    state = with_overview(state)
    key = drawn_key(state, procedure)
    layout = layout_of(state.assessment, key, known, state)
    return svg(scene_of(picture_of(state, key, language), layout, notes))


def draw_difference(
    before: State,
    after: State,
    procedure: str,
    known: Placing | None = None,
    language: Language = "ja",
    notes: NotesPlace = NotesPlace.AUTO,
) -> str:
    """Return the picture of what differs between two states of a procedure.

    Args:
        before: The state before.
        after: The state after; of the same assessment.
        procedure: The procedure's key or number.
        known: Its placing, as far as there is one.
        language: ``ja`` or ``en``.
        notes: Where the notes stand.

    Returns:
        The SVG document.

    Raises:
        InputFault: One of the states has no such procedure.
        EnvironmentFault: It must be placed and there is no layout engine.
    """
    before, after = with_overview(before), with_overview(after)
    key = drawn_key(after, procedure)
    layout = layout_of(after.assessment, key, known, before, after)
    return svg(scene_of(difference_picture(before, after, key, language), layout, notes))


def audit_of(
    states: tuple[State] | tuple[State, State],
    procedure: str,
    known: Placing | None = None,
    language: Language = "ja",
    notes: NotesPlace = NotesPlace.AUTO,
) -> Audit:
    """Measure the picture that `draw` or, of two states, `draw_difference` gives.

    Args:
        states: The state, or the states before and after.
        procedure: The procedure's key or number.
        known: Its placing, as far as there is one.
        language: ``ja`` or ``en``.
        notes: Where the notes stand.

    Raises:
        InputFault: One of the states has no such procedure.
        EnvironmentFault: It must be placed and there is no layout engine.
    """
    shown = tuple(map(with_overview, states))
    key = drawn_key(shown[-1], procedure)
    sheet = sheet_of(shown[-1].assessment, key, *states)
    layout = arrange(sheet, place(sheet, known))
    picture = (
        picture_of(shown[0], key, language)
        if len(shown) == 1
        else difference_picture(shown[0], shown[1], key, language)
    )
    return audit(sheet, picture, layout, notes)


def scene_of(picture: Picture, layout: Layout, notes: NotesPlace = NotesPlace.AUTO) -> Scene:
    """Return a picture as a scene of plain shapes, on a layout that is known to hold it."""
    return compose(picture, layout, notes)
