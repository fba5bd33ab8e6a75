"""Pictures and pages are dark on dark screens, and light on paper whatever the screen is."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from PIL import Image, ImageStat

from pidflow.pipeline import bundled
from tests.browser.subjects import Subject, names

if TYPE_CHECKING:
    from playwright.sync_api import Page

Scheme = Literal["light", "dark"]
Medium = Literal["screen", "print"]

_MODELS = bundled()
_LIGHT, _DARK = 200, 90
# What an element is painted with, and what it says of itself for programs that know no style sheets.
_PAINT = """(property) => [...document.querySelectorAll(`[${property}]`)].map((element) => {
  const probe = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  probe.setAttribute(property, element.getAttribute(property));
  document.documentElement.append(probe);
  const literal = getComputedStyle(probe)[property];
  probe.remove();
  return [getComputedStyle(element)[property], literal];
})"""


def shot(page: Page, url: str, scheme: Scheme, medium: Medium) -> Image.Image:
    """What is seen of a page in a window."""
    page.emulate_media(color_scheme=scheme, media=medium)
    page.goto(url)
    return Image.open(BytesIO(page.screenshot()))


def brightness(image: Image.Image) -> float:
    """How bright it is on the whole, from 0 to 255."""
    return float(ImageStat.Stat(image.convert("L")).mean[0])


@pytest.mark.parametrize("name", names())
def test_a_picture_is_dark_on_dark_screens_only(name: str, subjects: dict[str, Subject], page: Page) -> None:
    """Paper stays white, also when a dark screen prints."""
    url = subjects[name].path.as_uri()
    light, dark = shot(page, url, "light", "screen"), shot(page, url, "dark", "screen")
    on_paper = shot(page, url, "dark", "print")
    assert brightness(light) > _LIGHT
    assert brightness(dark) < _DARK
    assert on_paper.tobytes() == light.tobytes()


@pytest.mark.parametrize("property", ["fill", "stroke"])
@pytest.mark.parametrize("name", names())
def test_paper_has_the_colours_that_are_written_at_each_shape(
    name: str, property: str, subjects: dict[str, Subject], page: Page
) -> None:
    """So that programs without style sheets draw the same; on a dark screen every colour is another."""
    page.goto(subjects[name].path.as_uri())
    page.emulate_media(color_scheme="dark", media="print")
    assert all(drawn == literal for drawn, literal in page.evaluate(_PAINT, property))
    page.emulate_media(color_scheme="dark", media="screen")
    painted = [each for each in page.evaluate(_PAINT, property) if each[1] != "none"]
    assert painted
    assert all(drawn != literal for drawn, literal in painted)


@pytest.mark.parametrize("name", ["index.html", *(f"{model}.html" for model in _MODELS)])
def test_a_page_is_dark_on_dark_screens_only(name: str, site: Path, page: Page) -> None:
    """The same for the pages."""
    url = (site / name).as_uri()
    assert brightness(shot(page, url, "light", "screen")) > _LIGHT
    assert brightness(shot(page, url, "dark", "screen")) < _DARK
    assert brightness(shot(page, url, "dark", "print")) > _LIGHT


@pytest.mark.parametrize("model", _MODELS)
def test_pictures_in_a_dark_page_are_dark(model: str, site: Path, page: Page) -> None:
    """A picture takes the colours of the page that shows it."""
    page.goto((site / f"{model}.html").as_uri())
    picture = page.locator("img").first
    page.emulate_media(color_scheme="light")
    assert brightness(Image.open(BytesIO(picture.screenshot()))) > _LIGHT
    page.emulate_media(color_scheme="dark")
    assert brightness(Image.open(BytesIO(picture.screenshot()))) < _DARK
