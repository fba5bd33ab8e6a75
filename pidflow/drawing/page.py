"""Which paper a picture is printed on, and how far it is shrunk: type of 10 never falls below 8 pt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, count

from attrs import frozen

from pidflow.geometry import Rect, Size

_POINTS_IN_MM = 72 / 25.4
_MARGIN = 18.0
_SCALES = (1.0, 1.0625, 1.125, 1.1875, 1.25)
_SMALLER = (1.125, 1.25)
_PAPERS = ((297, 210), (210, 297), (420, 297), (297, 420), (594, 420), (841, 594), (1189, 841))


@frozen
class Page:
    """A sheet of paper seen in the unit of the diagram.

    Args:
        paper: Its width and height in millimetres.
        scale: How many units are printed in a point; the diagram's type of 10 is printed at 10 / scale pt.
    """

    paper: Size
    scale: float

    @property
    def size(self) -> Size:
        """Its width and height, in units."""
        per_mm = _POINTS_IN_MM * self.scale
        return Size(round(self.paper.width * per_mm, 2), round(self.paper.height * per_mm, 2))

    @property
    def body(self) -> Rect:
        """What is inside the margins, in units."""
        return Rect(0, 0, self.size.width, self.size.height).grown(-self.printed(_MARGIN))

    @property
    def smallest(self) -> bool:
        """Whether nothing can be printed smaller on it."""
        return self.scale >= _SCALES[-1]

    def printed(self, points: float) -> float:
        """Return how many units are so many points on paper.

        Example:
            >>> Page(Size(297, 210), 1.25).printed(8)
            10.0
        """
        return round(points * self.scale, 2)


def page_for(width: float, height: Callable[[Page], float]) -> Page:
    """Return the first page that holds what must stand on it: A4 before A3, large type before small.

    Args:
        width: The width of the diagram.
        height: The height of everything that must stand on it, which depends on the page.

    Example:
        >>> page_for(900, lambda page: 500)
        Page(paper=Size(width=297, height=210), scale=1.125)
    """
    return next(page for page in _pages() if width <= page.body.width and height(page) <= page.body.height)


def _pages() -> Iterator[Page]:
    """Yield the pages, the ones liked best first, and never end: a picture always fits some paper."""
    larger = ((1189 * times, 841 * times) for times in count(2))
    for width, height in chain(_PAPERS, larger):
        for scale in _SCALES:
            yield Page(Size(width, height), scale)


def smaller_print(page: Page) -> tuple[Page, ...]:
    """Return the page and the same paper with smaller print.

    The steps are few, so that most pictures of a procedure are printed alike.
    """
    return (page, *(Page(page.paper, scale) for scale in _SMALLER if scale > page.scale))
