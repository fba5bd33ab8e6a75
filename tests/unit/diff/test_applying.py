"""Making the state after of the state before."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.diff import apply, difference, mirror
from pidflow.errors import InputFault
from tests.unit.diff.equal import held
from tests.unit.town import state


def test_the_state_after_is_made_from_the_changes() -> None:
    """What is made equals the state after, though the difference that is applied doesn't know that state."""
    before, after = state("2024-12"), state("2025-01")
    blind = evolve(difference(before, after), after=before)
    assert held(before) != held(after)
    assert held(apply(blind, before)) == held(after)


def test_there_and_back() -> None:
    """The mirror makes the state before again."""
    before, after = state("2024-12"), state("2025-01")
    found = difference(before, after)
    assert held(apply(mirror(found), apply(found, before))) == held(before)


def test_only_the_state_before_is_taken() -> None:
    """A difference that does not start from the state is refused, with the cure."""
    before, after = state("2024-12"), state("2025-01")
    with pytest.raises(InputFault, match=r"state 2025-01 of renshu.*what it is called.*made from"):
        apply(difference(before, after), after)
    fewer = evolve(before, systems=before.systems[1:])
    found = difference(before, evolve(before, systems=before.systems[::-1]))
    with pytest.raises(InputFault, match="which systems there are"):
        apply(found, fewer)
    changed = evolve(before, systems=(evolve(before.systems[0], note="注"), *before.systems[1:]))
    with pytest.raises(InputFault, match=r"「hito」 of systems"):
        apply(difference(changed, before), before)


def test_a_key_that_comes_twice_is_refused() -> None:
    """Nothing could be matched by it; nothing of it is dropped in silence."""
    twice = evolve(state(), systems=(*state().systems, state().systems[0]))
    doubled = evolve(twice, systems=(*state().systems, evolve(state().systems[0], note="注")))
    with pytest.raises(InputFault, match="the key「hito」twice in systems"):
        difference(state(), doubled)
