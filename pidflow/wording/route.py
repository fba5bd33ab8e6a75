"""Routes of a state as text in the notation."""

from __future__ import annotations

from pidflow.model import Hop
from pidflow.notation import Arrow, Route, format_route
from pidflow.state import State


def route_text(state: State, hops: tuple[Hop, ...]) -> str:
    """Return consecutive hops in the notation, with the names of the state.

    Args:
        state: The state that names the systems.
        hops: At least one hop, each starting where the one before it ends.

    Returns:
        The route, such as ``住民記録システム =[データ連携]=> 国保標準システム``.
    """
    names = (hops[0].source, *(hop.target for hop in hops))
    arrows = tuple(Arrow(hop.personal_number, hop.transports) for hop in hops)
    return format_route(Route(tuple(state.system(id).name for id in names), arrows))
