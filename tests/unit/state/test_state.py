"""A state finds its systems and procedures by any of their names, and knows its hops in order."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from tests.unit.town import TOWN, state


@pytest.mark.parametrize("name", ["新システム", "旧システム", "基幹", "kikan"])
def test_a_system_has_many_names(name: str) -> None:
    """A system is found by its name, former names, aliases and id."""
    assert state().named(name).id == "kikan"


def test_an_unknown_name_gets_the_nearest() -> None:
    """A misspelt name is refused with the name that is meant."""
    with pytest.raises(InputFault) as raised:
        state().named("新シテム")
    assert raised.value.fault.nearest == "新システム"
    assert "a system of renshu" in str(raised.value)


def test_ids_are_for_programs() -> None:
    """An id that isn't there is the caller's slip, not a user's input."""
    assert state().system("hito").name == "区民"
    with pytest.raises(KeyError):
        state().system("区民")


@pytest.mark.parametrize("name", ["1", "shikaku"])
def test_a_procedure_by_number_or_key(name: str) -> None:
    """A 事務 is found by both."""
    assert state().procedure(name).title_en == "Status and benefits"


def test_an_unknown_procedure_is_told_with_those_there_are() -> None:
    """The fault lists what stands at the point only."""
    with pytest.raises(InputFault) as raised:
        state("2024-12").procedure("2")
    assert raised.value.fault.expected == "one of 1 (shikaku)"
    with pytest.raises(InputFault, match=r"one of 1 \(shikaku\)、2 \(kyufu\)"):
        state("2025-01").procedure("3")


def test_hops_follow_the_sheet() -> None:
    """Hops go by procedure, step, flow and place in the route; the id tells these four."""
    assert [edge.id for edge in state("2024-12").hops] == [
        "shikaku/todoke/1/1",
        "shikaku/renkei/1/1",
        "shikaku/renkei/1/2",
        "shikaku/shinsa/1/1",
    ]
    assert [edge.id for edge in state("2025-01").hops][-1] == "kyufu/kyufu/1/1"


def test_what_is_asked_for_twice_is_made_once() -> None:
    """Hops and graph are made when they are asked for, and kept."""
    taken = state()
    assert taken.hops is taken.hops
    assert taken.graph is taken.graph


def test_anomalies_are_of_every_state() -> None:
    """What is damaged in the source is told whichever state is looked at."""
    assert state("2024-12").anomalies == state("2025-01").anomalies == TOWN.anomalies


def test_spellings_begin_with_the_name_of_the_time() -> None:
    """The first spelling is the name of the time, the last the id."""
    assert state("2024-12").system("kikan").spellings == ("旧システム", "新システム", "基幹", "kikan")


def test_a_state_is_itself_alone() -> None:
    """A state can be a key; another one taken at the same point is another object."""
    one, other = state(), state()
    assert len({one, other, one}) == 2
