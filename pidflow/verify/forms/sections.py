"""What the forms of the 評価書 have in common: chapters, boxes, and the sections in which boxes stand."""

from __future__ import annotations

import re

from attrs import evolve

from pidflow.verify.forms.lines import plain
from pidflow.verify.source import Item, ItemKind

_ROMAN = {"I": "Ⅰ", "II": "Ⅱ", "III": "Ⅲ", "IV": "Ⅳ", "V": "Ⅴ", "VI": "Ⅵ"}
_CHAPTER = re.compile(r"(IV|VI|V|I{1,3}|[Ⅰ-Ⅵ])[\s\u3000]+(.+)")
ATTACHMENT = re.compile(r"[(（]別添([1-3１-３])[)）]")
"""The heading of an attachment."""

COVER = "表紙"
"""The label of the cover and the list of contents."""

BOX = re.compile(r"(システム|委託事項|提供先|移転先)(\d{1,2})")
"""The title of a box of which a form has several."""

_SECTION_OF_BOX = {"システム": "Ⅰ-2", "委託事項": "Ⅱ-4", "提供先": "Ⅱ-5", "移転先": "Ⅱ-5"}
BOX_SECTIONS = frozenset(_SECTION_OF_BOX.values())
"""The sections that hold boxes."""

_FILE_NAMES = "特定個人情報ファイル名"
_NOT_OF_DATA = ("開示請求", "評価実施手続", "担当部署", "他の評価実施機関")


def chapter_of(line: str) -> str | None:
    """Return the number of the chapter whose heading a line is; None where it is none.

    Example:
        >>> (
        ...     chapter_of("II 特定個人情報ファイルの概要"),
        ...     chapter_of("Ⅲ　リスク対策"),
        ...     chapter_of("I-1-②の事務"),
        ... )
        ('Ⅱ', 'Ⅲ', None)
    """
    found = _CHAPTER.match(line)
    return _ROMAN.get(found.group(1), found.group(1)) if found else None


def section_kind(*headings: str) -> ItemKind:
    """Return the kind of a section: one apart where it or its chapter is not about data.

    Args:
        headings: The headings of the chapter and of the section.
    """
    apart = any(words in heading for words in _NOT_OF_DATA for heading in headings)
    return ItemKind.APART if apart else ItemKind.SECTION


def box_label(kind: str, number: str) -> str:
    """Return the label of a box.

    Example:
        >>> box_label("システム", "3"), box_label("移転先", "1")
        ('Ⅰ-2 システム3', 'Ⅱ-5 移転先1')
    """
    return f"{_SECTION_OF_BOX[kind]} {kind}{number}"


def box_kind(kind: str) -> ItemKind:
    """Return the kind of the item that a box is."""
    return ItemKind.SYSTEM if kind == "システム" else ItemKind.BOX


def demand_lone_sections(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return items in which each section that has no items of its own and says something is a row itself.

    Args:
        items: The items of a source.
    """
    headings = {item.heading for item in items}
    return tuple(
        evolve(item, kind=lone_kind(item.names)) if _speaks_itself(item, headings) else item for item in items
    )


def lone_kind(headings: tuple[str, ...]) -> ItemKind:
    """Return the kind of a section without items: one that names the files, or a row.

    Args:
        headings: How it is headed.

    Example:
        >>> lone_kind(("1. 特定個人情報ファイル名",)).ja
        'ファイル名'
    """
    return ItemKind.FILE if any(each.endswith(_FILE_NAMES) for each in headings) else ItemKind.ROW


def _speaks_itself(item: Item, headings: set[str | None]) -> bool:
    if item.kind is not ItemKind.SECTION or item.label in headings:
        return False
    rest = item.text.split("\n", 1)[1:]
    return bool(rest and plain(rest[0]).strip("-— \t\n"))
