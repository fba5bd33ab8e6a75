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
        patch: How much lighter or darker a patch of about a label's size is, where that is most; of 255. What
            one of them lacks or has elsewhere shows here, smoothed edges hardly.
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
    one, other = one.convert("RGB"), other.convert("RGB")
    unlike = ImageChops.lighter(_unlike(one, other), _unlike(other, one))
    count = _share(unlike, 0)
    inked = _share(ImageChops.invert(ImageChops.darker(one.convert("L"), other.convert("L"))), _TOLERANCE)
    return Difference(count, count / inked if inked else 0.0, _patch(one, other))


def _unlike(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return how far each pixel is outside of what the other has there and next to it."""
    least, most = other.filter(ImageFilter.MinFilter(3)), other.filter(ImageFilter.MaxFilter(3))
    below = ImageChops.subtract(ImageChops.subtract(least, one), _even(one, _TOLERANCE))
    above = ImageChops.subtract(ImageChops.subtract(one, most), _even(one, _TOLERANCE))
    return _greatest(ImageChops.lighter(below, above))


def _even(like: Image.Image, value: int) -> Image.Image:
    return Image.new("RGB", like.size, (value, value, value))


def _greatest(image: Image.Image) -> Image.Image:
    """Return the greatest of the three channels."""
    red, green, blue = image.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _patch(one: Image.Image, other: Image.Image) -> int:
    size = (max(1, one.width // _PATCH), max(1, one.height // _PATCH))
    light, dark = (image.convert("L").resize(size, Image.Resampling.BOX) for image in (one, other))
    most: int = max(ImageChops.difference(light, dark).tobytes())
    return most


def _share(image: Image.Image, above: int) -> float:
    """Return the share of pixels above a value."""
    counts: list[int] = image.histogram()
    return sum(counts[above + 1 :]) / sum(counts)
