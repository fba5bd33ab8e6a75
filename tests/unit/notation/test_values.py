"""Arrows, routes and patterns made in code."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.notation import Arrow, Pattern, PatternArrow, Route
from pidflow.vocabulary import PersonalNumber, Transport, transport

ARROW = Arrow(PersonalNumber.UNSTATED)


@pytest.mark.parametrize(
    ("names", "arrows"),
    [((), ()), (("A",), ()), (("A", "B"), ()), (("A",), (ARROW,)), (("A", "B"), (ARROW, ARROW))],
)
def test_arrows_stand_between_names(names: tuple[str, ...], arrows: tuple[Arrow, ...]) -> None:
    """A route has at least two names and one arrow less."""
    with pytest.raises(InputFault, match="one arrow between"):
        Route(names, arrows)


def test_a_pattern_is_as_long_as_a_route() -> None:
    """A pattern has at least two terms and one arrow less."""
    with pytest.raises(InputFault, match="one arrow between"):
        Pattern((None,), ())


def test_names_are_checked() -> None:
    """A name that could not be read back is refused in routes and patterns."""
    with pytest.raises(InputFault, match="empty name"):
        Route(("A", ""), (ARROW,))
    with pytest.raises(InputFault, match="empty name"):
        Pattern((None, ""), (PatternArrow(),))


@pytest.mark.parametrize(
    "transports",
    [
        (Transport("伝書鳩", "pigeon"),),
        (Transport("紙", "parchment"),),
        (transport("紙"), transport("紙")),
        (transport("その他(\n)"),),
    ],
)
def test_transports_are_of_the_vocabulary(transports: tuple[Transport, ...]) -> None:
    """A transport that could not be read back the same is refused, and one that comes twice."""
    with pytest.raises(InputFault):
        Arrow(PersonalNumber.INCLUDED, transports)
    with pytest.raises(InputFault):
        PatternArrow(None, transports)
