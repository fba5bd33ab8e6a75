"""The lines of a comparison's picture."""

from __future__ import annotations

from pidflow.comparison import compare, strands
from pidflow.vocabulary import PersonalNumber
from tests.unit.town import flow, hop, state_of


def test_what_bodies_have_alike_is_one_line() -> None:
    """Over the same transports with the same tags; the rest is apart."""
    one = state_of(flow(hop("juki", "kikan", "紙")), flow(hop("juki", "kikan", "専用線")))
    other = state_of(flow(hop("juki", "kikan", "紙")), flow(hop("juki", "kikan", "紙")))
    found = strands(compare((one, other)).pairs)
    assert [(each.bodies, [len(hops) for hops in each.hops]) for each in found] == [
        ((0,), [1, 0]),
        ((0, 1), [1, 2]),
    ]


def test_their_order_is_that_of_the_vocabularies() -> None:
    """Whichever body comes first."""
    one = state_of(flow(hop("juki", "kikan", number=PersonalNumber.UNSTATED)))
    other = state_of(flow(hop("juki", "kikan")))
    looks = [
        [each.look for each in strands(compare(states).pairs)] for states in ((one, other), (other, one))
    ]
    assert looks[0] == looks[1]
    assert [look.personal_number for look in looks[0]] == [PersonalNumber.INCLUDED, PersonalNumber.UNSTATED]
