"""A file to be written: where, and what."""

from __future__ import annotations

from attrs import frozen


@frozen
class Product:
    """A generated file.

    Args:
        path: Its path below the folder of pictures, with ``/`` between the parts.
        text: Its whole text.
    """

    path: str
    text: str
