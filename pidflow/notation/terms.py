"""Names between arrows, read."""

from __future__ import annotations

import re

from pidflow.errors import InputFault
from pidflow.notation.characters import spoken
from pidflow.notation.grammar import Grammar
from pidflow.notation.names import flaw, quoted, special_at
from pidflow.notation.quotes import OPENING, read_quoted
from pidflow.notation.scanner import Scanner, Spot
from pidflow.notation.signs import plain
from pidflow.notation.strokes import arrow_at, read_strokes

WILDCARD = "*"

_OTHER_QUOTES = re.compile(r"""(["'])(.+?)\1""")


def read_term(scanner: Scanner, grammar: Grammar) -> str | None:
    """Read a name, bare or quoted, or the wildcard of a pattern.

    Returns:
        The name, or None for the wildcard.

    Raises:
        InputFault: There is no name, it must be quoted, it can't be one, or an arrow is stuck to it.

    Example:
        >>> from pidflow.errors import Place
        >>> from pidflow.notation.grammar import PATTERN
        >>> read_term(Scanner("国保総合PC => *", Place("<pattern>")), PATTERN)
        '国保総合PC'
    """
    if scanner.peek() == OPENING:
        name = read_quoted(scanner)
        _check_parted(scanner, quoted(name), grammar)
        return name
    start = scanner.at
    word = scanner.word()
    if word == WILDCARD and grammar.open:
        return None
    _check_bare(scanner, scanner.since(start), word, grammar)
    return word


def _check_parted(scanner: Scanner, name: str, grammar: Grammar) -> None:
    if scanner.parted():
        return
    start = scanner.at
    word = scanner.word()
    if arrow_at(word) == 0:
        raise _stuck(scanner, start, name, grammar)
    cure = r"write \」 for a 」 that belongs to the name, or put a space after the quote"
    spot = Spot(start, start + 1)
    raise scanner.fault(spot, f"「{word}」 right after a quoted name", "a space and an arrow", cure=cure)


def _check_bare(scanner: Scanner, spot: Spot, word: str, grammar: Grammar) -> None:
    arrow = arrow_at(word)
    if arrow == 0:
        found = f"「{word}」 where a name should be"
        cure = "name the system before each arrow and after it; quote a name that looks like an arrow"
        raise scanner.fault(spot, found, "a name", cure=cure)
    if arrow is not None:
        raise _stuck(scanner, spot.start + arrow, word[:arrow], grammar)
    index = special_at(word)
    if index is not None:
        raise _unquoted(scanner, spot, word, index, grammar)
    wrong = flaw(word)
    if wrong:
        raise scanner.located(wrong, spot)


def _stuck(scanner: Scanner, start: int, name: str, grammar: Grammar) -> InputFault:
    scanner.at = start
    strokes = read_strokes(scanner)
    right = f"{name} {strokes.mended(grammar)} {scanner.word()}".rstrip()
    found = f"「{strokes.text}」 stuck to a name"
    cure = "put spaces round the arrow; quote the name, 「…」, where the signs belong to it"
    return scanner.fault(strokes.spot, found, "a space on both sides of an arrow", right, cure)


def _unquoted(scanner: Scanner, spot: Spot, word: str, index: int, grammar: Grammar) -> InputFault:
    if plain(word) == WILDCARD:
        right = WILDCARD if grammar.open else None
        cure = f"* is any system, in patterns only; a system of that name is {quoted(word)}"
        return scanner.fault(spot, f"「{word}」", "a name", right, cure)
    here = Spot(spot.start + index, spot.start + index + 1)
    other = _OTHER_QUOTES.match(scanner.text, spot.start)
    found, cure = f"{spoken(word[index])} in a bare name", f"write {quoted(other[2] if other else word)}"
    return scanner.fault(here, found, "a quoted name", cure=cure)
