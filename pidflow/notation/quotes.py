"""Quoted names, read."""

from __future__ import annotations

import re

from pidflow.errors import InputFault
from pidflow.notation.names import flaw
from pidflow.notation.scanner import Scanner, Spot

OPENING = "「"

_INSIDE = re.compile(r"「(?:[^」\\]|\\[」\\ #])*")
_ESCAPE = re.compile(r"\\(.)")


def read_quoted(scanner: Scanner) -> str:
    r"""Read a name in quotes, which begins here, and take its escapes away.

    Raises:
        InputFault: The quote is not closed, an escape is unknown, or the name can't be one.

    Example:
        >>> from pidflow.errors import Place
        >>> read_quoted(Scanner(r"「旧「国保\」 システム」", Place("<route>")))
        '旧「国保」 システム'
    """
    start = scanner.at
    inside = scanner.take(_INSIDE)
    if scanner.peek() != "」":
        raise _unclosed(scanner, start)
    scanner.at += 1
    name = _ESCAPE.sub(r"\1", inside[1:])
    wrong = flaw(name)
    if wrong:
        raise scanner.located(wrong, scanner.since(start))
    return name


def _unclosed(scanner: Scanner, start: int) -> InputFault:
    if scanner.ended():
        cure = r"close it; a 」 that belongs to the name is written \」"
        return scanner.fault(Spot(start, start + 1), "a quote that is not closed", "「…」", cure=cure)
    cure = r"write \\ for a backslash"
    spot = Spot(scanner.at, min(scanner.at + 2, len(scanner.text)))
    found = f"「{scanner.text[spot.start : spot.end]}」 in a quoted name"
    return scanner.fault(spot, found, r"one of the escapes \」, \\, \# and \ with a space", cure=cure)
