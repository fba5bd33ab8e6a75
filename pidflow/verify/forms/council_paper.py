"""The council paper (付議資料): sheets with headed rows, recorded items, and checklists of measures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pidflow.verify.forms.lines import Line, lines_of
from pidflow.verify.source import Item, ItemKind, Opening, close

FORM = "付議資料"
_SHEETS = (
    ("再委託について", "再委託"),
    ("委託について", "業務委託"),
    ("外部結合について", "外部結合"),
    ("移行について", "電算処理"),
    ("事業の概要", "事業の概要"),
    ("個人情報の流れ", "資料56-1"),
)
"""How the heading of a sheet ends, and what the sheet is called; the first that fits."""

_LIST = re.compile(r"(\d) .*対策チェックリスト")
_RECORDED = re.compile(r"(?:^|\t)(\d{1,3})\t([^\t\n]+)")
_ENTRY = re.compile(r"<li>・?(.+?)</li>")
_MEASURE = re.compile(r"(?:^|\t)○\s*\t(\S[^\t]*)|^○\t(\S[^\t]*)")
_NEXT_MEASURE = re.compile(r"(?<=。) (?=\S)")


def is_council_paper(text: str) -> bool:
    """Whether a text is a council paper."""
    return "付議事項" in text and "個人情報保護対策チェックリスト" in text


def council_paper(text: str) -> tuple[Item, ...]:
    r"""Read a council paper.

    Args:
        text: The text.

    Returns:
        Sheets with their rows, recorded items, and the measures of each checklist, side by side.

    Example:
        >>> sheet = "## 件名 移行について\n保有課\t介護保険課\n"
        >>> table = "介護保険システム記録項目\t\n1\t住民情報\t2\t他情報\n"
        >>> checks = "### 3 電算にかかる対策チェックリスト\n区が行う対策 【運用上の対策】\t○\t守る。\n"
        >>> [item.label for item in council_paper(sheet + table + checks)][1:]
        ['電算処理 保有課', '資料56-2', '資料56-2 1', '資料56-2 2', '対策3区', '対策3区 運1']
    """
    openings: list[Opening] = []
    sheet = ""
    checklist = _Checklist()
    for line in lines_of(text):
        begun = _sheet(line)
        if begun is not None:
            sheet = begun
            checklist = _Checklist(begun)
            openings.extend(_sheet_opening(line, begun))
        elif sheet == "資料56-2":
            openings.extend(_recorded(line))
        elif sheet.isdecimal():
            openings.extend(checklist.take(line))
        elif sheet:
            openings.extend(_rows(line, sheet))
    return close(text, openings)


def _sheet(line: Line) -> str | None:
    """The sheet that a line begins: its name, the number of a checklist, or nothing that is counted."""
    if line.plain.endswith("記録項目") and not line.text.startswith("#"):
        return "資料56-2"
    if not line.text.startswith("#"):
        return None
    heading = line.text.lstrip("# ").strip()
    checks = _LIST.match(heading)
    if checks:
        return checks.group(1)
    return next((name for ending, name in _SHEETS if heading.endswith(ending)), "")


def _sheet_opening(line: Line, sheet: str) -> Iterator[Opening]:
    lone = ItemKind.FIGURE if sheet == "資料56-1" else ItemKind.SECTION
    label = "" if sheet.isdecimal() else sheet
    yield Opening(line.start, 1, label, lone)


def _rows(line: Line, sheet: str) -> Iterator[Opening]:
    if "\t" not in line.text or set(line.plain) <= {"-", "\t", " "}:
        return
    head = re.sub(r"[(（].*", "", line.head)
    yield Opening(line.start, 2, f"{sheet} {head}", ItemKind.ROW, inherits=True, names=(line.head,))
    if head == "再委託先":
        for ordinal, found in enumerate(_ENTRY.finditer(line.text), start=1):
            yield Opening(
                line.start + found.start(1), 3, f"{sheet} {ordinal}", ItemKind.BOX, names=(found.group(1),)
            )


def _recorded(line: Line) -> Iterator[Opening]:
    for found in _RECORDED.finditer(line.text):
        label, name = f"資料56-2 {found.group(1)}", found.group(2).strip()
        yield Opening(line.start + found.start(1), 2, label, ItemKind.RECORDED, names=(name,))


class _Checklist:
    """A checklist while its rows are read: whose duty it is and which part come with the first cells."""

    def __init__(self, number: str = "") -> None:
        self._number = number
        self._side = ""
        self._part = ""
        self._count = 0

    def take(self, line: Line) -> Iterator[Opening]:
        """Yield the openings of a line: of a list, and of each measure; a measure may have lost its row."""
        yield from self._turn(line)
        found = _MEASURE.search(line.text)
        if not found or not self._part:
            return
        start = line.start + max(found.start(1), found.start(2))
        said = found.group(1) or found.group(2)
        for ordinal, offset in enumerate((0, *(each.end() for each in _NEXT_MEASURE.finditer(said)))):
            self._count += 1
            label = f"対策{self._number}{self._side} {self._part}{self._count}"
            damage = "行の境が失われている。前の対策の行にある" if ordinal else None
            yield Opening(start + offset, 2, label, ItemKind.MEASURE, inherits=True, damage=damage)

    def _turn(self, line: Line) -> Iterator[Opening]:
        head = line.cells[0]
        part = next((part for part in ("運", "シ") if f"【{part}" in head), None)
        if part is None:
            return
        side = "区" if "区が行う" in head else "先"
        if side != self._side:
            yield Opening(line.start, 1, f"対策{self._number}{side}")
        self._side, self._part, self._count = side, part, 0
