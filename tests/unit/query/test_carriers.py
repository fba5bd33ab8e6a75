"""What touches the number."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.errors import InputFault
from pidflow.query import Count, Scope, carriers, carriers_over
from tests.unit.query.practice import sketched
from tests.unit.town import TOWN, state


def test_systems_and_transports_with_counts() -> None:
    """Each system at an end of a hop, each transport; what the number never touches is left out."""
    found = carriers(state(), Scope(procedure="1"))
    assert [(system.id, count) for system, count in found.systems] == [
        ("hito", Count(1, 0)),
        ("shokuin", Count(1, 0)),
        ("juki", Count(2, 0)),
        ("kikan", Count(2, 1)),
        ("rengokai", Count(0, 1)),
    ]
    assert [(over.name if over else None, count) for over, count in found.transports] == [
        ("データ連携", Count(1, 0)),
        ("電子記録媒体", Count(1, 0)),
        ("窓口", Count(1, 0)),
        (None, Count(0, 1)),
    ]


def test_over_states() -> None:
    """A system that is no longer touched has a count of nothing; both states are told side by side."""
    found = carriers_over([state("2024-12"), state("2025-01")])
    systems = dict(found.systems)
    assert list(systems) == ["hito", "shokuin", "juki", "atena", "kikan", "rengokai"]
    assert systems["atena"] == (Count(2, 0), Count(0, 0))
    over = {each.name if each else None: counts for each, counts in found.transports}
    assert over["紙"] == (Count(1, 0), Count(0, 0))
    assert list(over) == ["データ連携", "電子記録媒体", "紙", "窓口", None]


def test_a_system_that_is_not_there_has_no_count() -> None:
    """Not to be there is told apart from not to be touched."""
    gone = [each if each.id != "kikan" else evolve(each, names=each.names[1:]) for each in TOWN.systems]
    before = evolve(state("2024-12"), systems=state("2024-12").systems[:4])
    counts = dict(carriers_over([before, state("2025-01", evolve(TOWN, systems=tuple(gone)))]).systems)
    assert counts["kikan"] == (None, Count(3, 1))


def test_states_of_different_assessments_are_refused() -> None:
    """Their systems are not the same, though they may have the same ids."""
    with pytest.raises(InputFault, match="states of renshu、sketch; expected states of one assessment"):
        carriers_over([state(), sketched("A =[紙]=> B")])
    assert carriers_over([]).systems == ()
