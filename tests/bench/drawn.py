"""The pictures of an assessment with all that they were made from, so that they can be measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from attrs import frozen

from pidflow.drawing import Audit, audit
from pidflow.layout import Layout, Placing, arrange, place
from pidflow.model import Assessment
from pidflow.pipeline import picture_states, sheet_of
from pidflow.sheet import Picture, Sheet, difference_picture, picture_of
from pidflow.state import State
from pidflow.wording import Language


@frozen
class Drawn:
    """A picture with what it was made from.

    Args:
        name: The procedure, the state or states and the language, such as ``shikaku 2024-12--2025-01``.
        sheet: What the layout was told.
        picture: The state or the difference.
        layout: Where everything is.
    """

    name: str
    sheet: Sheet
    picture: Picture
    layout: Layout

    def audit(self) -> Audit:
        """Return its figures."""
        return audit(self.sheet, self.picture, self.layout)


def drawn(
    assessment: Assessment, known: Mapping[str, Placing], languages: tuple[Language, ...] = ("ja",)
) -> Iterator[Drawn]:
    """Yield every picture, procedure by procedure, its states first.

    Args:
        assessment: The assessment.
        known: The placing of each procedure, by key, as far as there is one.
        languages: In which languages; all of them share a layout.
    """
    for procedure in assessment.procedures:
        sheet = sheet_of(assessment, procedure.key)
        layout = arrange(sheet, place(sheet, known.get(procedure.key)))
        for states in shown(assessment, procedure.key):
            for language in languages:
                picture = picture_at(states, procedure.key, language)
                yield Drawn(name(states, procedure.key, language), sheet, picture, layout)


def shown(assessment: Assessment, procedure: str) -> list[tuple[State, ...]]:
    """Return the states of a procedure one by one, then the pairs whose difference is drawn."""
    states = [each for each in picture_states(assessment) if _has(each, procedure)]
    return [*((state,) for state in states), *pairwise(states)]


def name(states: tuple[State, ...], procedure: str, language: Language = "ja") -> str:
    """Return the name of a picture; Japanese goes without saying."""
    said = f"{procedure} {'--'.join(state.id for state in states)}"
    return said if language == "ja" else f"{said} {language}"


def picture_at(states: tuple[State, ...], procedure: str, language: Language = "ja") -> Picture:
    """Return what the picture of a state, or of the difference of two, is to show."""
    if len(states) == 1:
        return picture_of(states[0], procedure, language)
    before, after = states
    return difference_picture(before, after, procedure, language)


def _has(state: State, procedure: str) -> bool:
    return any(each.key == procedure for each in state.procedures)
