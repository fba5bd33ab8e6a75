"""The wording of a step: the modeller's own text, or a sentence made from its facts."""

from __future__ import annotations

from attrs import frozen

from pidflow.state import State, StateStep
from pidflow.wording.english import english_step
from pidflow.wording.japanese import japanese_step
from pidflow.wording.language import Language, chosen


@frozen
class Wording:
    """What a step says in one language.

    Args:
        text: The text.
        generated: True where it is made from the facts, False where the modeller wrote it.
    """

    text: str
    generated: bool


def step_wording(state: State, step: StateStep, language: Language) -> Wording:
    """Return what a step says.

    Args:
        state: The state that names the systems.
        step: The step.
        language: ``ja`` or ``en``.

    Returns:
        The model's own text, or a sentence in the register of the 備考; with the step's note.
    """
    own = chosen(step.text, step.text_en, language)
    made = None if own else (japanese_step if language == "ja" else english_step)(state, step)
    note = chosen(step.note, step.note_en, language)
    text = own or made or ""
    if note:
        text += f" ※ {note}" if language == "ja" else f" Note: {note}"
    return Wording(text.strip(), generated=own is None)
