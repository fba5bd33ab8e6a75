"""A question in words: from where, to where, carrying what."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from pidflow.query.scope import as_names
from pidflow.query.terms import Carrying
from pidflow.vocabulary import Transport


def _as_transports(given: Iterable[str | Transport] | None) -> tuple[str | Transport, ...] | None:
    """A single name is taken as one, not as its characters."""
    return given if given is None else (given,) if isinstance(given, str) else tuple(given)


@frozen
class Question:
    """What is asked of a path; a pattern of the notation asks the same in one line.

    Args:
        source: Name or id of the system where it begins; None for any.
        target: Name or id of the system where it ends; None for any.
        carrying: What every hop must carry.
        over: Transports, or their names, over which every hop must go; empty asks for hops that state
            none, None for anything.
        via: Names or ids of the systems through which it passes, in this order.

    Example:
        >>> Question("住民記録システム", "国保連合会", over=("専用線",)).carrying.ja
        '個人番号'
    """

    source: str | None = None
    target: str | None = None
    carrying: Carrying = Carrying.NUMBER
    over: tuple[str | Transport, ...] | None = field(default=None, converter=_as_transports)
    via: tuple[str, ...] = field(default=(), converter=as_names)
