"""What became of a single hop between two states: the mark that a picture of the difference gives it."""

from __future__ import annotations

from typing import Any

from pidflow.state import StateHop
from pidflow.vocabulary import Term


class HopMark(Term):
    """What became of a hop."""

    SAME = "same", "変更なし", "unchanged"
    ADDED = "added", "追加", "added"
    REMOVED = "removed", "削除", "removed"
    FORMER_WAY = "former-way", "経路変更(前)", "rerouted: the former way"
    NEW_WAY = "new-way", "経路変更(後)", "rerouted: the new way"
    RETAGGED = "retagged", "手段・データ等の変更", "transport, data or tags changed"


def hop_mark(before: StateHop | None, after: StateHop | None, *, step_stays: bool) -> HopMark:
    """Return what became of a hop.

    Args:
        before: The hop before; None where it was not there.
        after: The hop after; None where it is no longer there.
        step_stays: Whether its step has flows on both sides, so that it has taken another way.
    """
    if before is None:
        return HopMark.NEW_WAY if step_stays else HopMark.ADDED
    if after is None:
        return HopMark.FORMER_WAY if step_stays else HopMark.REMOVED
    return HopMark.SAME if _told(before) == _told(after) else HopMark.RETAGGED


def _told(edge: StateHop) -> tuple[Any, ...]:
    """What a picture and its items tell of a hop; its number and citations may change without it."""
    hop, flow = edge.hop, edge.flow.flow
    return (
        hop.transports,
        hop.personal_number,
        hop.information,
        flow.data,
        flow.condition,
        flow.frequency,
        flow.character,
        edge.flow.ends,
    )
