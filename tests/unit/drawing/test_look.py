"""What a line tells by its look."""

from __future__ import annotations

import pytest

from pidflow.drawing.look import Carried, Family, carried, family, family_of
from pidflow.vocabulary import TRANSPORTS, Information, PersonalNumber, transport


@pytest.mark.parametrize(
    ("number", "information", "expected"),
    [
        (PersonalNumber.INCLUDED, Information.SPECIFIC, Carried.INCLUDED),
        (PersonalNumber.INCLUDED, Information.UNSTATED, Carried.INCLUDED),
        (PersonalNumber.SUBSTITUTE, Information.SPECIFIC, Carried.SUBSTITUTE),
        (PersonalNumber.EXCLUDED, Information.SPECIFIC, Carried.SPECIFIC),
        (PersonalNumber.EXCLUDED, Information.OTHER, Carried.OTHER),
        (PersonalNumber.EXCLUDED, Information.UNSTATED, Carried.EXCLUDED),
        (PersonalNumber.UNSTATED, Information.SPECIFIC, Carried.UNSTATED),
        (PersonalNumber.UNSTATED, Information.OTHER, Carried.UNSTATED),
    ],
)
def test_both_tags_tell(number: PersonalNumber, information: Information, expected: Carried) -> None:
    """The number comes first; where it is not in it, the class of the information tells."""
    assert carried(number, information) is expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((), Family.UNSTATED),
        (("庁内連携",), Family.LINKAGE),
        (("専用線", "データ伝送"), Family.LINKAGE),
        (("電子記録媒体",), Family.MEDIUM),
        (("窓口", "郵送"), Family.PAPER),
        (("その他(Pay-easy)",), Family.PAPER),
        (("端末の閲覧",), Family.TERMINAL),
        (("電子記録媒体", "端末直接操作"), Family.SEVERAL),
    ],
)
def test_families(names: tuple[str, ...], expected: Family) -> None:
    """Alternatives of one family look like it; of several, like none of them."""
    assert family(tuple(map(transport, names))) is expected


def test_every_transport_has_a_family_that_says_something() -> None:
    """No transport looks unstated."""
    assert {family_of(each) for each in TRANSPORTS} <= set(Family) - {Family.SEVERAL, Family.UNSTATED}


def test_dashes_tell_families_apart() -> None:
    """No two families share their dashes."""
    assert len({each.value for each in Family}) == len(Family)
