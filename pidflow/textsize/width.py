"""The width of text without a font: never less than what the usual Japanese fonts need."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category, combining, east_asian_width

_JOINER = "\u200d"

# The widest of Noto Sans CJK JP (regular and bold) and of the Verdana-like Latin of Meiryo, rounded up.
_ASCII_IN_EM = {
    character: em
    for em, characters in (
        (0.35, "'ijl"),
        (0.4, " !,.f"),
        (0.45, "Irt"),
        (0.5, "()-/:;[\\]|"),
        (0.55, "?csz"),
        (0.6, '"FJLevxy'),
        (0.65, "$*0123456789ETY_`abdghknopqu{}"),
        (0.7, "ABCKPRSVXZ"),
        (0.75, "&NU"),
        (0.8, "DGHOQ"),
        (0.85, "#+<=>^~"),
        (0.9, "Mw"),
        (1.0, "Wm"),
        (1.05, "@"),
        (1.1, "%"),
    )
    for character in characters
}
WIDEST = max(_ASCII_IN_EM.values())
"""No single character is wider than so many em."""


def width(text: str, size: float = 1.0) -> float:
    """Return how wide a line of text is at most, in the unit of `size`.

    Args:
        text: One line.
        size: The size of the type, that is the length of one em.

    Example:
        >>> width("住基ネットCS", 10)
        64.0
        >>> width("ｼｽﾃﾑ", 10)
        20.0
    """
    em = 0.0
    before = ""
    for character in text:
        if before != _JOINER:  # what follows a joiner is drawn into the emoji before it
            em += in_em(character)
        before = character
    return round(em * size, 2)


@lru_cache(maxsize=8192)
def in_em(character: str) -> float:
    """Return the width of one character in em.

    Example:
        >>> in_em("宛"), in_em("ﾃ"), in_em("\u3099")
        (1.0, 0.5, 0.0)
    """
    known = _ASCII_IN_EM.get(character)
    if known is not None:
        return known
    if clings(character):
        return 0.0
    return 0.5 if east_asian_width(character) == "H" else 1.0


def clings(character: str) -> bool:
    """Whether the character takes no room of its own: an accent, a joiner, a variant selector.

    Example:
        >>> clings("\ufe0f"), clings("が")
        (True, False)
    """
    return combining(character) > 0 or category(character) in {"Mn", "Me", "Cf", "Cc"}
