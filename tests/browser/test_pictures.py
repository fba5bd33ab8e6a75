"""Every bundled picture, in both languages, as Chromium draws it: nothing is cut off, covered or too small to read."""

from __future__ import annotations

import pytest

from tests.browser.findings import CHECKS, texts_outside_the_page
from tests.browser.subjects import Measures, Subject, names

EVERY = (*names(), *names("en"))


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("name", EVERY)
def test_the_browser_finds_nothing(
    name: str, check: str, subjects: dict[str, Subject], measures: Measures
) -> None:
    """Glyphs, boxes, labels and lines keep clear of each other."""
    assert list(CHECKS[check](measures.of(subjects[name]))) == []


@pytest.mark.parametrize("name", EVERY)
def test_no_text_leaves_its_sheet_of_paper(
    name: str, subjects: dict[str, Subject], measures: Measures
) -> None:
    """Nothing is cut off at the edge of the page, or between two pages."""
    subject = subjects[name]
    sheets = subject.audit.sheets
    assert list(texts_outside_the_page(measures.of(subject), sheets)) == []


@pytest.mark.parametrize("name", EVERY)
def test_the_picture_is_measured_in_its_own_units(
    name: str, subjects: dict[str, Subject], measures: Measures
) -> None:
    """No element has a transform: otherwise what is measured here would be somewhere else."""
    assert measures.of(subjects[name]).moved == 0
