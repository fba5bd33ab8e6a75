"""Hops are written in the notation with the names of the state."""

from __future__ import annotations

import pytest

from pidflow.model import Name
from pidflow.vocabulary import PersonalNumber
from pidflow.wording import route_text
from tests.unit.town import SYSTEMS, flow, hop, node, state, state_of


def test_hops_make_one_route() -> None:
    """Consecutive hops are one route, with the alternatives of each hop's transports."""
    hops = (hop("juki", "atena"), hop("atena", "kikan", "紙", "専用線"))
    assert route_text(state(), hops) == "住民記録システム =[?]=> 宛名システム =[紙|専用線]=> 新システム"


def test_names_are_of_the_state() -> None:
    """The same hop is written with the name that a system bears at the point."""
    hops = (hop("kikan", "rengokai"),)
    assert route_text(state("2024-12"), hops) == "旧システム =[?]=> 連合会"
    assert route_text(state("2025-01"), hops) == "新システム =[?]=> 連合会"


@pytest.mark.parametrize(
    ("number", "arrow"),
    [
        (PersonalNumber.INCLUDED, "=[紙]=>"),
        (PersonalNumber.SUBSTITUTE, "~[紙]~>"),
        (PersonalNumber.EXCLUDED, "-[紙]->"),
        (PersonalNumber.UNSTATED, "?[紙]?>"),
    ],
)
def test_the_arrow_tells_the_number(number: PersonalNumber, arrow: str) -> None:
    """Each value of the personal number has its arrow."""
    assert (
        route_text(state(), (hop("juki", "kikan", "紙", number=number),))
        == f"住民記録システム {arrow} 新システム"
    )


def test_a_name_that_needs_quotes_gets_them() -> None:
    """What is printed can be read again."""
    odd = node("odd", Name("他システム(A→B)", "other"))
    taken = state_of(flow(hop("odd", "kikan")), systems=(*SYSTEMS, odd))
    assert route_text(taken, taken.hops[0].flow.flow.hops) == "「他システム(A→B)」 =[?]=> 新システム"
