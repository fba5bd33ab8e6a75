"""Reading YAML from the stream of libyaml's events; composing nodes would crash on deep nesting."""

from __future__ import annotations

from typing import NoReturn, Protocol

import yaml
from attrs import define, field

from pidflow.errors import Place
from pidflow.loading.characters import forbidden_in_text
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.folding import text_node
from pidflow.loading.nodes import BrokenNode, ListNode, MapNode, Node, TextNode
from pidflow.loading.syntax import syntax_fault

DEEPEST = 32
MOST_NODES = 200_000

_ONE_PARAGRAPH = "write it without empty lines, and with「>」 instead of「|」"
_NOTHING = ("", "~", "null", "Null", "NULL")
_STANDARD = "tag:yaml.org,2002:"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_tree(text: str, file: str, faults: Faults) -> Node | None:
    """Read the one document of a YAML text.

    Args:
        text: The text, with line feeds for line breaks.
        file: The name by which places call it.
        faults: Where faults are gathered.

    Returns:
        The tree; None where it could not be read to its end.

    Example:
        >>> read_tree("title: 国保", "a.yaml", Faults()).entries[0][1].value
        '国保'
    """
    builder = _Builder(text, file, faults)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        syntax_fault(error, text, file, faults)
        return None
    except yaml.YAMLError as error:  # a character that YAML cannot hold
        faults.add(Place(file), f"text that is not YAML ({error})", "a YAML file")
        return None
    except _Stop:
        return None
    if builder.root is None:
        faults.add(Place(file), "an empty file", "a YAML mapping that begins with「format: 1」")
    return builder.root


class _Mark(Protocol):
    """A mark of libyaml or of PyYAML."""

    index: int
    line: int
    column: int


class _Stop(Exception):
    """The rest of the file can't be read; its fault is told."""


@define
class _Open:
    """A list or mapping whose end has not come yet."""

    place: Place
    is_map: bool
    items: list[Node] = field(factory=list)
    entries: dict[str, tuple[TextNode, Node]] = field(factory=dict)
    key: TextNode | BrokenNode | None = None

    def closed(self) -> Node:
        if self.is_map:
            return MapNode(tuple(self.entries.values()), self.place)
        return ListNode(tuple(self.items), self.place)


@define
class _Builder:
    """Builds the tree without recursion, so that depth is a fault and never a crash."""

    text: str
    file: str
    faults: Faults
    root: Node | None = None
    _open: list[_Open] = field(factory=list)
    _nodes: int = 0

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self._begin_document(event)
        elif isinstance(event, yaml.NodeEvent):
            self._take_node(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._add(self._open.pop().closed())

    def _begin_document(self, event: yaml.DocumentStartEvent) -> None:
        if self.root is not None:
            self._stop(event, "a second document", "one document a file", "take out the line「---」")

    def _take_node(self, event: yaml.NodeEvent) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            self._stop(event, f"more than {MOST_NODES} values", "a smaller file", "divide the file")
        match event:
            case yaml.AliasEvent():
                self._refuse(event, f"the alias「*{event.anchor}」", "a value", "write the value out")
                self._add(BrokenNode(self._place(event)))
            case yaml.ScalarEvent():
                self._refuse_decoration(event)
                self._add(self._text(event))
            case yaml.CollectionStartEvent():
                self._refuse_decoration(event)
                self._begin(event)

    def _refuse_decoration(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._refuse(event, f"the anchor「&{event.anchor}」", "a value without an anchor", "take it out")
        if event.tag is not None:
            self._refuse(
                event,
                f"the tag{quoted(event.tag.replace(_STANDARD, '!!'))}",
                "a value without a tag",
                "take it out",
            )

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        if len(self._open) >= DEEPEST:
            expected = "the lists and mappings of docs/format.md"
            self._stop(event, f"nesting deeper than {DEEPEST}", expected, "look for a bracket too many")
        self._open.append(_Open(self._place(event), isinstance(event, yaml.MappingStartEvent)))

    def _text(self, event: yaml.ScalarEvent) -> Node:
        place = self._place(event)
        if not event.style and event.value in _NOTHING:  # plain; libyaml says "" of it, PyYAML None
            return TextNode("", place)
        raw = self.text[_mark(event.start_mark).index : _mark(event.end_mark).index]
        node = text_node(event.value, raw, place)
        character = forbidden_in_text(node.value)
        if character is None:
            return node
        cure = _ONE_PARAGRAPH if "\n" in node.value else "take it out"
        self._refuse(event, f"{character} in a text", "visible characters in one paragraph", cure)
        return BrokenNode(place)

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
        elif not self._open[-1].is_map:
            self._open[-1].items.append(node)
        elif self._open[-1].key is None:
            self._open[-1].key = self._key(node)
        else:
            self._add_entry(self._open[-1], node)

    def _key(self, node: Node) -> TextNode | BrokenNode:
        if isinstance(node, TextNode | BrokenNode):
            return node
        self.faults.add(node.place, "a list or mapping as a key", "text as a key", cure="put it in quotes")
        return BrokenNode(node.place)

    def _add_entry(self, into: _Open, value: Node) -> None:
        key, into.key = into.key, None
        if not isinstance(key, TextNode):
            return
        first = into.entries.get(key.value)
        if first is None:
            into.entries[key.value] = (key, value)
            return
        found = f"the key「{key.value}」 a second time"
        where = first[0].place
        self.faults.add(
            key.place, found, "each key once", cure=f"it stands in line {where.line} already; keep one"
        )

    def _refuse(self, event: yaml.Event, found: str, expected: str, cure: str) -> None:
        self.faults.add(self._place(event), found, expected, cure=cure)

    def _stop(self, event: yaml.Event, found: str, expected: str, cure: str) -> NoReturn:
        self._refuse(event, found, expected, cure)
        raise _Stop

    def _place(self, event: yaml.Event) -> Place:
        mark = _mark(event.start_mark)
        return Place(self.file, mark.line + 1, mark.column + 1)


def _mark(mark: _Mark | None) -> _Mark:
    """The mark of an event; parsers give every event both of its own."""
    assert mark is not None
    return mark
