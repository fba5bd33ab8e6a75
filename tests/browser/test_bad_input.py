"""Names made to break a picture: it opens, executes nothing, and nothing leaves its box."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest
from attrs import evolve

import pidflow
from pidflow.model import Assessment, Step
from pidflow.notation import Arrow, Route, format_route
from pidflow.pipeline import index, pictures, placings
from pidflow.pipeline import page as page_of
from pidflow.vocabulary import PersonalNumber, transport
from tests.browser.findings import CHECKS, texts_outside_the_page
from tests.browser.measured import Measured, measured
from tests.browser.subjects import Measures
from tests.browser.test_pages import complaints

if TYPE_CHECKING:
    from playwright.sync_api import Page

HACK = "window.hacked=true;alert(1)"
NAMES = (
    "とても長い名前の特定個人情報保護評価書管理システム" * 8,
    "W" * 200,
    "😀🗾📠🏳🈂システム",
    f"<script>{HACK}</script>",
    f'"><img src=x onerror="{HACK}">',
    f"]]><script>{HACK}</script><![CDATA[",
    f"</title></desc></style></svg><script>{HACK}</script>",
    "A&B &lt;&amp;&#0; --> <!-- %s {{ 7*7 }} ${x}",
    "نظام التأمين الصحي الوطني",
    "מערכת ביטוח (1) לאומי",
    normalize("NFC", "山" + "\u0323\u0330\u0331" * 10 + "\u3099" * 5 + "川"),
    "i" * 40,
)
DATA = f"<script>{HACK}</script>&]]>" + "長" * 60


def nasty() -> Assessment:
    """An assessment of nothing but such names, as title, systems and data."""
    arrow = Arrow(PersonalNumber.INCLUDED, (transport("庁内連携"),))
    routes = [Route((one, other), (arrow,)) for one, other in pairwise(NAMES)]
    steps = {f"({nth})<b>&": format_route(route) for nth, route in enumerate(routes, start=1)}
    model = pidflow.sketch(f"<script>{HACK}</script>&]]>" + NAMES[0], steps, outside=NAMES[:3]).model
    (procedure,) = model.procedures
    return evolve(model, procedures=(evolve(procedure, steps=tuple(map(_with_data, procedure.steps))),))


def _with_data(step: Step) -> Step:
    (version,) = step.versions
    flows = tuple(evolve(flow, data=DATA, data_en=DATA) for flow in version.flows)
    return evolve(step, versions=(evolve(version, flows=flows),))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of its picture and pages."""
    folder = tmp_path_factory.mktemp("nasty")
    assessment = nasty()
    for product in (
        *pictures(assessment, placings(assessment, {})),
        page_of(assessment),
        index([assessment]),
    ):
        path = folder / product.path
        path.parent.mkdir(exist_ok=True)
        path.write_text(product.text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def picture(built: Path) -> Path:
    """The picture."""
    (found,) = built.rglob("*.svg")
    return found


@pytest.fixture(scope="module")
def seen(picture: Path, measures: Measures) -> Measured:
    """The picture as the browser draws it."""
    return measured(measures.page, picture)


def executed(page: Page) -> bool:
    """Whether anything of the names has run."""
    page.wait_for_timeout(100)
    return bool(page.evaluate("() => 'hacked' in window"))


def test_the_picture_opens_and_executes_nothing(picture: Path, page: Page) -> None:
    """It is well-formed, has every name to the letter, and no script."""
    said = complaints(page)
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.goto(picture.as_uri())
    assert not executed(page)
    assert said == []
    assert page.evaluate("() => document.querySelectorAll('script, img, parsererror').length") == 0
    titles = page.evaluate(
        "() => [...document.querySelectorAll('g.system > title')].map((each) => each.textContent)"
    )
    assert sorted(titles) == sorted(NAMES)


def test_the_picture_within_a_page_executes_nothing(picture: Path, page: Page) -> None:
    """HTML is read by other rules than XML; the picture must stay in one piece there too."""
    said = complaints(page)
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.set_content(f"<!DOCTYPE html><body>{picture.read_text(encoding='utf-8')}<p id=end></p></body>")
    assert not executed(page)
    assert said == []
    assert page.evaluate("() => document.querySelectorAll('script, img').length") == 0
    assert page.evaluate("() => document.querySelectorAll('svg g.system').length") == len(NAMES)
    assert page.evaluate("() => document.getElementById('end').parentElement.tagName") == "BODY"


@pytest.mark.parametrize("name", ["index.html", "sketch.html"])
def test_the_pages_execute_nothing(name: str, built: Path, page: Page) -> None:
    """The title, the wording and the text for those who don't see the picture hold the names as well."""
    said = complaints(page)
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.goto((built / name).as_uri())
    assert not executed(page)
    assert said == []
    assert page.evaluate("() => document.querySelectorAll('script').length") == 0


@pytest.mark.parametrize("check", CHECKS)
def test_nothing_leaves_its_box(check: str, seen: Measured) -> None:
    """However long, high or wide the letters of a name are."""
    assert list(CHECKS[check](seen)) == []


def test_nothing_leaves_the_page(picture: Path, seen: Measured) -> None:
    """Nor the paper."""
    sheets = picture.read_text(encoding="utf-8").count('class="head"')
    assert list(texts_outside_the_page(seen, sheets)) == []
