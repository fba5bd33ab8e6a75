"""A picture in a notebook."""

from __future__ import annotations

from attrs import frozen


@frozen
class Drawing:
    """The picture of a procedure; a notebook shows it.

    Args:
        svg: The SVG document.

    Example:
        >>> Drawing("<svg/>").svg
        '<svg/>'
    """

    svg: str

    def _repr_svg_(self) -> str:
        return self.svg
