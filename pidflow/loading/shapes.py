"""The shapes that files have, declared once: the reader checks them, the JSON Schema is made from them.

A shape knows nothing of other values in this file or another: names, dates and periods are looked at when the
model is built.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen


@frozen
class Text:
    """A text that is not empty.

    Args:
        expected: What a message says is expected, such as ``a date``.
        choices: The closed list of what it may be; empty where it is free.
        pattern: A regular expression for the whole of it, without anchors; None where it is free. The same in
            Python and in ECMAScript, for editors read it too.
        example: A text of this shape.
    """

    expected: str = "text"
    choices: tuple[str, ...] = ()
    pattern: str | None = None
    example: str | None = None


@frozen
class ListOf:
    """A list.

    Args:
        item: The shape of each of its values.
        least: How many values it has at least.
    """

    item: Shape
    least: int = 0


@frozen
class OneOrList:
    """A list of texts, none twice; a single one may be written without brackets."""

    item: Text


@frozen
class Field:
    """What may stand under one key of a record.

    Args:
        shape: Its shape.
        required: Whether the record must have it.
        about: What it means, for editors.
    """

    shape: Shape
    required: bool = False
    about: str = ""


@frozen
class Record:
    """A mapping with known keys.

    Args:
        name: What messages and the schema call it.
        fields: What may stand under each key.
        exactly_one: Groups of keys of which each record has exactly one.
        apart: Pairs of keys that exclude each other.
        or_in_versions: Keys that each record has, itself or in its ``versions``.
        needs: Keys that are there only together with others: ``data_en`` says nothing without ``data``.
    """

    name: str
    fields: Mapping[str, Field] = field(hash=False)
    exactly_one: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    or_in_versions: tuple[str, ...] = ()
    needs: Mapping[str, tuple[str, ...]] = field(factory=dict, hash=False)

    @property
    def somewhere(self) -> tuple[tuple[str, ...], ...]:
        """Groups of keys of which each record has at least one."""
        either = ((key, "versions") for key in self.or_in_versions)
        return (*((key,) for key in self.required), *self.exactly_one, *either)

    @property
    def required(self) -> tuple[str, ...]:
        """The keys that each record has."""
        return tuple(key for key, each in self.fields.items() if each.required)


@frozen
class Bare:
    """A record; where it has but one thing to say, that text may stand for it.

    Args:
        record: The record.
        key: What a bare text stands for.
    """

    record: Record
    key: str


Shape = Text | ListOf | OneOrList | Record | Bare
