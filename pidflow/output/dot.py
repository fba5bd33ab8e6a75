"""A state as a ``graphviz.Digraph``, for those who want to go on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pidflow.state import State, StateHop
from pidflow.vocabulary import Boundary, PersonalNumber

if TYPE_CHECKING:
    from graphviz import Digraph

_STYLES = {
    PersonalNumber.INCLUDED: "bold",
    PersonalNumber.SUBSTITUTE: "dashed",
    PersonalNumber.EXCLUDED: "solid",
    PersonalNumber.UNSTATED: "dotted",
}


def digraph(state: State, procedure: str | None = None) -> Digraph:
    """Return a state, or one procedure of it, as a ``graphviz.Digraph``.

    Args:
        state: The state.
        procedure: The procedure's key; None for every one.

    Returns:
        Nodes are system ids, the body's own in a cluster; edges bear the step's number and the data.
    """
    from graphviz import Digraph

    graph = Digraph(state.assessment.id, graph_attr={"rankdir": "LR"}, node_attr={"shape": "box"})
    hops = [hop for hop in state.hops if procedure in (None, hop.procedure.key)]
    ids = list(dict.fromkeys(id for hop in hops for id in (hop.hop.source, hop.hop.target)))
    with graph.subgraph(name="cluster_body") as inside:
        inside.attr(label=_plain(state.assessment.body.name))
        for id in ids:
            system = state.system(id)
            home = inside if system.boundary is Boundary.INSIDE else graph
            home.node(id, _plain(system.name))
    for hop in hops:
        graph.edge(hop.hop.source, hop.hop.target, _label(hop), style=_STYLES[hop.hop.personal_number])
    return graph


def _label(edge: StateHop) -> str:
    data = edge.flow.flow.data if edge.position == 1 else None
    return _plain(" ".join(part for part in (edge.step.number, data) if part))


def _plain(text: str) -> str:
    """The text as Graphviz shows it to the letter: no escape, entity or HTML-like label is read in it."""
    from graphviz import escape

    escaped: str = escape(text.replace("&", "&amp;"))
    return escaped
