"""placing.json: where the boxes of each picture stand. It is generated, yet people merge and mend it."""

from __future__ import annotations

import json
import re
from json import JSONDecodeError
from pathlib import Path
from typing import Any

from attrs import frozen

from pidflow.errors import Place
from pidflow.loading.events import read_tree
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.folder import Folder
from pidflow.loading.nodes import ListNode, MapNode, Node, TextNode, described
from pidflow.loading.texts import read_text

FILE = "placing.json"
SCHEMA = "pidflow-placing/1"
_NUMBER = re.compile(r"-?[0-9]{1,7}(\.[0-9]{1,7})?")
_CURE = "take the file out and build again; it is made anew"


def load_placing(folder: Path) -> dict[str, dict[str, Any]]:
    """Read the placing of each procedure.

    Args:
        folder: The model's folder.

    Returns:
        For each procedure's key ``{"canvas": [width, height], "boxes": {id: [x, y]}}`` and perhaps its
        ``"ways"``; nothing where there is no file.

    Raises:
        ModelFault: The file has faults.
    """
    path = folder / FILE
    if not path.exists():
        return {}
    faults = Faults()
    file = Folder(folder).shown(path)
    text = read_text(path, file, faults)
    placing = _parsed(text, file, faults) if text is not None else {}
    faults.raise_any()
    return placing


def _parsed(text: str, file: str, faults: Faults) -> dict[str, dict[str, Any]]:
    """Read the text twice: as JSON, which has numbers, and as a tree, which has places."""
    plain = _json(text, file, faults)
    tree = read_tree(text, file, faults) if not faults else None
    if tree is not None and not faults:
        _Checker(faults).file(tree)
    return {} if faults else plain["procedures"]


def _json(text: str, file: str, faults: Faults) -> Any:
    try:
        return json.loads(text)
    except JSONDecodeError as error:
        place = Place(file, error.lineno, error.colno)
        faults.add(place, f"text that is not JSON ({error.msg})", "JSON", cure=_CURE)
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; nesting without an end
        faults.add(Place(file), f"text that can't be read ({error})", "a placing", cure=_CURE)
    return None


@frozen
class _Checker:
    """Checks the shape of a tree whose keys are data."""

    faults: Faults

    def file(self, tree: Node) -> None:
        entries = self._entries(tree, "a placing", ("schema", "procedures"))
        if entries is None:
            return
        schema = entries["schema"]
        if not isinstance(schema, TextNode) or schema.value != SCHEMA:
            self._refuse(schema, described(schema), f"the text「{SCHEMA}」")
        for procedure in self._values(entries["procedures"]):
            self._procedure(procedure)

    def _procedure(self, node: Node) -> None:
        entries = self._entries(node, "a procedure's placing", ("canvas", "boxes"), ("ways",))
        if entries is None:
            return
        self._numbers(entries["canvas"], "[width, height]", 2)
        for box in self._values(entries["boxes"]):
            self._numbers(box, "[x, y]", 2)
        if "ways" in entries:
            self._ways(entries["ways"])

    def _ways(self, node: Node) -> None:
        entries = self._entries(node, "the ways of lines", ("seal", "frames", "lines", "labels"))
        if entries is None:
            return
        if not isinstance(entries["seal"], TextNode):
            self._refuse(entries["seal"], described(entries["seal"]), "a text")
        for frame in self._values(entries["frames"]):
            self._numbers(frame, "[x, y, width, height]", 4)
        for label in self._values(entries["labels"]):
            self._numbers(label, "[x, y]", 2)
        for line in self._values(entries["lines"]):
            self._line(line)

    def _line(self, node: Node) -> None:
        if not isinstance(node, ListNode):
            self._refuse(node, described(node), "a list of [x, y]")
            return
        for corner in node.items:
            self._numbers(corner, "[x, y]", 2)

    def _entries(
        self, node: Node, what: str, keys: tuple[str, ...], optional: tuple[str, ...] = ()
    ) -> dict[str, Node] | None:
        """The values under keys of which each must be there, and those under optional ones."""
        if not isinstance(node, MapNode):
            self._refuse(node, described(node), f"{what} with {' and '.join(keys)}")
            return None
        allowed = (*keys, *optional)
        for text, _ in node.entries:
            if text.value not in allowed:
                found = f"the key{quoted(text.value)} in {what}"
                self.faults.add(text.place, found, " and ".join(allowed), name=text.value, among=allowed)
        values = {text.value: value for text, value in node.entries}
        for key in keys:
            if key not in values:
                self._refuse(node, f"{what} without「{key}」", f"「{key}」")
        return values if all(key in values for key in keys) else None

    def _values(self, node: Node) -> tuple[Node, ...]:
        if isinstance(node, MapNode):
            return tuple(value for _, value in node.entries)
        self._refuse(node, described(node), "an object")
        return ()

    def _numbers(self, node: Node, expected: str, count: int) -> None:
        numbers = node.items if isinstance(node, ListNode) else ()
        if len(numbers) != count or not all(_is_number(each) for each in numbers):
            self._refuse(node, described(node), f"{expected} in points")

    def _refuse(self, node: Node, found: str, expected: str) -> None:
        self.faults.add(node.place, found, expected, cure=_CURE)


def _is_number(node: Node) -> bool:
    return isinstance(node, TextNode) and _NUMBER.fullmatch(node.value) is not None
