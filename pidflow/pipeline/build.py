"""Building every picture and page of assessments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pidflow.layout import Placing, arrange
from pidflow.model import Assessment
from pidflow.pipeline.arrangement import picture_states, sheet_of
from pidflow.pipeline.draw import draw_on
from pidflow.pipeline.product import Product
from pidflow.site import index_page, model_page
from pidflow.state import State


def picture_path(assessment: Assessment, ordinal: int, state: State) -> str:
    """Return the path of a picture below the folder of pictures, such as ``shinjuku-kokuho/01-2024-12.svg``.

    Args:
        assessment: The assessment.
        ordinal: The procedure's place among the assessment's procedures, from 1.
        state: The state.
    """
    return f"{assessment.id}/{ordinal:02}-{state.id}.svg"


def pictures(assessment: Assessment, placed: Mapping[str, Placing]) -> Iterator[Product]:
    """Draw every procedure in every state of which pictures are made.

    Args:
        assessment: The assessment.
        placed: The placing of each procedure, by key.

    Yields:
        The pictures, procedure by procedure, in the order of the states.
    """
    states = picture_states(assessment)
    for ordinal, procedure in enumerate(assessment.procedures, start=1):
        layout = arrange(sheet_of(assessment, procedure.key), placed[procedure.key])
        for state in states:
            if any(each.key == procedure.key for each in state.procedures):
                text = draw_on(layout, state, procedure.key)
                yield Product(picture_path(assessment, ordinal, state), text)


def picture_count(assessment: Assessment) -> int:
    """Return how many pictures an assessment has, for telling progress."""
    return sum(len(state.procedures) for state in picture_states(assessment))


def page(assessment: Assessment) -> Product:
    """Return the page that shows every picture of an assessment with its items."""
    states = picture_states(assessment)
    paths = {
        (procedure.key, state.id): picture_path(assessment, ordinal, state)
        for ordinal, procedure in enumerate(assessment.procedures, start=1)
        for state in states
        if any(each.key == procedure.key for each in state.procedures)
    }
    return Product(f"{assessment.id}.html", model_page(assessment, states, paths))


def index(assessments: Iterable[Assessment]) -> Product:
    """Return the page that leads to every assessment."""
    return Product("index.html", index_page((each, picture_states(each)) for each in assessments))
