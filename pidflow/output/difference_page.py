"""A difference as a page that needs no other file."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from pidflow.output.difference_view import DifferenceView
from pidflow.wording import Language


def difference_page(view: DifferenceView, language: Language = "ja") -> str:
    """Return a difference as one HTML page, for light and dark screens and for paper.

    Args:
        view: The difference as a reader is shown it.
        language: The language it is shown in.
    """
    environment = Environment(
        loader=PackageLoader("pidflow.output"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("difference.html").render(view=view, language=language)
