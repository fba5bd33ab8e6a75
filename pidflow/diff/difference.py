"""The difference of two states: whatever is not the same, whole, before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from attrs import frozen

from pidflow.model import Assessment, Correction, Entrustment, Exchange, File, History, Measure
from pidflow.state import State, StateProcedure, StateStep, StateSystem
from pidflow.vocabulary import Term

Row: TypeAlias = Exchange | Entrustment | File | Measure
"""A row of any register."""


class ChangeKind(Term):
    """In what something changed; `CITATION` is told only where nothing else changed."""

    ADDED = "added", "追加", "added"
    REMOVED = "removed", "削除", "removed"
    REROUTED = "rerouted", "経路変更", "rerouted"
    TRANSPORT = "transport", "手段変更", "transport changed"
    PERSONAL_NUMBER = "personal number", "個人番号の有無の変更", "Individual Number changed"
    INFORMATION = "information", "情報区分の変更", "information class changed"
    IDENTIFIERS = "identifiers", "識別子変更", "identifiers changed"
    DATA = "data", "データ変更", "data changed"
    CHARACTER = "character", "性格変更", "legal character changed"
    CONDITION = "condition", "条件変更", "condition changed"
    FREQUENCY = "frequency", "頻度変更", "frequency changed"
    PERIOD = "period", "期間変更", "period changed"
    CHOICE = "choice", "選択の変更", "one of its flows, or all of them"
    WORK = "work", "処理する者の変更", "systems or people at work changed"
    RENUMBERED = "renumbered", "番号変更", "renumbered"
    RENAMED = "renamed", "名称変更", "renamed"
    REWORDED = "reworded", "文言変更", "reworded"
    SPELLING = "spelling", "表記変更", "other spellings"
    STANDING = "standing", "位置付けの変更", "kind, boundary, operator or role changed"
    HOSTING = "hosting", "稼働基盤の変更", "hosting changed"
    REGISTER = "register", "登録内容の変更", "register row changed"
    BASIS = "basis", "根拠変更", "basis changed"
    CITATION = "citation", "典拠変更", "cited from elsewhere"


@frozen
class Side:
    """A step on one side of a difference.

    Args:
        procedure: The heading of the procedure it belongs to, without its steps.
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
        corrections: The corrections of the record that lie between, in the order of time; empty where a
            fact changed.
    """

    procedure: str
    key: str
    kinds: tuple[ChangeKind, ...]
    before: Side | None
    after: Side | None
    corrections: tuple[Correction, ...] = ()


@frozen
class ProcedureChange:
    """A procedure whose heading is not the same on both sides; its steps are told one by one.

    Args:
        key: The procedure's key.
        kinds: In what it changed, in the order of `ChangeKind`; at least one.
        before: The heading before, without steps; None where there was no such procedure.
        after: The heading after, without steps; None where there is no such procedure any more.
    """

    key: str
    kinds: tuple[ChangeKind, ...]
    before: StateProcedure | None
    after: StateProcedure | None


@frozen
class SystemChange:
    """A system that is not the same on both sides.

    Args:
        id: The system's id.
        kinds: In what it changed, in the order of `ChangeKind`; at least one.
        before: The system before; None where it was not there.
        after: The system after; None where it is no longer there.
    """

    id: str
    kinds: tuple[ChangeKind, ...]
    before: StateSystem | None
    after: StateSystem | None


@frozen
class RegisterChange:
    """A row of a register that is not the same on both sides.

    Args:
        register: The name of the register, as `Registers` has it.
        key: The row's key.
        kinds: In what it changed, in the order of `ChangeKind`; at least one.
        before: The row before; None where it did not stand.
        after: The row after; None where it no longer stands.
        corrections: The corrections of the record that lie between, in the order of time; empty where a
            fact changed.
    """

    register: str
    key: str
    kinds: tuple[ChangeKind, ...]
    before: Row | None
    after: Row | None
    corrections: tuple[Correction, ...] = ()


AnyChange: TypeAlias = Change | ProcedureChange | SystemChange | RegisterChange
"""A change of whatever a state holds."""


@frozen
class Order:
    """What stands in which order, where that is not the same on both sides.

    Args:
        of: ``procedures``, ``systems``, the name of a register, or ``steps`` and the key of their procedure.
        before: The keys before, in their order.
        after: The keys after, in their order.
    """

    of: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def moved(self) -> bool:
        """Whether what stays stands in another order; not so where something only came or went."""
        staying = [key for key in self.before if key in self.after]
        return staying != [key for key in self.after if key in self.before]


@frozen
class HistoryChange:
    """How the record came to a step or row that says the same on both sides, where that is not the same.

    It is no difference of what is said, and kept so that the one state can be made of the other.

    Args:
        of: The name of a register, or ``steps`` and the key of their procedure.
        key: The key of the step or row.
        before: Its history before.
        after: Its history after.
    """

    of: tuple[str, ...]
    key: str
    before: History
    after: History


@frozen
class Head:
    """What a state is a state of, and what it is called.

    Args:
        assessment: The assessment.
        id: The state's id.
        label: Its label.
        label_en: The same in English.
        planned: Whether the document calls it 予定.
    """

    assessment: Assessment
    id: str
    label: str
    label_en: str
    planned: bool = False


@frozen
class HeadChange:
    """What the states are called, where that is not the same."""

    before: Head
    after: Head


@frozen
class Difference:
    """Everything that differs between two states; whatever differs is told once.

    Args:
        before: The state before, which names what the changes speak of.
        after: The state after.
        changes: Every step that changed in more than its citations, in the order of the procedures and steps.
        procedures: Every procedure whose heading changed in more than its citation.
        systems: Every system that changed in more than its citations.
        registers: Every row that changed in more than its citations.
        citations: Whatever changed in nothing but where the document has it; pages move with every sheet.
        orders: What came, went or moved within an order.
        histories: What says the same, but came to it otherwise.
        head: What the states are called; None where that is the same.
    """

    before: State
    after: State
    changes: tuple[Change, ...] = ()
    procedures: tuple[ProcedureChange, ...] = ()
    systems: tuple[SystemChange, ...] = ()
    registers: tuple[RegisterChange, ...] = ()
    citations: tuple[AnyChange, ...] = ()
    orders: tuple[Order, ...] = ()
    histories: tuple[HistoryChange, ...] = ()
    head: HeadChange | None = None

    @property
    def differs(self) -> bool:
        """Whether anything differs beside what the states are called."""
        return any(True for _ in self.all_changes()) or bool(self.orders)

    def all_changes(self) -> Iterator[AnyChange]:
        """Every change, citations too."""
        yield from self.changes
        yield from self.procedures
        yield from self.systems
        yield from self.registers
        yield from self.citations
