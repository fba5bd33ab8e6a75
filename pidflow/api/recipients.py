"""Who outside the body is given something, as an answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from attrs import frozen

from pidflow.api.showing import Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.output.recipients import recipients_record, recipients_table
from pidflow.query import Recipient
from pidflow.state import Record
from pidflow.state import State as StateView


@frozen(repr=False)
class Recipients(Tabular, Sequence[Recipient]):
    """Who outside the body is given something, a sequence; made by `State.recipients`.

    Args:
        view: The state.
        found: The recipients in the order of the state's systems.
        asked: What they are given, in a line.

    Example:
        >>> import pidflow
        >>> town = pidflow.sketch("練習", {"(1)": "国保 =[専用線]=> 連合会"}, outside=["連合会"])
        >>> [(each.system.name, each.certainty.en) for each in town.at().recipients()]
        [('連合会', 'certain')]
    """

    view: StateView
    found: tuple[Recipient, ...]
    asked: str

    @overload
    def __getitem__(self, index: int) -> Recipient: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Recipient, ...]: ...
    def __getitem__(self, index: int | slice) -> Recipient | tuple[Recipient, ...]:
        return self.found[index]

    def __len__(self) -> int:
        return len(self.found)

    def to_records(self) -> list[Record]:
        """Return a record for each recipient, with its hops and the rows that declare it."""
        told: list[Record] = recipients_record(self.view, self.found)["recipients"]
        return told

    def _heading(self) -> str:
        return f"機関外の相手方{len(self)}件 / recipients: {self.asked}"

    def _telling(self) -> Telling:
        return begun(recipients_table(self.found))
