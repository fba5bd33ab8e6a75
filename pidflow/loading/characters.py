"""Characters that no file may hold: they are not seen, or steer what shows them."""

from __future__ import annotations

from collections.abc import Iterator

from pidflow.notation.characters import is_forbidden, spoken

_SPACES = {"\t", "\n"}


def forbidden_in_file(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield the offset and the name of each character that a file may not hold; tabs and breaks may stand.

    Example:
        >>> list(forbidden_in_file("a\u202eb\n"))
        [(1, 'RIGHT-TO-LEFT OVERRIDE (U+202E)')]
    """
    bad = {character for character in set(text) - _SPACES if is_forbidden(character)}
    if bad:
        yield from ((offset, spoken(each)) for offset, each in enumerate(text) if each in bad)


def forbidden_in_text(text: str) -> str | None:
    r"""Return the name of the first character that a single text may not hold, or None.

    Example:
        >>> forbidden_in_text("a\tb")
        'a tab (U+0009)'
    """
    if text.isprintable():  # nearly every text is, and this is fast
        return None
    return next((spoken(each) for each in text if is_forbidden(each)), None)
