"""The rows of a comparison: who plays a role in each body, and what each has between two roles."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from pidflow.comparison.cell import Cell
from pidflow.state import StateSystem
from pidflow.vocabulary import Certainty, Role, Term, Transport


class Contrast(Term):
    """In what the bodies are not told alike."""

    LACKING = "lacking", "流れの有無", "which have it"
    NUMBER = "number", "個人番号", "Individual Number"
    TRANSPORTS = "transports", "手段", "transports"


@frozen
class Player:
    """A node that plays a role, or plays none.

    Args:
        system: The node.
        hops: How many hops of its state touch it.
        hosted: The nodes that run on it.
    """

    system: StateSystem
    hops: int
    hosted: tuple[StateSystem, ...] = ()


@frozen
class RoleRow:
    """A role and who plays it.

    Args:
        role: The role.
        players: For each state those that play it, in the order of the state; none where its source
            names nobody.
    """

    role: Role
    players: tuple[tuple[Player, ...], ...]

    @property
    def lacking(self) -> tuple[int, ...]:
        """The positions of the states in which nobody is named, where others name somebody."""
        return tuple(nth for nth, each in enumerate(self.players) if not each)


@frozen
class PairRow:
    """Two roles and what each body has from the one to the other.

    Args:
        source: The role that hops leave.
        target: The role that they come to.
        cells: One for each state; at least one has hops.
    """

    source: Role
    target: Role
    cells: tuple[Cell, ...]

    @property
    def lacking(self) -> tuple[int, ...]:
        """The positions of the states that have no such hops, for whatever reason."""
        return tuple(nth for nth, cell in enumerate(self.cells) if not cell.hops)

    @property
    def contrasts(self) -> tuple[Contrast, ...]:
        """In what the bodies are not told alike, in the order of the vocabulary; none where they are."""
        told = [cell for cell in self.cells if cell.hops]
        numbers: set[Certainty | None] = {cell.number for cell in told}
        transports: set[tuple[Transport | None, ...]] = {cell.transports for cell in told}
        parts = (
            (Contrast.LACKING, bool(self.lacking)),
            (Contrast.NUMBER, len(numbers) > 1),
            (Contrast.TRANSPORTS, len(transports) > 1),
        )
        return tuple(contrast for contrast, differs in parts if differs)


End: TypeAlias = Role | StateSystem
"""An end of hops: a role, or a node that plays none."""


@frozen
class Apart:
    """Hops of one body that can't be lined up, since an end of them plays no role.

    Args:
        state: The position of the state.
        source: The role, or the node without one, that they leave.
        target: The role, or the node without one, that they come to.
        cell: The hops.
    """

    state: int
    source: End
    target: End
    cell: Cell


@frozen
class Loner:
    """A node that plays no role.

    Args:
        state: The position of its state.
        player: The node.
    """

    state: int
    player: Player
