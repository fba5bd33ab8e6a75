"""The shapes of files as JSON Schema, so that editors complete and check while one writes.

An editor's YAML reader turns ``page: 17`` into a number before the schema sees it, where pidflow reads text.
So a free text may be a number or a truth value too, and a text with a pattern an integer where digits fit it.
What the schema cannot see it lets pass: how a number was written (``007``), and anything about other values.
"""

from __future__ import annotations

import json
import re
from typing import Any

from attrs import define, field

from pidflow.loading.files import FILES
from pidflow.loading.shapes import Bare, ListOf, OneOrList, Record, Shape, Text

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NO_STRINGS = (("integer", "17"), ("number", "1.5"), ("boolean", "true"))
_Schema = dict[str, Any]


def schema_files() -> dict[str, str]:
    """Return the text of every schema by its file name; they are kept in ``pidflow/loading/schema``.

    Example:
        >>> sorted(schema_files())[:2]
        ['anomalies.json', 'assessment.json']
    """
    return {
        f"{kind}.json": json.dumps(schema(record), ensure_ascii=False, indent=2) + "\n"
        for kind, record in FILES.items()
    }


def schema(record: Record) -> _Schema:
    """Return the JSON Schema (draft 2020-12) of a file.

    Example:
        >>> from pidflow.loading.files import ANOMALIES
        >>> schema(ANOMALIES)["required"]
        ['format', 'anomalies']
    """
    writer = _Writer()
    top = writer.record(record)
    return {"$schema": _DIALECT, "title": record.name, **top, "$defs": dict(sorted(writer.defs.items()))}


@define
class _Writer:
    """Writes each record once, under ``$defs``."""

    defs: dict[str, _Schema] = field(factory=dict)

    def shape(self, shape: Shape) -> _Schema:
        match shape:
            case Text():
                return self._text(shape)
            case ListOf():
                return self._list(shape)
            case OneOrList():
                several = {"type": "array", "items": self._text(shape.item), "uniqueItems": True}
                return {"anyOf": [self._text(shape.item), several]}
            case Bare():
                return {"anyOf": [self.shape(shape.record.fields[shape.key].shape), self._ref(shape.record)]}
            case Record():
                return self._ref(shape)

    def record(self, record: Record) -> _Schema:
        made: _Schema = {
            "type": "object",
            "properties": {
                key: {**self.shape(each.shape), "description": each.about}
                for key, each in record.fields.items()
            },
            "additionalProperties": False,
            "required": list(record.required),
        }
        if record.needs:
            made["dependentRequired"] = {key: list(others) for key, others in record.needs.items()}
        groups = [_exactly_one(group) for group in record.exactly_one]
        groups += [_at_least_one((key, "versions")) for key in record.or_in_versions]
        groups += [{"not": {"required": list(pair)}} for pair in record.apart]
        return {**made, "allOf": groups} if groups else made

    def _text(self, text: Text) -> _Schema:
        if text.choices:
            numbers = [int(choice) for choice in text.choices if choice.isdecimal()]
            return {"enum": [*text.choices, *numbers]}
        if text.pattern is None:
            self.defs["text"] = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
            return {"$ref": "#/$defs/text"}
        also = [type_ for type_, example in _NO_STRINGS if re.fullmatch(text.pattern, example)]
        made: _Schema = {"type": ["string", *also], "pattern": f"^(?:{text.pattern})$"}
        return made if re.fullmatch(text.pattern, "-17") else {**made, "minimum": 0}

    def _list(self, shape: ListOf) -> _Schema:
        made: _Schema = {"type": "array", "items": self.shape(shape.item)}
        if shape.least:
            made["minItems"] = shape.least
        return made

    def _ref(self, record: Record) -> _Schema:
        name = re.sub("^(a|an|the) ", "", record.name).replace(" ", "-")
        if name not in self.defs:
            self.defs[name] = self.record(record)
        return {"$ref": f"#/$defs/{name}"}


def _exactly_one(group: tuple[str, ...]) -> _Schema:
    return {"oneOf": [{"required": [key]} for key in group]}


def _at_least_one(group: tuple[str, ...]) -> _Schema:
    return {"anyOf": [{"required": [key]} for key in group]}
