"""Reading a tree by its shape: every fault is gathered, and what has none is read all the same."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pidflow.errors import Place
from pidflow.loading.faults import Faults, one_of, quoted
from pidflow.loading.nodes import BrokenNode, ListNode, MapNode, Node, TextNode, described
from pidflow.loading.shapes import Bare, ListOf, OneOrList, Record, Shape, Text
from pidflow.loading.values import Fields, Items, Value, is_whole, nothing


def read(shape: Shape, node: Node, faults: Faults) -> Value | None:
    """Read a node by a shape.

    Args:
        shape: What it should be.
        node: What stands in the file.
        faults: Where faults are gathered.

    Returns:
        What was read; None where it is not of the shape at all. A list is without its faulty items, a record
        without its faulty fields; then neither is whole. A record that lacks a required field is None.
    """
    match shape:
        case Text():
            return _text(shape, node, faults)
        case ListOf():
            return _list(shape, node, faults)
        case OneOrList():
            return _one_or_list(shape, node, faults)
        case Bare():
            return _bare(shape, node, faults)
        case Record():
            return _record(shape, node, faults)


def _text(shape: Text, node: Node, faults: Faults) -> TextNode | None:
    if not isinstance(node, TextNode) or not node.value:
        _refuse_kind(node, shape.expected, faults)
        return None
    if shape.choices and node.value not in shape.choices:
        faults.add(node.place, quoted(node.value), one_of(shape.choices), among=shape.choices)
        return None
    if shape.pattern is not None and not re.fullmatch(shape.pattern, node.value):
        example = f", such as {shape.example}" if shape.example else ""
        faults.add(node.place, quoted(node.value), f"{shape.expected}{example}")
        return None
    return node


def _list(shape: ListOf, node: Node, faults: Faults) -> Items | None:
    if not isinstance(node, ListNode):
        _refuse_kind(node, "a list", faults)
        return None
    if len(node.items) < shape.least:
        _refuse_kind(node, "a list with something in it", faults)
        return None
    before = len(faults)
    values = [read(shape.item, item, faults) for item in node.items]
    there = tuple(value for value in values if value is not None)
    return Items(there, node.place, len(faults) == before and len(there) == len(values))


def _one_or_list(shape: OneOrList, node: Node, faults: Faults) -> Items | None:
    if isinstance(node, MapNode):
        _refuse_kind(node, f"{shape.item.expected}, or a list of such", faults)
        return None
    if isinstance(node, ListNode):
        several = _list(ListOf(shape.item), node, faults)
        return _without_repetition(several, faults) if several else None
    value = read(shape.item, node, faults)
    return Items((value,), node.place) if value is not None else None


def _bare(shape: Bare, node: Node, faults: Faults) -> Value | None:
    if not isinstance(node, TextNode):
        return read(shape.record, node, faults)
    value = read(shape.record.fields[shape.key].shape, node, faults)
    return Fields({shape.key: value}, node.place) if value is not None else None


def read_file(shape: Record, node: Node, faults: Faults) -> Fields:
    """Read what a file holds: unlike `read`, even where something that it must hold isn't there.

    Args:
        shape: The shape of the file.
        node: Its tree.
        faults: Where faults are gathered.
    """
    if isinstance(node, MapNode):
        return _fields(shape, node, faults)
    _refuse_kind(node, f"{shape.name} (keys and values)", faults)
    return nothing(node.place)


def _record(shape: Record, node: Node, faults: Faults) -> Fields | None:
    if not isinstance(node, MapNode):
        _refuse_kind(node, f"{shape.name} (keys and values)", faults)
        return None
    fields = _fields(shape, node, faults)
    there = fields.values.keys()
    return None if any(there.isdisjoint(group) for group in shape.somewhere) else fields


def _fields(shape: Record, node: MapNode, faults: Faults) -> Fields:
    before = len(faults)
    values: dict[str, Value] = {}
    keys: dict[str, Place] = {}
    for key, child in node.entries:
        field = shape.fields.get(key.value)
        if field is None:
            _refuse_key(shape, key, faults)
            continue
        keys[key.value] = key.place
        value = read(field.shape, child, faults)
        if value is not None:
            values[key.value] = value
    _check_keys(shape, keys, node.place, faults)
    sound = len(faults) == before and values.keys() == keys.keys()
    return Fields(values, node.place, keys, sound and all(is_whole(value) for value in values.values()))


def _refuse_key(shape: Record, key: TextNode, faults: Faults) -> None:
    known, found = tuple(shape.fields), f"the key{quoted(key.value)} in {shape.name}"
    faults.add(key.place, found, one_of(known), name=key.value, among=known)


def _check_keys(shape: Record, keys: Mapping[str, Place], place: Place, faults: Faults) -> None:
    """Tell which keys are missing, and which exclude each other."""
    for key in shape.required:
        if key not in keys:
            expected = f"「{key}」: {shape.fields[key].about}"
            faults.add(place, f"{shape.name} without「{key}」", expected)
    for key in shape.or_in_versions:
        if keys.keys().isdisjoint((key, "versions")):
            expected = f"「{key}」: {shape.fields[key].about}; here or in each of its versions"
            faults.add(place, f"{shape.name} without「{key}」", expected)
    for group in shape.exactly_one:
        if keys.keys().isdisjoint(group):
            faults.add(place, f"{shape.name} without {_either(group)}", _either(group))
    for group in (*shape.exactly_one, *shape.apart):
        there = [key for key in keys if key in group]
        if len(there) > 1:
            faults.add(keys[there[1]], f"「{there[1]}」 beside「{there[0]}」", _either(group))
    for key, others in shape.needs.items():
        for other in others:
            if key in keys and other not in keys:
                faults.add(keys[key], f"「{key}」 without「{other}」", f"「{other}」 beside it")


def _either(group: tuple[str, ...]) -> str:
    return " or ".join(f"「{key}」" for key in group)


def _without_repetition(items: Items, faults: Faults) -> Items:
    kept: dict[str, Value] = {}
    for text in items.values:
        if isinstance(text, TextNode) and kept.setdefault(text.value, text) is not text:
            faults.add(text.place, f"{quoted(text.value)} a second time", "each once", cure="take it out")
    return Items(tuple(kept.values()), items.place, items.whole and len(kept) == len(items.values))


def _refuse_kind(node: Node, expected: str, faults: Faults) -> None:
    if not isinstance(node, BrokenNode):
        faults.add(node.place, described(node), expected)
