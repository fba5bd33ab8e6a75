"""A picture as Chromium draws it, measured in the picture's own units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from pidflow.geometry import Point, Rect

if TYPE_CHECKING:
    from playwright.sync_api import Page

_SCRIPT = Path(__file__).with_name("measure.js").read_text(encoding="utf-8")
_PIXELS_IN_POINT = 96 / 72


@frozen
class Words:
    """A line of text.

    Args:
        said: What it says.
        ink: What its glyphs cover.
        size: The size of its type.
        squeeze: How wide it is drawn, as a part of what its font would have taken; 1 is natural.
        on_badge: Whether it is written on a badge.
        fits: Whether all of it is inside the shapes that were drawn for it, such as its box or badge.
    """

    said: str
    ink: Rect
    size: float
    squeeze: float
    on_badge: bool
    fits: bool


@frozen
class Framed:
    """A system's box, or a frame around boxes, with its texts."""

    id: str
    rect: Rect
    texts: tuple[Words, ...]


@frozen
class Hop:
    """A line with its label.

    Args:
        id: Its step and the systems that it joins.
        source: The id of the box it leaves.
        target: The id of the box it comes to.
        points: Points of its line, a unit apart, up to the arrowhead's base.
        stroke: The width of its line.
        badges: The blocks of its label that its number, or a sign, is written on.
        texts: The texts of its label.
    """

    id: str
    source: str
    target: str
    points: tuple[Point, ...]
    stroke: float
    badges: tuple[Rect, ...]
    texts: tuple[Words, ...]

    def label(self) -> Iterator[Rect]:
        """Yield what its label covers: badges, then the lines of the data name."""
        yield from self.badges
        yield from self.data()

    def data(self) -> Iterator[Rect]:
        """Yield what the lines of its data name cover."""
        yield from (words.ink for words in self.texts if not words.on_badge)


@frozen
class Measured:
    """A picture.

    Args:
        area: All of its sheets, one below the other.
        pixels_in_unit: How large a unit is on the screen at natural size, in CSS pixels of 1/96 inch.
        paper: The width and height of the drawing as it says itself, such as ``297mm``.
        moved: How many elements have a transform; the measures hold where none has.
        systems: Its boxes.
        frames: Its frames.
        hops: Its lines.
        rest: All texts that belong to none of these.
    """

    area: Rect
    pixels_in_unit: float
    paper: tuple[str, str]
    moved: int
    systems: tuple[Framed, ...]
    frames: tuple[Framed, ...]
    hops: tuple[Hop, ...]
    rest: tuple[Words, ...]

    def texts(self) -> Iterator[Words]:
        """Yield every text."""
        for framed in (*self.systems, *self.frames):
            yield from framed.texts
        for hop in self.hops:
            yield from hop.texts
        yield from self.rest

    def printed(self, size: float) -> float:
        """Return a size as it is printed, in points."""
        return size * self.pixels_in_unit / _PIXELS_IN_POINT


def measured(page: Page, picture: Path) -> Measured:
    """Open a picture by itself and measure it.

    Args:
        page: Where to open it.
        picture: The SVG file.
    """
    page.goto(picture.as_uri())
    found: dict[str, Any] = page.evaluate(_SCRIPT)
    return Measured(
        area=Rect(*found["area"]),
        pixels_in_unit=found["pixels_in_unit"],
        paper=(found["paper"][0], found["paper"][1]),
        moved=found["moved"],
        systems=tuple(map(_framed, found["systems"])),
        frames=tuple(map(_framed, found["frames"])),
        hops=tuple(map(_hop, found["hops"])),
        rest=tuple(map(_words, found["rest"])),
    )


def _words(found: Mapping[str, Any]) -> Words:
    return Words(
        said=found["said"],
        ink=Rect(**found["ink"]),
        size=found["size"],
        squeeze=found["squeeze"],
        on_badge=found["on_badge"],
        fits=found["fits"],
    )


def _framed(found: Mapping[str, Any]) -> Framed:
    return Framed(found["id"], Rect(**found["rect"]), tuple(map(_words, found["texts"])))


def _hop(found: Mapping[str, Any]) -> Hop:
    return Hop(
        id=found["id"],
        source=found["source"],
        target=found["target"],
        points=tuple(Point(x, y) for x, y in found["points"]),
        stroke=found["stroke"],
        badges=tuple(Rect(**badge) for badge in found["badges"]),
        texts=tuple(map(_words, found["texts"])),
    )
