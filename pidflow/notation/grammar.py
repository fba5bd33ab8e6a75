"""What routes and patterns differ in: the arrows that they allow."""

from __future__ import annotations

from attrs import frozen

from pidflow.notation.signs import ANY, MEANINGS


@frozen
class Grammar:
    """The arrows of routes, or those of patterns.

    Args:
        noun: What is read.
        signs: The signs that an arrow may have.
        neutral: The sign that claims nothing, for an arrow that was drawn otherwise.
        bracketed: True where the bracket is required.
        open: True where something may be left open: ``*``, ``.`` and ``+``.
        example: An arrow, to be shown.
    """

    noun: str
    signs: str
    neutral: str
    bracketed: bool
    open: bool
    example: str

    @property
    def expected(self) -> str:
        """What is expected where an arrow should be."""
        return f"an arrow such as {self.example}"

    @property
    def unshelled(self) -> str:
        """The cure where a shell took ``>``, and what follows it, for a redirection."""
        return f"a shell takes > for a redirection: there, put the whole {self.noun} in quotes, '…'"


_SIGNS = "".join(MEANINGS)

ROUTE = Grammar("route", _SIGNS, "?", bracketed=True, open=False, example="=[専用線]=> or ?[?]?>")
PATTERN = Grammar("pattern", _SIGNS + ANY, ANY, bracketed=False, open=True, example="=>, .>+ or =[専用線]=>")
