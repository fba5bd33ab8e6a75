"""Building: a picture of every procedure in every state that has it, and pages that lead there."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from attrs import evolve

from pidflow.calendar import Period
from pidflow.model import Moment
from pidflow.pipeline import Product, index, page, picture_count, pictures, placings
from pidflow.pipeline.build import picture_path
from tests.unit.pipeline.placed import placed
from tests.unit.town import DONE, TOWN, flow, hop, procedure, state, step, town


@pytest.fixture(scope="module")
def built() -> tuple[Product, ...]:
    """Every picture of the town."""
    return tuple(pictures(TOWN, placed()))


def test_paths_are_ascii_and_tell_procedure_and_state() -> None:
    """A picture is found by the place of its procedure and the id of its state, or of its two states."""
    before, after = state("2024-12"), state("2025-01")
    assert picture_path(TOWN, 3, before) == "renshu/03-2024-12.svg"
    assert picture_path(TOWN, 12, before, after) == "renshu/12-2024-12--2025-01.svg"


def test_every_sheet_and_every_change_has_a_picture(built: tuple[Product, ...]) -> None:
    """A procedure has a picture for each state that shows it, and one for what differs from each to the next."""
    assert [each.path for each in built] == [
        "renshu/00-2024-12.svg",
        "renshu/00-2025-01.svg",
        "renshu/00-2024-12--2025-01.svg",
        "renshu/01-2024-12.svg",
        "renshu/01-2025-01.svg",
        "renshu/01-2024-12--2025-01.svg",
        "renshu/02-2025-01.svg",
    ]
    assert picture_count(TOWN) == len(built)


def test_pictures_are_documents_of_their_procedure(built: tuple[Product, ...]) -> None:
    """Each product is an SVG document that names its procedure and its state."""
    overviews = ("接続・入手",) * 3
    names = (*overviews, "資格に関する事務", "資格と給付", "資格と給付", "kyufu")
    for product, named in zip(built, names, strict=True):
        root = ElementTree.fromstring(product.text)
        assert root.tag.endswith("svg")
        assert named in "".join(root.itertext())


def test_building_twice_gives_the_same_bytes(built: tuple[Product, ...]) -> None:
    """The same model and placing make the same pictures."""
    assert tuple(pictures(TOWN, placed())) == built


def test_the_pages_lead_to_every_picture_and_to_nothing_else(built: tuple[Product, ...]) -> None:
    """Each picture is linked from both pages, and each link leads to a picture or a page that is made."""
    pages = (page(TOWN), index([TOWN]))
    assert [each.path for each in pages] == ["renshu.html", "index.html"]
    made = {product.path for product in (*built, *pages)}
    for each in pages:
        links = {link.partition("#")[0] for link in re.findall(r'(?:href|src)="([^"]+)"', each.text)} - {""}
        assert links >= {product.path for product in built}
        assert links <= made


def test_a_change_over_a_state_without_a_sheet_is_led_to() -> None:
    """A procedure that pauses in one of three states has a picture of what changed meanwhile; the pages lead there."""
    three = evolve(TOWN, moments=(*TOWN.moments, Moment("done", "移行後", "afterwards", DONE)))
    uses = step("s", "(1)", flow(hop("juki", "kikan")))
    first, last = (
        procedure("a", "1", uses, period=Period(until=TOWN.moments[0].at)),
        procedure("a", "1", period=Period(DONE)),
    )
    pausing = evolve(first, headings=(*first.headings, *last.headings))
    assessment = evolve(three, procedures=(pausing,))
    change = "renshu/01-2024-12--done.svg"
    assert change in {each.path for each in pictures(assessment, placings(assessment, {}))}
    assert change in index([assessment]).text


def test_a_procedure_that_has_ended_is_led_to() -> None:
    """The pictures of a procedure that the last state no longer has are still made, so the pages lead to them."""
    ended = procedure(
        "a", "1", step("s", "(1)", flow(hop("juki", "kikan"))), period=Period(until=TOWN.moments[0].at)
    )
    assessment = town(ended, procedure("b", "2", step("s", "(1)", flow(hop("juki", "kikan")))))
    (picture,) = [each.path for each in pictures(assessment, placings(assessment, {})) if "/01-" in each.path]
    assert picture in index([assessment]).text
    assert picture in page(assessment).text
