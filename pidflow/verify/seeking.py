"""Looking for words in the texts of a source: as they are, spelt otherwise, damaged, or in a wider scope."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from attrs import frozen

from pidflow.verify.normal import mended, normal, spelt
from pidflow.vocabulary import Term


class Manner(Term):
    """How something was found."""

    FOUND = "found", "記載どおり", "as written"
    ALIAS = "alias", "別表記", "by another spelling"
    DAMAGE = "damage", "読み取りの傷", "through damage of the text"
    UNTICKED = "unticked", "印なし", "not ticked"
    IN_PART = "in-part", "一部の語", "some of its words"
    WIDER = "wider", "広い範囲", "in a wider scope"
    MISSING = "missing", "見つからない", "not found"


@frozen
class Scope:
    """A stretch of a source in which words are looked for.

    Args:
        name: What it is called in reports.
        text: What stands there.
    """

    name: str
    text: str


@frozen
class Sighting:
    """How and where words were found.

    Args:
        manner: How.
        words: The words that were found; empty where none were.
        scope: The name of the scope in which they were found, or the first one.
    """

    manner: Manner
    words: str
    scope: str


_TERM = re.compile(r"[一-龥々ァ-ヶーA-Za-z0-9]{2,}")
_EMPTY_TERMS = ("情報", "データ", "関係", "業務")
_Fold = Callable[[str], str]


def seek(names: Iterable[str], aliases: Iterable[str], scopes: tuple[Scope, ...]) -> Sighting:
    """Look for a name, scope by scope.

    Args:
        names: The names that it bears.
        aliases: Its other spellings.
        scopes: Where to look: the cited item first, then what it stands in.

    Example:
        >>> item, sheet = Scope("(1)", "国保連合から受け取る"), Scope("備考", "国保連合から。中間サーバーへ")
        >>> seek(["国保連合会"], ["国保連合"], (item, sheet)).manner.ja
        '別表記'
        >>> seek(["中間サーバ"], [], (item, sheet)).manner.ja
        '広い範囲'
    """
    named, known = tuple(names), tuple(aliases)
    ways: tuple[tuple[Manner, _Fold, tuple[str, ...]], ...] = (
        (Manner.FOUND, normal, named),
        (Manner.ALIAS, normal, known),
        (Manner.ALIAS, spelt, (*named, *known)),
        (Manner.DAMAGE, mended, (*named, *known)),
    )
    for depth, scope in enumerate(scopes):
        for manner, fold, candidates in ways:
            words = next((each for each in candidates if fold(each) in fold(scope.text)), None)
            if words is not None:
                return Sighting(Manner.WIDER if depth else manner, words, scope.name)
    return Sighting(Manner.MISSING, "", scopes[0].name if scopes else "")


def seek_terms(words: str, scopes: tuple[Scope, ...]) -> Sighting:
    """Look for what something is called in the modeller's own words: whole, else its terms.

    Args:
        words: The words.
        scopes: Where to look.

    Example:
        >>> seek_terms("世帯・住所情報", (Scope("(1)", "住所を異動した者"),)).words
        '住所'
    """
    whole = seek([words], [], scopes)
    if whole.manner is not Manner.MISSING:
        return whole
    terms = [each for each in _TERM.findall(words) if each not in _EMPTY_TERMS]
    for depth, scope in enumerate(scopes):
        text = mended(scope.text)
        found = [part for each in terms if (part := _part_in(each, text))]
        if found:
            return Sighting(Manner.WIDER if depth else Manner.IN_PART, "、".join(found), scope.name)
    return whole


def _part_in(term: str, text: str) -> str:
    """The longest beginning or end of a term, two signs at least, that is in a text; empty where none is."""
    said = mended(term)
    for length in range(len(said), 1, -1):
        for part in (said[:length], said[-length:]):
            if part in text and part not in _EMPTY_TERMS:
                return part
    return ""
