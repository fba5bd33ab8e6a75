"""The 全項目評価書 as tables in text: chapters, sections, boxes, circled rows, and its three attachments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from attrs import define, field

from pidflow.verify.forms.changes import change_openings
from pidflow.verify.forms.lines import CIRCLED, Line, lines_of
from pidflow.verify.forms.sections import (
    ATTACHMENT,
    BOX,
    COVER,
    box_kind,
    box_label,
    chapter_of,
    demand_lone_sections,
    section_kind,
)
from pidflow.verify.source import Item, ItemKind, Opening, close

FORM = "全項目評価書"
_SECTION = re.compile(r"(\d{1,2})\.\s?\D")
_RISK = re.compile(r"リスク(\d)\s*[:：]")
_OTHER_RISKS = re.compile("(?:における|に伴う)その他のリスク")
_LOST_HEADING = "節の見出しが失われている。そこに立つ枠や番号から補った"
_BOXES = re.compile(r"(?:委託事項|移転先|提供先|システム)\d+[～~]\d+")
_STEP = re.compile(rf"(?:(\d)-)?([{CIRCLED}])")
_GROUP = re.compile(r"\((\d)\)\s?\S")
_SUBGROUP = re.compile(r"[<＜]([^<>＜＞]+)[>＞]$")


def is_full_form(text: str) -> bool:
    """Whether a text is a 全項目評価書."""
    return bool(re.search(r"特定個人情報保護評価書[(（]全項目評価書[)）]", text)) and "項目一覧" in text


def full_form(text: str) -> tuple[Item, ...]:
    r"""Read a 全項目評価書; chapter Ⅰ is meant before any heading, for its first pages may be missing.

    Args:
        text: The text.

    Returns:
        Sections, boxes, rows and risks; the items of 別添1, the groups of 別添2, the entries of 別添3.

    Example:
        >>> body = "システム3\n①システムの名称\t宛名\n(別添1) 事務の内容\n- ① 届出を処理する。\n"
        >>> text = "特定個人情報保護評価書(全項目評価書)\n項目一覧\nI 基本情報\n(別添1) 事務\n" + body
        >>> [item.label for item in full_form(text)]
        ['表紙', 'Ⅰ-2', 'Ⅰ-2 システム3', 'Ⅰ-2 システム3 ①', '別添1', '別添1 ①']
    """
    reader = _Reader([Opening(0, 1, COVER, ItemKind.APART)])
    for line in _body(lines_of(text)):
        reader.take(line)
    return demand_lone_sections(close(text, reader.openings))


def _body(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines behind the list of contents, which holds nothing but headings."""
    listing = False
    begun = False
    for line in lines:
        if line.plain == "項目一覧":
            listing = True
        elif listing and not begun:
            begun = not (chapter_of(line.plain) or ATTACHMENT.match(line.plain))
        if begun:
            yield line


