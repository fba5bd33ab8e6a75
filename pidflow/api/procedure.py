"""The handles of a procedure and of its steps."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from pidflow.api.asking import language_of, notes_of
from pidflow.api.drawing import Drawing, Marked, captioned
from pidflow.api.hop import Hop
from pidflow.api.overview import routes_of, steps_table
from pidflow.api.showing import Figure, Telling
from pidflow.api.tabular import Tabular
from pidflow.drawing import NotesPlace
from pidflow.errors import Fault, InputFault, nearest
from pidflow.layout import Placing
from pidflow.output.cells import for_terminal
from pidflow.output.record import export_record
from pidflow.pipeline import draw
from pidflow.state import Record, StateHop, StateProcedure, StateStep
from pidflow.state import State as StateView
from pidflow.wording import step_wording


@frozen(repr=False)
class Step(Tabular):
    """A numbered item of the 備考; made by `Procedure.step`.

    Args:
        view: The state.
        taken: The procedure it belongs to.
        item: The step itself.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> step = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保"}).at().procedure("1").step("(1)")
        >>> step.number, step.routes, step.text()
        ('(1)', ('住民 =[窓口]=> 国保',), '住民から国保へ情報を渡す(窓口)。')
    """

    view: StateView = field(eq=False)
    taken: StateProcedure
    item: StateStep
    known: Mapping[str, Placing] = field(repr=False, eq=False)

    @property
    def key(self) -> str:
        """Its identity through time."""
        return self.item.key

    @property
    def number(self) -> str:
        """Its number in the state."""
        return self.item.number

    @property
    def routes(self) -> tuple[str, ...]:
        """Its flows in the notation; none where it is work inside systems."""
        return routes_of(self.view, self.item)

    @property
    def hops(self) -> tuple[Hop, ...]:
        """The hops of its flows, in order."""
        return tuple(Hop(self.view, edge) for edge in self._edges())

    def text(self, language: str = "ja") -> str:
        """Return what it says.

        Args:
            language: ``ja`` or ``en``.

        Raises:
            InputFault: There is no such language.
        """
        return step_wording(self.view, self.item, language_of(language)).text

    def draw(self, language: str = "ja", notes: str | NotesPlace = "auto") -> Drawing:
        """Draw its 事務 with the step in it; all that is no part of the step is grey.

        Args:
            language: ``ja`` or ``en``.
            notes: Where the notes stand: ``auto``, ``below``, ``beside``, ``sheet`` or ``none``.

        Raises:
            InputFault: There is no such language or place.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        return self._marked().drawing(self.taken.key, language, notes)

    def to_records(self) -> list[Record]:
        """Return the step as the export has it, as the only record."""
        return _records(self.view, self.taken, self.key)

    def _heading(self) -> str:
        return f"項目 / step: {self.taken.number} {self.number} ({self.view.label})"

    def _telling(self) -> Telling:
        table = for_terminal(steps_table(self.view, (self.item,)), "備考")
        return Telling((table,), (self.text(), self.text("en")), narrow=(table,))

    def _figures(self) -> tuple[Figure, ...]:
        return self._marked().figures(also=(self.taken,))

    def _marked(self) -> Marked:
        return Marked(self.view, self.known, self._edges(), self.item.systems)

    def _edges(self) -> tuple[StateHop, ...]:
        mine = (self.taken.key, self.key)
        return tuple(edge for edge in self.view.hops if (edge.procedure.key, edge.step.key) == mine)


@frozen(repr=False)
class Procedure(Tabular):
    """A 事務 in a state; made by `State.procedure`.

    Args:
        view: The state.
        taken: The procedure itself.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> procedure = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保"}).at().procedure("1")
        >>> procedure.title, [step.number for step in procedure.steps]
        ('練習', ['(1)'])
    """

    view: StateView = field(eq=False)
    taken: StateProcedure
    known: Mapping[str, Placing] = field(repr=False, eq=False)

    @property
    def key(self) -> str:
        """Its identity through time."""
        return self.taken.key

    @property
    def number(self) -> str:
        """Its number in the state."""
        return self.taken.number

    @property
    def title(self) -> str:
        """Its title in the state."""
        return self.taken.title

    @property
    def steps(self) -> tuple[Step, ...]:
        """Its steps, in the order of their numbers."""
        return tuple(Step(self.view, self.taken, step, self.known) for step in self.taken.steps)

    def step(self, name: str) -> Step:
        """Return one of its steps.

        Args:
            name: The step's number or key.

        Raises:
            InputFault: It has no such step; the fault names the nearest and lists them.
        """
        for each in self.steps:
            if name in (each.number, each.key):
                return each
        numbers = [each.number for each in self.taken.steps]
        expected = f"one of {'、'.join(numbers)}" if numbers else "a step, but there is none"
        raise InputFault(
            Fault(None, f"step「{name}」of procedure {self.number}", expected, nearest(name, numbers))
        )

    def draw(self, language: str = "ja", notes: str | NotesPlace = "auto") -> Drawing:
        """Draw it.

        Args:
            language: ``ja`` or ``en``.
            notes: Where the notes stand: ``auto``, ``below``, ``beside``, ``sheet`` or ``none``.

        Raises:
            InputFault: There is no such language or place.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        language, place = language_of(language), notes_of(notes)
        svg = draw(self.view, self.key, self.known.get(self.key), language, place)
        return Drawing(svg, captioned(self.view, self.taken, language))

    def to_records(self) -> list[Record]:
        """Return a record for each step, as the export has it."""
        return _records(self.view, self.taken)

    def _heading(self) -> str:
        return f"事務 / procedure: {self.number}. {self.title} ({self.view.label})"

    def _telling(self) -> Telling:
        table = steps_table(self.view, self.taken.steps)
        return Telling((table,), narrow=(for_terminal(table, "備考"),))

    def _figures(self) -> tuple[Figure, ...]:
        return self.draw(notes=NotesPlace.NONE)._figures()


def _records(view: StateView, procedure: StateProcedure, *keys: str) -> list[Record]:
    """The steps of a procedure as the export has them; those with these keys, or all."""
    steps: list[Record] = export_record(view)["steps"]
    mine = [step for step in steps if step["procedure_key"] == procedure.key]
    return [step for step in mine if not keys or step["key"] in keys]
