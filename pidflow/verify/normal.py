"""Texts as they are compared: without spaces and widths, in one spelling, the damage of scans mended."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TAG = re.compile(r"</?[a-z]+\b[^<>]*>")
_SPACE = re.compile(r"\s+")
SPELLINGS: tuple[tuple[str, str], ...] = (
    ("サーバー", "サーバ"),
    ("コンピューター", "コンピュータ"),
    ("メモリー", "メモリ"),
    ("センター", "センタ"),
    ("・", ""),
    ("、", ""),
)
"""Ways to write the same, and the one that is compared."""

DAMAGE: tuple[tuple[str, str], ...] = (
    ("勸", "勧"),
    ("囑", "嘱"),
    ("碎", "砕"),
    ("ISMAL", "ISMAP"),
    ("ISMAD", "ISMAP"),
    ("取滞納", "収滞納"),
    ("クライント", "クライアント"),
)
"""What a scan made of some words, and what they are."""


@lru_cache(maxsize=4096)
def normal(text: str) -> str:
    """Return a text in one width, without spaces and remains of HTML.

    Example:
        >>> normal("国保総合（国保集約） システム<br/>"), normal("ＬＧＷＡＮ")
        ('国保総合(国保集約)システム', 'LGWAN')
    """
    return _SPACE.sub("", unicodedata.normalize("NFKC", _TAG.sub("", text)))


@lru_cache(maxsize=4096)
def spelt(text: str) -> str:
    """Return a text in its normal form and in one spelling.

    Example:
        >>> spelt("中間サーバー") == spelt("中間サーバ")
        True
    """
    return _replaced(normal(text), SPELLINGS)


@lru_cache(maxsize=4096)
def mended(text: str) -> str:
    """Return a text in one spelling, with the damage of scans mended.

    Example:
        >>> mended("国保取滞納ファイル"), mended("勸奨通知")
        ('国保収滞納ファイル', '勧奨通知')
    """
    return _replaced(spelt(text), DAMAGE)


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for written, meant in pairs:
        text = text.replace(written, meant)
    return text
