"""The texts of a state of a procedure with an answer in it: what is no part of the answer stands back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import evolve

from pidflow.sheet.lines import KeyedHop, keyed_hops
from pidflow.sheet.picture import LineText, Note, Picture
from pidflow.sheet.texts import line_text, picture_of
from pidflow.state import State, StateHop
from pidflow.wording import Language


def answer_picture(
    state: State,
    procedure: str,
    hops: Iterable[StateHop],
    systems: Iterable[str] = (),
    language: Language = "ja",
) -> Picture:
    """Return a state of a procedure in which everything but an answer stands back.

    Args:
        state: The state.
        procedure: The procedure's key or number.
        hops: The answer's hops; those of other procedures are left out. Where only what is stated was
            asked for, they tell no more than that.
        systems: The ids of systems that the answer names beside the ends of its hops.
        language: ``ja`` or ``en``.

    Returns:
        The same boxes, lines and frames as in the state's own picture, so that every thing has the same
        place; of the items those to which the hops belong, and the remarks on the whole sheet.

    Raises:
        InputFault: The state has no such procedure.
    """
    picture = picture_of(state, procedure, language)
    seen = {edge.id: edge for edge in hops if edge.procedure.key == picture.procedure}
    named = {*systems, *(end for edge in seen.values() for end in (edge.hop.source, edge.hop.target))}
    return evolve(
        picture,
        description=picture.description + _told(len(seen), language),
        boxes=tuple(evolve(box, quiet=box.id not in named) for box in picture.boxes),
        lines=tuple(_line(state, each, seen, language) for each in keyed_hops(state, picture.procedure)),
        notes=_notes(picture.notes, {"", *(edge.step.number for edge in seen.values())}),
    )


def _line(state: State, keyed: KeyedHop, seen: Mapping[str, StateHop], language: Language) -> LineText:
    edge = seen.get(keyed.edge.id)
    if edge is None:
        return evolve(line_text(state, keyed, language), quiet=True)
    return line_text(state, evolve(keyed, edge=edge), language)


def _notes(notes: tuple[Note, ...], numbers: set[str]) -> tuple[Note, ...]:
    return tuple(note for note in notes if note.number in numbers)


def _told(count: int, language: Language) -> str:
    if language == "ja":
        return f"答えの流れ{count}を目立たせ、その他は灰色で示す。"
    return f" The answer's hops, {count}, stand out; all others are grey."
