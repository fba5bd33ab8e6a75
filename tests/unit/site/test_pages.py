"""Pages that lead to the pictures, and take no name for markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from attrs import evolve

from pidflow.model import Body, Name
from pidflow.pipeline import picture_states
from pidflow.site import index_page, model_page
from tests.unit.town import SYSTEMS, TOWN, flow, hop, node, procedure, step, town

STATES = picture_states(TOWN)
PATHS = {
    ("shikaku", "2024-12"): "renshu/01-2024-12.svg",
    ("shikaku", "2025-01"): "renshu/01-2025-01.svg",
    ("shikaku", "2024-12", "2025-01"): "renshu/01-2024-12--2025-01.svg",
    ("kyufu", "2025-01"): "renshu/02-2025-01.svg",
}
_VOID = {"meta", "img", "br", "link"}


class Balance(HTMLParser):
    """Notes whether every element that is opened is closed, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the last one."""
        assert self.open.pop() == tag


def index() -> str:
    """The index of the town alone."""
    return index_page([(TOWN, STATES, PATHS)])


def links(page: str) -> list[str]:
    """Where a page leads."""
    return re.findall(r'href="([^"]+)"', page)


def test_pages_are_well_formed() -> None:
    """Every element is closed where it belongs; the page says its language and its encoding."""
    for page in (index(), model_page(TOWN, STATES, PATHS)):
        balance = Balance()
        balance.feed(page)
        assert balance.open == []
        assert page.startswith('<!DOCTYPE html>\n<html lang="ja">')
        assert '<meta charset="utf-8">' in page


def test_the_index_has_a_column_a_state_and_a_change() -> None:
    """Each procedure has its row, with a link where there is a picture and none where there isn't."""
    page = index()
    columns = re.findall(r'<th scope="col">([^<]+)</th>', page)
    assert columns == [
        "番号",
        "事務",
        "令和6年12月まで",
        "令和7年1月以降",
        "令和6年12月まで → 令和7年1月以降",
    ]
    assert [link for link in links(page) if link.endswith(".svg")] == list(PATHS.values())
    assert [link for link in links(page) if "#" in link] == [
        "renshu.html#overview",
        "renshu.html#shikaku",
        "renshu.html#kyufu",
    ]
    assert "資格と給付に関する事務" in page


def test_the_page_of_a_model_shows_every_picture_with_its_items() -> None:
    """Each picture is shown and linked, with alternative text and its items as text."""
    page = model_page(TOWN, STATES, PATHS)
    assert re.findall(r'<img src="([^"]+)"', page) == list(PATHS.values())
    assert all(re.search(rf'<img src="{path}" alt="[^"]+"', page) for path in PATHS.values())
    assert "職員、旧システムで処理する。" in page
    assert "職員、新システムで処理する。" in page
    assert "(評価書 p17)" in page
    assert 'id="shikaku"' in page
    assert {"#shikaku", "#kyufu", "index.html"} <= set(links(page))


def test_what_is_derived_is_told() -> None:
    """Who looks through the index sees which pictures stand for no official one."""
    told = "(別添1のない文書から作図)"
    assert told not in index()
    assert told in index_page([(evolve(TOWN, derived=True), STATES, PATHS)])


def test_names_are_no_markup() -> None:
    """Whatever a name holds is shown, not obeyed."""
    odd = node("odd", Name("<b>&", "odd"))
    use = procedure("shikaku", "1", step("s", "(1)", flow(hop("odd", "kikan"), data='"><script>')))
    assessment = evolve(
        town(use, systems=(*SYSTEMS, odd)), title="<i>国保</i>", body=Body("<u>区", "<u>City")
    )
    states = picture_states(assessment)
    for page in (index_page([(assessment, states, PATHS)]), model_page(assessment, states, PATHS)):
        assert not re.search(r"<(b|i|u|script)>", page)
        assert "&lt;i&gt;国保&lt;/i&gt;" in page
    assert "&lt;b&gt;&amp;から" in model_page(assessment, states, PATHS)


def test_pages_are_the_same_every_time() -> None:
    """No date, no order of a set."""
    assert index() == index()
    assert model_page(TOWN, STATES, PATHS) == model_page(TOWN, STATES, PATHS)
