"""Routes as files write them, with their names resolved to systems."""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve, frozen

from pidflow.errors import InputFault, Place
from pidflow.loading.directory import Directory
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.nodes import TextNode
from pidflow.model import System
from pidflow.model.rules import Sketch
from pidflow.notation import ParsedRoute, parse_route


@frozen
class DrawnRoute:
    """A route between systems.

    Args:
        sketches: Its hops.
        places: Where the arrow of each stands.
    """

    sketches: tuple[Sketch, ...]
    places: tuple[Place, ...]


def read_route(text: TextNode, directory: Directory, faults: Faults) -> DrawnRoute | None:
    """Read a route; None where it can't be read or a name in it is not known."""
    parsed = _parsed(text, faults)
    if parsed is None:
        return None
    systems = _systems(text, parsed, directory, faults)
    places = tuple(_moved(text, place) for place in parsed.arrow_places)
    if systems is None or (directory.certain and not _goes_on(systems, places, faults)):
        return None
    hops = zip(pairwise(systems), parsed.route.arrows, strict=True)
    sketches = (Sketch(a, b, arrow.transports, arrow.personal_number) for (a, b), arrow in hops)
    return DrawnRoute(tuple(sketches), places)


def _parsed(text: TextNode, faults: Faults) -> ParsedRoute | None:
    try:
        return parse_route(text.value, text.place)
    except InputFault as error:
        place = error.fault.place
        faults.take(InputFault(evolve(error.fault, place=_moved(text, place) if place else text.place)))
        return None


def _systems(
    text: TextNode, parsed: ParsedRoute, directory: Directory, faults: Faults
) -> tuple[System, ...] | None:
    named = zip(parsed.route.names, parsed.name_places, strict=True)
    found = [directory.find(name, _moved(text, place), faults) for name, place in named]
    known = tuple(system for system in found if system is not None)
    return known if len(known) == len(found) else None


def _goes_on(systems: tuple[System, ...], places: tuple[Place, ...], faults: Faults) -> bool:
    """Whether each hop leads to another system than it starts from."""
    before = len(faults)
    for (a, b), place in zip(pairwise(systems), places, strict=True):
        if a.id == b.id:
            found = f"a hop from {quoted(a.spellings[0])} to itself"
            cure = "work inside one system is a step with systems and no flow"
            faults.add(place, found, "two different systems", cure=cure)
    return len(faults) == before


def _moved(text: TextNode, place: Place) -> Place:
    """The place in the file; the notation knows the route as one line, in the file it may be several."""
    return text.at(place.column - text.place.column)
