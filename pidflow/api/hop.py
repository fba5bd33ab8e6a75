"""Hops as answers: plain values and their routes in the notation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import overload

from attrs import field, frozen

from pidflow.api.showing import Telling, begun
from pidflow.api.tabular import Tabular
from pidflow.output.hops import hops_table, matches_table
from pidflow.output.table import Table
from pidflow.query import Certainty, Match
from pidflow.state import Record, StateHop, hop_record
from pidflow.state import State as StateView
from pidflow.wording import hop_in_words, route_text


@frozen(repr=False)
class Hop(Tabular):
    """A hop of a state.

    Args:
        view: The state that names its systems.
        edge: The hop itself.
        certainty: How surely it is what was asked for; None where nothing was asked of it.

    Example:
        >>> import pidflow
        >>> hop = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 職員"}).at().hops()[0]
        >>> print(hop)
        (1) 住民 =[窓口]=> 職員
        >>> hop.record["personal_number"]
        'included'
    """

    view: StateView = field(eq=False)
    edge: StateHop
    certainty: Certainty | None = None

    @property
    def id(self) -> str:
        """Its identity: ``procedure/step/flow/position``."""
        return self.edge.id

    @property
    def procedure(self) -> str:
        """The number of the 事務."""
        return self.edge.procedure.number

    @property
    def step(self) -> str:
        """The number of the step."""
        return self.edge.step.number

    @property
    def route(self) -> str:
        """The hop in the notation."""
        return route_text(self.view, (self.edge.hop,))

    @property
    def record(self) -> Record:
        """Its attributes as the export has them."""
        return hop_record(self.edge)

    @property
    def words(self) -> str:
        """What it claims and on what each claim rests, in Japanese."""
        return hop_in_words(self.view, self.edge, "ja")

    def to_records(self) -> list[Record]:
        """Return its attributes as the only record; with its certainty where something was asked of it."""
        judged = {"certainty": self.certainty.value} if self.certainty else {}
        return [{**self.record, **judged}]

    def __str__(self) -> str:
        return self._heading()

    def _heading(self) -> str:
        return f"{self.step} {self.route}"

    def _telling(self) -> Telling:
        return Telling((_table(self.view, (self,)),), (self.words,))


@frozen(repr=False)
class Hops(Tabular, Sequence[Hop]):
    """Hops of a state, in the order of its procedures, steps, flows and routes; made by `State.hops`.

    It is a sequence: count it, go through it, take one of it or a slice.

    Args:
        view: The state.
        asked: What was asked, in a line.
        found: The hops.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 職員 ?[?]?> 国保"}).at()
        >>> [(str(hop), hop.certainty.ja) for hop in state.hops("* => *")]
        [('(1) 住民 =[窓口]=> 職員', '確実'), ('(1) 職員 ?[?]?> 国保', '可能性あり')]
        >>> state.hops().to_records()[0]["source"]
        'system-1'
    """

    view: StateView = field(eq=False)
    asked: str
    found: tuple[Hop, ...]

    @overload
    def __getitem__(self, index: int) -> Hop: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Hop, ...]: ...
    def __getitem__(self, index: int | slice) -> Hop | tuple[Hop, ...]:
        return self.found[index]

    def __len__(self) -> int:
        return len(self.found)

    def to_records(self) -> list[Record]:
        """Return a record for each hop, as the export has it; its certainty beside it where one was asked."""
        return [record for hop in self.found for record in hop.to_records()]

    def _heading(self) -> str:
        return f"流れ{len(self)}件 / hops: {self.asked}"

    def _telling(self) -> Telling:
        return begun(_table(self.view, self.found))


def _table(view: StateView, hops: Iterable[Hop]) -> Table:
    """The hops as a table, with how sure each is where something was asked of them."""
    shown = tuple(hops)
    judged = tuple(Match(hop.edge, hop.certainty) for hop in shown if hop.certainty)
    return matches_table(view, judged) if judged else hops_table(view, (hop.edge for hop in shown))
