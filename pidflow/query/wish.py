"""What is asked of one hop, and how surely a hop fits it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from attrs import frozen

from pidflow.errors import Fault, InputFault, nearest
from pidflow.model import Hop
from pidflow.notation import PatternArrow
from pidflow.query.terms import Carrying
from pidflow.vocabulary import TRANSPORTS, Certainty, Claim, Information, PersonalNumber, Transport, transport

_Value = TypeVar("_Value", PersonalNumber, Information)

_NUMBERS = {
    Carrying.NUMBER: (PersonalNumber.INCLUDED,),
    Carrying.NUMBER_OR_SUBSTITUTE: (PersonalNumber.INCLUDED, PersonalNumber.SUBSTITUTE),
}


@frozen
class Wish:
    """What is asked of one hop; None asks for nothing.

    Args:
        number: Any of these values of the 個人番号.
        information: Any of these values of the information class.
        transports: Any of these transports; empty asks that none is stated.

    Example:
        >>> wish_of(Carrying.NUMBER, ("専用線",)).claims
        (<Claim.ROUTE: 'route'>, <Claim.TRANSPORTS: 'transports'>, <Claim.PERSONAL_NUMBER: 'personal_number'>)
    """

    number: tuple[PersonalNumber, ...] | None = None
    information: tuple[Information, ...] | None = None
    transports: tuple[Transport, ...] | None = None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of a hop that the answer relies on, in the order of `Claim`; always the route."""
        asked = (
            (Claim.TRANSPORTS, self.transports),
            (Claim.INFORMATION, self.information),
            (Claim.PERSONAL_NUMBER, self.number),
        )
        return (Claim.ROUTE, *(claim for claim, wanted in asked if wanted is not None))

    def certainty(self, hop: Hop) -> Certainty | None:
        """Return how surely a hop is what is asked for; None where it is not."""
        parts = (
            _value(hop.personal_number, self.number, PersonalNumber.UNSTATED),
            _value(hop.information, self.information, Information.UNSTATED),
            _transports(hop.transports, self.transports),
        )
        if None in parts:
            return None
        return Certainty.POSSIBLE if Certainty.POSSIBLE in parts else Certainty.CERTAIN


def wish_of(carrying: Carrying, over: Iterable[str | Transport] | None) -> Wish:
    """Return what a question asks of each hop.

    Args:
        carrying: What the hop must carry.
        over: The transports, or their names; empty asks that none is stated, None for nothing.

    Raises:
        InputFault: A name is no transport; the fault names the nearest.
    """
    return Wish(
        _NUMBERS.get(carrying),
        (Information.SPECIFIC,) if carrying is Carrying.SPECIFIC else None,
        None if over is None else tuple(_transport(each) for each in _listed(over)),
    )


def arrow_wish(arrow: PatternArrow) -> Wish:
    """Return what a pattern's arrow asks of each hop."""
    number = None if arrow.personal_number is None else (arrow.personal_number,)
    return Wish(number, None, arrow.transports)


def _listed(over: Iterable[str | Transport]) -> Iterable[str | Transport]:
    """A single name is taken as one, not as its characters."""
    return (over,) if isinstance(over, str) else over


def _transport(given: str | Transport) -> Transport:
    if isinstance(given, Transport):
        return given
    try:
        return transport(given)
    except KeyError:
        names = [name for each in TRANSPORTS for name in (each.name, *each.aliases)]
        expected = "a transport of the vocabulary, or その他(…)"
        raise InputFault(Fault(None, f"transport「{given}」", expected, nearest(given, names))) from None


def _value(value: _Value, wanted: tuple[_Value, ...] | None, unstated: _Value) -> Certainty | None:
    if wanted is None or value in wanted:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if value is unstated else None


def _transports(stated: tuple[Transport, ...], wanted: tuple[Transport, ...] | None) -> Certainty | None:
    if wanted is None:
        return Certainty.CERTAIN
    if not wanted:
        return None if stated else Certainty.CERTAIN
    fitting = [each in wanted for each in stated]
    if fitting and all(fitting):
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if any(fitting) or not stated else None
