"""The pages and pictures of a build open without a complaint, and everything that they lead to is there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from pidflow.pipeline import bundled
from tests.browser.subjects import Subject, names

if TYPE_CHECKING:
    from playwright.sync_api import Page

PAGES = ("index.html", *(f"{model}.html" for model in bundled()))
_LINKS = "() => [...document.querySelectorAll('a[href]')].map((link) => link.href)"
_WIDTHS = """async () => {
  const images = [...document.images];
  for (const image of images) image.loading = "eager";
  await Promise.allSettled(images.map((image) => image.decode()));
  return images.map((image) => [image.getAttribute("src"), image.naturalWidth, image.alt]);
}"""
_IDS = "() => [...document.querySelectorAll('[id]')].map((each) => each.id)"


def complaints(page: Page) -> list[str]:
    """Collect what the browser complains of, from now on."""
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"error: {error}"))
    page.on("requestfailed", lambda request: said.append(f"failed: {request.url}"))
    return said


def path_of(url: str) -> Path:
    """The file that a URL leads to."""
    parts = urlsplit(url)
    assert parts.scheme == "file", f"{url} leads out of the folder"
    return Path(unquote(parts.path))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_without_a_complaint(name: str, site: Path, page: Page) -> None:
    """Nothing on the console, no error, no request that fails, no image that doesn't load."""
    said = complaints(page)
    page.goto((site / name).as_uri())
    images: list[tuple[str, int, str]] = page.evaluate(_WIDTHS)
    assert said == []
    assert [source for source, width, _ in images if not width] == []
    assert [source for source, _, told in images if not told] == []
    assert bool(images) == (name != "index.html")


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name: str, site: Path, page: Page) -> None:
    """To a file of the build, and to a place that is there in it."""
    page.goto((site / name).as_uri())
    links: list[str] = page.evaluate(_LINKS)
    assert links
    for url in sorted(set(links)):
        target = path_of(url)
        assert target.is_file(), url
        assert target.is_relative_to(site), url
        fragment = unquote(urlsplit(url).fragment)
        if fragment:
            page.goto(url)
            assert fragment in page.evaluate(_IDS), url


def test_every_picture_is_led_to(site: Path, page: Page) -> None:
    """No picture of the build that no page shows."""
    led_to: set[Path] = set()
    for name in PAGES:
        page.goto((site / name).as_uri())
        led_to |= {path_of(url) for url in page.evaluate(_LINKS)}
    assert set(site.rglob("*.svg")) <= led_to


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("width", [1280, 390])
def test_a_page_is_no_wider_than_its_window(name: str, width: int, site: Path, page: Page) -> None:
    """Also on a telephone nobody has to scroll sideways."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((site / name).as_uri())
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", names())
def test_a_picture_opens_by_itself(name: str, subjects: dict[str, Subject], page: Page) -> None:
    """It is a document of its own, with a title, and asks for nothing from outside."""
    said = complaints(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(subjects[name].path.as_uri())
    assert said == []
    assert asked == [subjects[name].path.as_uri()]
    assert page.title()


@pytest.mark.parametrize("name", names())
def test_a_picture_prints_on_its_paper(name: str, subjects: dict[str, Subject], page: Page) -> None:
    """As many sheets as it says, each of the size it says."""
    subject = subjects[name]
    page.goto(subject.path.as_uri())
    printed = page.pdf(prefer_css_page_size=True, print_background=True)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", printed)
    width, height = (float(side) / 25.4 * 72 for side in subject.audit.paper.split("x"))
    assert len(boxes) == subject.audit.sheets
    for box in boxes:
        assert [float(side) for side in box] == pytest.approx([width, height], abs=1)
