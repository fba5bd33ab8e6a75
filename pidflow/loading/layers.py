"""Inheritance: the fields of a step stand for its versions, those of a version for its flows."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from pidflow.loading.faults import Faults
from pidflow.loading.nodes import TextNode
from pidflow.loading.values import Fields


@frozen
class Layers:
    """Records inside each other; what is said further in goes before what is said further out.

    Args:
        records: The records, the innermost last.

    Example:
        >>> from pidflow.errors import Place
        >>> here = Place("a.yaml")
        >>> step = Fields({"data": TextNode("資格", here), "data_en": TextNode("status", here)}, here)
        >>> flow = Fields({"data": TextNode("所得", here)}, here)
        >>> Layers((step, flow)).pair("data")
        ('所得', None)
    """

    records: tuple[Fields, ...]

    def within(self, record: Fields) -> Layers:
        """Return the layers with one more inside."""
        return Layers((*self.records, record))

    def saying(self, *keys: str) -> Fields | None:
        """Return the innermost record that has one of these keys."""
        return next((each for each in reversed(self.records) if any(key in each for key in keys)), None)

    def text(self, key: str) -> TextNode | None:
        """Return the text that stands under a key, or None."""
        record = self.saying(key)
        return record.text(key) if record else None

    def said(self, key: str) -> str | None:
        """Return what stands under a key, or None."""
        text = self.text(key)
        return text.value if text else None

    def pair(self, key: str) -> tuple[str | None, str | None]:
        """Return a text and its English, both of the same record: a translation goes with its original."""
        record = self.saying(key)
        return (record.said(key), record.said(f"{key}_en")) if record else (None, None)

    def texts(self, key: str) -> tuple[TextNode, ...]:
        """Return the list of texts that stands under a key."""
        record = self.saying(key)
        return record.texts(key) if record else ()

    @property
    def whole(self) -> bool:
        """Whether what these records say of themselves could be read."""
        return all(record.whole for record in self.records)


_OWN = frozenset(("key", "versions", "since", "until"))
_FLOWS = ("flows", "one_of")


def refuse_hidden(outer: Fields, inner: Sequence[Fields], what: str, faults: Faults) -> None:
    """Add a fault for each field that everything further in says again: who changes it would change nothing.

    Args:
        outer: The record that says it first.
        inner: The records further in.
        what: What those are.
        faults: Where faults are gathered.
    """
    for key in outer.values:
        again = _FLOWS if key in _FLOWS else (key,)
        if inner and key not in _OWN and all(any(each in record for each in again) for record in inner):
            found = f"「{key}」, which every {what} says again"
            faults.add(outer.at(key), found, "a field that stands for something", cure="take it out here")
