"""The plain tree of a file: text, lists and mappings, each with its place."""

from __future__ import annotations

from attrs import field, frozen

from pidflow.errors import Place
from pidflow.loading.faults import quoted


@frozen
class TextNode:
    """A text.

    Args:
        value: What it says, without white space around it; empty where nothing was written.
        place: Where its first character stands.
        lines: Where each part of it begins: the offset in `value` and the place; empty for text on one line.

    Example:
        >>> str(TextNode("p17 (2)", Place("a.yaml", 3, 7)).at(4))
        'a.yaml:3:11'
    """

    value: str
    place: Place
    lines: tuple[tuple[int, Place], ...] = field(default=(), eq=False, repr=False)

    def at(self, offset: int) -> Place:
        """Return the place of the character at this offset of the value."""
        begin, place = 0, self.place
        for start, here in self.lines:
            if start <= offset:
                begin, place = start, here
        return place.moved(offset - begin)


@frozen
class ListNode:
    """A list."""

    items: tuple[Node, ...]
    place: Place


@frozen
class MapNode:
    """A mapping, its entries in the order of the file; no key stands twice."""

    entries: tuple[tuple[TextNode, Node], ...]
    place: Place


@frozen
class BrokenNode:
    """What could not be read; its fault is told already, so whoever meets it passes on in silence."""

    place: Place


Node = TextNode | ListNode | MapNode | BrokenNode


def described(node: Node) -> str:
    """Return how a message calls what was found.

    Example:
        >>> described(TextNode("国保", Place("a.yaml"))), described(ListNode((), Place("a.yaml")))
        ('the text「国保」', 'an empty list')
    """
    match node:
        case TextNode():
            return f"the text{quoted(node.value)}" if node.value else "nothing"
        case ListNode():
            return "a list" if node.items else "an empty list"
        case MapNode():
            return "a mapping (keys and values)" if node.entries else "an empty mapping"
        case BrokenNode():
            return "what can't be read"
