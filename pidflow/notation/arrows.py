"""Arrows judged: each known slip has its own fault, which shows the right form."""

from __future__ import annotations

from collections.abc import Callable

from pidflow.errors import InputFault
from pidflow.notation.grammar import Grammar
from pidflow.notation.pattern import PatternArrow
from pidflow.notation.route import Arrow
from pidflow.notation.scanner import Scanner, Spot
from pidflow.notation.signs import ANY, MEANINGS, plain
from pidflow.notation.strokes import Strokes, read_strokes

Judge = Callable[[Scanner, Strokes, Grammar], InputFault | None]

_SAYS = "= 個人番号 included, ~ substitute code only, - not included, ? not stated"


def read_arrow(scanner: Scanner, grammar: Grammar) -> Strokes:
    """Read an arrow, and refuse it unless it is right.

    Raises:
        InputFault: What stands here is no arrow, or one with a slip in it.

    Example:
        >>> from pidflow.errors import Place
        >>> from pidflow.notation.grammar import ROUTE
        >>> read_arrow(Scanner("=[紙]=> 窓口", Place("<route>")), ROUTE).sign
        '='
    """
    strokes = read_strokes(scanner)
    for judge in _JUDGES:
        wrong = judge(scanner, strokes, grammar)
        if wrong:
            raise wrong
    _check_parted(scanner, strokes)
    return strokes


def route_arrow(strokes: Strokes) -> Arrow:
    """Return the arrow of a route."""
    return Arrow(MEANINGS[strokes.sign], strokes.bracket.transports if strokes.bracket else ())


def pattern_arrow(strokes: Strokes) -> PatternArrow:
    """Return the arrow of a pattern."""
    meaning = None if strokes.sign == ANY else MEANINGS[strokes.sign]
    transports = strokes.bracket.transports if strokes.bracket else None
    return PatternArrow(meaning, transports, bool(strokes.plus))


def _check_parted(scanner: Scanner, strokes: Strokes) -> None:
    if not scanner.parted():
        spot = Spot(scanner.at, scanner.at + 1)
        found = f"no space after 「{strokes.text}」"
        raise scanner.fault(spot, found, "a space on both sides of an arrow", cure="put a space here")


def _absent(scanner: Scanner, strokes: Strokes, grammar: Grammar) -> InputFault | None:
    signed = strokes.before and scanner.parted()
    if strokes.head or strokes.bracket is not None or signed:
        return None
    scanner.at = strokes.spot.start
    word = scanner.word()
    cure = "quote a name that holds a space: 「国保 標準システム」"
    if word[0] in "<＜←⇐":
        cure = "arrows point to the right: begin with the system that the data leaves"
    return scanner.fault(scanner.since(strokes.spot.start), f"「{word}」", grammar.expected, cure=cure)


def _drawn(scanner: Scanner, strokes: Strokes, grammar: Grammar) -> InputFault | None:
    # What the bracket holds is not looked at: a quoted detail may hold any character.
    signs = strokes.before + strokes.after + strokes.head + strokes.plus
    wide = strokes.bracket is not None and strokes.bracket.wide
    if plain(signs) == signs and set(strokes.head) <= {">"} and not wide:
        return None
    cure = f"write it in half-width ASCII; its sign says of the 個人番号: {_SAYS}"
    found = f"「{strokes.text}」, which is not the notation's arrow"
    return scanner.fault(strokes.spot, found, grammar.expected, strokes.mended(grammar), cure)


def _headless(scanner: Scanner, strokes: Strokes, grammar: Grammar) -> InputFault | None:
    if strokes.head:
        return None
    found = f"「{strokes.text}」, an arrow without its >"
    return scanner.fault(strokes.spot, found, grammar.expected, strokes.mended(grammar), grammar.unshelled)


def _bracketless(scanner: Scanner, strokes: Strokes, grammar: Grammar) -> InputFault | None:
    if strokes.bracket is not None or not grammar.bracketed:
        return None
    cure = "in a route the bracket is required; write ? in it where the transport is not stated"
    found = f"「{strokes.text}」, an arrow without a bracket"
    return scanner.fault(strokes.spot, found, grammar.expected, strokes.mended(grammar), cure)


def _open(scanner: Scanner, strokes: Strokes, grammar: Grammar) -> InputFault | None:
    if grammar.open or not (strokes.plus or ANY in strokes.before + strokes.after):
        return None
    cure = "a route leaves nothing open: . and + are for patterns; ? is the sign where it is not stated"
    return scanner.fault(strokes.spot, f"「{strokes.text}」", grammar.expected, strokes.mended(grammar), cure)


def _unlike(scanner: Scanner, strokes: Strokes, grammar: Grammar) -> InputFault | None:
    sides = (strokes.before,) if strokes.bracket is None else (strokes.before, strokes.after)
    if strokes.before in tuple(grammar.signs) and len(set(sides)) == 1:
        return None
    found = f"「{strokes.text}」"
    if all(sides) and len(sides) == 2:
        found += f" with 「{strokes.before}」 before the bracket and 「{strokes.after}」 after it"
    cure = f"write one sign, the same on both sides of a bracket: {_SAYS}"
    return scanner.fault(strokes.spot, found, grammar.expected, strokes.mended(grammar), cure)


def _doubled(scanner: Scanner, strokes: Strokes, grammar: Grammar) -> InputFault | None:
    if strokes.head == ">" and len(strokes.plus) <= 1:
        return None
    found = f"「{strokes.text}」"
    return scanner.fault(strokes.spot, found, grammar.expected, strokes.mended(grammar), "write > once")


_JUDGES: tuple[Judge, ...] = (
    _absent,
    _drawn,
    _headless,
    _bracketless,
    _open,
    _unlike,
    _doubled,
)
"""In the order in which a slip is best told: what one of them mends, the later ones may take as right."""
