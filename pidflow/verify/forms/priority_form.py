"""The 重点項目評価書 whose text is torn apart: headings stand apart from what they head, sheet by sheet.

What belongs to a heading can be told by its sheet only, so the text of an item is the whole sheet on which
its heading stands. Sheets are parted by three empty lines. The entries of the change list can be counted on
each sheet, by the chapters that they name, but not tied to their texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

from attrs import evolve, frozen

from pidflow.verify.forms.lines import Line, lines_of
from pidflow.verify.forms.sections import (
    ATTACHMENT,
    BOX,
    BOX_SECTIONS,
    COVER,
    box_kind,
    box_label,
    chapter_of,
    lone_kind,
    section_kind,
)
from pidflow.verify.source import Item, ItemKind

FORM = "重点項目評価書"
TORN = "断片化している。見出しのある枚で照合する"
"""What is said of every item of such a text."""

_BREAK = re.compile(r"\n[ \t\u3000]*(?:\n[ \t\u3000]*){2}\n")
_SECTION = re.compile(r"([０-９]{1,2})．(.+)")
_ENTRY = re.compile(r"[Ⅰ-Ⅵ]\s*(?:基本情報|特定個人情報ファイルの概|リスク対策|開示請求|評価実施手続)")
_FILE = re.compile(r"\d{1,2}\.\s?(\S+ファイル)$")
_LONE_BOX = re.compile(rf"(?:^|\s){BOX.pattern}(?=\s|$)")
_ENTRUSTMENT = "委託事項"
_COUNT = re.compile(r"\d{1,2}")
_LIST_OF_CONTENTS = "項目一覧"


def is_priority_form(text: str) -> bool:
    """Whether a text is a 重点項目評価書."""
    return bool(re.search(r"特定個人情報保護評価書[(（]重点項目評価書[)）]", text))


@frozen
class _Sheet:
    """A sheet of the text.

    Args:
        start: The offset at which it begins.
        first: Its first line.
        last: Its last line.
        text: What stands on it.
        around: What stands on the sheets before and behind it.
    """

    start: int
    first: int
    last: int
    text: str
    around: str = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Its lines that hold anything."""
        return tuple(lines_of(self.text))


def priority_form(text: str) -> tuple[Item, ...]:
    r"""Read a torn 重点項目評価書.

    Args:
        text: The text.

    Returns:
        Sections, boxes, the files of 別添1 and the entries of 別添2, each with the sheet on which it stands.

    Example:
        >>> cover = "特定個人情報保護評価書（重点項目評価書）"
        >>> sheet = "システム2\nⅠ　基本情報\nシステム1\n２．使用するシステム"
        >>> [item.label for item in priority_form(f"{cover}\n\n\n\n{sheet}")]
        ['表紙', 'Ⅰ-2', 'Ⅰ-2 システム2', 'Ⅰ-2 システム1']
    """
    sheets = _with_neighbours(list(_sheets(text)))
    cover, main, list_of_changes = _parted(sheets)
    items = [
        *([_item(cover, COVER, ItemKind.APART)] if cover else []),
        *_sections(main),
        *_boxes(main),
        *_files(main),
        *_entries(list_of_changes),
    ]
    return tuple(sorted(items, key=lambda item: item.first))


def sheet_count(text: str) -> int:
    """Return of how many sheets a torn text is."""
    return sum(1 for _ in _sheets(text))


def _sheets(text: str) -> Iterator[_Sheet]:
    start = 0
    for end in (*(found.end() for found in _BREAK.finditer(text)), len(text)):
        if text[start:end].strip():
            first = text.count("\n", 0, start) + 1
            said = text[start:end].rstrip()
            yield _Sheet(start, first, first + said.count("\n"), said)
        start = end


def _with_neighbours(sheets: list[_Sheet]) -> list[_Sheet]:
    said = ["", *(sheet.text for sheet in sheets), ""]
    return [evolve(sheet, around=f"{said[nth]}\n{said[nth + 2]}") for nth, sheet in enumerate(sheets)]


def _parted(sheets: list[_Sheet]) -> tuple[_Sheet | None, list[_Sheet], list[_Sheet]]:
    """The cover; the sheets of the form itself, without the list of contents; those of the change list."""
    body = [sheet for sheet in sheets[1:] if _LIST_OF_CONTENTS not in sheet.text]
    listed = next((nth for nth, sheet in enumerate(body) if "（別添２）" in sheet.text), len(body))
    return (sheets[0] if sheets else None), body[:listed], body[listed:]


