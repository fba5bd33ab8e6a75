"""What the layout is told of a procedure: boxes, lines and boundaries, over the union of its states."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from pidflow.geometry import Size


class Zone(Enum):
    """Where readers of 別添1 look for a box: the person's side, the body's own systems, or outside."""

    PERSON = "person"
    INSIDE = "inside"
    OUTSIDE = "outside"


@frozen(order=True)
class LineKey:
    """The identity of a line through the states.

    Args:
        step: The key of its step.
        source: The id of the box it leaves.
        target: The id of the box it comes to.
        ordinal: 0, or the how-manieth line of the step between these two boxes.
    """

    step: str
    source: str
    target: str
    ordinal: int = 0

    def __str__(self) -> str:
        return f"{self.step}/{self.source}/{self.target}/{self.ordinal}"


@frozen
class Box:
    """A system as the layout sees it.

    Args:
        id: The system's id.
        size: Room enough for its name and badges in every state.
        zone: Where it is looked for.
    """

    id: str
    size: Size
    zone: Zone


@frozen
class Line:
    """A hop as the layout sees it.

    Args:
        key: Its identity.
        label: Room enough for its badge and data name in every state.
        flow: The flow that it is part of; hops of one flow follow one another in the sheet's order.
    """

    key: LineKey
    label: Size
    flow: str


@frozen
class Boundary:
    """A frame around boxes: the body, or a platform around what it hosts.

    Args:
        id: Its identity: ``body`` or the platform's id.
        title: Room enough for its title.
        members: The ids of the boxes inside it; the members of one boundary either contain all of
            another's, or none.
    """

    id: str
    title: Size
    members: tuple[str, ...]


@frozen
class Sheet:
    """A procedure over the union of its states.

    Args:
        procedure: The procedure's key.
        boxes: In the order in which the steps first name them.
        lines: In the order of the steps and their hops.
        boundaries: Outer ones first.
    """

    procedure: str
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    boundaries: tuple[Boundary, ...]
