"""The frames around boxes: the body, and each platform around what it hosts."""

from __future__ import annotations

from pidflow.state import State
from pidflow.vocabulary import Boundary

BODY = "body"
"""The id of the frame around the body's own systems."""


def hosted(state: State, ids: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return the platforms and which of the boxes each hosts in a state, in the order of the boxes.

    Args:
        state: The state; a trial is no hosting.
        ids: The ids of the boxes.
    """
    platforms: dict[str, tuple[str, ...]] = {}
    known = {system.id for system in state.systems}
    for id in ids:
        platform = state.system(id).hosted_on if id in known else None
        if platform is not None:
            platforms[platform] = (*platforms.get(platform, ()), id)
    return platforms


def frame_ids(state: State, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the frames around boxes in a state, outer ones first.

    Args:
        state: The state.
        ids: The ids of the boxes that it has.
    """
    inside = any(state.system(id).boundary is Boundary.INSIDE for id in ids)
    return (*((BODY,) if inside else ()), *hosted(state, ids))


def frame_titles(state: State, ids: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """Return the Japanese and the English title of each frame.

    Args:
        state: The state that names them.
        ids: The ids of the frames.
    """
    titles = {}
    for id in ids:
        if id == BODY:
            body = state.assessment.body
            titles[id] = (body.name, body.name_en)
        else:
            titles[id] = (state.system(id).name, state.system(id).name_en)
    return titles
