"""Syntax errors of YAML, told with a cure."""

from __future__ import annotations

import yaml

from pidflow.errors import Place
from pidflow.loading.faults import Faults

_OPEN_END = ("end of stream", "document separator", "<stream end>")

# What libyaml or PyYAML says, and what its writer most likely did.
_CURES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("mapping values are not allowed",), "put text that holds a colon and a space in quotes"),
    (
        ("cannot start any token",),
        "put text that begins with @, ` or % in quotes; indent with spaces",
    ),
    (
        ("',' or '", "flow sequence", "flow mapping"),
        "close the bracket, or put text that holds brackets or commas in quotes",
    ),
    (_OPEN_END, "close the quote or bracket that is open here"),
    (("escape",), "use single quotes, in which a backslash is just a backslash"),
)
_USUAL_CURE = "look at the indentation and the quotes of this line and the one above"


def syntax_fault(error: yaml.MarkedYAMLError, text: str, file: str, faults: Faults) -> None:
    """Add the fault of an error that libyaml (or PyYAML) found.

    Args:
        error: The error.
        text: The text of the file.
        file: The name by which places call it.
        faults: Where the fault goes.
    """
    said = error.problem or error.context or "a syntax error"
    open_end = error.context_mark is not None and any(word in said for word in _OPEN_END)
    mark = error.context_mark if open_end else error.problem_mark or error.context_mark
    place = _within(text, file, mark.line + 1, mark.column + 1) if mark else Place(file)
    told = f"{said} {error.context or ''}"
    cure = next((cure for words, cure in _CURES if any(word in told for word in words)), _USUAL_CURE)
    faults.add(place, f"text that is not YAML ({said})", "YAML", cure=cure)


def _within(text: str, file: str, line: int, column: int) -> Place:
    """The place, or the end of the last line where it lies behind the text."""
    lines = text.rstrip("\n").split("\n")
    if line > len(lines):
        return Place(file, len(lines), len(lines[-1]) + 1)
    return Place(file, line, column)
