"""How much it would hurt to break a line in each gap between two characters."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise

from pidflow.textsize.words import COMMON

_FORBIDDEN = 400.0
_INSIDE_WORD = 8.0
_WORD_EDGE = 1.0

_NEVER_BEFORE = frozenset(
    "、。，．,.・：；:;？！?!）)」』】〕］]｝}〉》”’ー―…々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ｡｣､%％℃"
)
_NEVER_AFTER = frozenset("（(「『【〔［[｛{〈《“‘｢")
_GOOD_AFTER = frozenset(" 　、。，．・：；）」』】〕)")
_GOOD_BEFORE = _NEVER_AFTER


class _Script(Enum):
    KANJI = "kanji"
    HIRAGANA = "hiragana"
    KATAKANA = "katakana"
    LATIN = "latin"
    OTHER = "other"


# Between two characters of one script; a kanji run like 個人番号 is cut before a foreign word is.
_WITHIN = {
    _Script.KANJI: 25.0,
    _Script.HIRAGANA: 30.0,
    _Script.KATAKANA: 40.0,
    _Script.LATIN: 50.0,
    _Script.OTHER: 30.0,
}
# 年金の|支給 reads well, 支|払い does not: okurigana stay with their kanji.
_OKURIGANA = 20.0
_BETWEEN = 2.0
_HYPHEN = 4.0


def gap_costs(units: tuple[str, ...], words: tuple[str, ...]) -> list[float]:
    """Return the cost of a line's beginning at each unit; the first one's is 0.

    Args:
        units: The text in clusters.
        words: Vocabulary whose insides cost more and whose edges less.

    Example:
        >>> gap_costs(("国", "保", "ｃ"), ())
        [0.0, 25.0, 2.0]
    """
    costs = [0.0] + [_cost(before, after) for before, after in pairwise(units)]
    text = "".join(units)
    starts: dict[int, int] = {}
    at = 0
    for index, unit in enumerate(units):
        starts[at] = index
        at += len(unit)
    starts[at] = len(units)
    particles = [_script(unit[0]) is _Script.HIRAGANA for unit in units]
    _bend(costs, particles, [span for word in _vocabulary(words) for span in _spans(text, word, starts)])
    return costs


def _bend(costs: list[float], particles: list[bool], spans: list[tuple[int, int]]) -> None:
    """Cheapen the edges of the words, then make their insides dear: a longer word outweighs one in it.

    The particle after a word stays with it.
    """
    for start, end in spans:
        for edge in (start, end):
            if edge < len(costs) and costs[edge] < _FORBIDDEN and not (edge == end and particles[edge]):
                costs[edge] = min(costs[edge], _WORD_EDGE)
    for start, end in spans:
        for inside in range(start + 1, end):
            costs[inside] += _INSIDE_WORD


def _vocabulary(words: tuple[str, ...]) -> list[str]:
    """Return the words once each; one character alone is no word to break around."""
    return [word for word in dict.fromkeys((*COMMON, *words)) if len(word) > 1]


def _spans(text: str, word: str, starts: dict[int, int]) -> list[tuple[int, int]]:
    """Find the word's places, as indices of units."""
    found = []
    at = text.find(word)
    while at >= 0:
        if at in starts and at + len(word) in starts:
            found.append((starts[at], starts[at + len(word)]))
        at = text.find(word, at + 1)
    return found


def _cost(before: str, after: str) -> float:
    """What a break between two clusters costs, by their scripts alone."""
    if after[0] in _NEVER_BEFORE or before[0] in _NEVER_AFTER or after[0] in " 　":
        return _FORBIDDEN
    if before[0] in _GOOD_AFTER or after[0] in _GOOD_BEFORE:
        return 0.0
    if before[0] == "-" and after[0].isalpha():
        return _HYPHEN
    scripts = (_script(before[0]), _script(after[0]))
    if scripts[0] is scripts[1]:
        return _WITHIN[scripts[0]]
    return _OKURIGANA if scripts == (_Script.KANJI, _Script.HIRAGANA) else _BETWEEN


def _script(character: str) -> _Script:
    """Tell the script by the blocks that matter in Japanese names."""
    code = ord(character)
    if 0x3041 <= code <= 0x309F:
        return _Script.HIRAGANA
    if 0x30A0 <= code <= 0x30FF or 0xFF66 <= code <= 0xFF9F:
        return _Script.KATAKANA
    if 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or code >= 0x20000 or character in "々〇":
        return _Script.KANJI
    if code < 0x250 or 0xFF10 <= code <= 0xFF5A:
        return _Script.LATIN
    return _Script.OTHER
