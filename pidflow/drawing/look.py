"""How a line looks: what is in it tells colour, weight and arrowhead; over what it goes tells the dashes."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from pidflow.drawing.ink import Ink
from pidflow.vocabulary import Information, PersonalNumber, Transport


class Head(Enum):
    """The shapes of arrowheads; each tells its line apart without any colour."""

    SOLID = "solid"
    DOUBLE = "double"
    HOLLOW = "hollow"
    DIAMOND = "diamond"
    OPEN = "open"
    HALF = "half"
    NONE = "none"


@frozen
class Weight:
    """Colour, width and arrowhead of a line."""

    ink: Ink
    width: float
    head: Head


class Carried(Enum):
    """What a line carries, as far as the picture tells it apart; the order is the legend's."""

    INCLUDED = Weight(Ink.INCLUDED, 2.1, Head.SOLID)
    SUBSTITUTE = Weight(Ink.SUBSTITUTE, 1.7, Head.DOUBLE)
    SPECIFIC = Weight(Ink.SPECIFIC, 1.5, Head.HOLLOW)
    EXCLUDED = Weight(Ink.EXCLUDED, 1.4, Head.DIAMOND)
    OTHER = Weight(Ink.OTHER, 1.3, Head.OPEN)
    UNSTATED = Weight(Ink.UNSTATED, 1.2, Head.HALF)


class Family(Enum):
    """Families of transports with their dashes; the order is the legend's."""

    LINKAGE = ()
    MEDIUM = (9.0, 4.0)
    PAPER = (9.0, 3.0, 2.0, 3.0)
    TERMINAL = (4.0, 2.5)
    SEVERAL = (9.0, 2.5, 3.0, 2.5, 3.0, 2.5)
    UNSTATED = (1.5, 2.8)


_FAMILIES = {
    "電子記録媒体": Family.MEDIUM,
    "フラッシュメモリ": Family.MEDIUM,
    "端末直接操作": Family.TERMINAL,
    "端末の閲覧": Family.TERMINAL,
    "紙": Family.PAPER,
    "窓口": Family.PAPER,
    "郵送": Family.PAPER,
    "口座振替": Family.PAPER,
}
_OTHER = "その他("

_BY_INFORMATION = {
    Information.SPECIFIC: Carried.SPECIFIC,
    Information.OTHER: Carried.OTHER,
    Information.UNSTATED: Carried.EXCLUDED,
}


def carried(personal_number: PersonalNumber, information: Information) -> Carried:
    """Return what a line with these two tags tells.

    Example:
        >>> carried(PersonalNumber.EXCLUDED, Information.SPECIFIC).name
        'SPECIFIC'
    """
    match personal_number:
        case PersonalNumber.INCLUDED:
            return Carried.INCLUDED
        case PersonalNumber.SUBSTITUTE:
            return Carried.SUBSTITUTE
        case PersonalNumber.UNSTATED:
            return Carried.UNSTATED
        case PersonalNumber.EXCLUDED:
            return _BY_INFORMATION[information]


def family_of(transport: Transport) -> Family:
    """Return the family of one transport; whatever goes by hand in other ways goes with paper."""
    if transport.name.startswith(_OTHER):
        return Family.PAPER
    return _FAMILIES.get(transport.name, Family.LINKAGE)


def family(transports: tuple[Transport, ...]) -> Family:
    """Return the family of a line; alternatives of more than one family are a family of their own.

    Example:
        >>> family(()).name
        'UNSTATED'
    """
    families = {family_of(transport) for transport in transports}
    if not families:
        return Family.UNSTATED
    return families.pop() if len(families) == 1 else Family.SEVERAL
