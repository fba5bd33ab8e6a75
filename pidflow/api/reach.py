"""How far something gets, as an answer."""

from __future__ import annotations

from attrs import frozen

from pidflow.api.showing import Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.output.reach import reach_record, reach_table
from pidflow.query import Reach as Answer
from pidflow.query import Reached
from pidflow.state import Record
from pidflow.state import State as StateView


@frozen(repr=False)
class Reach(Tabular):
    """What a system reaches, and what it is reached from, each with a shortest path; made by `State.reach`.

    Args:
        view: The state.
        answer: The answer as `pidflow.query` gives it.
        asked: What every hop must carry, in a line.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 ?[専用線]?> 連合会"}).at()
        >>> [(each.system.name, each.certainty.en) for each in state.reach("国保").downstream]
        [('連合会', 'possible')]
        >>> [record["way"] for record in state.reach("国保").to_records()]
        ['down', 'up']
    """

    view: StateView
    answer: Answer
    asked: str

    @property
    def downstream(self) -> tuple[Reached, ...]:
        """What it reaches, the nearest first."""
        return self.answer.downstream

    @property
    def upstream(self) -> tuple[Reached, ...]:
        """What it is reached from, the nearest first."""
        return self.answer.upstream

    def to_records(self) -> list[Record]:
        """Return a record for each system, with ``way`` telling on which side it is: ``down`` or ``up``."""
        told = reach_record(self.view, self.answer)
        return [{"way": way, **each} for way in ("down", "up") for each in told[f"{way}stream"]]

    def _heading(self) -> str:
        return f"到達範囲 / reach: {self.answer.system.name} / {self.asked}"

    def _telling(self) -> Telling:
        return begun(reach_table(self.answer))
