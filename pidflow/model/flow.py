"""Flows and their hops: the edges."""

from __future__ import annotations

from attrs import frozen

from pidflow.calendar import ALWAYS, Milestone, Period
from pidflow.model.basis import HopBasis
from pidflow.vocabulary import Character, Information, PersonalNumber, Transport


@frozen
class Hop:
    """One edge: from one system straight to another.

    Args:
        source: The id of the system it leaves.
        target: The id of the system it comes to.
        transports: Over what it goes, alternatives in the order of the document; empty is unstated.
        information: Whether what it carries is 特定個人情報.
        personal_number: Whether the 個人番号 itself is in it.
        identifiers: What tells whom the data is about, such as 個人番号 or 団体内統合宛名番号.
        basis: On what each of its claims rests.
    """

    source: str
    target: str
    transports: tuple[Transport, ...]
    information: Information
    personal_number: PersonalNumber
    identifiers: tuple[str, ...]
    basis: HopBasis


@frozen
class Flow:
    """A route with what it carries.

    Args:
        hops: The consecutive hops, at least one; each starts where the one before it ends.
        data: What it carries, in Japanese; None where it is not said.
        data_en: The same in English.
        character: Its legal character.
        condition: On what condition it happens, in Japanese; None where there is none.
        condition_en: The same in English.
        frequency: How often, in Japanese; None where it is not said.
        frequency_en: The same in English.
        period: When it is there, within its step's version.
    """

    hops: tuple[Hop, ...]
    data: str | None = None
    data_en: str | None = None
    character: Character = Character.UNSTATED
    condition: str | None = None
    condition_en: str | None = None
    frequency: str | None = None
    frequency_en: str | None = None
    period: Period = ALWAYS

    @property
    def transitional(self) -> bool:
        """Whether it ends at a milestone that has no date (「移行完了までは従前のとおり」)."""
        return isinstance(self.period.until, Milestone)