@define
class _Reader:
    """What is open while the lines are read.

    Args:
        openings: What was found.
        chapter: The chapter.
        title: The heading of the chapter.
        attachment: The attachment; empty in the chapters.
        section: The label of the section, such as ``Ⅱ-4``.
        within: The label of the box or risk below it, or of the section itself.
    """

    openings: list[Opening] = field(factory=list)
    chapter: str = "Ⅰ"
    title: str = ""
    attachment: str = ""
    section: str = ""
    within: str = ""
    _row: str = ""
    _group: str = ""
    _complete: bool = True

    def take(self, line: Line) -> None:
        """Read a line where it stands."""
        lone = "" if "\t" in line.text else line.plain
        attached, chapter = ATTACHMENT.match(lone), chapter_of(lone)
        if attached:
            self._attach(line, f"別添{attached.group(1)}")
        elif chapter:
            self._begin_chapter(line, chapter)
        else:
            _TAKERS.get(self.attachment, _Reader._take_row)(self, line)

    def _add(self, line: Line, level: int, label: str, kind: ItemKind, *names: str) -> None:
        self.openings.append(Opening(line.start, level, label, kind, kind is ItemKind.ROW, names))

    def _attach(self, line: Line, label: str) -> None:
        if label != self.attachment:
            self._add(line, 1, label, ItemKind.SECTION)
        self.attachment, self._complete = label, True

    def _begin_chapter(self, line: Line, chapter: str) -> None:
        self.attachment, self.section, self.within = "", "", ""
        self.chapter, self.title = chapter, line.plain
        self.openings.append(Opening(line.start, 1))

    # -------------------------------------------------------------------------- the chapters

    def _take_row(self, line: Line) -> None:
        section, box, risk = _SECTION.match(line.head), BOX.fullmatch(line.head), _RISK.match(line.head)
        if section:
            self._begin_section(line, f"{self.chapter}-{section.group(1)}")
        elif box:
            self._take_box(line, box.group(1), box.group(2))
        elif _BOXES.match(line.head):
            self.openings.append(Opening(line.start, 2))
        elif self.section and (risk or _OTHER_RISKS.search(line.head)):
            name = f"リスク{risk.group(1)}" if risk else "その他のリスク"
            self._begin_box(line, f"{self.section} {name}", ItemKind.ROW, inherits=True)
        elif line.circled and self.within:
            self._take_circled(line)

    def _begin_section(self, line: Line, label: str) -> None:
        kind = section_kind(self.title, line.head)
        self.section, self._row = label, ""
        self.within = label if kind is ItemKind.SECTION else ""
        self._add(line, 1, label, kind, line.head)

    def _take_box(self, line: Line, kind: str, number: str) -> None:
        label = box_label(kind, number)
        section = label.split()[0]
        if section != self.section:
            self.section = section
            self.openings.append(Opening(line.start, 1, section, damage=_LOST_HEADING))
        self._begin_box(line, label, box_kind(kind))

    def _begin_box(self, line: Line, label: str, kind: ItemKind, inherits: bool = False) -> None:
        self.within, self._row = label, ""
        names = tuple(filter(None, line.cells))
        self.openings.append(Opening(line.start, 2, label, kind, inherits, names))

    def _take_circled(self, line: Line) -> None:
        """A row; a heading that goes on below is no second one, and a lower number begins a section anew."""
        if line.head == self._row:
            return
        if self.within == self.section and self._row and line.head[0] <= self._row[0]:
            chapter, number = self.section.split("-")
            self.section = self.within = f"{chapter}-{int(number) + 1}"
            self.openings.append(Opening(line.start, 1, self.section, damage=_LOST_HEADING))
        self._row = line.head
        self._add(line, 3, f"{self.within} {line.circled}", ItemKind.ROW, line.head)

    # -------------------------------------------------------------------------- the attachments

    def _take_step(self, line: Line) -> None:
        """An item goes on while it is no whole sentence, or the line is one."""
        step = _STEP.match(line.plain)
        if step:
            number = f"{step.group(1)}-{step.group(2)}" if step.group(1) else step.group(2)
            self._add(line, 2, f"別添1 {number}", ItemKind.NUMBERED)
        elif self._complete and not line.plain.endswith("。"):
            self.openings.append(Opening(line.start, 2))
        self._complete = line.plain.endswith("。")

    def _take_group(self, line: Line) -> None:
        group, subgroup = _GROUP.match(line.plain), _SUBGROUP.match(line.plain)
        if group:
            self._group = f"別添2 ({group.group(1)})"
            self._add(line, 2, self._group, ItemKind.SECTION, line.plain)
        elif subgroup and self._group:
            name = subgroup.group(1)
            names = (name, f"{self._group.split()[1]} {name}")
            self._add(line, 3, f"{self._group} {name}", ItemKind.RECORDED, *names)

    def _take_change(self, line: Line) -> None:
        number = sum(each.kind is ItemKind.CHANGE for each in self.openings) + 1
        self.openings.extend(change_openings(line, "別添3", number))


_TAKERS: dict[str, Callable[[_Reader, Line], None]] = {
    "別添1": _Reader._take_step,
    "別添2": _Reader._take_group,
    "別添3": _Reader._take_change,
}
