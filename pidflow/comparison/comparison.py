"""Bodies lined up by the roles that their nodes play."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from attrs import frozen

from pidflow.comparison.cell import Cell
from pidflow.comparison.rows import Apart, Loner, PairRow, Player, RoleRow
from pidflow.comparison.view import View, view_of
from pidflow.errors import Fault, InputFault, nearest
from pidflow.query import Carrying
from pidflow.state import State, StateSystem
from pidflow.vocabulary import Role


@frozen
class Comparison:
    """Bodies side by side, role by role.

    Args:
        states: One state for each body.
        carrying: What every hop carries.
        asked: The roles that were asked for; none asks for all.
        roles: Who plays each role, in the order of the vocabulary.
        pairs: What each body has between two roles, in the same order.
        apart: The hops with an end that plays no role, body by body.
        loners: The nodes that play no role, body by body.

    Every hop that is what was asked for is in one cell, of `pairs` or of `apart`.
    """

    states: tuple[State, ...]
    carrying: Carrying
    asked: tuple[Role, ...]
    roles: tuple[RoleRow, ...]
    pairs: tuple[PairRow, ...]
    apart: tuple[Apart, ...]
    loners: tuple[Loner, ...]

    def lacking(self, state: int) -> tuple[PairRow, ...]:
        """Return the pairs of roles between which a body has no hops, and another one has some.

        Args:
            state: The position of the body's state.
        """
        return tuple(pair for pair in self.pairs if state in pair.lacking)


def compare(
    states: Iterable[State],
    carrying: Carrying = Carrying.ANYTHING,
    roles: Iterable[str | Role] = (),
) -> Comparison:
    """Line up bodies by the roles of their nodes.

    Args:
        states: At least two states, one for each body; a body may come twice, in different states.
        carrying: What the hops must carry.
        roles: Roles, or their names or codes; with them only hops that touch one of these count.

    Raises:
        InputFault: There are fewer than two states, or there is no such role.

    Example:
        >>> from pidflow.pipeline import open_model
        >>> from pidflow.state import state_at
        >>> city = open_model("shinjuku-kokuho").assessment
        >>> found = compare([state_at(city, "2024-12"), state_at(city, "2025-01")], roles=["税務"])
        >>> for pair in found.pairs:
        ...     print(pair.source.ja, pair.target.ja, [len(cell.hops) for cell in pair.cells])
        税務 基幹システム [0, 5]
        税務 宛名 [5, 5]
    """
    given, asked = tuple(states), tuple(map(role_of, _listed(roles)))
    if len(given) < 2:
        raise InputFault(Fault(None, f"{len(given)} assessment", "at least two, which can be compared"))
    views = tuple(view_of(state, carrying, asked) for state in given)
    pairs = tuple(_pairs(views))
    shown = {*asked, *(end for pair in pairs for end in (pair.source, pair.target))} if asked else {*Role}
    apart = tuple(each for nth, view in enumerate(views) for each in _apart(nth, view))
    return Comparison(
        given,
        carrying,
        asked,
        tuple(row for row in _roles(given) if row.role in shown),
        pairs,
        apart,
        tuple(_loners(given, apart if asked else None)),
    )


def role_of(name: str | Role) -> Role:
    """Return the role with this name or code.

    Raises:
        InputFault: There is none; the fault names the nearest.

    Example:
        >>> role_of("宛名") is role_of("addressee") is Role.ADDRESSEE
        True
    """
    if isinstance(name, Role):
        return name
    try:
        return Role.named(name)
    except KeyError:
        known = [role.ja for role in Role]
        like = nearest(name, [*known, *(role.value for role in Role)])
        raise InputFault(Fault(None, f"role「{name}」", f"one of {'、'.join(known)}", like)) from None


def _listed(roles: Iterable[str | Role]) -> Iterable[str | Role]:
    """A single name is taken as one, not as its characters."""
    return (roles,) if isinstance(roles, str) else roles


def _pairs(views: tuple[View, ...]) -> Iterator[PairRow]:
    """The pairs of roles between which any body has hops, in the order of the vocabulary."""
    for source, target in product(Role, Role):
        if any((source, target) in view.fitting for view in views):
            yield PairRow(source, target, tuple(view.cell(source, target) for view in views))


def _roles(states: tuple[State, ...]) -> Iterator[RoleRow]:
    for role in Role:
        players = tuple(tuple(_players(state, role)) for state in states)
        if any(players):
            yield RoleRow(role, players)


def _players(state: State, role: Role | None) -> Iterator[Player]:
    for system in state.systems:
        if system.role is role:
            hops = sum(system.id in (edge.hop.source, edge.hop.target) for edge in state.hops)
            hosted = tuple(each for each in state.systems if each.hosted_on == system.id)
            yield Player(system, hops, hosted)


def _apart(nth: int, view: View) -> Iterator[Apart]:
    for (source, target), hops in view.fitting.items():
        if isinstance(source, StateSystem) or isinstance(target, StateSystem):
            yield Apart(nth, source, target, Cell(hops))


def _loners(states: tuple[State, ...], apart: tuple[Apart, ...] | None) -> Iterator[Loner]:
    """The nodes without a role; where there are hops to be shown, only those at an end of one."""
    for nth, state in enumerate(states):
        for player in _players(state, None):
            ends = [end for each in apart or () if each.state == nth for end in (each.source, each.target)]
            if apart is None or player.system in ends:
                yield Loner(nth, player)
