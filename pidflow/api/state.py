"""The handle of a state: what is asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import define, field

from pidflow.api.asking import (
    Names,
    Over,
    asked_of,
    asked_text,
    carried_text,
    carrying_of,
    listed,
    scope_words,
)
from pidflow.api.carriers import Carriers
from pidflow.api.crossings import Crossings
from pidflow.api.cut import Cut
from pidflow.api.difference import Difference, difference_of
from pidflow.api.drawing import Drawing
from pidflow.api.exposure import Exposure
from pidflow.api.hop import Hop, Hops
from pidflow.api.overview import procedures_table
from pidflow.api.paths import Paths
from pidflow.api.procedure import Procedure
from pidflow.api.reach import Reach
from pidflow.api.recipients import Recipients
from pidflow.api.showing import Shown, Telling
from pidflow.drawing import NotesPlace
from pidflow.layout import Placing
from pidflow.notation import Pattern
from pidflow.output.dot import digraph
from pidflow.output.record import export_record
from pidflow.query import (
    Carrying,
    Order,
    Scope,
    carriers,
    crossings,
    cut,
    exposure,
    matches,
    paths,
    reach,
    recipients,
)
from pidflow.state import Record
from pidflow.state import State as StateView

if TYPE_CHECKING:
    from graphviz import Digraph
    from networkx import MultiDiGraph


@define(frozen=True, repr=False)
class State(Shown):
    """An assessment at a point; made by `Assessment.at`.

    Its verbs answer questions. Systems are called by any of their names or by their id; what is not known is
    refused (`InputFault`) with the nearest name. Every answer is certain, or possible where the document is
    silent; it shows itself in a notebook and as text, and gives its rows by ``to_records()`` and
    ``to_pandas()``. Words that several verbs share:

    - ``carrying``: ``number`` (個人番号), ``number-or-substitute`` (個人番号または符号), ``specific``
      (特定個人情報) or ``anything`` (何でも).
    - ``over``: transports, such as ``専用線``; empty asks for hops that state none.
    - ``stated``: only what the document itself states; all else counts as unstated.

    Args:
        view: What is there at the point.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 =[専用線]=> 連合会"}).at()
        >>> state.graph.number_of_edges()
        2
        >>> for path in state.paths("住民 =>+ 連合会"):
        ...     print(path.notation)
        住民 =[窓口]=> 国保 =[専用線]=> 連合会
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

    @property
    def procedures(self) -> tuple[Procedure, ...]:
        """Its 事務, in the order of their numbers."""
        return tuple(Procedure(self.view, each, self.known) for each in self.view.procedures)

    def procedure(self, name: str) -> Procedure:
        """Return one 事務.

        Args:
            name: Its number or key.

        Raises:
            InputFault: There is no such procedure.
        """
        return Procedure(self.view, self.view.procedure(name), self.known)

    def hops(
        self,
        pattern: str | Pattern | None = None,
        *,
        source: str | None = None,
        target: str | None = None,
        carrying: str | Carrying = Carrying.ANYTHING,
        over: Over = None,
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
    ) -> Hops:
        """Return the hops, or those that are what is asked, in the order of the procedures and steps.

        Args:
            pattern: A pattern of one arrow, such as ``* =[紙]=> *``, instead of the next four words.
            source: Where they begin.
            target: Where they end.
            carrying: What they must carry.
            over: Over what they must go.
            avoiding: What they may not touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states is kept, the rest shown as unstated.
            transitional: Whether those count that end when a migration does.

        Raises:
            InputFault: Something is not known, the pattern is malformed, or both pattern and words are given.

        Example:
            >>> import pidflow
            >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 -[紙]-> 住民課"}).at()
            >>> [str(hop) for hop in state.hops(carrying="個人番号")]
            ['(1) 住民 =[窓口]=> 国保']
        """
        carried = carrying_of(carrying)
        asked = asked_of(pattern, source, target, carried, over)
        scope = Scope(avoiding, procedure, stated, transitional)
        found = matches(self.view, asked, scope)
        judged = pattern is not None or over is not None or carried is not Carrying.ANYTHING
        hops = tuple(Hop(self.view, each.hop, each.certainty if judged else None) for each in found)
        return Hops(self.view, asked_text(self.view, asked, scope), hops)

    def paths(
        self,
        pattern: str | Pattern | None = None,
        *,
        source: str | None = None,
        target: str | None = None,
        carrying: str | Carrying = Carrying.NUMBER,
        over: Over = None,
        via: Names = (),
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
        order: Order = "simple",
    ) -> Paths:
        """Return the paths that answer a question; they are found as they are asked for.

        Args:
            pattern: A pattern of the notation, such as ``住民記録システム =>+ 国保連合会``, instead of
                ``source``, ``target``, ``carrying``, ``over`` and ``via``.
            source: Where they begin; None for any system.
            target: Where they end; None for any system.
            carrying: What every hop must carry.
            over: Over what every hop must go.
            via: Through what they pass, in this order.
            avoiding: What no hop may touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states counts.
            transitional: Whether flows count that end when a migration does.
            order: ``simple`` for paths across all steps that pass no system twice; ``steps`` for walks in the
                order of the steps of one 事務.

        Raises:
            InputFault: Something is not known, the pattern is malformed, or both pattern and words are given.

        Example:
            >>> import pidflow
            >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 ?[専用線]?> 連合会"}).at()
            >>> [path.certainty.en for path in state.paths(target="連合会")]
            ['possible', 'possible']
        """
        asked = asked_of(pattern, source, target, carrying_of(carrying), over, via)
        scope = Scope(avoiding, procedure, stated, transitional)
        return Paths(paths(self.view, asked, scope, order), self.known)

    def reach(
        self,
        system: str,
        *,
        carrying: str | Carrying = Carrying.NUMBER,
        over: Over = None,
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
    ) -> Reach:
        """Return every system that is reached from a system, and every one from which it is reached.

        Args:
            system: The system.
            carrying: What every hop must carry.
            over: Over what every hop must go.
            avoiding: What no hop may touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states counts.
            transitional: Whether flows count that end when a migration does.

        Example:
            >>> import pidflow
            >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 =[専用線]=> 連合会"}).at()
            >>> [(each.system.name, each.distance) for each in state.reach("住民").downstream]
            [('国保', 1), ('連合会', 2)]
        """
        carried, taken = carrying_of(carrying), listed(over)
        scope = Scope(avoiding, procedure, stated, transitional)
        found = reach(self.view, system, carried, taken, scope)
        return Reach(self.view, found, self._asked(scope, carried_text(carried, taken)))

    def crossings(
        self,
        *,
        carrying: str | Carrying = Carrying.NUMBER,
        over: Over = None,
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
    ) -> Crossings:
        """Return the hops that cross the body's boundary.

        Args:
            carrying: What they must carry.
            over: Over what they must go.
            avoiding: What they may not touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states counts.
            transitional: Whether flows count that end when a migration does.

        Example:
            >>> import pidflow
            >>> routes = {"(1)": "住民 =[窓口]=> 国保 =[専用線]=> 連合会"}
            >>> state = pidflow.sketch("練習", routes, outside=["連合会"]).at()
            >>> [each.direction.ja for each in state.crossings()]
            ['外へ']
        """
        carried, taken = carrying_of(carrying), listed(over)
        scope = Scope(avoiding, procedure, stated, transitional)
        found = crossings(self.view, carried, taken, scope)
        return Crossings(self.view, found, self._asked(scope, carried_text(carried, taken)))

    def recipients(
        self,
        *,
        carrying: str | Carrying = Carrying.NUMBER,
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
    ) -> Recipients:
        """Return who outside the body is given something: by what, and under which law.

        Args:
            carrying: What they are given.
            avoiding: What hops may not touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states counts.
            transitional: Whether flows count that end when a migration does.

        Example:
            >>> import pidflow
            >>> town = pidflow.sketch("練習", {"(1)": "国保 =[専用線]=> 連合会"}, outside=["連合会"])
            >>> [each.system.name for each in town.at().recipients()]
            ['連合会']
        """
        carried = carrying_of(carrying)
        scope = Scope(avoiding, procedure, stated, transitional)
        found = recipients(self.view, carried, scope)
        return Recipients(self.view, found, self._asked(scope, carried_text(carried, None)))

    def exposure(
        self,
        *,
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
    ) -> Exposure:
        """Return for each system the hops with the 個人番号 that come to it and leave it.

        Args:
            avoiding: What no hop may touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states counts.
            transitional: Whether flows count that end when a migration does.

        Example:
            >>> import pidflow
            >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保"}).at()
            >>> [(each.system.name, each.incoming.count.certain) for each in state.exposure()]
            [('住民', 0), ('国保', 1)]
        """
        scope = Scope(avoiding, procedure, stated, transitional)
        return Exposure(self.view, exposure(self.view, scope), self._asked(scope))

    def carriers(
        self,
        *,
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
    ) -> Carriers:
        """Return the systems and transports that touch the 個人番号.

        Args:
            avoiding: What no hop may touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states counts.
            transitional: Whether flows count that end when a migration does.

        Example:
            >>> import pidflow
            >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保"}).at()
            >>> [(transport.name, count.certain) for transport, count in state.carriers().transports]
            [('窓口', 1)]
        """
        scope = Scope(avoiding, procedure, stated, transitional)
        return Carriers(self.view, carriers(self.view, scope), self._asked(scope))

    def cut(
        self,
        source: str,
        target: str,
        *,
        carrying: str | Carrying = Carrying.NUMBER,
        over: Over = None,
        avoiding: Names = (),
        procedure: str | None = None,
        stated: bool = False,
        transitional: bool = True,
    ) -> Cut:
        """Return the fewest hops that must stop so that no path is left, not even a possible one.

        Args:
            source: The system from which nothing shall get on.
            target: The system to which nothing shall get.
            carrying: What must not get there.
            over: Over what it must not.
            avoiding: What no hop may touch.
            procedure: One 事務 alone.
            stated: Whether only what the document states counts.
            transitional: Whether flows count that end when a migration does.

        Raises:
            InputFault: Something is not known, or both ends are one system.

        Example:
            >>> import pidflow
            >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 =[専用線]=> 連合会"}).at()
            >>> [str(hop) for hop in state.cut("住民", "連合会").hops]
            ['(1) 住民 =[窓口]=> 国保']
        """
        carried, taken = carrying_of(carrying), listed(over)
        scope = Scope(avoiding, procedure, stated, transitional)
        found = cut(self.view, source, target, carried, taken, scope)
        return Cut(self.view, found, self._asked(scope, carried_text(carried, taken)), self.known)

    def diff(self, other: State) -> Difference:
        """Return what differs from this state to another one.

        Args:
            other: The state after; of the same assessment, else it is refused.

        Example:
            >>> import pidflow
            >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保"}).at()
            >>> bool(state.diff(state))
            False
        """
        return difference_of(self.view, other.view, other.known)

    def draw(self, procedure: str, language: str = "ja", notes: str | NotesPlace = "auto") -> Drawing:
        """Draw one 事務.

        Args:
            procedure: Its number or key.
            language: ``ja`` or ``en``.
            notes: Where the notes stand: ``auto``, ``below``, ``beside``, ``sheet`` or ``none``.

        Raises:
            InputFault: There is no such procedure, language or place.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        return self.procedure(procedure).draw(language, notes)

    def export(self) -> Record:
        """Return the whole state as plain values, as ``pidflow export`` writes it."""
        return export_record(self.view)

    def to_graphviz(self, procedure: str | None = None) -> Digraph:
        """Return the state, or one 事務 of it, as a ``graphviz.Digraph`` for going on from there.

        Args:
            procedure: Number or key of one 事務; None for all.
        """
        return digraph(self.view, self.view.procedure(procedure).key if procedure is not None else None)

    def _asked(self, scope: Scope, *words: str) -> str:
        return " / ".join((*words, *scope_words(self.view, scope)))

    def _heading(self) -> str:
        assessment = self.view.assessment
        return f"状態 / state: {self.label} ({self.id}) {assessment.body.name} {assessment.title}"

    def _telling(self) -> Telling:
        systems, hops = len(self.view.systems), len(self.view.hops)
        counted = f"システム等{systems}、流れ{hops} / {systems} systems and parties, {hops} hops"
        return Telling((procedures_table(self.view),), (counted,))
