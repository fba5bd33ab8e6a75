"""Where each role stands in pictures: at the same place whichever bodies are compared."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeAlias

from pidflow.sheet import Sheet, Zone
from pidflow.vocabulary import Role

_Columns: TypeAlias = tuple[tuple[str, ...], ...]
_Roles: TypeAlias = tuple[tuple[Role, ...], ...]

_LEFT: _Roles = ((Role.SUBJECT, Role.ONLINE_APPLICATION),)
_INSIDE: _Roles = (
    (Role.TAX, Role.STAFF, Role.OTHER_AFFAIRS),
    (Role.INTERMEDIATE, Role.ADDRESSEE, Role.MAIN, Role.ARREARS),
    (Role.TERMINAL, Role.RESIDENTS, Role.REGISTER_SERVER, Role.CLAIMS_TERMINAL, Role.TRANSFER_TERMINAL),
)
_RIGHT: _Roles = (
    (
        Role.INSURERS_INTERMEDIATE,
        Role.CLOUD,
        Role.CENTRAL_FEDERATION,
        Role.FINANCIAL,
        Role.FEDERATION,
        Role.AGGREGATION,
    ),
    (
        Role.PAYMENT_FUND,
        Role.LINKAGE_NETWORK,
        Role.ACCESS_SERVICE,
        Role.MEDICAL,
        Role.REGISTER_NETWORK,
        Role.CLAIMS,
        Role.OTHER_BODIES,
        Role.CONTRACTOR,
    ),
)

USUAL: _Roles = (*_LEFT, *_INSIDE, *_RIGHT)
"""The roles column by column: left of the body's frame, in it, right of it. The person, the body's own
systems and the others stand as 別添1 usually has them; their order is the one of those tried by which lines
between the bundled bodies' roles are shortest and cross least."""


def columns_of(sheet: Sheet) -> tuple[tuple[str, ...], ...]:
    """Return the boxes of a comparison's sheet column by column.

    Args:
        sheet: The sheet; the ids of its boxes are the codes of roles.

    Returns:
        The ids of the boxes in each column, from the top; a column may be empty. A box that lies on the
        other side of the frame than usual, or whose role has no place, ends the last column of its side.
    """
    inside = [box.id for box in sheet.boxes if box.zone is Zone.INSIDE]
    outside = [box.id for box in sheet.boxes if box.zone is not Zone.INSIDE]
    left = _set(_LEFT, outside)
    right = [id for id in outside if not any(id in column for column in left)]
    return (*left, *_ended(_set(_INSIDE, inside), inside), *_ended(_set(_RIGHT, right), right))


def _set(usual: _Roles, there: Collection[str]) -> _Columns:
    """The boxes that have a place, where it is."""
    return tuple(tuple(role.value for role in column if role.value in there) for column in usual)


def _ended(columns: _Columns, there: Iterable[str]) -> _Columns:
    """The same with the other boxes at the end of the last column."""
    *others, last = columns
    return (*others, (*last, *(id for id in there if not any(id in column for column in columns))))
