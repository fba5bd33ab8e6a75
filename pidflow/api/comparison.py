"""Bodies side by side, as an answer."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import field, frozen

from pidflow.api.asking import carrying_of, language_of
from pidflow.api.assessment import Assessment
from pidflow.api.drawing import Drawing
from pidflow.api.showing import ROWS, Figure, Telling, others
from pidflow.api.state import State
from pidflow.api.tabular import Tabular
from pidflow.comparison import Comparison as Answer
from pidflow.comparison import compare as lined_up
from pidflow.comparison import marked_body
from pidflow.output.comparison import pair_records
from pidflow.output.comparison_table import comparison_parts, narrow, remarks, state_lines
from pidflow.output.table import Table
from pidflow.pipeline import draw_comparison, state_called
from pidflow.query import Carrying
from pidflow.state import Record
from pidflow.state import State as StateView
from pidflow.vocabulary import Role


@frozen(repr=False)
class Comparison(Tabular):
    """Bodies lined up by the roles of their systems; made by `compare`.

    Args:
        answer: Who plays which role, and what each body has between two roles.

    Example:
        >>> import pidflow
        >>> found = pidflow.compare("shinjuku-kokuho@2024-12", "shinjuku-kokuho@2025-01", roles="税務")
        >>> for pair in found.answer.pairs:
        ...     print(pair.source.ja, pair.target.ja, [contrast.ja for contrast in pair.contrasts])
        税務 基幹システム ['流れの有無']
        税務 宛名 []
    """

    answer: Answer = field(repr=False)

    def draw(self, language: str = "ja") -> Drawing:
        """Draw the roles with the flows between them, each marked with the bodies that have it.

        Args:
            language: ``ja`` or ``en``.

        Raises:
            InputFault: There are no flows between two roles, or there is no such language.
        """
        return Drawing(draw_comparison(self.answer, language_of(language)), self._heading())

    def to_records(self) -> list[Record]:
        """Return a record for each pair of roles, with a cell for each body."""
        return pair_records(self.answer)

    def _heading(self) -> str:
        bodies = (marked_body(nth, each, "ja") for nth, each in enumerate(self.answer.states))
        return f"役割による比較 / by role: {'・'.join(bodies)}"

    def _telling(self) -> Telling:
        parts = comparison_parts(self.answer)
        tables = tuple(Table(part.table.head, part.table.rows[:ROWS]) for part in parts)
        more = (line for part in parts for line in others(len(part.table.rows) - ROWS))
        told = (*state_lines(self.answer, "ja"), *more, *remarks(self.answer, "ja"))
        return Telling(tables, told, narrow=tuple(map(narrow, tables)))

    def _figures(self) -> tuple[Figure, ...]:
        if all(pair.source is pair.target for pair in self.answer.pairs):
            return ()
        return (Figure(self.draw().svg, self._heading()),)


def compare(
    *bodies: str | Path | Assessment | State,
    at: str | None = None,
    carrying: str | Carrying = Carrying.ANYTHING,
    roles: str | Role | Iterable[str | Role] = (),
) -> Comparison:
    """Line up bodies by the roles of their systems: what each has where, and what another lacks.

    Args:
        bodies: At least two models by name or path, assessments, or states. ``NAME@POINT`` is a model at
            another point than the others.
        at: The point at which all are looked at that say none; None for the newest state of each.
        carrying: What flows must carry: ``anything``, ``specific``, ``number``, ``number-or-substitute``.
        roles: Roles by name or code; with them only flows that touch one of these count.

    Raises:
        InputFault: There are fewer than two, or there is no such model, point, role or thing to carry.
        ModelFault: A model's files have faults.

    Example:
        >>> found = compare(
        ...     "shinjuku-kokuho@2024-12", "shinjuku-kokuho@2025-01", carrying="number", roles="宛名"
        ... )
        >>> [(row["source"], row["target"]) for row in found.to_records() if 1 in row["lacking"]]
        [('residents', 'addressee')]
    """
    states = [_state(body, at) for body in bodies]
    asked = (roles,) if isinstance(roles, str | Role) else tuple(roles)
    return Comparison(lined_up(states, carrying_of(carrying), asked))


def _state(body: str | Path | Assessment | State, at: str | None) -> StateView:
    if isinstance(body, State):
        return body.view
    if isinstance(body, Assessment):
        return body.at(at).view
    return state_called(str(body), at)
