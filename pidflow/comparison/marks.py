"""By what each body is called in tables and on badges: ①, ②, ③ in the order in which they were given."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.state import State
from pidflow.wording import Language

_FIRST = ord("①")
_CIRCLED = 20


def mark(state: int) -> str:
    """Return the sign of a body.

    Args:
        state: The position of its state, from 0.

    Example:
        >>> mark(0), mark(19), mark(20)
        ('①', '⑳', '(21)')
    """
    return chr(_FIRST + state) if state < _CIRCLED else f"({state + 1})"


def marks(states: Iterable[int]) -> str:
    """Return the signs of several bodies.

    Example:
        >>> marks((0, 2))
        '①③'
    """
    return "".join(map(mark, states))


def marked_body(position: int, state: State, language: Language) -> str:
    """Return the sign of a body with its name, such as ``① 新宿区``."""
    body = state.assessment.body
    return f"{mark(position)} {body.name if language == 'ja' else body.name_en}"


def state_line(position: int, state: State, language: Language) -> str:
    """Return a body with its assessment, form and state, in a line."""
    assessment = state.assessment
    if language == "ja":
        form = f"{assessment.form.ja}{'、別添1なし' if assessment.derived else ''}"
        told = f"{assessment.title} {form}、{state.label}{'、予定' if state.planned else ''}"
    else:
        form = f"{assessment.form.en}{', no Annex 1' if assessment.derived else ''}"
        told = f"{assessment.title_en}, {form}, {state.label_en}{', planned' if state.planned else ''}"
    return f"{marked_body(position, state, language)} {told}"
