"""The colours, each for white and for dark paper, by what they are for."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Ink(Enum):
    """A colour by its use: its name, its value on white paper, its value on a dark screen.

    The values of line inks differ in hue for every kind of colour vision; arrowheads tell them apart in grey.
    So do those of changes, which signs tell apart.

    Example:
        >>> Ink.INCLUDED.light
        '#b02a00'
    """

    light: str
    dark: str

    def __new__(cls, name: str, light: str, dark: str) -> Self:
        """Make a member of its name and its two values."""
        member = object.__new__(cls)
        member._value_ = name
        member.light = light
        member.dark = dark
        return member

    PAPER = "paper", "#ffffff", "#15181d"
    TEXT = "text", "#1a1a1a", "#e9ebee"
    FAINT = "faint", "#555555", "#b3b9c2"
    BORDER = "border", "#333333", "#c9ced6"
    RULE = "rule", "#b5b5b5", "#4b525c"
    INSIDE = "inside", "#ffffff", "#1e232b"
    OUTSIDE = "outside", "#e9e9e9", "#31373f"
    BODY = "body", "#f4f8fc", "#181d25"
    PLATFORM = "platform", "#e9f3ea", "#1a261d"
    INCLUDED = "included", "#b02a00", "#ff9166"
    SUBSTITUTE = "substitute", "#7a2a8c", "#dba4f2"
    SPECIFIC = "specific", "#0a58a4", "#82bbff"
    EXCLUDED = "excluded", "#00665c", "#63d2c3"
    OTHER = "other", "#5a5a5a", "#bcc2ca"
    UNSTATED = "unstated", "#785a00", "#e2c25e"
    SAME = "same", "#808080", "#878e98"
    ADDED = "added", "#0a55a0", "#82bbff"
    REMOVED = "removed", "#a83200", "#ff9a70"
    RETAGGED = "retagged", "#450a45", "#f0e6c0"
