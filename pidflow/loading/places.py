"""Where each part of a model stands in its files, for messages about what was loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from pidflow.errors import Place
from pidflow.loading.events import read_tree
from pidflow.loading.faults import Faults
from pidflow.loading.folder import Folder, model_files
from pidflow.loading.nodes import ListNode, MapNode, Node, TextNode
from pidflow.loading.texts import read_text

_NAMES = ("key", "id")
_CITATION = "cite"
_STEPS = "steps"


def places(path: Path) -> Mapping[str, Place]:
    """Return where each part of a model stands: its citation where it has one of its own, else itself.

    Args:
        path: The folder of a model that loads.

    Returns:
        The places by address: ``shikaku`` (a procedure), ``shikaku/setai-jusho`` (a step),
        ``provisions/teikyo-1``, ``systems/ID``, ``anomalies/1``.

    Example:
        >>> from pidflow.loading import find
        >>> str(places(find("shinjuku-kokuho"))["systems/shokuin"]).rpartition("/")[2]  # doctest: +SKIP
        'systems.yaml:18:11'
    """
    found: dict[str, Place] = {}
    for address, place in chain.from_iterable(_in_file(path, file) for file in model_files(path)):
        found.setdefault(address, place)
    return found


def _in_file(folder: Path, file: Path) -> Iterator[tuple[str, Place]]:
    faults = Faults()
    shown = Folder(folder).shown(file)
    text = read_text(file, shown, faults)
    tree = read_tree(text, shown, faults) if text is not None else None
    if not isinstance(tree, MapNode):
        return
    procedure = _said(tree, "key")
    if procedure is not None:
        yield procedure, _place(tree)
    for key, node in tree.entries:
        under = procedure if key.value == _STEPS and procedure else key.value
        yield from _listed(under, node)


def _listed(under: str, node: Node) -> Iterator[tuple[str, Place]]:
    if not isinstance(node, ListNode):
        return
    for nth, record in enumerate(node.items, start=1):
        if isinstance(record, MapNode):
            name = next((said for key in _NAMES if (said := _said(record, key))), str(nth))
            yield f"{under}/{name}", _place(record)


def _place(record: MapNode) -> Place:
    """Where a record cites, if it does."""
    return next((node.place for key, node in record.entries if key.value == _CITATION), record.place)


def _said(record: MapNode, key: str) -> str | None:
    node = next((node for name, node in record.entries if name.value == key), None)
    return node.value if isinstance(node, TextNode) else None
