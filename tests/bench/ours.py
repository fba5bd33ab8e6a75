"""What pidflow needs for the pictures of an assessment, as a whole and stage by stage."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from attrs import frozen

from pidflow.drawing import Audit, audit, compose
from pidflow.layout import Layout, Placing, arrange, place
from pidflow.model import Assessment
from pidflow.output.svg import svg
from pidflow.pipeline import picture_states, pictures, placings, sheet_of
from pidflow.sheet import Picture, Sheet, difference_picture, picture_of
from pidflow.state import State
from tests.bench.clock import Watch

LOADING, SHEET, PLACING = "loading", "state and sheet", "placing"
ROUTING, DRAWING, WRITING = "layout: routing", "drawing", "writing SVG"
STAGES = (LOADING, SHEET, PLACING, ROUTING, DRAWING, WRITING)

Opening = Callable[[], tuple[Assessment, Mapping[str, Placing]]]
"""Gives an assessment and the placing of each procedure, as far as there is one."""


@frozen
class Drawn:
    """A picture with what it was made from.

    Args:
        name: The procedure and the state or states, such as ``shikaku 2024-12--2025-01``.
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


def as_built(opening: Opening, watch: Watch, name: str) -> dict[str, Placing]:
    """Draw all pictures the way `pidflow build` does; return the placing used.

    Args:
        opening: Opens the model.
        watch: Takes the time.
        name: Under which name.
    """
    with watch.on(name):
        assessment, known = opening()
        placed = placings(assessment, known)
        for _ in pictures(assessment, placed):
            pass
    return placed


def by_stages(opening: Opening, watch: Watch) -> list[Drawn]:
    """Draw all pictures, taking the time of each stage apart."""
    with watch.on(LOADING):
        assessment, known = opening()
    drawn: list[Drawn] = []
    for procedure in assessment.procedures:
        with watch.on(SHEET):
            sheet = sheet_of(assessment, procedure.key)
            shown = list(_shown(assessment, procedure.key))
        with watch.on(PLACING):
            placing = place(sheet, known.get(procedure.key))
        with watch.on(ROUTING):
            layout = arrange(sheet, placing)
        drawn += [Drawn(name, sheet, picture, layout) for name, picture in shown]
    for each in drawn:
        with watch.on(DRAWING):
            scene = compose(each.picture, each.layout)
        with watch.on(WRITING):
            svg(scene)
    return drawn


def _shown(assessment: Assessment, procedure: str) -> Iterator[tuple[str, Picture]]:
    """Yield the states of a procedure, then the differences from one to the next."""
    states = [each for each in picture_states(assessment) if _has(each, procedure)]
    for state in states:
        yield f"{procedure} {state.id}", picture_of(state, procedure)
    for before, after in pairwise(states):
        yield f"{procedure} {before.id}--{after.id}", difference_picture(before, after, procedure)


def _has(state: State, procedure: str) -> bool:
    return any(each.key == procedure for each in state.procedures)
