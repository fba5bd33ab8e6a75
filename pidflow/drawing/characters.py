"""Characters that would be drawn outside their line."""

from __future__ import annotations

from pidflow.textsize.width import clings

_MOST_MARKS = 3


def tamed(text: str) -> str:
    r"""Return a text without the accents that are piled too high on one character to stay in its line.

    Example:
        >>> tamed("a" + "\u0301" * 50) == "a" + "\u0301" * 3
        True
    """
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if clings(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)
