"""Building every picture and page of assessments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from pidflow.layout import Placing, arrange
from pidflow.model import Assessment
from pidflow.output.svg import svg
from pidflow.pipeline.arrangement import picture_states, sheet_keys_of
from pidflow.pipeline.drawing import scene_of
from pidflow.pipeline.product import Product
from pidflow.sheet import Picture, difference_picture, picture_of, union_sheet
from pidflow.site import index_page, model_page
from pidflow.state import State


def picture_path(assessment: Assessment, ordinal: int, *states: State) -> str:
    """Return the path of a picture below the folder of pictures, such as ``shinjuku-kokuho/01-2024-12.svg``.

    Args:
        assessment: The assessment.
        ordinal: The procedure's place among the assessment's procedures, from 1; 0 for the overview.
        states: The state, or the two states whose difference it is.
    """
    return f"{assessment.id}/{ordinal:02}-{'--'.join(state.id for state in states)}.svg"


def pictures(assessment: Assessment, placed: Mapping[str, Placing]) -> Iterator[Product]:
    """Draw every procedure in every state of which pictures are made, and what differs from one to the next.

    Args:
        assessment: The assessment.
        placed: The placing of each procedure, by key.

    Yields:
        The pictures, procedure by procedure: its states in order, then the differences.
    """
    every = picture_states(assessment)
    for key, ordinal in sheet_keys_of(assessment, every).items():
        layout = arrange(union_sheet(every, key), placed[key])
        for states in _shown(every, key):
            picture = _picture(states, key)
            yield Product(picture_path(assessment, ordinal, *states), svg(scene_of(picture, layout)))


def picture_count(assessment: Assessment) -> int:
    """Return how many pictures an assessment has, for telling progress."""
    every = picture_states(assessment)
    return sum(len(_shown(every, key)) for key in sheet_keys_of(assessment, every))


def _shown(every: tuple[State, ...], procedure: str) -> list[tuple[State, ...]]:
    """The states in which a procedure has a sheet, one by one and then in consecutive pairs."""
    states = [state for state in every if _has(state, procedure)]
    return [*((state,) for state in states), *pairwise(states)]


def _has(state: State, procedure: str) -> bool:
    return any(each.key == procedure for each in state.procedures)


def _picture(states: tuple[State, ...], procedure: str) -> Picture:
    if len(states) == 1:
        return picture_of(states[0], procedure)
    before, after = states
    return difference_picture(before, after, procedure)


def page(assessment: Assessment) -> Product:
    """Return the page that shows every picture of an assessment with its items."""
    text = model_page(assessment, picture_states(assessment), _paths(assessment))
    return Product(f"{assessment.id}.html", text)


def index(assessments: Iterable[Assessment]) -> Product:
    """Return the page that leads to every assessment."""
    listed = ((each, picture_states(each), _paths(each)) for each in assessments)
    return Product("index.html", index_page(listed))


def _paths(assessment: Assessment) -> dict[tuple[str, ...], str]:
    every = picture_states(assessment)
    return {
        (key, *(state.id for state in states)): picture_path(assessment, ordinal, *states)
        for key, ordinal in sheet_keys_of(assessment, every).items()
        for states in _shown(every, key)
    }
