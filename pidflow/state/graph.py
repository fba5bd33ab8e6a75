"""A state as a real networkx graph; networkx is imported only when a graph is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pidflow.state.record import hop_record, system_record

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from pidflow.state.state import State


def graph_of(state: State) -> MultiDiGraph[str]:
    """Return the state's graph: nodes are system ids, edge keys hop ids, attributes those of the export.

    Args:
        state: The state.

    Returns:
        A new, frozen ``networkx.MultiDiGraph``; nodes in the order of the systems, edges of the hops.
    """
    import networkx

    graph: MultiDiGraph[str] = networkx.MultiDiGraph(assessment=state.assessment.id, state=state.id)
    for system in state.systems:
        graph.add_node(system.id, **system_record(system))
    for hop in state.hops:
        graph.add_edge(hop.hop.source, hop.hop.target, key=hop.id, **hop_record(hop))
    networkx.freeze(graph)
    return graph
