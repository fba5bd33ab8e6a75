"""Citations are short, and name a place."""

import pytest

from pidflow.errors import InputFault, Place
from pidflow.model import Citation, parse_citation

SOURCES = ("一覧", "概要")


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        ("p17", Citation("一覧", "17")),
        ("p17 (2)-①", Citation("一覧", "17", "(2)-①")),
        ("p64-65 委託事項7 ②", Citation("一覧", "64-65", "委託事項7 ②")),
        ("概要 4", Citation("概要", None, "4")),
        ("概要 p2 4", Citation("概要", "2", "4")),
        ("一覧 別添1 ⑥", Citation("一覧", None, "別添1 ⑥")),
    ],
)
def test_reads_source_pages_and_item(text: str, citation: Citation) -> None:
    """The first source is meant where none is named; only a named source may go without a page."""
    assert parse_citation(text, SOURCES) == citation
    assert parse_citation(str(citation), SOURCES) == citation


@pytest.mark.parametrize("text", ["", "(2)-①", "一覧", "概略 4", "17"])
def test_refuses_what_names_no_place(text: str) -> None:
    """A citation without a page or item, or of an unknown source, is a located fault."""
    with pytest.raises(InputFault) as raised:
        parse_citation(text, SOURCES, Place("a.yaml", 3, 9))
    assert str(raised.value).startswith("a.yaml:3:9: found citation")


def test_unknown_source_gives_the_nearest() -> None:
    """A source that is misspelt gets the nearest name."""
    with pytest.raises(InputFault) as raised:
        parse_citation("概用 4", SOURCES)
    assert raised.value.fault.nearest == "概要"
