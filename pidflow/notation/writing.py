"""Routes and patterns as text."""

from __future__ import annotations

from collections.abc import Sequence

from pidflow.notation.names import written
from pidflow.notation.pattern import Pattern, PatternArrow
from pidflow.notation.route import Arrow, Route
from pidflow.notation.signs import ANY, SIGNS
from pidflow.vocabulary import Transport


def format_route(route: Route) -> str:
    """Return a route as the notation writes it; reading the text gives the same route.

    Args:
        route: The route.

    Returns:
        One line that survives as a YAML plain scalar in a block.

    Example:
        >>> from pidflow.vocabulary import PersonalNumber, transport
        >>> arrow = Arrow(PersonalNumber.INCLUDED, (transport("専用線"),))
        >>> format_route(Route(("国保総合PC", "国保情報集約システム"), (arrow,)))
        '国保総合PC =[専用線]=> 国保情報集約システム'
    """
    return _joined([written(name) for name in route.names], [_arrow(arrow) for arrow in route.arrows])


def format_pattern(pattern: Pattern) -> str:
    """Return a pattern as the notation writes it; reading the text gives the same pattern.

    Args:
        pattern: The pattern.

    Returns:
        One line; where it begins with ``*`` YAML needs quotes round it.

    Example:
        >>> format_pattern(Pattern(("住民記録システム", None), (PatternArrow(repeated=True),)))
        '住民記録システム .>+ *'
    """
    terms = ["*" if term is None else written(term) for term in pattern.terms]
    return _joined(terms, [_pattern_arrow(arrow) for arrow in pattern.arrows])


def format_transports(transports: Sequence[Transport]) -> str:
    """Return what stands in the bracket of an arrow: the names, or ``?`` where none is stated.

    Example:
        >>> from pidflow.vocabulary import transport
        >>> format_transports((transport("紙"), transport("その他(電話 等)"))), format_transports(())
        ('紙|「その他(電話 等)」', '?')
    """
    return "|".join(written(each.name) for each in transports) or "?"


def _joined(terms: Sequence[str], arrows: Sequence[str]) -> str:
    return " ".join([terms[0], *(f"{arrow} {term}" for arrow, term in zip(arrows, terms[1:], strict=True))])


def _arrow(arrow: Arrow) -> str:
    sign = SIGNS[arrow.personal_number]
    return f"{sign}[{format_transports(arrow.transports)}]{sign}>"


def _pattern_arrow(arrow: PatternArrow) -> str:
    sign = ANY if arrow.personal_number is None else SIGNS[arrow.personal_number]
    bracket = "" if arrow.transports is None else f"[{format_transports(arrow.transports)}]{sign}"
    return f"{sign}{bracket}>{'+' if arrow.repeated else ''}"
