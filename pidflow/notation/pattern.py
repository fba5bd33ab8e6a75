"""Patterns: routes with some of it left open."""

from __future__ import annotations

from attrs import frozen

from pidflow.notation.names import check_name
from pidflow.notation.route import check_lengths, check_transports
from pidflow.vocabulary import PersonalNumber, Transport


@frozen
class PatternArrow:
    """What a pattern asks of one hop, or of one or more in a row.

    Args:
        personal_number: What is asked of the 個人番号; None for anything.
        transports: Any of these; empty asks for hops whose transport is unstated, None for anything.
        repeated: True for one or more such hops in a row (``+``), over any systems.

    Raises:
        InputFault: A transport is not of the vocabulary, or comes twice.

    Example:
        >>> PatternArrow(PersonalNumber.INCLUDED, repeated=True).transports is None
        True
    """

    personal_number: PersonalNumber | None = None
    transports: tuple[Transport, ...] | None = None
    repeated: bool = False

    def __attrs_post_init__(self) -> None:
        check_transports(self.transports or ())


@frozen
class Pattern:
    """Systems by name, or any, with what is asked of the hops between them.

    Args:
        terms: The names in order, at least two; None for any system (``*``).
        arrows: The arrows between them, one less.

    Raises:
        InputFault: The numbers of terms and arrows don't fit, or a name can't be written.

    Example:
        >>> Pattern(("住民記録システム", None), (PatternArrow(),)).terms
        ('住民記録システム', None)
    """

    terms: tuple[str | None, ...]
    arrows: tuple[PatternArrow, ...]

    def __attrs_post_init__(self) -> None:
        check_lengths("pattern", len(self.terms), len(self.arrows))
        for term in self.terms:
            if term is not None:
                check_name(term)
