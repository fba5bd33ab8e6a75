"""Colours can be read: WCAG 2.2 contrast on every ground on which they stand, on paper and on dark screens."""

from __future__ import annotations

import pytest

from pidflow.drawing.ink import Ink
from pidflow.drawing.look import Carried

GROUNDS = (Ink.PAPER, Ink.INSIDE, Ink.OUTSIDE, Ink.BODY, Ink.PLATFORM)
LINES = tuple(carried.value.ink for carried in Carried)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", [Ink.TEXT, Ink.FAINT, *LINES])
def test_text_and_lines_reach_aa(ink: Ink, ground: Ink) -> None:
    """Badges bear their line's colour as text, so that lines need the contrast of text, 4.5."""
    assert contrast(ink.light, ground.light) >= 4.5
    assert contrast(ink.dark, ground.dark) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
def test_outlines_reach_the_contrast_of_graphics(ground: Ink) -> None:
    """Outlines of boxes and frames need 3."""
    for ink in (Ink.BORDER, Ink.FAINT):
        assert contrast(ink.light, ground.light) >= 3
        assert contrast(ink.dark, ground.dark) >= 3


def test_no_two_kinds_of_line_share_colour_or_arrowhead() -> None:
    """Colour alone tells them apart on screen, the arrowhead alone in grey."""
    assert len({carried.value.ink for carried in Carried}) == len(Carried)
    assert len({carried.value.head for carried in Carried}) == len(Carried)
