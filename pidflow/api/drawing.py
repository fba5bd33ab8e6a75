"""Pictures in a notebook: of a procedure, of a difference, and of an answer in its procedures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from pidflow.api.asking import language_of, notes_of
from pidflow.api.showing import Figure, Shown, Telling
from pidflow.drawing import NotesPlace
from pidflow.errors import Fault, InputFault
from pidflow.layout import Placing
from pidflow.output.html import html_picture
from pidflow.pipeline import draw_answer, procedures_of
from pidflow.state import State, StateHop, StateProcedure
from pidflow.wording import Language

_PICTURES = 3
"""How many pictures an answer shows at most."""


@frozen(repr=False)
class Drawing(Shown):
    """The picture of a procedure; a notebook shows it.

    Args:
        svg: The SVG document; write it to a file to keep it.
        caption: What it shows.

    Example:
        >>> Drawing("<svg/>", "1. 資格").svg
        '<svg/>'
    """

    svg: str = field(repr=False)
    caption: str = ""

    def _heading(self) -> str:
        return self.caption

    def _telling(self) -> Telling:
        return Telling()

    def _figures(self) -> tuple[Figure, ...]:
        return (Figure(self.svg, self.caption),)

    def _html(self) -> str:
        return html_picture(self.svg, self.caption)


@frozen
class Marked:
    """What stands out in the pictures of an answer.

    Args:
        state: The state.
        known: The placing of each procedure's boxes, as far as there is one.
        hops: The answer's hops.
        systems: The ids of systems that it names beside their ends.
    """

    state: State
    known: Mapping[str, Placing]
    hops: tuple[StateHop, ...]
    systems: tuple[str, ...] = ()

    def drawing(self, procedure: str | None, language: str, notes: str | NotesPlace) -> Drawing:
        """Draw the answer in one procedure; in the first that it passes where none is named.

        Raises:
            InputFault: There is no such procedure, language or place of notes, or the answer has no hops.
            EnvironmentFault: The procedure must be placed and there is no layout engine.
        """
        if procedure is None:
            procedure = self._first().key
        return self._drawn(self.state.procedure(procedure), language_of(language), notes_of(notes))

    def figures(self, also: Iterable[StateProcedure] = ()) -> tuple[Figure, ...]:
        """Draw the answer, without notes, in the first few procedures that it passes.

        Args:
            also: Procedures to be drawn even if none of the hops belongs to them.
        """
        passed = tuple(dict.fromkeys((*also, *procedures_of(self.state, self.hops))))
        drawn = [self._drawn(each, "ja", NotesPlace.NONE) for each in passed[:_PICTURES]]
        more = len(passed) - len(drawn)
        told = f" (ほか{more}事務の図は draw(番号) / {more} more procedures: draw(number))" if more else ""
        last = len(drawn) - 1
        return tuple(
            Figure(each.svg, each.caption + (told if nth == last else "")) for nth, each in enumerate(drawn)
        )

    def _drawn(self, procedure: StateProcedure, language: Language, notes: NotesPlace) -> Drawing:
        key = procedure.key
        svg = draw_answer(self.state, key, self.hops, self.systems, self.known.get(key), language, notes)
        return Drawing(svg, captioned(self.state, procedure, language, _ANSWER[language]))

    def _first(self) -> StateProcedure:
        passed = procedures_of(self.state, self.hops)
        if passed:
            return passed[0]
        known = "、".join(each.number for each in self.state.procedures)
        raise InputFault(
            Fault(None, "an answer without hops", "an answer to draw", cure=f"name a procedure: {known}")
        )


_ANSWER = {"ja": "灰色は答えに含まれない流れ", "en": "what is grey is not part of the answer"}


def captioned(state: State, procedure: StateProcedure, language: Language, remark: str = "") -> str:
    """Return the caption of a procedure's picture.

    Args:
        state: The state.
        procedure: The procedure.
        language: ``ja`` or ``en``.
        remark: What else is to be said.
    """
    title, label = (
        (procedure.title, state.label) if language == "ja" else (procedure.title_en, state.label_en)
    )
    said = f"{procedure.number}. {title} ({label})"
    between = "。" if language == "ja" else "; "
    return f"{said}{between}{remark}" if remark else said
