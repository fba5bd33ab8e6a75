"""A text that is read from left to right, and faults that point into it."""

from __future__ import annotations

import re

from attrs import define, evolve, field, frozen

from pidflow.errors import Fault, InputFault, Place
from pidflow.notation.characters import SPACES, forbidden_at, spoken
from pidflow.notation.excerpt import excerpt

_SPACES = re.compile(f"[{SPACES}]*")
_WORD = re.compile(f"[^{SPACES}]*")


@frozen
class Spot:
    """A part of the text.

    Args:
        start: The index of its first character.
        end: The index after its last one.
    """

    start: int
    end: int


@define
class Scanner:
    """A text and how far it has been read.

    Args:
        text: The text; one that holds a forbidden character is refused at once.
        origin: Where the text begins.

    Raises:
        InputFault: The text holds a control, bidi or other invisible character.

    Example:
        >>> scanner = Scanner("国保 => PC", Place("<pattern>"))
        >>> scanner.word(), scanner.skip_spaces(), scanner.word()
        ('国保', True, '=>')
    """

    text: str
    origin: Place
    at: int = field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        index = forbidden_at(self.text)
        if index is not None:
            found = spoken(self.text[index])
            cure = "take it out; write a space where one is meant"
            raise self.fault(Spot(index, index + 1), found, "one line of visible characters", cure=cure)

    def ended(self) -> bool:
        """Tell whether everything has been read."""
        return self.at >= len(self.text)

    def parted(self) -> bool:
        """Tell whether a space follows, or the end."""
        return self.ended() or self.text[self.at] in SPACES

    def peek(self) -> str:
        """Return the next character, or nothing at the end."""
        return self.text[self.at : self.at + 1]

    def take(self, pattern: re.Pattern[str]) -> str:
        """Read what a pattern matches here; nothing where it doesn't."""
        match = pattern.match(self.text, self.at)
        self.at = match.end() if match else self.at
        return match[0] if match else ""

    def word(self) -> str:
        """Read up to the next space."""
        return self.take(_WORD)

    def skip_spaces(self) -> bool:
        """Read over spaces and tell whether there were any."""
        return bool(self.take(_SPACES))

    def since(self, start: int) -> Spot:
        """Return the part that was read since an index."""
        return Spot(start, self.at)

    def place(self, spot: Spot) -> Place:
        """Return where a part begins, in the file."""
        return self.origin.moved(spot.start)

    def fault(
        self, spot: Spot, found: str, expected: str, nearest: str | None = None, cure: str | None = None
    ) -> InputFault:
        """Return a fault that points at a part of the text and shows it."""
        return self.located(Fault(None, found, expected, nearest, cure), spot)

    def located(self, fault: Fault, spot: Spot) -> InputFault:
        """Return a fault that was found apart from the text, pointing at a part of it."""
        shown = excerpt(self.text, spot.start, spot.end) if self.text else ""
        return InputFault(evolve(fault, place=self.place(spot), excerpt=shown))
