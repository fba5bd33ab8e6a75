"""Reading a source: which form its text has is told by the text itself."""

from __future__ import annotations

from collections.abc import Callable

from pidflow.verify.forms import changed_parts, council_paper, full_form, outline, priority_form
from pidflow.verify.source import Item, SourceText

_Form = tuple[str, Callable[[str], bool], Callable[[str], tuple[Item, ...]]]

_FORMS: tuple[_Form, ...] = (
    (changed_parts.FORM, changed_parts.is_changed_parts, changed_parts.changed_parts),
    (council_paper.FORM, council_paper.is_council_paper, council_paper.council_paper),
    (priority_form.FORM, priority_form.is_priority_form, priority_form.priority_form),
    (full_form.FORM, full_form.is_full_form, full_form.full_form),
    (outline.FORM, outline.is_outline, outline.outline),
)
FORMS: tuple[str, ...] = tuple(name for name, _, _ in _FORMS)
"""The forms that can be read."""


def read_source(text: str) -> SourceText | None:
    r"""Read a source.

    Args:
        text: Its text, with line feeds for line ends.

    Returns:
        What it holds; None where it has none of the forms that are known.

    Example:
        >>> read_source("主な変更内容\n1 移行（評価書 P.17）\n").form
        '主な変更内容'
    """
    for name, fits, read in _FORMS:
        if fits(text):
            return SourceText(name, text, read(text))
    return None
