"""Chromium for the tests, and the bundled pictures; without it the run ends with 3 and says what to install."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser import chromium
from tests.browser.subjects import Measures, Subject, every, write_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_FINE = 4
"""Texts are laid out on whole pixels: so many in one make the measures fine enough."""


def pytest_sessionstart() -> None:
    """Refuse to start without Chromium, rather than to pass without having looked."""
    lacking = chromium.lacking()
    if lacking:
        pytest.exit(lacking, chromium.MISSING)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium.started() as browser:
        lacking = chromium.lacking_font(browser)
        if lacking:
            pytest.exit(lacking, chromium.MISSING)
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page of its own."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="session")
def measures(browser: Browser) -> Measures:
    """Pictures measured by the browser."""
    return Measures(browser.new_page(device_scale_factor=_FINE))


@pytest.fixture(scope="session")
def subjects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Subject]:
    """Every bundled picture, by its name."""
    return every(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a whole build: pictures and pages."""
    folder = tmp_path_factory.mktemp("site")
    write_site(folder)
    return folder
