"""The stated-only view keeps what the document says and shows everything else as unstated."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from pidflow.state import StateHop, stated_only
from pidflow.vocabulary import Information, PersonalNumber
from tests.unit.town import ASSUMED, INFERRED, flow, hop, state_of


def only(**bases: Any) -> StateHop:
    """An edge with every claim, all stated but those given."""
    made = hop("juki", "kikan", "紙")
    made = evolve(made, basis=evolve(made.basis, **bases))
    return state_of(flow(made)).hops[0]


def test_what_is_stated_stays() -> None:
    """An edge of which everything is stated is kept as it is."""
    assert stated_only(only()) == only()


def test_a_route_that_is_not_stated_goes() -> None:
    """Where the document doesn't even say that the hop is there, nothing is left of it."""
    assert stated_only(only(route=INFERRED)) is None
    assert stated_only(only(route=ASSUMED)) is None


def test_each_claim_goes_alone() -> None:
    """A claim that is inferred or assumed becomes unstated, with its basis, and takes no other with it."""
    kept = stated_only(only(transports=ASSUMED))
    assert kept is not None
    assert (kept.hop.transports, kept.hop.basis.transports) == ((), None)
    assert (kept.hop.information, kept.hop.personal_number) == (Information.SPECIFIC, PersonalNumber.INCLUDED)
    kept = stated_only(only(information=INFERRED))
    assert kept is not None
    assert (kept.hop.information, kept.hop.basis.information) == (Information.UNSTATED, None)
    assert kept.hop.transports == only().hop.transports


def test_identifiers_go_with_the_number() -> None:
    """Who is told by which number is no longer known where the number is not stated."""
    kept = stated_only(only(personal_number=INFERRED))
    assert kept is not None
    assert (kept.hop.personal_number, kept.hop.identifiers) == (PersonalNumber.UNSTATED, ())
