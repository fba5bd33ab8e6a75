"""The placing of a model's boxes as the text of its placing.json."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pidflow.layout import Placing

SCHEMA = "pidflow-placing/1"


def placing_text(placed: Mapping[str, Placing]) -> str:
    """Return the text of placing.json: a line a box and a line, so that what moved is a changed line each.

    Args:
        placed: The placing of each procedure, by key.
    """
    record = {"schema": SCHEMA, "procedures": {key: each.to_json() for key, each in placed.items()}}
    return _written(record, 0) + "\n"


def _written(value: Any, depth: int) -> str:
    """Return a value as JSON: an object over several lines, a list on one."""
    if not isinstance(value, dict) or not value:
        return json.dumps(value, ensure_ascii=False)
    indent = " " * (depth + 1)
    entries = (
        f"{indent}{json.dumps(key, ensure_ascii=False)}: {_written(each, depth + 1)}"
        for key, each in value.items()
    )
    return "{\n" + ",\n".join(entries) + "\n" + indent[1:] + "}"
