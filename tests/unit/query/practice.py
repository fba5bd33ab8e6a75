"""What the tests of questions ask: little states from routes, and a real one."""

from __future__ import annotations

from pidflow.pipeline import open_model, sketch
from pidflow.query import Path
from pidflow.state import State, state_at

REAL = state_at(open_model("shinjuku-kokuho").assessment, "2025-01")
"""新宿区's 国保 from January 2025 on."""


def sketched(*routes: str) -> State:
    """A state with one step for each route."""
    steps = {f"({nth})": route for nth, route in enumerate(routes, start=1)}
    return state_at(sketch("練習", steps), "now")


def names(found: Path | None) -> str:
    """The systems of a path in one line; nothing where there is no path."""
    return " ".join(system.name for system in found.systems) if found else ""
