"""The hops that must stop, as an answer."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from pidflow.api.drawing import Drawing, Marked
from pidflow.api.hop import Hop
from pidflow.api.showing import Figure, Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.drawing import NotesPlace
from pidflow.layout import Placing
from pidflow.output.cut import cut_record, cut_table
from pidflow.query import Cut as Answer
from pidflow.state import Record
from pidflow.state import State as StateView


@frozen(repr=False)
class Cut(Tabular):
    """The fewest hops that must stop so that nothing gets from one system to another; made by `State.cut`.

    Args:
        view: The state.
        answer: The answer as `pidflow.query` gives it.
        asked: What must not get there, in a line.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 =[専用線]=> 連合会"}).at()
        >>> found = state.cut("住民", "連合会")
        >>> found.connected, [str(hop) for hop in found.hops]
        (True, ['(1) 住民 =[窓口]=> 国保'])
    """

    view: StateView
    answer: Answer
    asked: str
    known: Mapping[str, Placing] = field(repr=False, eq=False)

    @property
    def connected(self) -> bool:
        """Whether there is any path; without one there is nothing to cut."""
        return self.answer.connected

    @property
    def hops(self) -> tuple[Hop, ...]:
        """The hops, in the order of the state."""
        return tuple(Hop(self.view, edge) for edge in self.answer.hops)

    def draw(
        self, procedure: str | None = None, language: str = "ja", notes: str | NotesPlace = "auto"
    ) -> Drawing:
        """Draw a 事務 with the hops in it; all others are grey.

        Args:
            procedure: Its number or key; None for the first that has any of the hops.
            language: ``ja`` or ``en``.
            notes: Where the notes stand: ``auto``, ``below``, ``beside``, ``sheet`` or ``none``.

        Raises:
            InputFault: There is no such procedure, language or place, or there is nothing to cut.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        return self._marked().drawing(procedure, language, notes)

    def to_records(self) -> list[Record]:
        """Return a record for each of the hops, as the export has it."""
        told: list[Record] = cut_record(self.view, self.answer)["hops"]
        return told

    def _heading(self) -> str:
        ends = f"{self.answer.source.name} → {self.answer.target.name}"
        return f"断つべき流れ{len(self.answer.hops)}件 / cut: {ends} / {self.asked}"

    def _telling(self) -> Telling:
        if not self.connected:
            return Telling(
                remarks=("経路がないので、断つものはない。 / There is no path, so nothing to cut.",)
            )
        return begun(cut_table(self.view, self.answer))

    def _figures(self) -> tuple[Figure, ...]:
        return self._marked().figures()

    def _marked(self) -> Marked:
        return Marked(self.view, self.known, self.answer.hops)
