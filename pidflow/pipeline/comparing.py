"""Comparing bodies: their states, and the picture of all of them."""

from __future__ import annotations

from pidflow.comparison import Comparison, columns_of, comparison_picture, comparison_sheet
from pidflow.drawing import Audit, audit
from pidflow.layout import Layout, arrange, place_in_columns
from pidflow.output.svg import svg
from pidflow.pipeline.drawing import scene_of
from pidflow.pipeline.opening import open_model
from pidflow.sheet import Picture, Sheet
from pidflow.state import State, state_at
from pidflow.wording import Language


def state_called(called: str, when: str | None = None) -> State:
    """Return the state that is called ``MODEL`` or ``MODEL@POINT``.

    Args:
        called: A model's name or path, and after the last ``@``, if anything, the point; what holds a
            ``/`` is no point but part of a path.
        when: The point where none is said; None for the newest state.

    Raises:
        InputFault: There is no such model or point.
        ModelFault: The model's files have faults.

    Example:
        >>> state_called("shinjuku-kokuho@2024-12").label
        '令和6年12月まで'
    """
    before, sign, after = called.rpartition("@")
    model, point = (before, after) if sign and "/" not in after else (called, when)
    assessment = open_model(model).assessment
    return state_at(assessment, assessment.moments[-1].id if point is None else point)


def draw_comparison(comparison: Comparison, language: Language = "ja") -> str:
    """Return the picture of a comparison as an SVG document.

    Args:
        comparison: The comparison.
        language: ``ja`` or ``en``.

    Raises:
        InputFault: It has no hops between two roles.
    """
    picture, _, layout = _laid_out(comparison, language)
    return svg(scene_of(picture, layout))


def audit_comparison(comparison: Comparison, language: Language = "ja") -> Audit:
    """Measure the picture that `draw_comparison` gives.

    Raises:
        InputFault: It has no hops between two roles.
    """
    picture, sheet, layout = _laid_out(comparison, language)
    return audit(sheet, picture, layout)


def _laid_out(comparison: Comparison, language: Language) -> tuple[Picture, Sheet, Layout]:
    picture = comparison_picture(comparison, language)
    sheet = comparison_sheet(picture)
    return picture, sheet, arrange(sheet, place_in_columns(sheet, columns_of(sheet)))
