"""What touches the 個人番号, as an answer."""

from __future__ import annotations

from attrs import frozen

from pidflow.api.showing import Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.output.carriers import carriers_record, carriers_table
from pidflow.query import Carriers as Answer
from pidflow.query import Count
from pidflow.state import Record, StateSystem
from pidflow.state import State as StateView
from pidflow.vocabulary import Transport


@frozen(repr=False)
class Carriers(Tabular):
    """The systems and transports that touch the 個人番号, and how many hops; made by `State.carriers`.

    Args:
        view: The state.
        answer: The answer as `pidflow.query` gives it.
        asked: Which hops count, in a line; empty for every one.

    Example:
        >>> import pidflow
        >>> found = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 -[専用線]-> 連合会"}).at().carriers()
        >>> [system.name for system, count in found.systems], found.transports[0][0].name
        (['住民', '国保'], '窓口')
    """

    view: StateView
    answer: Answer
    asked: str

    @property
    def systems(self) -> tuple[tuple[StateSystem, Count], ...]:
        """The systems at an end of a hop with it, and how many hops."""
        return self.answer.systems

    @property
    def transports(self) -> tuple[tuple[Transport | None, Count], ...]:
        """The transports over which it goes, and how many hops; None, last, is not stated."""
        return self.answer.transports

    def to_records(self) -> list[Record]:
        """Return a record for each system, then for each transport, with its numbers of hops."""
        told = carriers_record(self.view, self.answer)
        return [*told["systems"], *told["transports"]]

    def _heading(self) -> str:
        said = "個人番号を扱うシステムと手段 / carriers of the Individual Number"
        return f"{said}: {self.asked}" if self.asked else said

    def _telling(self) -> Telling:
        return begun(carriers_table(self.answer))
