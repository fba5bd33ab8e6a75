"""The difference of two states: each step that changed, whole, before and after."""

from __future__ import annotations

from attrs import frozen

from pidflow.state import State, StateProcedure, StateStep
from pidflow.vocabulary import Term


class ChangeKind(Term):
    """In what a step changed."""

    ADDED = "added", "追加", "added"
    REMOVED = "removed", "削除", "removed"
    REROUTED = "rerouted", "経路変更", "rerouted"
    TRANSPORT = "transport", "手段変更", "transport changed"
    PERSONAL_NUMBER = "personal number", "個人番号の有無の変更", "Individual Number changed"
    INFORMATION = "information", "情報区分の変更", "information class changed"
    DATA = "data", "データ変更", "data changed"
    CONDITION = "condition", "条件変更", "condition changed"
    FREQUENCY = "frequency", "頻度変更", "frequency changed"
    RENUMBERED = "renumbered", "番号変更", "renumbered"
    REWORDED = "reworded", "文言変更", "reworded"
    BASIS = "basis", "根拠変更", "basis changed"


@frozen
class Side:
    """A step on one side of a difference.

    Args:
        procedure: The procedure it belongs to.
        step: The step.
    """

    procedure: StateProcedure
    step: StateStep


@frozen
class Change:
    """A step that is not the same on both sides.

    Args:
        procedure: The procedure's key.
        key: The step's key.
        kinds: In what it changed, in the order of `ChangeKind`; at least one.
        before: The step before; None where it was not there.
        after: The step after; None where it is no longer there.
    """

    procedure: str
    key: str
    kinds: tuple[ChangeKind, ...]
    before: Side | None
    after: Side | None


@frozen
class Difference:
    """What differs between two states.

    Args:
        before: The state before.
        after: The state after.
        changes: Every step that changed, once, in the order of the procedures and steps.
    """

    before: State
    after: State
    changes: tuple[Change, ...]
