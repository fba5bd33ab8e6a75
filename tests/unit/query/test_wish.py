"""What is asked of one hop: certain, possible or no, and silence is never "no"."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.errors import InputFault
from pidflow.model import Hop
from pidflow.notation import parse_pattern
from pidflow.query import Carrying
from pidflow.query.wish import arrow_wish, wish_of
from pidflow.vocabulary import Information, PersonalNumber
from tests.unit.town import hop

WORDS = {"certain": "yes", "possible": "maybe", None: "no"}


def answers(carrying: Carrying, *hops: Hop) -> list[str]:
    """How each hop fits, in words."""
    found = (wish_of(carrying, None).certainty(each) for each in hops)
    return [WORDS[each.value if each else None] for each in found]


@pytest.mark.parametrize(
    ("carrying", "expected"),
    [
        (Carrying.ANYTHING, ["yes", "yes", "yes", "yes"]),
        (Carrying.NUMBER, ["yes", "no", "no", "maybe"]),
        (Carrying.NUMBER_OR_SUBSTITUTE, ["yes", "yes", "no", "maybe"]),
    ],
)
def test_the_number(carrying: Carrying, expected: list[str]) -> None:
    """What is included fits, what is unstated may fit, a code in its place fits only where codes are asked for."""
    assert answers(carrying, *(hop("juki", "kikan", number=each) for each in PersonalNumber)) == expected


def test_specific_information() -> None:
    """特定個人情報 fits, other information doesn't, unstated information may."""
    hops = (evolve(hop("juki", "kikan"), information=each) for each in Information)
    assert answers(Carrying.SPECIFIC, *hops) == ["yes", "no", "maybe"]


@pytest.mark.parametrize(
    ("over", "stated", "expected"),
    [
        (("紙",), ("紙",), "yes"),
        (("紙", "専用線"), ("紙",), "yes"),
        (("紙",), ("紙", "専用線"), "maybe"),
        (("紙",), (), "maybe"),
        (("紙",), ("専用線",), "no"),
        ((), (), "yes"),
        ((), ("紙",), "no"),
        (None, ("紙",), "yes"),
    ],
)
def test_transports(over: tuple[str, ...] | None, stated: tuple[str, ...], expected: str) -> None:
    """All alternatives among the wished ones fit, some may fit; an empty wish asks that none is stated."""
    found = wish_of(Carrying.ANYTHING, over).certainty(hop("juki", "kikan", *stated))
    assert WORDS[found.value if found else None] == expected


def test_the_weaker_part_decides() -> None:
    """A hop that surely has the number but only possibly the transport is possible."""
    found = wish_of(Carrying.NUMBER, ("紙",)).certainty(hop("juki", "kikan"))
    assert found is not None
    assert found.value == "possible"


@pytest.mark.parametrize(
    ("arrow", "expected"),
    [
        ("=>", ["yes", "no", "no", "maybe"]),
        ("~>", ["no", "yes", "no", "maybe"]),
        ("->", ["no", "no", "yes", "maybe"]),
        ("?>", ["no", "no", "no", "yes"]),
        (".>", ["yes", "yes", "yes", "yes"]),
    ],
)
def test_arrows_ask_what_they_say(arrow: str, expected: list[str]) -> None:
    """Each sign asks for its own value, `?` for silence itself, `.` for nothing."""
    wish = arrow_wish(parse_pattern(f"A {arrow} B").arrows[0])
    found = (wish.certainty(hop("juki", "kikan", number=each)) for each in PersonalNumber)
    assert [WORDS[each.value if each else None] for each in found] == expected


def test_a_transport_that_is_none_is_refused() -> None:
    """The fault names the nearest; a single name is taken as one."""
    with pytest.raises(InputFault, match="did you mean「専用線」"):
        wish_of(Carrying.NUMBER, ("専用先",))
    assert wish_of(Carrying.NUMBER, "専用回線") == wish_of(Carrying.NUMBER, ["専用線"])
