"""Where the 個人番号 comes in and goes out, as an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from attrs import evolve, frozen

from pidflow.api.showing import Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.output.exposure import exposure_record, exposure_table
from pidflow.query import Exposure as SystemExposure
from pidflow.state import Record
from pidflow.state import State as StateView


@frozen(repr=False)
class Exposure(Tabular, Sequence[SystemExposure]):
    """For each system the hops with the 個人番号 that come to it and leave it; made by `State.exposure`.

    It is a sequence of every system of the state; the table shows those that such a hop touches.

    Args:
        view: The state.
        found: The systems in the order of the state.
        asked: Which hops count, in a line; empty for every one.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 ?[専用線]?> 連合会"}).at()
        >>> [(each.system.name, each.incoming.count.certain) for each in state.exposure()]
        [('住民', 0), ('国保', 1), ('連合会', 0)]
    """

    view: StateView
    found: tuple[SystemExposure, ...]
    asked: str

    @overload
    def __getitem__(self, index: int) -> SystemExposure: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[SystemExposure, ...]: ...
    def __getitem__(self, index: int | slice) -> SystemExposure | tuple[SystemExposure, ...]:
        return self.found[index]

    def __len__(self) -> int:
        return len(self.found)

    def to_records(self) -> list[Record]:
        """Return a record for each system: what comes to it and what leaves it."""
        told: list[Record] = exposure_record(self.view, self.found)["systems"]
        return told

    def _heading(self) -> str:
        said = "個人番号の出入り / exposure to the Individual Number"
        return f"{said}: {self.asked}" if self.asked else said

    def _telling(self) -> Telling:
        touched = [each for each in self.found if each.touched]
        told = begun(exposure_table(touched))
        rest = "、".join(each.system.name for each in self.found if not each.touched)
        remark = (f"個人番号の流れのないもの / without such a hop: {rest}",) if rest else ()
        return evolve(told, remarks=(*told.remarks, *remark))
