"""What pidflow needs for the pictures of an assessment, as a whole and stage by stage."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pidflow.drawing import compose
from pidflow.layout import Placing, arrange, place
from pidflow.model import Assessment
from pidflow.output.svg import svg
from pidflow.pipeline import pictures, placings, sheet_of
from tests.bench.clock import Watch
from tests.bench.drawn import Drawn, name, picture_at, shown

LOADING, SHEET, PLACING = "loading", "state and sheet", "placing"
ROUTING, DRAWING, WRITING = "layout: routing", "drawing", "writing SVG"
STAGES = (LOADING, SHEET, PLACING, ROUTING, DRAWING, WRITING)

Opening = Callable[[], tuple[Assessment, Mapping[str, Placing]]]
"""Gives an assessment and the placing of each procedure, as far as there is one."""


def as_built(opening: Opening, watch: Watch, row: str) -> dict[str, Placing]:
    """Draw all pictures the way `pidflow build` does; return the placing used.

    Args:
        opening: Opens the model.
        watch: Takes the time.
        row: Under which name.
    """
    with watch.on(row):
        assessment, known = opening()
        placed = placings(assessment, known)
        for _ in pictures(assessment, placed):
            pass
    return placed


def by_stages(opening: Opening, watch: Watch) -> list[Drawn]:
    """Draw all pictures, taking the time of each stage apart."""
    with watch.on(LOADING):
        assessment, known = opening()
    found: list[Drawn] = []
    for procedure in assessment.procedures:
        with watch.on(SHEET):
            sheet = sheet_of(assessment, procedure.key)
            states = shown(assessment, procedure.key)
            shown_there = [(name(each, procedure.key), picture_at(each, procedure.key)) for each in states]
        with watch.on(PLACING):
            placing = place(sheet, known.get(procedure.key))
        with watch.on(ROUTING):
            layout = arrange(sheet, placing)
        found += [Drawn(title, sheet, picture, layout) for title, picture in shown_there]
    for each in found:
        with watch.on(DRAWING):
            scene = compose(each.picture, each.layout)
        with watch.on(WRITING):
            svg(scene)
    return found
