"""Which hops count."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.query import Scope
from pidflow.vocabulary import PersonalNumber
from tests.unit.town import ASSUMED, flow, hop, state, state_of


def counting(scope: Scope) -> list[str]:
    """The ids of the hops of the town that count."""
    return [edge.id for _, edge in scope.hops(state())]


def test_everything_counts_by_default() -> None:
    """Without any wish every hop of the state counts, with its index."""
    taken = state()
    assert Scope().hops(taken) == tuple(enumerate(taken.hops))


def test_a_procedure_is_named_by_number_or_key() -> None:
    """Hops of the others don't count."""
    assert counting(Scope(procedure="2")) == counting(Scope(procedure="kyufu")) == ["kyufu/kyufu/1/1"]


def test_what_touches_an_avoided_system_is_left_out() -> None:
    """At either end, by whatever name it is called."""
    assert counting(Scope(avoiding="基幹")) == ["shikaku/todoke/1/1"]


def test_transitional_flows_may_be_left_out() -> None:
    """A flow that ends at an undated milestone counts only where it is asked for."""
    assert set(counting(Scope())) - set(counting(Scope(transitional=False))) == {"shikaku/renkei/2/1"}


def test_only_what_is_stated() -> None:
    """A hop that is not stated is left out; a claim that is not stated is unstated."""
    taken = state_of(flow(hop("juki", "atena"), hop("atena", "kikan", basis=ASSUMED)))
    ((index, edge),) = Scope(stated=True).hops(taken)
    assert (index, edge.hop.personal_number) == (0, PersonalNumber.INCLUDED)


@pytest.mark.parametrize("scope", [Scope(procedure="9"), Scope(avoiding=("住民記禄システム",))])
def test_unknown_names_are_refused(scope: Scope) -> None:
    """The fault shows the right ones."""
    with pytest.raises(InputFault, match=r"did you mean「住民記録システム」|1 \(shikaku\)"):
        scope.hops(state())
