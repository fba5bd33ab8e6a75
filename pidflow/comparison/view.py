"""A state with its hops by the roles at their ends, and what it means where there are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import field, frozen

from pidflow.comparison.cell import Cell, Silence
from pidflow.comparison.rows import End
from pidflow.query import Carrying, Question, matches
from pidflow.state import State, StateHop
from pidflow.vocabulary import Form, Role

Ends: TypeAlias = tuple[End, End]
"""The roles, or the nodes without one, at both ends of hops."""


@frozen
class View:
    """A state with its hops by their ends.

    Args:
        state: The state.
        every: All of its hops.
        fitting: Those that are what is asked.
        shown: The roles that its hops and steps name.
    """

    state: State
    every: dict[Ends, tuple[StateHop, ...]] = field(repr=False)
    fitting: dict[Ends, tuple[StateHop, ...]] = field(repr=False)
    shown: frozenset[Role]

    def cell(self, source: Role, target: Role) -> Cell:
        """Return what the body has from a role to a role."""
        hops = self.fitting.get((source, target), ())
        return Cell(hops, None if hops else self._silence(source, target))

    def _silence(self, source: Role, target: Role) -> Silence:
        """Why there is nothing from a role to a role.

        Only 別添1 means to show every flow; and where it does not show one of the two at all, it may be
        that the body has it and the source does not tell.
        """
        if (source, target) in self.every:
            return Silence.OTHERWISE
        drawn = self.state.assessment.form is Form.FULL and not self.state.assessment.derived
        return Silence.NONE if drawn and {source, target} <= self.shown else Silence.UNSAID


def view_of(state: State, carrying: Carrying, asked: tuple[Role, ...]) -> View:
    """Return a state with the hops that are what is asked.

    Args:
        state: The state.
        carrying: What they must carry.
        asked: The roles of which one must be at an end of each; none for any.
    """
    found = _by_ends(state, (match.hop for match in matches(state, Question(carrying=carrying))))
    fitting = {ends: hops for ends, hops in found.items() if not asked or {*asked} & {*ends}}
    return View(state, _by_ends(state, state.hops), fitting, frozenset(_named(state)))


def _by_ends(state: State, hops: Iterable[StateHop]) -> dict[Ends, tuple[StateHop, ...]]:
    found: dict[Ends, tuple[StateHop, ...]] = {}
    for edge in hops:
        ends = _end(state, edge.hop.source), _end(state, edge.hop.target)
        found[ends] = (*found.get(ends, ()), edge)
    return found


def _end(state: State, id: str) -> End:
    system = state.system(id)
    return system.role or system


def _named(state: State) -> Iterator[Role]:
    """The roles that the flows and steps of a state name."""
    touched = {id for edge in state.hops for id in (edge.hop.source, edge.hop.target)}
    touched.update(id for each in state.procedures for step in each.steps for id in step.systems)
    return (system.role for system in state.systems if system.id in touched and system.role)
