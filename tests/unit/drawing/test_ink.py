"""Colours can be read: WCAG 2.2 contrast on every ground on which they stand, on paper and on dark screens."""

from __future__ import annotations

from itertools import combinations

import pytest

from pidflow.drawing.ink import Ink
from pidflow.drawing.look import Carried

GROUNDS = (Ink.PAPER, Ink.INSIDE, Ink.OUTSIDE, Ink.BODY, Ink.PLATFORM)
LINES = tuple(carried.value.ink for carried in Carried)
CHANGES = (Ink.ADDED, Ink.REMOVED, Ink.RETAGGED)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", [Ink.TEXT, Ink.FAINT, *LINES, *CHANGES])
def test_text_and_lines_reach_aa(ink: Ink, ground: Ink) -> None:
    """Badges bear their line's colour as text, so that lines need the contrast of text, 4.5."""
    assert contrast(ink.light, ground.light) >= 4.5
    assert contrast(ink.dark, ground.dark) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS)
def test_outlines_reach_the_contrast_of_graphics(ground: Ink) -> None:
    """Outlines of boxes and frames, and lines that did not change, need 3."""
    for ink in (Ink.BORDER, Ink.FAINT, Ink.SAME):
        assert contrast(ink.light, ground.light) >= 3
        assert contrast(ink.dark, ground.dark) >= 3


def test_no_two_kinds_of_line_share_colour_or_arrowhead() -> None:
    """Colour alone tells them apart on screen, the arrowhead alone in grey."""
    assert len({carried.value.ink for carried in Carried}) == len(Carried)
    assert len({carried.value.head for carried in Carried}) == len(Carried)


# How the three kinds of cones without one of them see a colour: Machado, Oliveira and Fernandes 2009, full severity.
BLINDNESS = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen(colour: str, kind: str) -> tuple[float, ...]:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    mixed = [sum(part * c for part, c in zip(row, linear, strict=True)) for row in BLINDNESS[kind]]
    return tuple(
        12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055
        for c in (min(1, max(0, c)) for c in mixed)
    )


@pytest.mark.parametrize("kind", list(BLINDNESS))
def test_changes_differ_for_every_kind_of_colour_vision(kind: str) -> None:
    """Far enough apart in every pair to be told apart side by side; the signs tell them apart in grey."""
    for one, other in combinations((*CHANGES, Ink.SAME), 2):
        for shade in ("light", "dark"):
            apart = [
                a - b
                for a, b in zip(
                    seen(getattr(one, shade), kind), seen(getattr(other, shade), kind), strict=True
                )
            ]
            assert sum(each**2 for each in apart) ** 0.5 > 0.25, (one, other, shade)
