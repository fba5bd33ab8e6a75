"""A small assessment from routes in the notation, without any file."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.pipeline import sketch
from pidflow.state import state_at
from pidflow.vocabulary import BasisKind, Boundary, Information, Kind, PersonalNumber, Role
from pidflow.wording import route_text

ROUTES = {
    "(1)": "区民 =[窓口]=> 職員 ?[?]?> 国保システム",
    "(2)": ["国保システム ~[専用線]~> 連合会", "国保システム -[紙]-> 区民"],
}
TOWN = sketch("練習", ROUTES, outside=("区民", "連合会"), people=("区民", "職員"))


def test_routes_are_kept() -> None:
    """What is written is what the state tells, flow by flow."""
    steps = state_at(TOWN, "now").procedures[0].steps
    state = state_at(TOWN, "now")
    told = {step.number: [route_text(state, flow.flow.hops) for flow in step.flows] for step in steps}
    assert told == {"(1)": [ROUTES["(1)"]], "(2)": ROUTES["(2)"]}


def test_systems_come_as_the_routes_name_them() -> None:
    """A system named again is the same; ids are ASCII."""
    assert [(each.id, each.names[0].ja) for each in TOWN.systems] == [
        ("system-1", "区民"),
        ("system-2", "職員"),
        ("system-3", "国保システム"),
        ("system-4", "連合会"),
    ]


def test_who_is_outside_and_who_is_a_person() -> None:
    """A person outside is the one whom the data is about, a person inside the staff."""
    told = [(each.kind, each.boundary, each.role) for each in TOWN.systems]
    assert told == [
        (Kind.PERSON, Boundary.OUTSIDE, Role.SUBJECT),
        (Kind.PERSON, Boundary.INSIDE, Role.STAFF),
        (Kind.SYSTEM, Boundary.INSIDE, None),
        (Kind.SYSTEM, Boundary.OUTSIDE, None),
    ]


def test_every_claim_is_assumed() -> None:
    """No document stands behind a sketch: nothing in it is stated; what follows from the number is inferred."""
    for edge in state_at(TOWN, "now").hops:
        basis = edge.hop.basis
        assert basis.route.kind is BasisKind.ASSUMED
        assert basis.transports is None or basis.transports.kind is BasisKind.ASSUMED
        assert (basis.transports is None) == (not edge.hop.transports)
        number = edge.hop.personal_number
        assert (basis.personal_number is None) == (number is PersonalNumber.UNSTATED)
        assert basis.personal_number is None or basis.personal_number.kind is BasisKind.ASSUMED
        held = number in (PersonalNumber.INCLUDED, PersonalNumber.SUBSTITUTE)
        assert (edge.hop.information is Information.SPECIFIC) is held


def test_it_has_one_state_and_one_procedure() -> None:
    """A sketch is looked at now."""
    assert [moment.id for moment in TOWN.moments] == ["now"]
    assert (TOWN.title, TOWN.derived, [each.key for each in TOWN.procedures]) == ("練習", True, ["sketch"])


@pytest.mark.parametrize(
    ("route", "told"),
    [
        ("A => B", "an arrow without a bracket"),
        ("A =[紙]-> B", "one sign, the same on both sides"),
        ("A =[のろし]=> B", "のろし"),
        ("A", "an arrow"),
        ("A =[紙]=> A", "a hop from「A」to itself"),
        ("", "found"),
    ],
)
def test_a_route_that_is_none_is_refused(route: str, told: str) -> None:
    """A slip in a route is told with the right form."""
    with pytest.raises(InputFault, match=told.replace("[", r"\[")):
        sketch("練習", {"(1)": route})


def test_the_way_back_to_the_first_system_is_a_route() -> None:
    """Only a single hop may not lead to where it starts."""
    round_trip = sketch("練習", {"(1)": "A =[紙]=> B =[紙]=> A"})
    assert len(round_trip.systems) == 2


@pytest.mark.parametrize("names", ["outside", "people"])
def test_a_name_that_no_route_has_is_refused(names: str) -> None:
    """A misspelt name must not silently leave a party inside."""
    with pytest.raises(InputFault, match="連合会"):
        sketch("練習", {"(1)": "A =[紙]=> 連合会"}, **{names: ("連合",)})
