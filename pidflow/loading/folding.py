"""Texts over several lines: how their lines are joined, and where each stands.

YAML joins lines with a space; between two full-width characters Japanese has none, so it is left out there.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from pidflow.errors import Place
from pidflow.loading.nodes import TextNode

_WIDE = ("W", "F", "A")
_QUOTES = ("'", '"')
_BLOCKS = ("|", ">")


def text_node(value: str, raw: str, place: Place) -> TextNode:
    """Return the node of a text.

    Args:
        value: What YAML reads.
        raw: How the file writes it, with its quotes or block sign.
        place: Where `raw` begins.
    """
    if "\n" not in raw and raw[:1] not in _QUOTES:
        return TextNode(value, place)
    parts = [(part, here) for part, here in _parts(raw, place) if part]
    if not parts or " ".join(part for part, _ in parts) != value.strip():
        return TextNode(value.strip(), place)  # escapes, or a blank line: only the beginning is known
    joined, lines = "", []
    for part, here in parts:
        if joined and not (_is_wide(joined[-1]) and _is_wide(part[0])):
            joined += " "
        lines.append((len(joined), here))
        joined += part
    return TextNode(joined, parts[0][1], tuple(lines))


def _parts(raw: str, place: Place) -> Iterator[tuple[str, Place]]:
    """Each line of the text without white space around it, with its place."""
    if raw[:1] in _QUOTES:
        raw, place = raw[1:-1], place.moved(1)
    block = raw[:1] in _BLOCKS
    for number, line in enumerate(raw.split("\n")):
        if block and number == 0:
            continue
        column = place.column if number == 0 else 1
        indent = len(line) - len(line.lstrip())
        yield line.strip(), Place(place.file, place.line + number, column + indent)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in _WIDE
