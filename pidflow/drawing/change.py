"""How a change looks: what became of a hop, box or frame tells its colour, its weight and its sign."""

from __future__ import annotations

from attrs import frozen

from pidflow.diff import HopMark
from pidflow.drawing.ink import Ink
from pidflow.drawing.words import words
from pidflow.sheet import BoxText, LineText, Picture


@frozen
class Look:
    """The look of what became of something.

    Args:
        ink: The colour of its line or outline.
        text: The colour of what is written beside or in it.
        width: The width of its line.
        border: The width of its outline.
        gone: Whether it is there no longer, so that it is struck out.
    """

    ink: Ink
    text: Ink
    width: float
    border: float
    gone: bool = False


@frozen
class Mark:
    """What became of something, as it is drawn.

    Args:
        look: How it looks.
        sign: Its sign; empty for what did not change.
    """

    look: Look
    sign: str

    @property
    def quiet(self) -> bool:
        """Whether nothing changed."""
        return not self.sign


_CAME = Look(Ink.ADDED, Ink.TEXT, 2.4, 2.2)
_GONE = Look(Ink.REMOVED, Ink.FAINT, 1.5, 1.5, gone=True)

_LOOKS = {
    HopMark.SAME: Look(Ink.SAME, Ink.FAINT, 1.1, 1.0),
    HopMark.ADDED: _CAME,
    HopMark.REMOVED: _GONE,
    HopMark.FORMER_WAY: _GONE,
    HopMark.NEW_WAY: _CAME,
    HopMark.RETAGGED: Look(Ink.RETAGGED, Ink.TEXT, 2.4, 2.2),
}


def mark_of(change: HopMark | None, language: str) -> Mark | None:
    """Return how a change is drawn; None in the picture of a state, where nothing is compared.

    Args:
        change: What became of it.
        language: ``ja`` or ``en``.
    """
    return None if change is None else Mark(_LOOKS[change], words(language).sign[change])


def mark_on(shown: BoxText | LineText, language: str) -> Mark | None:
    """Return how a box or a hop is marked; None where it is drawn as usual.

    Args:
        shown: What is drawn; what stands back looks like what did not change.
        language: ``ja`` or ``en``.
    """
    return mark_of(HopMark.SAME if shown.quiet else shown.change, language)


def change_data(change: HopMark | None) -> tuple[tuple[str, str], ...]:
    """Return what programs are told of a change; nothing in the picture of a state."""
    return () if change is None else (("change", change.value),)


def shows_changes(picture: Picture) -> bool:
    """Whether a picture is that of a difference."""
    return bool(changes(picture) - {None})


def changes(picture: Picture) -> set[HopMark | None]:
    """Return everything that became of something in the picture."""
    return {
        *(box.change for box in picture.boxes),
        *(line.change for line in picture.lines),
        *(frame.change for frame in picture.frames),
    }
