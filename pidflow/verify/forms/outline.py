"""The outline of changes (主な変更内容): numbered sections that say on which pages of the 評価書 they are."""

from __future__ import annotations

import re

from pidflow.verify.forms.lines import lines_of
from pidflow.verify.source import Item, ItemKind, Opening, close

FORM = "主な変更内容"
_SECTION = re.compile(r"(\d{1,2})\s\D")
_PART = re.compile(r"\((\d)\)")
_PAGES = re.compile(r"[（(]評価書\s*P")


def is_outline(text: str) -> bool:
    """Whether a text is an outline of changes."""
    return FORM in text and bool(_PAGES.search(text))


def outline(text: str) -> tuple[Item, ...]:
    r"""Read an outline of changes.

    Args:
        text: The text.

    Returns:
        Its sections and their parts, labelled ``2`` and ``2 (1)``.

    Example:
        >>> text = "主な変更内容\n1 移行（評価書 P.17）\n令和7年\n2 保管（評価書 P.55）\n(1) 場所\n"
        >>> [item.label for item in outline(text)]
        ['1', '2', '2 (1)']
    """
    openings: list[Opening] = []
    section = ""
    for line in lines_of(text):
        found, part = _SECTION.match(line.plain), _PART.match(line.plain)
        if found:
            section = found.group(1)
            openings.append(Opening(line.start, 1, section, ItemKind.NUMBERED))
        elif part and section:
            label = f"{section} ({part.group(1)})"
            openings.append(Opening(line.start, 2, label, ItemKind.ROW, inherits=True))
    return close(text, openings)
