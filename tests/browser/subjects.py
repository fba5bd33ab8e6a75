"""The bundled pictures: drawn once, written where the browser finds them, measured once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from pidflow.drawing import Audit
from pidflow.output.svg import svg
from pidflow.pipeline import bundled, index, open_model, page, pictures, placings, scene_of
from pidflow.wording import Language
from tests.bench.drawn import Drawn, drawn, name, shown
from tests.browser.measured import Measured, measured

if TYPE_CHECKING:
    from playwright.sync_api import Page


@frozen
class Subject:
    """A picture on disk, what it was made from, and what the project's audit says of it."""

    path: Path
    drawn: Drawn
    audit: Audit


@cache
def names(language: Language = "ja") -> tuple[str, ...]:
    """Return the names of all bundled pictures, such as ``shinjuku-kokuho shikaku 2025-01``.

    Args:
        language: Those in Japanese are what `pidflow build` draws; English ones are drawn when asked for.
    """
    return tuple(each for model in bundled() for each in _names(model, language))


def _names(model: str, language: Language) -> Iterator[str]:
    assessment = open_model(model).assessment
    for procedure in assessment.procedures:
        for states in shown(assessment, procedure.key):
            yield f"{model} {name(states, procedure.key, language)}"


def every(folder: Path) -> dict[str, Subject]:
    """Draw every bundled picture, in both languages, into a folder.

    Args:
        folder: Where to write them.
    """
    found: dict[str, Subject] = {}
    for model in bundled():
        opened = open_model(model)
        for each in drawn(opened.assessment, opened.known, ("ja", "en")):
            path = folder / f"{model}-{each.name.replace(' ', '-')}.svg"
            found[f"{model} {each.name}"] = written(each, path)
    return found


def written(each: Drawn, path: Path) -> Subject:
    """Write a picture to a file."""
    path.write_text(svg(scene_of(each.picture, each.layout)), encoding="utf-8")
    return Subject(path, each, each.audit())


def write_site(folder: Path) -> None:
    """Write all pictures and pages into a folder, as `pidflow build` does."""
    every_model = [open_model(model) for model in bundled()]
    products = [index(opened.assessment for opened in every_model)]
    for opened in every_model:
        products.append(page(opened.assessment))
        products += pictures(opened.assessment, placings(opened.assessment, opened.known))
    for product in products:
        path = folder / product.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(product.text, encoding="utf-8")


@define
class Measures:
    """Pictures as the browser draws them, each measured once."""

    page: Page
    _known: dict[Path, Measured] = field(factory=dict)

    def of(self, subject: Subject) -> Measured:
        """Return what the browser makes of a picture."""
        if subject.path not in self._known:
            self._known[subject.path] = measured(self.page, subject.path)
        return self._known[subject.path]
