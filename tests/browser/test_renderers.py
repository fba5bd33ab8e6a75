"""Other programs draw the pictures as Chromium does: nothing in them asks for more than plain SVG."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.browser.pixels import difference
from tests.browser.renderers import NO_RSVG, Renderer, compared, drawn, renderers
from tests.browser.subjects import Subject, names

if TYPE_CHECKING:
    from playwright.sync_api import Browser

MOST_PIXELS = 0.005
"""Of all pixels: glyphs are smoothed and set on pixels in different ways."""
MOST_IN_A_PATCH = 7
"""Of 255: smoothed edges make up to 5, a label or a box that is missing 17 or more."""


@pytest.fixture(scope="module")
def programs(browser: Browser) -> dict[str, Renderer]:
    return renderers(browser)


@pytest.mark.parametrize("name", names())
def test_other_programs_draw_the_same(
    name: str, subjects: dict[str, Subject], programs: dict[str, Renderer]
) -> None:
    """The same glyphs, lines and colours at the same places, up to smoothed edges."""
    images = drawn(subjects[name].path, programs)
    far = [
        each
        for each in compared(name, images)
        if each.difference.pixels > MOST_PIXELS or each.difference.patch > MOST_IN_A_PATCH
    ]
    assert far == []


def test_librsvg_is_among_them(programs: dict[str, Renderer]) -> None:
    """It is a program of the system, so it may be missing; then one program fewer was compared."""
    if "librsvg" not in programs:
        pytest.skip(NO_RSVG)


# ------------------------------------------------------------------ the comparison sees what differs

WITHOUT = {
    "a label": re.compile(r'<g class="label">.*?</g>', re.DOTALL),
    "a box": re.compile(r'<g class="system".*?</g>', re.DOTALL),
}


@pytest.mark.parametrize("what", WITHOUT)
def test_what_is_missing_shows(
    what: str, subjects: dict[str, Subject], programs: dict[str, Renderer], tmp_path: Path
) -> None:
    """A drawing that lacks one thing is told from the whole one."""
    whole = subjects[names()[0]].path
    less = tmp_path / "less.svg"
    text, count = WITHOUT[what].subn("", whole.read_text(encoding="utf-8"), count=1)
    less.write_text(text, encoding="utf-8")
    assert count == 1
    one, other = (drawn(path, {"resvg": programs["resvg"]})["resvg"] for path in (whole, less))
    assert difference(one, other).patch > MOST_IN_A_PATCH


def test_equal_drawings_do_not_differ() -> None:
    """And nothing is found where nothing is."""
    grey = Image.new("RGB", (100, 100), "grey")
    found = difference(grey, grey.copy())
    assert (found.pixels, found.ink, found.patch) == (0, 0, 0)
    with pytest.raises(ValueError, match="one size"):
        difference(grey, grey.crop((0, 0, 50, 50)))
