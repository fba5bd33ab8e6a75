"""A small assessment in a few lines of Python, without any file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from pidflow.calendar import ALWAYS, Milestone, Timeline
from pidflow.errors import Fault, InputFault, nearest
from pidflow.model import (
    Assessment,
    Body,
    Flow,
    Heading,
    Moment,
    Name,
    Procedure,
    Source,
    Step,
    StepVersion,
    System,
)
from pidflow.model.claims import Assumption, Named, settle
from pidflow.model.rules import Sketch
from pidflow.notation import Route, parse_route
from pidflow.vocabulary import Boundary, Character, Claim, Form, Kind, PersonalNumber, Role

_SOURCE = Source("コード", "コードによる下書き", "a sketch in code")
_NOW = Milestone("現在", "now")
_REASON, _REASON_EN = "コードで与えられた", "given in code"


def sketch(
    title: str,
    steps: Mapping[str, str | Iterable[str]],
    *,
    outside: Iterable[str] = (),
    people: Iterable[str] = (),
) -> Assessment:
    """Make an assessment of one procedure and one state from routes in the notation.

    Args:
        title: What it is called.
        steps: For each number its route, or its routes, all of which happen.
        outside: The names of the systems and parties outside the body.
        people: The names of the persons; those who are outside are named in `outside` too.

    Returns:
        The assessment, with one state ``now``; every claim is assumed, since no document stands behind it.

    Raises:
        InputFault: A route is malformed, or leads from a system straight back to itself; or no route
            has a name that is called outside or a person.

    Example:
        >>> town = sketch("練習", {"(1)": "住民記録システム =[庁内連携]=> 国保システム"})
        >>> [step.key for step in town.procedures[0].steps]
        ['step-1']
    """
    routes = {number: _routes(written) for number, written in steps.items()}
    names = dict.fromkeys(name for each in routes.values() for route in each for name in route.names)
    away, persons = _known(outside, names), _known(people, names)
    systems = tuple(
        _system(f"system-{ordinal}", name, name in away, name in persons)
        for ordinal, name in enumerate(names, start=1)
    )
    by_name = {system.names[0].ja: system for system in systems}
    return Assessment(
        id="sketch",
        title=title,
        title_en=title,
        body=Body("下書き", "Sketch"),
        form=Form.FULL,
        derived=True,
        sources=(_SOURCE,),
        timeline=Timeline((_NOW,)),
        moments=(Moment("now", "現在", "now", _NOW),),
        systems=systems,
        procedures=(_procedure(title, routes, by_name),),
    )


def _routes(written: str | Iterable[str]) -> tuple[Route, ...]:
    texts = (written,) if isinstance(written, str) else tuple(written)
    return tuple(_route(text) for text in texts)


def _route(text: str) -> Route:
    route = parse_route(text).route
    for start, end in pairwise(route.names):
        if start == end:
            raise InputFault(Fault(None, f"a hop from「{start}」to itself", "two different systems"))
    return route


def _known(called: Iterable[str], names: Iterable[str]) -> frozenset[str]:
    """The names that are called something, all of which a route must have."""
    wanted = frozenset((called,) if isinstance(called, str) else called)
    for name in sorted(wanted - frozenset(names)):
        raise InputFault(Fault(None, f"the name「{name}」", "a name that a route has", nearest(name, names)))
    return wanted


def _system(id: str, name: str, outside: bool, person: bool) -> System:
    part = Role.SUBJECT if outside else Role.STAFF
    return System(
        id=id,
        names=(Name(name, name),),
        kind=Kind.PERSON if person else Kind.SYSTEM,
        boundary=Boundary.OUTSIDE if outside else Boundary.INSIDE,
        role=part if person else None,
    )


def _procedure(
    title: str, routes: Mapping[str, tuple[Route, ...]], by_name: Mapping[str, System]
) -> Procedure:
    steps = tuple(
        Step(
            f"step-{ordinal}",
            (StepVersion(ALWAYS, number, tuple(_flow(route, by_name) for route in given)),),
        )
        for ordinal, (number, given) in enumerate(routes.items(), start=1)
    )
    return Procedure("sketch", (Heading(ALWAYS, "1", title, title),), steps)


def _flow(route: Route, by_name: Mapping[str, System]) -> Flow:
    sketches = tuple(
        Sketch(by_name[start], by_name[end], arrow.transports, arrow.personal_number)
        for start, end, arrow in zip(route.names, route.names[1:], route.arrows, strict=False)
    )
    settled = settle(sketches, Character.UNSTATED, None, (), _assumed(route), None)
    return Flow(settled.hops)


def _assumed(route: Route) -> Named:
    """Every claim of a sketch is assumed: no document stands behind it."""
    numbers = dict.fromkeys(arrow.personal_number for arrow in route.arrows)
    values = [value for value in numbers if value is not PersonalNumber.UNSTATED]
    assumed = [_assumption(Claim.PERSONAL_NUMBER, value) for value in values]
    assumed += [_assumption(claim, None) for claim in (Claim.ROUTE, Claim.TRANSPORTS)]
    return Named(assumed=tuple(assumed))


def _assumption(claim: Claim, value: PersonalNumber | None) -> Assumption:
    name = f"{claim.ja} {value.ja}" if value else claim.ja
    return Assumption(name, claim, value, _REASON, _REASON_EN)
