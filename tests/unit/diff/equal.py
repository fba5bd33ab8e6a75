"""Everything that a state holds, for comparing states, which are equal to themselves alone."""

from __future__ import annotations

from typing import Any

import attrs

from pidflow.diff.contents import contents_of
from pidflow.model import History
from pidflow.state import State


def held(state: State) -> dict[str, Any]:
    """Every field that a state is made of, by its name, and every history, which is no part of equality."""
    fields = {field.name: getattr(state, field.name) for field in attrs.fields(State) if field.init}
    return {**fields, "histories": histories(state)}


def histories(state: State) -> dict[tuple[str, ...], History]:
    """The history of every step and row by its group and key."""
    return {
        (*group, key): thing.history
        for group, things in contents_of(state).items()
        for key, thing in things.items()
        if hasattr(thing, "history")
    }
