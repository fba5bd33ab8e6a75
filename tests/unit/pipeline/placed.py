"""The town with a place for each of its boxes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pidflow.layout import Placing
from pidflow.pipeline import placings
from tests.unit.town import TOWN


@cache
def placed() -> Mapping[str, Placing]:
    """Return the placing of each procedure of the town, made once."""
    return placings(TOWN, {})
