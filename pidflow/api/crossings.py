"""What crosses the body's boundary, as an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from attrs import frozen

from pidflow.api.showing import Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.output.crossings import crossings_record, crossings_table
from pidflow.query import Crossing
from pidflow.state import Record
from pidflow.state import State as StateView


@frozen(repr=False)
class Crossings(Tabular, Sequence[Crossing]):
    """The hops that cross the body's boundary, a sequence; made by `State.crossings`.

    Args:
        view: The state.
        found: The crossings in the order of the state's hops.
        asked: What they carry, in a line.

    Example:
        >>> import pidflow
        >>> routes = {"(1)": "住民 =[窓口]=> 国保 ?[専用線]?> 連合会"}
        >>> found = pidflow.sketch("練習", routes, outside=["住民", "連合会"]).at().crossings()
        >>> [(each.direction.en, each.certainty.en) for each in found]
        [('into the body', 'certain'), ('out of the body', 'possible')]
    """

    view: StateView
    found: tuple[Crossing, ...]
    asked: str

    @overload
    def __getitem__(self, index: int) -> Crossing: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Crossing, ...]: ...
    def __getitem__(self, index: int | slice) -> Crossing | tuple[Crossing, ...]:
        return self.found[index]

    def __len__(self) -> int:
        return len(self.found)

    def to_records(self) -> list[Record]:
        """Return a record for each crossing: its direction, its certainty and its hop."""
        told: list[Record] = crossings_record(self.view, self.found)["crossings"]
        return told

    def _heading(self) -> str:
        return f"境界を越える流れ{len(self)}件 / crossings: {self.asked}"

    def _telling(self) -> Telling:
        return begun(crossings_table(self.view, self.found))
