"""Everything that a state holds, for comparing states, which are equal to themselves alone."""

from __future__ import annotations

from typing import Any

import attrs

from pidflow.state import State


def held(state: State) -> dict[str, Any]:
    """Every field that a state is made of, by its name."""
    return {field.name: getattr(state, field.name) for field in attrs.fields(State) if field.init}
