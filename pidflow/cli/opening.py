"""Opening a model and taking the state that the options ask for."""

from __future__ import annotations

from pidflow.pipeline import Opened, open_model
from pidflow.state import State, state_at


def opened_state(model: str, when: str | None) -> tuple[Opened, State]:
    """Return a model and its state at a point; the newest state where no point is given.

    Args:
        model: A bundled name or a path.
        when: What ``--at`` says.
    """
    opened = open_model(model)
    point = opened.assessment.moments[-1].id if when is None else when
    return opened, state_at(opened.assessment, point)
