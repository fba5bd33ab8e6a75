"""Answers as pieces of HTML for notebooks: tables, remarks and pictures that need nothing from outside.

A page holds many of them, of many origins. So styles stand on the elements themselves, in colours that suit
light and dark pages, and a picture is an image: a document of its own, whose rules of style, identities and
paper sizes reach nothing beside it.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

from pidflow.output.svg import escaped
from pidflow.output.table import Row, Table

_CELL = (
    "text-align:left;vertical-align:top;line-height:1.5;padding:0.25em 0.8em 0.25em 0;"
    "border-bottom:1px solid rgba(128,128,128,0.4)"
)
_SHORT = 14  # characters

_TABLE = "border-collapse:collapse;margin:0.5em 0"


def html_block(heading: str, parts: Iterable[str]) -> str:
    """Return pieces of HTML below a heading.

    Args:
        heading: What they are about, as plain text.
        parts: The pieces.

    Example:
        >>> html_block("A < B", ["<p>…</p>"])
        '<div><p><strong>A &lt; B</strong></p><p>…</p></div>'
    """
    return f"<div><p><strong>{escaped(heading)}</strong></p>{''.join(parts)}</div>"


def html_table(table: Table) -> str:
    """Return a table as HTML; line ends within a cell stay.

    Args:
        table: The table.
    """
    head = _row(table.head, "th")
    rows = "".join(_row(row, "td") for row in table.rows)
    return (
        f'<div style="overflow-x:auto"><table style="{_TABLE}">'
        f"<thead>{head}</thead><tbody>{rows}</tbody></table></div>"
    )


def html_remarks(remarks: Iterable[str]) -> str:
    """Return remarks as HTML, a paragraph each; the spaces that begin one stay."""
    return "".join(f'<p style="white-space:pre-wrap;margin:0.3em 0">{escaped(each)}</p>' for each in remarks)


def html_picture(svg: str, caption: str) -> str:
    """Return a picture with its caption as HTML.

    Args:
        svg: The SVG document.
        caption: What it shows, as plain text; also for those who can't see it.
    """
    told = escaped(caption)
    data = b64encode(svg.encode()).decode("ascii")
    return (
        '<figure style="margin:0.8em 0">'
        f'<img alt="{told}" style="max-width:100%;height:auto" src="data:image/svg+xml;base64,{data}">'
        f"<figcaption>{told}</figcaption></figure>"
    )


def _row(cells: Row, tag: str) -> str:
    return f"<tr>{''.join(_cell(cell, tag) for cell in cells)}</tr>"


def _cell(cell: str, tag: str) -> str:
    """A short cell keeps its lines whole; a long one takes room enough to be read."""
    lines = cell.split("\n")
    short = max(map(len, lines)) <= _SHORT
    style = "white-space:pre" if short else "white-space:pre-wrap;min-width:12em"
    said = "\n".join(map(escaped, lines))
    return f'<{tag} style="{_CELL};{style}">{said}</{tag}>'
