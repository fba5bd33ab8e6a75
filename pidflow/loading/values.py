"""What is read: texts, lists and records that have their shape, with their places."""

from __future__ import annotations

from attrs import field, frozen

from pidflow.errors import Place
from pidflow.loading.nodes import TextNode


@frozen
class Items:
    """A list that was read.

    Args:
        values: What is in it, without what had a fault.
        place: Where it stands.
        whole: False where something in it had a fault.
    """

    values: tuple[Value, ...]
    place: Place
    whole: bool = True


@frozen
class Fields:
    """A record that was read.

    Args:
        values: What stands under each key, without what had a fault; what it must have is there, except
            in the record of a whole file.
        place: Where it stands.
        keys: Where each key stands.
        whole: False where something in it had a fault.

    Example:
        >>> here = Place("a.yaml", 3, 7)
        >>> Fields({"name": TextNode("国保", here)}, here).said("name")
        '国保'
    """

    values: dict[str, Value] = field(hash=False)
    place: Place
    keys: dict[str, Place] = field(factory=dict, hash=False)
    whole: bool = True

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def sound(self, key: str) -> bool:
        """Tell whether all under a key could be read; where nothing is, whether the key may be misspelt."""
        value = self.values.get(key)
        return self.whole if value is None else is_whole(value)

    def text(self, key: str) -> TextNode | None:
        """Return the text under a key, or None where there is none."""
        value = self.values.get(key)
        return value if isinstance(value, TextNode) else None

    def said(self, key: str) -> str | None:
        """Return what the text under a key says, or None."""
        text = self.text(key)
        return text.value if text else None

    def need(self, key: str) -> TextNode:
        """Return the text under a key that each such record has.

        Raises:
            KeyError: It isn't there; the shape should have required it.
        """
        text = self.text(key)
        if text is None:
            raise KeyError(key)
        return text

    def texts(self, key: str) -> tuple[TextNode, ...]:
        """Return the texts of the list under a key; none where there is no list."""
        return tuple(each for each in self._items(key) if isinstance(each, TextNode))

    def records(self, key: str) -> tuple[Fields, ...]:
        """Return the records of the list under a key; none where there is no list."""
        return tuple(each for each in self._items(key) if isinstance(each, Fields))

    def record(self, key: str) -> Fields:
        """Return the record under a key that each such record has.

        Raises:
            KeyError: It isn't there; the shape should have required it.
        """
        value = self.values[key]
        if not isinstance(value, Fields):
            raise KeyError(key)
        return value

    def at(self, key: str) -> Place:
        """Return where a key stands; where it doesn't, where the record does."""
        return self.keys.get(key, self.place)

    def _items(self, key: str) -> tuple[Value, ...]:
        value = self.values.get(key)
        return value.values if isinstance(value, Items) else ()


Value = TextNode | Items | Fields


def is_whole(value: Value) -> bool:
    """Tell whether nothing in a value had a fault."""
    return isinstance(value, TextNode) or value.whole


def nothing(place: Place) -> Fields:
    """Return what is read where nothing can be."""
    return Fields({}, place, whole=False)
