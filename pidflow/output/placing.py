"""The placing of a model's boxes as the text of its placing.json."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from pidflow.layout import Placing

_LISTED = re.compile(r"\[\s+(\d+),\s+(\d+)\s+\]")
"""A pair of numbers that json has spread over four lines."""

SCHEMA = "pidflow-placing/1"


def placing_text(placed: Mapping[str, Placing]) -> str:
    """Return the text of placing.json: a line a box, so that a moved box is one changed line.

    Args:
        placed: The placing of each procedure, by key.
    """
    record = {"schema": SCHEMA, "procedures": {key: each.to_json() for key, each in placed.items()}}
    return _LISTED.sub(r"[\1, \2]", json.dumps(record, ensure_ascii=False, indent=1)) + "\n"
