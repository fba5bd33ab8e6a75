"""Single characters: which no text may hold, and how wide the others are shown."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SPACES = " \u3000"
"""The spaces that stand around arrows: half and full width."""

_NEVER = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_NONCHARACTER = re.compile(r"[\ufdd0-\ufdef]")
_SPOKEN = {"\t": "a tab", "\n": "a line break", "\r": "a line break", "\x1b": "an escape character"}


# A model has few different characters, each of them many times.
@lru_cache(maxsize=4096)
def is_forbidden(character: str) -> bool:
    r"""Tell whether a character is a control, format, bidi or surrogate character, or none at all.

    Such characters are not seen, or steer what shows them; private use (外字) and variants are allowed.

    Example:
        >>> is_forbidden("国"), is_forbidden("\u202e"), is_forbidden("\ue000")
        (False, True, False)
    """
    if unicodedata.category(character) in _NEVER:
        return True
    return ord(character) & 0xFFFE == 0xFFFE or _NONCHARACTER.match(character) is not None


def forbidden_at(text: str) -> int | None:
    r"""Return the index of the first forbidden character, or None where there is none.

    Example:
        >>> forbidden_at("国保\tシステム")
        2
    """
    return next((index for index, character in enumerate(text) if is_forbidden(character)), None)


def spoken(character: str) -> str:
    r"""Return a character in words, if it is one that can't be seen: a control, a bidi mark, a space.

    Example:
        >>> spoken("\t"), spoken("\u202e"), spoken("|")
        ('a tab (U+0009)', 'RIGHT-TO-LEFT OVERRIDE (U+202E)', '「|」')
    """
    if not is_forbidden(character) and not character.isspace():
        return f"「{character}」"
    name = _SPOKEN.get(character) or unicodedata.name(character, "a control character")
    return f"{name} (U+{ord(character):04X})"


def columns(character: str) -> int:
    r"""Return how many columns of a terminal a character takes: 2 if it is wide, 0 if it combines.

    Source: UAX #11, as in Python's `unicodedata`.

    Example:
        >>> columns("国"), columns("A"), columns("\u3099")
        (2, 1, 0)
    """
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
