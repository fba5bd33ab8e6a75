"""Routes: names with arrows between them."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from pidflow.errors import Fault, InputFault
from pidflow.notation.names import check_name
from pidflow.vocabulary import PersonalNumber, Transport, transport


@frozen
class Arrow:
    """What a route says of one hop.

    Args:
        personal_number: Whether the 個人番号 is in it.
        transports: Over what it goes, alternatives in order; empty is unstated.

    Raises:
        InputFault: A transport is not of the vocabulary, or comes twice.

    Example:
        >>> Arrow(PersonalNumber.INCLUDED, (transport("専用線"),)).transports[0].en
        'dedicated line'
    """

    personal_number: PersonalNumber
    transports: tuple[Transport, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_transports(self.transports)


@frozen
class Route:
    """Systems by name, with an arrow from each to the next.

    Args:
        names: The names in order, at least two.
        arrows: The arrows between them, one less.

    Raises:
        InputFault: The numbers of names and arrows don't fit, or a name can't be written.

    Example:
        >>> Route(("国保標準システム", "国保総合PC"), (Arrow(PersonalNumber.UNSTATED),)).names[-1]
        '国保総合PC'
    """

    names: tuple[str, ...]
    arrows: tuple[Arrow, ...]

    def __attrs_post_init__(self) -> None:
        check_lengths("route", len(self.names), len(self.arrows))
        for name in self.names:
            check_name(name)


def check_lengths(what: str, terms: int, arrows: int) -> None:
    """Refuse a route or pattern whose arrows don't fit between its terms.

    Raises:
        InputFault: There is no arrow, or not one less than terms.
    """
    if not terms == arrows + 1 >= 2:
        expected = "at least two names, with one arrow between each and the next"
        raise InputFault(Fault(None, f"{what} of {terms} names and {arrows} arrows", expected))


def check_transports(transports: Sequence[Transport]) -> None:
    """Refuse transports that the notation could not read back.

    Raises:
        InputFault: One is not of the vocabulary, can't be written, or comes twice.
    """
    for index, each in enumerate(transports):
        if not _known(each):
            expected = "a transport of the vocabulary, or その他(…)"
            raise InputFault(Fault(None, f"transport「{each.name}」", expected))
        check_name(each.name)
        if each in transports[:index]:
            raise InputFault(Fault(None, f"transport「{each.name}」 twice", "each transport once"))


def _known(each: Transport) -> bool:
    try:
        return transport(each.name) == each
    except KeyError:
        return False
