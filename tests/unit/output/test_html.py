"""Pieces of HTML for notebooks: escaped, in need of nothing from outside, and no harm to each other."""

from __future__ import annotations

from base64 import b64decode
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from pidflow.output.html import html_block, html_picture, html_remarks, html_table
from pidflow.output.table import Table


class Reader(HTMLParser):
    """What a browser finds: the tags in order, the attributes, and the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


HARMLESS = {"div", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "figure", "img", "figcaption"}


@given(st.text(), st.text(), st.text())
def test_no_text_becomes_markup(heading: str, cell: str, caption: str) -> None:
    """Whatever a name or a caption holds: no tag but the page's own, no attribute but its own."""
    parts = (html_table(Table((cell,), ((cell,),))), html_remarks((cell,)), html_picture("<svg/>", caption))
    read = Reader(html_block(heading, parts))
    assert set(read.tags) <= HARMLESS
    assert {name for name, _ in read.attributes} == {"style", "alt", "src"}


def test_a_table_has_its_cells_in_order() -> None:
    """The head, then a row each; line ends and signs of markup stay text."""
    read = Reader(html_table(Table(("a", "b"), (("1\n2", "<b>"), ("3", "&amp;")))))
    assert [tag for tag in read.tags if tag in ("tr", "th", "td")] == [
        "tr",
        "th",
        "th",
        *["tr", "td", "td"] * 2,
    ]
    assert read.text == "ab1\n2<b>3&amp;"


def test_a_picture_is_a_document_of_its_own() -> None:
    """Its rules of style and its paper reach nothing beside it, since it is an image and not part of the page."""
    svg = "<svg><style>.label{fill:red}@page{size:1mm}</style><title>水</title></svg>"
    html = html_picture(svg, "図 <1>")
    attributes = dict(Reader(html).attributes)
    kind, data = str(attributes["src"]).split(",")
    assert kind == "data:image/svg+xml;base64"
    assert b64decode(data).decode() == svg
    assert attributes["alt"] == "図 <1>"
    assert "<style>" not in html
    assert "max-width:100%" in html
