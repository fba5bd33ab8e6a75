"""Arrows read loosely, as anything that was meant as one, so that its right form can be shown."""

from __future__ import annotations

import re

from attrs import frozen

from pidflow.notation.bracket import BRACKETS, Bracket, read_bracket
from pidflow.notation.grammar import Grammar
from pidflow.notation.scanner import Scanner, Spot
from pidflow.notation.signs import DOUBLE_HEADS, HEADS, STROKES, plain
from pidflow.notation.writing import format_transports

_STROKES = re.compile(f"[{re.escape(STROKES)}]*")
_HEADS = re.compile(f"[{re.escape(HEADS)}]*")
_PLUS = re.compile("[+＋]*")
# Strokes are taken from their first on only, else a long row of them would be tried from each.
_ARROW = re.compile(
    f"(?<![{re.escape(STROKES)}])"
    f"(?:[{re.escape(STROKES)}]+[{re.escape(BRACKETS)}]|[{re.escape(STROKES)}]*[{re.escape(HEADS)}])"
)


@frozen
class Strokes:
    """The parts of what was meant as an arrow, each as it was written.

    Args:
        text: The whole.
        spot: Where it stands.
        before: The signs before the bracket, or all of them where there is none.
        bracket: The bracket; None where there is none.
        after: The signs after the bracket.
        head: The head.
        plus: The mark of repetition.
    """

    text: str
    spot: Spot
    before: str
    bracket: Bracket | None
    after: str
    head: str
    plus: str

    @property
    def sign(self) -> str:
        """Its sign, once the arrow is known to be right."""
        return self.before

    def mended(self, grammar: Grammar) -> str:
        """Return the arrow that is nearest to what was written."""
        signs = plain(self.before + self.after) + ("=" if self.head and self.head in DOUBLE_HEADS else "")
        sign = next((each for each in signs if each in grammar.signs), grammar.neutral)
        return self.with_sign(sign, grammar)

    def with_sign(self, sign: str, grammar: Grammar) -> str:
        """Return the arrow in its right form with this sign."""
        transports = self.bracket.transports if self.bracket else ()
        bare = self.bracket is None and not grammar.bracketed
        bracket = "" if bare else f"[{format_transports(transports)}]{sign}"
        return f"{sign}{bracket}>{'+' if self.plus and grammar.open else ''}"


def read_strokes(scanner: Scanner) -> Strokes:
    """Read as much of an arrow as stands here, be it right or not; it may be nothing.

    Raises:
        InputFault: There is a bracket with something wrong in it.

    Example:
        >>> from pidflow.errors import Place
        >>> from pidflow.notation.grammar import ROUTE
        >>> read_strokes(Scanner("＝［紙］＝＞ 窓口", Place("<route>"))).mended(ROUTE)
        '=[紙]=>'
    """
    start = scanner.at
    before = scanner.take(_STROKES)
    bracket = read_bracket(scanner) if scanner.peek() in tuple(BRACKETS) else None
    after = scanner.take(_STROKES) if bracket else ""
    head, plus = scanner.take(_HEADS), scanner.take(_PLUS)
    spot = scanner.since(start)
    return Strokes(scanner.text[start : scanner.at], spot, before, bracket, after, head, plus)


def arrow_at(text: str) -> int | None:
    """Return the index at which something that was meant as an arrow begins, None where nothing does.

    Example:
        >>> arrow_at("国保=[紙]=>"), arrow_at("A→B"), arrow_at("国保-総合")
        (2, 1, None)
    """
    found = _ARROW.search(text)
    return found.start() if found else None
