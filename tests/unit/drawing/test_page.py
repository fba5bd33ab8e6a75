"""Papers: A4 before A3, landscape before portrait, large type before small, and never below 8 pt."""

from __future__ import annotations

import pytest

from pidflow.drawing.page import Page, page_for, smaller_print
from pidflow.geometry import Size


@pytest.mark.parametrize(
    ("width", "height", "paper", "scale"),
    [
        (700, 400, (297, 210), 1.0),
        (980, 500, (297, 210), 1.25),
        (680, 900, (210, 297), 1.25),
        (1100, 700, (420, 297), 1.0),
        (900, 1300, (297, 420), 1.1875),
        (1600, 900, (594, 420), 1.0),
    ],
)
def test_papers(width: float, height: float, paper: tuple[float, float], scale: float) -> None:
    """The first paper on which everything fits, printed as large as it fits."""
    assert page_for(width, lambda _: height) == Page(Size(*paper), scale)


def test_any_size_fits_some_paper() -> None:
    """Beyond A0 the paper grows; the type does not shrink."""
    page = page_for(30_000, lambda _: 30_000)
    assert page.body.width >= 30_000
    assert page.scale <= 1.25


def test_type_of_10_is_never_printed_below_8() -> None:
    """Smaller print ends at 1.25 units a point."""
    assert [page.scale for page in smaller_print(Page(Size(297, 210), 1.0))] == [1.0, 1.125, 1.25]
    assert [page.scale for page in smaller_print(Page(Size(297, 210), 1.25))] == [1.25]


def test_furniture_keeps_its_printed_size() -> None:
    """14 pt is 14 pt on paper at any scale."""
    assert Page(Size(297, 210), 1.25).printed(14) == 17.5


def test_the_smallest_print_is_known() -> None:
    """Only there is it worth setting anything tightly."""
    assert Page(Size(297, 210), 1.25).smallest
    assert not Page(Size(420, 297), 1.1875).smallest
