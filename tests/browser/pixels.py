"""How much two renderings of one picture differ: pixel by pixel, and in what stands where."""

from __future__ import annotations

from attrs import frozen
from PIL import Image, ImageChops, ImageFilter

_TOLERANCE = 64
"""Of 255: as much as edges differ that are smoothed in another way."""
_PATCH = 48
"""Patches of so many pixels: about as large as a label."""


@frozen
class Difference:
    """What differs between two renderings.

    Args:
        pixels: The share of pixels for which the other has nothing alike at the same place or next to it.
        ink: The same as a share of the pixels that aren't white in either.
        patch: How far the mean colours of a patch of about a label's size are apart, where that is most; of 255.
            What one of them lacks or has elsewhere shows here, smoothed edges hardly.
    """

    pixels: float
    ink: float
    patch: int


def difference(one: Image.Image, other: Image.Image) -> Difference:
    """Compare two renderings.

    Args:
        one: A rendering.
        other: Another of the same size.

    Raises:
        ValueError: Their sizes differ.
    """
    if one.size != other.size:
        raise ValueError(f"renderings must be of one size, not {one.size} and {other.size}")
    light, dark = one.convert("L"), other.convert("L")
    unlike = _share(ImageChops.lighter(_unlike(light, dark), _unlike(dark, light)), 0)
    inked = _share(ImageChops.invert(ImageChops.darker(light, dark)), _TOLERANCE)
    return Difference(
        unlike, unlike / inked if inked else 0.0, _patch(one.convert("RGB"), other.convert("RGB"))
    )


def _unlike(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return how far each pixel is outside of what the other has there and next to it, above what is tolerated."""
    least, most = other.filter(ImageFilter.MinFilter(3)), other.filter(ImageFilter.MaxFilter(3))
    outside = ImageChops.lighter(ImageChops.subtract(least, one), ImageChops.subtract(one, most))
    return outside.point(lambda far: max(0, far - _TOLERANCE))


def _patch(one: Image.Image, other: Image.Image) -> int:
    size = (max(1, one.width // _PATCH), max(1, one.height // _PATCH))
    means = (image.resize(size, Image.Resampling.BOX) for image in (one, other))
    most: int = max(ImageChops.difference(*means).tobytes())
    return most


def _share(image: Image.Image, above: int) -> float:
    """Return the share of pixels above a value."""
    counts: list[int] = image.histogram()
    return sum(counts[above + 1 :]) / sum(counts)
