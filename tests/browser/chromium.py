"""Chromium as Debian ships it, driven through Playwright; what it needs, and the words for what is missing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

MISSING = 3
"""The exit code where the environment lacks something."""

FONT = "Noto Sans CJK JP"
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

_LIBRARIES = ("playwright", "PIL", "resvg_py")
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_NO_LIBRARY = "{name} is not installed: run `make test-browser`, which installs requirements/browser.lock."
_NO_CHROMIUM = (
    "Chromium is not installed: run `apt-get install chromium fonts-noto-cjk` (Debian, Ubuntu), "
    "or name it: CHROMIUM=/path/to/chromium make test-browser"
)
_NO_FONT = (
    "Chromium draws with {drawn} and not with {font}: run `apt-get install fonts-noto-cjk` (Debian, Ubuntu)"
)

_SAMPLE = f"<svg xmlns='http://www.w3.org/2000/svg'><text y='20' font-family='{FONT}'>宛名Ab1</text></svg>"


def lacking() -> str | None:
    """Return what is missing to start at all and how to get it, or None where nothing is."""
    for name in _LIBRARIES:
        if find_spec(name) is None:
            return _NO_LIBRARY.format(name=name)
    return None if program() else _NO_CHROMIUM


def program() -> str | None:
    """Return Chromium's path: `CHROMIUM` if that is set, else the first on the PATH."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    return next((found for found in map(shutil.which, _PROGRAMS) if found), None)


@contextmanager
def started() -> Iterator[Browser]:
    """Start Chromium, and end it when done."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


def lacking_font(browser: Browser) -> str | None:
    """Return how to get the font that the pictures are measured for, or None where Chromium draws with it."""
    page = browser.new_page()
    try:
        page.set_content(_SAMPLE)
        session = page.context.new_cdp_session(page)
        session.send("DOM.enable")
        session.send("CSS.enable")
        document = session.send("DOM.getDocument")["root"]["nodeId"]
        text = session.send("DOM.querySelector", {"nodeId": document, "selector": "text"})["nodeId"]
        fonts = session.send("CSS.getPlatformFontsForNode", {"nodeId": text})["fonts"]
    finally:
        page.close()
    drawn = sorted(str(font["familyName"]) for font in fonts)
    return None if drawn == [FONT] else _NO_FONT.format(drawn=", ".join(drawn), font=FONT)
