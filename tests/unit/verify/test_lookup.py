"""What a citation names."""

from __future__ import annotations

import pytest

from pidflow.model import Citation
from pidflow.verify import Item, ItemKind, Named, SourceText, resolve


def source(*labels: str, pages: tuple[str, ...] = ()) -> SourceText:
    """A source with items of these labels."""
    items = tuple(
        Item(label, ItemKind.ROW, pages, nth, nth, label, names=(f"見出し {label}",))
        for nth, label in enumerate(labels, start=1)
    )
    return SourceText("書式", "\n".join(labels), items)


def named(item: str, *labels: str) -> tuple[Named, list[str]]:
    """How a citation fits, and what it names."""
    found = resolve(Citation("評価書", None, item), source(*labels))
    return found.named, [each.label for each in found.items]


@pytest.mark.parametrize(
    ("item", "labels", "expected"),
    [
        ("Ⅰ-2 システム3 ③-庁内連携システム", ("Ⅰ-2", "Ⅰ-2 システム3", "Ⅰ-2 システム3 ③"), "Ⅰ-2 システム3 ③"),
        ("Ⅰ-2 システム3 ②-1", ("Ⅰ-2 システム3", "Ⅰ-2 システム3 ②"), "Ⅰ-2 システム3 ②"),
        ("Ⅲ-4 リスク1", ("Ⅲ-4", "Ⅲ-4 その他のリスク"), "Ⅲ-4"),
        ("(2)-① ※", ("(2)-①", "(2)-②"), "(2)-①"),
        ("備考・事由", ("備考",), "備考"),
        ("（１）", ("(1)",), "(1)"),
        ("再委託 2", ("再委託", "再委託 1", "再委託 2"), "再委託 2"),
    ],
)
def test_the_longest_label_that_begins_the_words(item: str, labels: tuple[str, ...], expected: str) -> None:
    """What follows the label is detail."""
    assert named(item, *labels) == (Named.ITEM, [expected])


@pytest.mark.parametrize(
    ("item", "labels"),
    [
        ("(5)-①", ("(5)",)),
        ("別添3 変更12", ("別添3 変更1",)),
        ("Ⅰ-2 システム1", ("Ⅰ-2", "Ⅰ-2 システム3")),
        ("別添1 ⑳", ("別添1", "別添1 ①")),
        ("Ⅱ-10", ("Ⅱ-1",)),
        ("資料56-2 164", ("資料56-2", "資料56-2 163")),
    ],
)
def test_an_item_that_is_not_there(item: str, labels: tuple[str, ...]) -> None:
    """A label that is like those that are there, and isn't, is missing and no detail."""
    assert named(item, *labels) == (Named.NO_ITEM, [])


def test_numbers_from_one_to_another() -> None:
    """A span names each of its items, and nothing where one of them is missing."""
    assert named("2〜3", "1", "2", "3") == (Named.ITEM, ["2", "3"])
    assert named("2-3", "1", "2", "3")[1] == ["2", "3"]
    assert named("2〜4", "1", "2", "3") == (Named.NO_ITEM, [])


def test_a_part_of_a_heading_or_its_number() -> None:
    """Rows without a number are named by words of their heading, those of a section by their number alone."""
    assert named("取扱いの記録", "特定個人情報ファイルの取扱いの記録") == (
        Named.HEADING,
        ["特定個人情報ファイルの取扱いの記録"],
    )
    assert named("⑤", "7.⑤", "7.⑥") == (Named.HEADING, ["7.⑤"])


def test_pages() -> None:
    """A page or pages as printed; a source without them has none."""
    paper = source("(1)", pages=("64", "65"))
    assert resolve(Citation("一覧", "65", "(1)"), paper).there
    assert resolve(Citation("一覧", "64-65"), paper).named is Named.PAGE
    assert resolve(Citation("一覧", "64-66"), paper).named is Named.NO_PAGE
    assert resolve(Citation("一覧", "1", "(1)"), source("(1)")).named is Named.NO_PAGE
