"""Where the 個人番号 comes in and goes out, for each system."""

from __future__ import annotations

from attrs import frozen

from pidflow.query.counting import Traffic, traffic
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.state import State, StateSystem


@frozen
class Exposure:
    """What comes to a system and leaves it with the 個人番号.

    Args:
        system: The system.
        incoming: The hops that come to it.
        outgoing: The hops that leave it.
    """

    system: StateSystem
    incoming: Traffic
    outgoing: Traffic

    @property
    def touched(self) -> bool:
        """Whether the 個人番号 comes to it or leaves it, or may."""
        return any(each.count.certainty is not None for each in (self.incoming, self.outgoing))


def exposure(state: State, scope: Scope = EVERYTHING) -> tuple[Exposure, ...]:
    """Return for each system the hops with the 個人番号 that touch it.

    Args:
        state: The state.
        scope: Which hops count.

    Returns:
        Every system of the state in its order, those also that the number never touches.

    Raises:
        InputFault: The state has no such system or procedure.
    """
    edges = [edge for _, edge in scope.hops(state)]
    return tuple(
        Exposure(
            system,
            traffic(edge for edge in edges if edge.hop.target == system.id),
            traffic(edge for edge in edges if edge.hop.source == system.id),
        )
        for system in state.systems
    )
