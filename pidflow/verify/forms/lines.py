"""Lines and cells of a source's text: tables are rows of cells between tabs, with remains of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

_TAG = re.compile(r"</?(?:p|ul|ol|li|br|table|tr|td|div|span)\b[^<>]*>|<input[^<>]*>")
_PARAGRAPH = re.compile(r"<p[^<>]*>(.*?)</p>")
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
"""The circled numbers from 1."""


@frozen
class Line:
    """A line of the text.

    Args:
        start: The offset at which it begins.
        text: What it holds, without its end.
    """

    start: int
    text: str

    @property
    def plain(self) -> str:
        """The line without tags, bullets and outer space."""
        return plain(self.text).lstrip("- ").strip()

    @property
    def cells(self) -> tuple[str, ...]:
        """Its cells without tags and outer space; one where it is no row of a table."""
        return tuple(plain(cell) for cell in self.text.split("\t"))

    @property
    def head(self) -> str:
        """The heading of the row: the first paragraph of its numbered cell, else of its first with a text."""
        cells = [each for each in self.text.split("\t") if plain(each)]
        numbered = (each for each in cells[:2] if plain(each)[0] in CIRCLED)
        cell = next(numbered, cells[0] if cells else "")
        paragraph = _PARAGRAPH.match(cell.strip())
        return plain(paragraph.group(1) if paragraph else cell).rstrip("※ ")

    @property
    def circled(self) -> str | None:
        """The circled number with which its first or second cell begins; None where neither does."""
        return next((cell[0] for cell in self.cells[:2] if cell and cell[0] in CIRCLED), None)


def lines_of(text: str) -> Iterator[Line]:
    r"""Yield the lines of a text that hold anything.

    Args:
        text: The text, with line feeds for line ends.

    Example:
        >>> [(line.start, line.plain) for line in lines_of("- (1) 届出\n\n<p>①入手</p>")]
        [(0, '(1) 届出'), (10, '①入手')]
    """
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Line(start, line)
        start += len(line) + 1


def plain(text: str) -> str:
    """Return a text without the remains of HTML.

    Example:
        >>> plain('<p style="x">①入手</p>  <本市における措置>')
        '①入手   <本市における措置>'
    """
    return _TAG.sub(" ", text).strip()
