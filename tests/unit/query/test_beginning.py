"""The first of many paths, and how many there are."""

from __future__ import annotations

import pytest

from pidflow.query import Beginning, Carrying, HowMany, Order, Paths, Question, beginning, how_many, paths
from tests.unit.query.practice import REAL, sketched

FEW = paths(sketched("A =[紙]=> B =[紙]=> C"), Question())
MANY = paths(REAL, Question(carrying=Carrying.ANYTHING))


@pytest.mark.parametrize(("count", "more"), [(0, 3), (2, 1), (3, 0), (9, 0)])
@pytest.mark.parametrize("order", ["simple", "steps"])
def test_the_first_and_the_number_of_the_rest(count: int, more: int, order: Order) -> None:
    """The first come in the order of all; the rest is counted."""
    found = paths(FEW.state, FEW.asked, order=order)
    assert beginning(found, count) == Beginning(found.first(count), HowMany(more))


def test_counting_many_ends() -> None:
    """Where there are very many it is told that there are more than were counted."""
    begun = beginning(MANY, 5)
    assert begun == Beginning(MANY.first(5), HowMany(1000, exact=False))


@pytest.mark.parametrize(
    ("found", "limit", "number"),
    [
        (FEW, None, HowMany(3)),
        (FEW, 3, HowMany(3)),
        (FEW, 2, HowMany(2, exact=False)),
        (MANY, 50, HowMany(50, exact=False)),
        (paths(REAL, Question(carrying=Carrying.ANYTHING), order="steps"), 50, HowMany(648)),
    ],
)
def test_how_many(found: Paths, limit: int | None, number: HowMany) -> None:
    """A limit ends the counting, and is told; walks in the order of the steps are all counted."""
    assert how_many(found, limit) == number
