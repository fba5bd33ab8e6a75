"""Breaking a name into lines: at script boundaries and around words, of nearly equal length."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

from pidflow.textsize.clusters import clusters
from pidflow.textsize.gaps import gap_costs
from pidflow.textsize.width import WIDEST, width

# What one more line costs, beside the costs of `gaps`: more than a clean gap, less than a cut word.
_LINE = 12.0
_RAGGED = 0.05


def broken(
    text: str, measure_in_em: float, words: Iterable[str] = (), marks: str | None = None
) -> tuple[str, ...]:
    """Break a name into lines no wider than the measure; the lines joined give the text back.

    Args:
        text: The name.
        measure_in_em: The widest that a line may be; at least 2.
        words: Vocabulary to break around rather than inside, beside the words known anyway.
        marks: The text with ``|`` where it is to be broken; a piece too wide is broken further.

    Raises:
        ValueError: The measure is too small, or the marks belong to another text.

    Example:
        >>> broken("住民基本台帳ネットワークシステム", 10)
        ('住民基本台帳', 'ネットワークシステム')
        >>> broken("国保標準システム", 10, marks="国保標準|システム")
        ('国保標準', 'システム')
    """
    if measure_in_em < 2:
        raise ValueError(f"measure_in_em must be at least 2, not {measure_in_em}")
    if marks is None:
        return _fitted(text, measure_in_em, tuple(words))
    if marks.replace("|", "") != text.replace("|", ""):
        raise ValueError(f"marks「{marks}」 must be the text「{text}」 with | where it breaks")
    known = tuple(words)
    pieces = (piece for piece in marks.split("|") if piece)
    return tuple(line for piece in pieces for line in _fitted(piece, measure_in_em, known))


@lru_cache(maxsize=4096)
def _fitted(text: str, measure: float, words: tuple[str, ...]) -> tuple[str, ...]:
    """Choose the lines that cost least: each gap its cost, each line its own, ragged ones a little."""
    if width(text) <= measure:
        return (text,) if text else ()
    units = clusters(text)
    gaps = gap_costs(units, words)
    at = [0.0, *accumulate(min(width(unit), WIDEST) for unit in units)]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(units) + 1):
        choices = []
        for start in range(end - 1, -1, -1):
            wide = round(at[end] - at[start], 2)
            if wide > measure:
                break
            cost = best[start][0] + gaps[start] + _LINE + _RAGGED * wide * wide
            choices.append((round(cost, 4), start))
        best.append(min(choices))
    return tuple(reversed(_lines(units, best)))


def _lines(units: tuple[str, ...], best: list[tuple[float, int]]) -> list[str]:
    """Follow the best starts back from the end of the text."""
    lines = []
    end = len(units)
    while end:
        start = best[end][1]
        lines.append("".join(units[start:end]))
        end = start
    return lines
