"""The signs of arrows, and the characters that are taken for them by mistake."""

from __future__ import annotations

from pidflow.vocabulary import PersonalNumber

SIGNS = {
    PersonalNumber.INCLUDED: "=",
    PersonalNumber.SUBSTITUTE: "~",
    PersonalNumber.EXCLUDED: "-",
    PersonalNumber.UNSTATED: "?",
}
"""The sign for each thing that can be said of the personal number."""

MEANINGS = {sign: meaning for meaning, sign in SIGNS.items()}
"""What each sign says of the personal number."""

ANY = "."
"""The sign of a pattern that lets the personal number be anything."""

LOOKALIKES = {
    "＝": "=",
    "～": "~",
    "〜": "~",
    "－": "-",
    "−": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "─": "-",
    "━": "-",
    "？": "?",
    "．": ".",
    "＞": ">",
    "［": "[",
    "］": "]",
    "｜": "|",
    "＋": "+",
    "＊": "*",
}
"""Characters that input methods and word processors put where the notation wants ASCII.

Not the long vowel mark 「ー」, with which many names end.
"""

STROKES = "=~-?." + "".join(wide for wide, plain in LOOKALIKES.items() if plain in "=~-?.")
"""Every character that is, or is taken for, the stroke of an arrow."""

DOUBLE_HEADS = "⇒⇨⟹"
"""Drawn arrows with a double stroke, which mean ``=>`` to who writes them."""

HEADS = ">＞" + DOUBLE_HEADS + "→➡➔➜⟶⇢↦⇀▶"
"""Every character that is, or is taken for, the head of an arrow."""

_PLAIN = str.maketrans(LOOKALIKES)


def plain(text: str) -> str:
    """Return the text with look-alikes as ASCII.

    Example:
        >>> plain("＝［専用線］＝＞")
        '=[専用線]=>'
    """
    return text.translate(_PLAIN)
