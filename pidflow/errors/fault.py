"""One fault: where it stands, what was found, what was expected, and the cure."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Place:
    """Where something stands in a text that a user wrote.

    Args:
        file: The file's path as the user knows it, or a name in angle brackets for text given in code.
        line: The line, counted from 1.
        column: The column in characters, counted from 1.

    Example:
        >>> str(Place("systems.yaml", 4, 7))
        'systems.yaml:4:7'
    """

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def moved(self, columns: int) -> Place:
        """Return the place so many characters further on the same line."""
        return Place(self.file, self.line, self.column + columns)


@frozen
class Fault:
    """What is wrong at one place, said so that the reader can mend it.

    Args:
        place: Where it is; None where the input has no text (an argument).
        found: What was found there.
        expected: What would have been right.
        nearest: The nearest valid name, where there is one.
        also: Further valid names that are like what was found.
        cure: What to do.
        excerpt: The text with a caret under the place, in lines; empty where the place says enough.

    Example:
        >>> print(
        ...     Fault(Place("a.yaml", 2, 3), "system「国保」", "a system of systems.yaml", "国保標準システム")
        ... )
        a.yaml:2:3: found system「国保」; expected a system of systems.yaml; did you mean「国保標準システム」?
    """

    place: Place | None
    found: str
    expected: str
    nearest: str | None = None
    cure: str | None = None
    excerpt: str = ""
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        said = f"found {self.found}; expected {self.expected}"
        if self.nearest is not None:
            said += "; did you mean" + "、".join(f"「{name}」" for name in (self.nearest, *self.also)) + "?"
        if self.cure is not None:
            said += f" ({self.cure})"
        where = f"{self.place}: " if self.place is not None else ""
        return f"{where}{said}" + (f"\n{self.excerpt}" if self.excerpt else "")
