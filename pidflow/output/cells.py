"""What stands in a cell of more than one table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pidflow.model import Citation
from pidflow.output.table import Table, width
from pidflow.query import Count
from pidflow.state import StateHop
from pidflow.vocabulary import BasisKind, Transport

UNSTATED = "記載なし"
"""What the document does not say."""

ROUTE = "経路"
"""The head of a column of routes in the notation."""

CERTAINTY = "確度"
"""The head of a column that says certain or possible."""

CITATIONS = "典拠"
"""The head of a column of places in the sources."""

DATA = "データ"
"""The head of a column of what is carried."""

TRANSPORTS = "手段"
"""The head of a column of transports, in a list."""

NUMBER_BASES = "個人番号の根拠"
"""The head of a column of the bases of the personal number, in a list."""

_LISTS = (TRANSPORTS, NUMBER_BASES)
_DATA_WIDTH = 24
_BEFORE_ARROW = re.compile(r" (?=([=~?-])\[[^\]]*\]\1> )")


def basis_cell(kind: BasisKind | None) -> str:
    """Return a kind of basis; none is an unstated claim."""
    return kind.ja if kind else UNSTATED


def transport_cell(transport: Transport | None) -> str:
    """Return a transport; none is one that is not stated."""
    return transport.name if transport else UNSTATED


def count_cell(count: Count) -> str:
    """Return how many hops: the certain ones, and with a ``?`` those that are only possible.

    Example:
        >>> count_cell(Count(3, 2)), count_cell(Count(3, 0)), count_cell(Count(0, 2)), count_cell(Count(0, 0))
        ('3+2?', '3', '2?', '0')
    """
    if not count.possible:
        return str(count.certain)
    return f"{count.certain}+{count.possible}?" if count.certain else f"{count.possible}?"


def step_cell(edge: StateHop) -> str:
    """Return the step of a hop: the number of its 事務 and its own."""
    return f"{edge.procedure.number} {edge.step.number}"


def citations_cell(citations: Iterable[Citation]) -> str:
    """Return places of the sources, each once."""
    return "、".join(dict.fromkeys(str(each) for each in citations))


def citations_in_short(citations: Iterable[Citation]) -> str:
    """Return places of the sources, each once; a source that goes on is not named again.

    Example:
        >>> citations_in_short([Citation("評価書", "17", "(1)"), Citation("評価書", "64")])
        '評価書 p17 (1)、p64'
    """
    parts: list[str] = []
    source = None
    for each in dict.fromkeys(citations):
        said = str(each)
        parts.append(said.removeprefix(f"{source} "))
        source = each.source
    return "、".join(parts)


def hop_by_hop(route: str) -> str:
    """Return a route of the notation with a line for each hop, after one for where it begins.

    Example:
        >>> print(hop_by_hop("国保 =[専用線]=> 連合会 ?[?]?> 支払基金"))
        国保
          =[専用線]=> 連合会
          ?[?]?> 支払基金
    """
    return _BEFORE_ARROW.sub("\n  ", route)


def for_terminal(table: Table, *left_out: str) -> Table:
    """Return a table made narrower: its routes have a line for each hop, lists and long data several lines.

    Args:
        table: A table whose columns have the names that are used here.
        left_out: The names of columns that a terminal has no room for.
    """
    kept = [nth for nth, name in enumerate(table.head) if name not in left_out]
    head = tuple(table.head[nth] for nth in kept)
    rows = (tuple(_narrow(table.head[nth], row[nth]) for nth in kept) for row in table.rows)
    return Table(head, tuple(rows))


def _narrow(name: str, cell: str) -> str:
    if name == ROUTE:
        return hop_by_hop(cell)
    if name == DATA:
        return folded(cell, _DATA_WIDTH)
    return cell.replace("、", "\n") if name in _LISTS else cell


def folded(text: str, columns: int) -> str:
    r"""Return a text with line ends where a column of a terminal ends.

    Args:
        text: The text; its own line ends stay.
        columns: How many columns of the terminal there are.

    Example:
        >>> folded("資格情報と賦課情報", 8).split("\n")
        ['資格情報', 'と賦課情', '報']
    """
    return "\n".join(piece for line in text.split("\n") for piece in _pieces(line, columns))


def _pieces(text: str, columns: int) -> Iterator[str]:
    """A line without regard to its spaces, cut where the columns end."""
    piece = ""
    for char in text:
        if width(piece + char) > columns:
            yield piece
            piece = ""
        piece += char
    yield piece