def _joined(sheets: list[_Sheet]) -> _Sheet:
    """Sheets in a row as one."""
    text = "\n".join(sheet.text for sheet in sheets)
    return evolve(sheets[0], last=sheets[-1].last, text=text)


def _item(sheet: _Sheet, label: str, kind: ItemKind, *names: str, heading: str | None = None) -> Item:
    inherits = kind is ItemKind.ROW
    return Item(
        label, kind, (), sheet.first, sheet.last, sheet.text, heading, inherits, names, TORN, sheet.around
    )


def _sections(sheets: list[_Sheet]) -> Iterator[Item]:
    """The sections; one goes on to the sheet before the next one with the heading of a section."""
    headed = list(_headings(sheets))
    starts = sorted({nth for nth, _, _ in headed})
    for nth, label, item_of in headed:
        end = next((each for each in starts if each > nth), len(sheets))
        kind, heading = item_of
        yield _item(_joined(sheets[nth:end]), label, kind, heading)


def _headings(sheets: list[_Sheet]) -> Iterator[tuple[int, str, tuple[ItemKind, str]]]:
    """The headings of sections: the sheet, the label, what the section is and how it is headed.

    A section is of the chapter whose heading is the last on its sheet or before. Each heading stands once;
    what looks like it further on is running text.
    """
    chapter = title = ""
    found: set[str] = set()
    for nth, sheet in enumerate(sheets):
        for line in sheet.lines:
            number = chapter_of(line.plain)
            chapter, title = (number, line.plain) if number else (chapter, title)
        for line in sheet.lines:
            section = _SECTION.match(line.plain)
            label = f"{chapter}-{int(section.group(1))}" if section else ""
            if section and label not in found:
                found.add(label)
                yield nth, label, (_kind(label, title, line.plain), line.plain)


def _kind(label: str, title: str, heading: str) -> ItemKind:
    """A section with boxes is accounted for by these; of any other the rows can't be told apart.

    Whether anything was entered under 備考 can't be told either, and nothing that the form asks for is there.
    """
    kind = section_kind(title, heading)
    lone = kind is ItemKind.SECTION and label not in BOX_SECTIONS and not heading.endswith("備考")
    return lone_kind((heading,)) if lone else kind


def _boxes(sheets: Iterable[_Sheet]) -> Iterator[Item]:
    """The boxes; what is beyond the number that the form declares is left over from an older one."""
    found: set[str] = set()
    declared = 0
    for sheet in sheets:
        declared = declared or _declared(sheet)
        for box in _LONE_BOX.finditer(sheet.text):
            kind, number = box.groups()
            label = box_label(kind, number)
            if label in found:
                continue
            found.add(label)
            beyond = kind == _ENTRUSTMENT and 0 < declared < int(number)
            as_told = ItemKind.LEFT_OVER if beyond else box_kind(kind)
            yield _item(sheet, label, as_told, heading=label.split()[0])


def _declared(sheet: _Sheet) -> int:
    """How many entrustments the form declares: the only lone number on the sheet that asks for it."""
    if "委託の有無" not in sheet.text or "件" not in sheet.text:
        return 0
    lone = [int(line.plain) for line in sheet.lines if _COUNT.fullmatch(line.plain)]
    return lone[0] if len(lone) == 1 else 0


def _files(sheets: Iterable[_Sheet]) -> Iterator[Item]:
    """別添1 with the files that it lists."""
    for sheet in sheets:
        if not any(ATTACHMENT.match(line.plain) for line in sheet.lines):
            continue
        yield _item(sheet, "別添1", ItemKind.SECTION)
        for line in sheet.lines:
            named = _FILE.match(line.plain)
            if named:
                yield _item(
                    sheet, f"別添1 {named.group(1)}", ItemKind.RECORDED, named.group(1), heading="別添1"
                )


def _entries(sheets: list[_Sheet]) -> Iterator[Item]:
    if sheets:
        yield _item(_joined(sheets), "別添2", ItemKind.SECTION)
    number = count(1)
    for sheet in sheets:
        for line in sheet.lines:
            if _ENTRY.match(line.plain):
                yield _item(sheet, f"別添2 変更{next(number)}", ItemKind.CHANGE, heading="別添2")
