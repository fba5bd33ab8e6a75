"""Text in pieces that must never be cut: a character with all that clings to it."""

from __future__ import annotations

from pidflow.textsize.width import clings

_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def clusters(text: str) -> tuple[str, ...]:
    """Cut the text into what readers take for single characters.

    Example:
        >>> clusters("カ\u3099葛\U000e0100")
        ('ガ', '葛󠄀')
    """
    found: list[str] = []
    for character in text:
        if found and _belongs(found[-1], character):
            found[-1] += character
        else:
            found.append(character)
    return tuple(found)


def _belongs(before: str, character: str) -> bool:
    """Whether the character is drawn into the one before."""
    if clings(character) or ord(character) in _SKIN_TONES or before[-1] == _JOINER:
        return True
    return len(before) == 1 and ord(before) in _FLAG_LETTERS and ord(character) in _FLAG_LETTERS
