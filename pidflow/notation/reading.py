"""Routes and patterns read from text."""

from __future__ import annotations

from attrs import frozen

from pidflow.errors import Place
from pidflow.notation.arrows import pattern_arrow, read_arrow, route_arrow
from pidflow.notation.grammar import PATTERN, ROUTE, Grammar
from pidflow.notation.pattern import Pattern
from pidflow.notation.route import Route
from pidflow.notation.scanner import Scanner, Spot
from pidflow.notation.strokes import Strokes
from pidflow.notation.terms import read_term


@frozen
class ParsedRoute:
    """A route, and where its parts stand in the text.

    Args:
        route: The route.
        name_places: Where each name begins, its quote included.
        arrow_places: Where each arrow begins.
    """

    route: Route
    name_places: tuple[Place, ...]
    arrow_places: tuple[Place, ...]


def parse_route(text: str, place: Place | None = None) -> ParsedRoute:
    """Read a route.

    Args:
        text: One line in the notation.
        place: Where the text begins; None for an argument.

    Returns:
        The route with the places of its names and arrows.

    Raises:
        InputFault: The first thing that is wrong, with its place, the right form and an excerpt.

    Example:
        >>> parsed = parse_route("国保標準システム =[電子媒体]=> 国保総合PC", Place("steps.yaml", 7, 12))
        >>> parsed.route.names, str(parsed.name_places[1])
        (('国保標準システム', '国保総合PC'), 'steps.yaml:7:31')
    """
    scanner = Scanner(text, place or Place("<route>"))
    chain = _read_chain(scanner, ROUTE)
    # Only patterns have a wildcard, so that every term of a route is a name.
    names = tuple(term for term in chain.terms if term is not None)
    route = Route(names, tuple(route_arrow(strokes) for strokes in chain.arrows))
    return ParsedRoute(
        route,
        tuple(scanner.place(spot) for spot in chain.spots),
        tuple(scanner.place(strokes.spot) for strokes in chain.arrows),
    )


def parse_pattern(text: str, place: Place | None = None) -> Pattern:
    """Read a pattern.

    Args:
        text: One line in the notation.
        place: Where the text begins; None for an argument.

    Returns:
        The pattern.

    Raises:
        InputFault: The first thing that is wrong, with its place, the right form and an excerpt.

    Example:
        >>> parse_pattern("住民記録システム =>+ *").arrows[0].repeated
        True
    """
    chain = _read_chain(Scanner(text, place or Place("<pattern>")), PATTERN)
    return Pattern(chain.terms, tuple(pattern_arrow(strokes) for strokes in chain.arrows))


@frozen
class _Chain:
    terms: tuple[str | None, ...]
    spots: tuple[Spot, ...]
    arrows: tuple[Strokes, ...]


def _read_chain(scanner: Scanner, grammar: Grammar) -> _Chain:
    terms: list[str | None] = []
    spots: list[Spot] = []
    arrows: list[Strokes] = []
    scanner.skip_spaces()
    while not scanner.ended():
        start = scanner.at
        terms.append(read_term(scanner, grammar))
        spots.append(scanner.since(start))
        scanner.skip_spaces()
        if scanner.ended():
            break
        arrows.append(read_arrow(scanner, grammar))
        scanner.skip_spaces()
    _check_complete(scanner, grammar, spots, arrows)
    return _Chain(tuple(terms), tuple(spots), tuple(arrows))


def _check_complete(scanner: Scanner, grammar: Grammar, spots: list[Spot], arrows: list[Strokes]) -> None:
    if not spots:
        expected = f"a name, {grammar.expected} and a name"
        raise scanner.fault(Spot(0, 1), f"an empty {grammar.noun}", expected)
    if not arrows:
        expected = f"{grammar.expected} and another name after it"
        found = f"a {grammar.noun} that is one name"
        raise scanner.fault(spots[0], found, expected, cure=grammar.unshelled)
    if len(spots) == len(arrows):
        found = f"「{arrows[-1].text}」 at the end"
        cure = "name the system that it leads to"
        raise scanner.fault(arrows[-1].spot, found, "a name after the arrow", cure=cure)
