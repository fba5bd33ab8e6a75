"""Excerpts: the text with a caret under the spot that is meant."""

from __future__ import annotations

from pidflow.notation.characters import columns, is_forbidden


def excerpt(text: str, start: int, end: int) -> str:
    r"""Return the text and, on a second line, carets under a part of it.

    Full-width characters are padded with full-width spaces, so that the carets stand right in fonts too
    whose full width is not two columns.

    Args:
        text: One line; characters that can't be shown are replaced.
        start: The index of the first character meant.
        end: The index after the last one.

    Example:
        >>> print(excerpt("国保 => PC", 3, 5).replace("\u3000", "＿"))
        国保 => PC
        ＿＿ ^^
    """
    shown = "".join("\N{REPLACEMENT CHARACTER}" if is_forbidden(each) else each for each in text)
    pad = "".join("\u3000" if columns(each) == 2 else " " * columns(each) for each in shown[:start])
    return f"{shown}\n{pad}{'^' * max(1, sum(map(columns, shown[start:end])))}"
