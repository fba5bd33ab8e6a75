"""Who outside the body is given something: by what, and under which law."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.model import Entrustment, Exchange
from pidflow.query.counting import Count
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.query.terms import Carrying
from pidflow.query.wish import Wish, wish_of
from pidflow.state import State, StateHop, StateSystem, flowing_rows
from pidflow.vocabulary import Boundary, Certainty, Transport

_GIVING = ("entrustments", "provisions")
"""The registers whose rows tell of giving to somebody outside the body."""


@frozen
class Declaration:
    """A row of a register that declares a recipient.

    Args:
        register: The name of the register.
        row: The row.
    """

    register: str
    row: Exchange | Entrustment


@frozen
class Recipient:
    """Somebody outside the body to whom something is given.

    Args:
        system: Who.
        certainty: How surely it is what was asked for. Where a row declares the recipient and no hop that
            counts leads there, it is possible: silence is never "no".
        hops: The hops that bring it there, in the order of the state.
        count: How many of them do so certainly, and how many possibly.
        declarations: The rows that declare the recipient, in the order of the form.
    """

    system: StateSystem
    certainty: Certainty
    hops: tuple[StateHop, ...]
    count: Count
    declarations: tuple[Declaration, ...]

    @property
    def transports(self) -> tuple[Transport | None, ...]:
        """Over what it comes, each once; None where that is not said."""
        over = (each for edge in self.hops for each in edge.hop.transports or (None,))
        return tuple(dict.fromkeys(over))

    @property
    def laws(self) -> tuple[str, ...]:
        """The legal grounds that the rows give, each once."""
        return tuple(dict.fromkeys(each.row.law for each in self.declarations if each.row.law))


def recipients(
    state: State, carrying: Carrying = Carrying.NUMBER, scope: Scope = EVERYTHING
) -> tuple[Recipient, ...]:
    """Return who outside the body is given something.

    Args:
        state: The state.
        carrying: What it is.
        scope: Which hops count.

    Returns:
        The recipients in the order of the systems: those to whom a hop leads that carries it, certainly or
        possibly, and those that a register declares without a hop that leads there.

    Raises:
        InputFault: The state has no such system or procedure.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.state import state_at
        >>> town = sketch("練習", {"(1)": "国保 =[専用線]=> 連合会"}, outside=["連合会"])
        >>> [(each.system.name, each.certainty.ja) for each in recipients(state_at(town, "now"))]
        [('連合会', '確実')]
    """
    incoming: dict[str, list[StateHop]] = {}
    for _, edge in scope.hops(state):
        incoming.setdefault(edge.hop.target, []).append(edge)
    wish, rows = wish_of(carrying, None), tuple(_declarations(state, scope))
    outside = (system for system in state.systems if system.boundary is Boundary.OUTSIDE)
    found = (_recipient(system, incoming.get(system.id, []), rows, wish) for system in outside)
    return tuple(each for each in found if each)


def _declarations(state: State, scope: Scope) -> Iterator[Declaration]:
    """The rows of giving; where only a procedure is asked, those that cover its steps."""
    asked = state.procedure(scope.procedure).key if scope.procedure else None
    for register, row in flowing_rows(state.registers):
        within = asked is None or any(step.split("/")[0] == asked for step in row.covers)
        if register in _GIVING and within:
            yield Declaration(register, row)


def _recipient(
    system: StateSystem, incoming: Iterable[StateHop], rows: Iterable[Declaration], wish: Wish
) -> Recipient | None:
    edges = tuple(incoming)
    certainties = {edge.id: wish.certainty(edge.hop) for edge in edges}
    hops = tuple(edge for edge in edges if certainties[edge.id])
    declared = tuple(each for each in rows if system.id in each.row.parties)
    if not hops and (edges or not declared):
        return None
    certain = sum(certainties[edge.id] is Certainty.CERTAIN for edge in hops)
    count = Count(certain, len(hops) - certain)
    certainty = Certainty.CERTAIN if count.certain else Certainty.POSSIBLE
    return Recipient(system, certainty, hops, count, declared)
