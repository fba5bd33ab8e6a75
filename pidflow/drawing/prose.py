"""Running text in lines: filled from the left, with the line-breaking rules (禁則) of Japanese type."""

from __future__ import annotations

from functools import lru_cache

from pidflow.textsize import width
from pidflow.textsize.clusters import clusters

_NEVER_BEFORE = frozenset(
    "、。，．,.・：；:;？！?!）)」』】〕］]｝}〉》”’ー…々%％℃｡｣､ｰ"  # ends of phrases
    "ぁぃぅぇぉっゃゅょァィゥェォッャュョ"  # small kana
)
_NEVER_AFTER = frozenset("（(「『【〔［[｛{〈《“‘｢")
_LATIN = 0x250
_wide = lru_cache(maxsize=4096)(width)  # the same few characters come again and again
_SLACK = 1e-6  # sums of widths are not exact


def filled(text: str, measure: float) -> tuple[str, ...]:
    """Break running text into lines no wider than the measure.

    Lines never begin with 、。)」 and the like nor end with (「; words of Latin letters stay whole.
    A word, or a run of such signs, that is wider than the measure is cut all the same.

    Args:
        text: The text; spaces at the ends of lines go.
        measure: The widest line, in em; at least 2.

    Example:
        >>> filled("情報を取得(移転)する。", 5)
        ('情報を取得', '(移転)す', 'る。')
    """
    lines: list[str] = []
    line = ""
    room = measure
    for piece in _pieces(text):
        for part in _cut(piece, measure):
            needed = _wide(part.rstrip())
            if line and needed > room + _SLACK:
                lines.append(line.rstrip())
                line, room = "", measure
            if line or part.strip():
                line += part
                room -= _wide(part)
    return tuple(line for line in (*lines, line.rstrip()) if line)


@lru_cache(maxsize=4096)  # the same text is filled for each paper that is tried
def _pieces(text: str) -> tuple[str, ...]:
    """Cut the text wherever a line may end."""
    pieces: list[str] = []
    for unit in clusters(" ".join(text.split("\n"))):
        if pieces and not _may_break(pieces[-1], unit):
            pieces[-1] += unit
        else:
            pieces.append(unit)
    return tuple(pieces)


def _may_break(before: str, unit: str) -> bool:
    last, first = before[-1], unit[0]
    if first in _NEVER_BEFORE or last in _NEVER_AFTER or first == " ":
        return False
    return last == " " or not (ord(last) < _LATIN and ord(first) < _LATIN)


def _cut(piece: str, measure: float) -> list[str]:
    """Cut a piece that is wider than a line."""
    if _wide(piece.rstrip()) <= measure + _SLACK:
        return [piece]
    parts = [""]
    for unit in clusters(piece):
        if width(parts[-1] + unit) > measure + _SLACK:
            parts.append("")
        parts[-1] += unit
    return [part for part in parts if part]
