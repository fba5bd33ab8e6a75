"""What a text is refused with."""

from __future__ import annotations

import pytest

from pidflow.errors import Fault, InputFault, Place
from pidflow.notation import parse_pattern, parse_route

PLACE = Place("steps.yaml", 7, 12)


def refused_route(text: str) -> Fault:
    """Return the fault with which a route is refused, its place counted from ``PLACE``."""
    with pytest.raises(InputFault) as caught:
        parse_route(text, PLACE)
    return caught.value.fault


def refused_pattern(text: str) -> Fault:
    """Return the fault with which a pattern is refused, its place counted from ``PLACE``."""
    with pytest.raises(InputFault) as caught:
        parse_pattern(text, PLACE)
    return caught.value.fault


def column(fault: Fault) -> int:
    """Return how many characters into the text a fault points."""
    assert fault.place is not None
    assert (fault.place.file, fault.place.line) == (PLACE.file, PLACE.line)
    return fault.place.column - PLACE.column
