"""The entries of a change list (変更箇所): 変更日, 項目, 変更前の記載, 変更後の記載, 提出時期, 説明."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pidflow.verify.forms.lines import CIRCLED, Line
from pidflow.verify.source import ItemKind, Opening

_CONTINUED = "(前項の続き)"
_CELLS = 5
_BEFORE, _AFTER = 2, 3
_ITEM = re.compile(rf"(?<=<p>)([{CIRCLED}])|(?<=\s)([{CIRCLED}])(?=\s)")


def change_openings(line: Line, attachment: str, number: int) -> Iterator[Opening]:
    r"""Yield the openings of a row of a change list: the entry, and the items that it quotes of the 備考.

    Args:
        line: The row. A row that goes on with the entry before it, and the head of a table, open nothing.
        attachment: The label of the change list.
        number: The number that the entry would get.

    Example:
        >>> row = Line(0, "\t(別添1) 事務 (備考)\t<p>④ 申請</p>\t<p>④ 申請</p> <p>⑤ 通知</p>\t事前\t理由")
        >>> [opening.label for opening in change_openings(row, "別添3", 2) if opening.label]
        ['別添3 変更2', '別添3 変更2 変更前④', '別添3 変更2 変更後④', '別添3 変更2 変更後⑤']
    """
    cells = line.text.split("\t")
    if len(cells) < _CELLS or cells[0].strip() == "変更日" or _CONTINUED in cells[1]:
        return
    label = f"{attachment} 変更{number}"
    yield Opening(line.start, 2, label, ItemKind.CHANGE, names=(line.cells[1],))
    if "備考" in cells[1]:
        yield from _quoted(line, cells, label)


def _quoted(line: Line, cells: list[str], label: str) -> Iterator[Opening]:
    for side, nth in (("変更前", _BEFORE), ("変更後", _AFTER)):
        start = line.start + sum(len(cell) + 1 for cell in cells[:nth])
        for found in _ITEM.finditer(cells[nth]):
            circled = found.group(1) or found.group(2)
            in_body = nth == _AFTER  # what is said now stands in the body too
            yield Opening(start + found.start(), 3, f"{label} {side}{circled}", ItemKind.NUMBERED, in_body)
        yield Opening(start + len(cells[nth]), 3)
