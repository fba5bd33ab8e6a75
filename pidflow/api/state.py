"""The handle of a state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import define, field

from pidflow.api.drawing import Drawing
from pidflow.api.hop import Hop, hop_of
from pidflow.layout import Placing
from pidflow.output.dot import digraph
from pidflow.output.hops import hops_table
from pidflow.output.record import export_record
from pidflow.output.table import write_table
from pidflow.pipeline import draw
from pidflow.state import Record, stated_only
from pidflow.state import State as StateView
from pidflow.wording import Language

if TYPE_CHECKING:
    from graphviz import Digraph
    from networkx import MultiDiGraph


@define(frozen=True)
class State:
    """An assessment at a point; made by `Assessment.at`.

    Args:
        view: What is there at the point.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "A =[紙]=> B"}).at()
        >>> state.graph.number_of_edges()
        1
    """

    view: StateView = field(repr=False)
    known: Mapping[str, Placing] = field(repr=False)

    @property
    def id(self) -> str:
        """Its ASCII id, such as ``2025-01``."""
        return self.view.id

    @property
    def label(self) -> str:
        """What it is called, such as ``令和7年1月以降``."""
        return self.view.label

    @property
    def graph(self) -> MultiDiGraph[str]:
        """A real, frozen ``networkx.MultiDiGraph``: nodes are systems, edges the hops as exported."""
        return self.view.graph

    def hops(self, *, procedure: str | None = None, stated: bool = False) -> tuple[Hop, ...]:
        """Return the hops, in the order of the procedures, steps, flows and routes.

        Args:
            procedure: Number or key of one 事務; None for all.
            stated: Whether only what the document states is kept, the rest shown as unstated.

        Raises:
            InputFault: There is no such procedure.
        """
        key = self.view.procedure(procedure).key if procedure is not None else None
        edges = (edge for edge in self.view.hops if key in (None, edge.procedure.key))
        kept = (stated_only(edge) if stated else edge for edge in edges)
        return tuple(hop_of(self.view, edge) for edge in kept if edge is not None)

    def draw(self, procedure: str, language: Language = "ja") -> Drawing:
        """Draw one 事務.

        Args:
            procedure: Its number or key.
            language: ``ja`` or ``en``.

        Raises:
            InputFault: There is no such procedure.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        key = self.view.procedure(procedure).key
        return Drawing(draw(self.view, key, self.known.get(key), language))

    def export(self) -> Record:
        """Return the whole state as plain values, as ``pidflow export`` writes it."""
        return export_record(self.view)

    def to_graphviz(self, procedure: str | None = None) -> Digraph:
        """Return the state, or one 事務 of it, as a ``graphviz.Digraph`` for going on from there.

        Args:
            procedure: Number or key of one 事務; None for all.
        """
        key = self.view.procedure(procedure).key if procedure is not None else None
        return digraph(self.view, key)

    def __str__(self) -> str:
        return write_table(hops_table(self.view, self.view.hops), "table")
