"""The page of figures is that of the models and their sources."""

from __future__ import annotations

import pytest

from pidflow.pipeline import bundled
from tests.functional.models_page import PAGE, page
from tests.functional.run import ROOT

SOURCES = ROOT.parent / "shared/seeds"


@pytest.mark.skipif(not SOURCES.is_dir(), reason="the texts of the sources are not part of the project")
def test_the_page_is_current() -> None:
    """`make models-page` would write what is there."""
    assert PAGE.read_text(encoding="utf-8") == page(SOURCES)


def test_every_model_has_its_figures() -> None:
    """A model that is bundled is on the page."""
    text = PAGE.read_text(encoding="utf-8")
    assert [name for name in bundled() if f"\n## {name}: " not in text] == []
