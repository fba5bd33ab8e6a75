"""The bracket of an arrow: its transports, read."""

from __future__ import annotations

import re
import unicodedata

from attrs import frozen

from pidflow.errors import InputFault, nearest
from pidflow.notation.characters import SPACES, spoken
from pidflow.notation.names import flaw, quoted, special_at
from pidflow.notation.quotes import OPENING, read_quoted
from pidflow.notation.scanner import Scanner, Spot
from pidflow.notation.signs import HEADS, plain
from pidflow.vocabulary import TRANSPORTS, Transport, transport

BRACKETS = "[［"
"""What opens a bracket; only the first is right."""

_BARS, _CLOSING, _UNSTATED = ("|", "｜"), ("]", "］"), ("?", "？")
_BARE = re.compile(f"[^{re.escape(''.join((*_BARS, *_CLOSING)) + BRACKETS + SPACES + HEADS)}「」]*")
_NAMES = tuple(name for each in TRANSPORTS for name in (each.name, *each.aliases))


@frozen
class Bracket:
    """What a bracket holds.

    Args:
        transports: The transports; empty for ``[?]``.
        wide: True where its signs are full-width ones, which are read only to show the right form.
    """

    transports: tuple[Transport, ...]
    wide: bool


def read_bracket(scanner: Scanner) -> Bracket:
    """Read a bracket, which begins here, with the transports in it.

    Raises:
        InputFault: The bracket is not closed, or something in it is no transport.

    Example:
        >>> from pidflow.errors import Place
        >>> [each.name for each in read_bracket(Scanner("[紙|住基ネット]", Place("<route>"))).transports]
        ['紙', '住民基本台帳ネットワークシステム']
    """
    opening = scanner.at
    signs = scanner.peek()
    found: list[Transport] = []
    while signs[-1] not in _CLOSING:
        scanner.at += 1
        start = scanner.at
        each = _read_one(scanner, opening)
        spot = scanner.since(start)
        if each is not None:
            _check_once(scanner, spot, each, found)
            found.append(each)
        else:
            _check_alone(scanner, spot, not found and scanner.peek() in _CLOSING)
            signs += scanner.text[start : scanner.at]
        signs += scanner.peek()
    scanner.at += 1
    return Bracket(tuple(found), wide=plain(signs) != signs)


def _read_one(scanner: Scanner, opening: int) -> Transport | None:
    start = scanner.at
    bare = scanner.peek() != OPENING
    name = scanner.take(_BARE) if bare else read_quoted(scanner)
    if scanner.peek() not in (*_BARS, *_CLOSING):
        raise _unended(scanner, opening, start)
    if bare and name in _UNSTATED:
        return None
    spot = scanner.since(start)
    if bare:
        _check_bare(scanner, spot, name)
    return _known(scanner, spot, name)


def _check_once(scanner: Scanner, spot: Spot, each: Transport, before: list[Transport]) -> None:
    if each in before:
        found = f"transport「{each.name}」 twice"
        raise scanner.fault(spot, found, "each transport once", cure="take one out")


def _check_alone(scanner: Scanner, spot: Spot, alone: bool) -> None:
    if not alone:
        cure = "leave it out beside a transport: what is stated is not unstated"
        raise scanner.fault(spot, "「?」 beside a transport", "a transport", cure=cure)


def _unended(scanner: Scanner, opening: int, start: int) -> InputFault:
    character = scanner.peek()
    if not character or character in HEADS or character in BRACKETS:
        found, cure = "a bracket that is not closed", "close it before the second sign: =[専用線]=>"
        return scanner.fault(Spot(opening, opening + 1), found, "「]」 after the transports", cure=cure)
    spot = Spot(scanner.at, scanner.at + 1)
    if character in SPACES:
        cure = "write no space in the bracket; a detail that holds one is quoted: [「その他(電話 等)」]"
        return scanner.fault(spot, "a space in the bracket", "「|」 or 「]」 after a transport", cure=cure)
    said = scanner.text[start : scanner.at + 1]
    cure = "quote a transport whole, 「その他(…)」, and part it from the next with 「|」"
    return scanner.fault(spot, f"「{character}」 after 「{said[:-1]}」", "「|」 or 「]」", cure=cure)


def _check_bare(scanner: Scanner, spot: Spot, name: str) -> None:
    if not name:
        # The character that stands where a transport should; the scanner has made sure of one.
        here = Spot(spot.start, spot.start + 1)
        raise scanner.fault(here, "no transport", "a transport, or 「?」 where it is not stated")
    index = special_at(name)
    if index is not None:
        here = Spot(spot.start + index, spot.start + index + 1)
        found, cure = f"{spoken(name[index])} in a bare transport", f"write {quoted(name)}"
        raise scanner.fault(here, found, "a quoted transport", cure=cure)
    wrong = flaw(name)
    if wrong:
        raise scanner.located(wrong, spot)


def _known(scanner: Scanner, spot: Spot, name: str) -> Transport:
    try:
        return transport(name)
    except KeyError:
        expected = "a transport of the vocabulary, or その他(…)"
        cure = "write another one as その他(…), in half-width parentheses, and ? where none is stated"
        raise scanner.fault(spot, f"transport「{name}」", expected, _nearest(name), cure) from None


def _nearest(name: str) -> str | None:
    near = unicodedata.normalize("NFKC", name)
    try:
        return transport(near).name
    except KeyError:
        like = nearest(near, _NAMES)
        return transport(like).name if like else None
