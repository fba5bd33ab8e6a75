"""Words of this layer's own small vocabularies."""

from __future__ import annotations

from enum import Enum
from typing import Self


class Word(Enum):
    """A word: its code, which JSON uses, and what a reader is told."""

    ja: str

    def __new__(cls, code: str, ja: str) -> Self:
        """Make a member of its code and its Japanese name."""
        member = object.__new__(cls)
        member._value_ = code
        member.ja = ja
        return member
