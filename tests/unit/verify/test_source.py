"""Items between their openings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pidflow.verify.source import ItemKind, Opening, SourceText, close


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 3)), max_size=8))
def test_items_hold_those_below_them(drawn: list[tuple[int, int]]) -> None:
    """The text of an item is part of its heading's, and every line number is one of the text's."""
    text = "甲\n乙丙\n\n" * 10
    openings = [Opening(start, level, f"{nth}") for nth, (start, level) in enumerate(sorted(drawn))]
    items = close(text, openings)
    by_label = {item.label: item for item in items}
    assert len(items) == len(openings)
    for item in items:
        assert item.first >= 1
        if item.heading:
            assert item.text in by_label[item.heading].text


def test_what_is_demanded() -> None:
    """Sections are accounted for by what is in them; what is left over, and what is apart from data, is not."""
    kinds = [kind for kind in ItemKind if not kind.demanded]
    assert kinds == [ItemKind.SECTION, ItemKind.APART, ItemKind.LEFT_OVER]
    (item, *_) = close("節", [Opening(0, 1, "Ⅰ-1")])
    assert SourceText("書式", "節", (item,)).demanded == ()
