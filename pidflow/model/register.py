"""Registers: what the form declares beside the flows, row by row.

A row that changes is there once for each period, always with its key. Its history is no part of what it says:
rows that say the same are equal.
"""

from __future__ import annotations

from attrs import field, fields, frozen

from pidflow.calendar import ALWAYS, Period
from pidflow.model.citation import Citation
from pidflow.model.flow import Flow
from pidflow.model.history import History
from pidflow.vocabulary import Transport


@frozen
class Exchange:
    """A row that ties a party to the body: a connection, acquisition, provision or transfer.

    Args:
        key: Its identity within its register.
        title: What the form calls it.
        party: The id of the counterpart: the connected system, the source, or the receiver.
        system: The id of the body's system concerned; None where the row is about the body.
        number: Its number as the form prints it, such as ``提供先1``; None where it has none.
        law: The legal ground as the document gives it.
        purpose: What for.
        data: Which data.
        persons: How many persons, as the form's class.
        range: Whose data it is (対象となる本人の範囲).
        frequency: When or how often.
        transports: By what, alternatives in the order of the form.
        covers: The steps that show it, as ``procedure/step``; empty where it has flows of its own, or none.
        flows: The flows that it declares and no step shows.
        choice: True where one of the flows happens (「又は」), False where all of them do.
        period: When it is so; in a state, when the row stands without a break.
        citation: Where.
        note: What a reader should know of it.
        history: How the record came to it.
    """

    key: str
    title: str
    party: str
    system: str | None = None
    number: str | None = None
    law: str | None = None
    purpose: str | None = None
    data: str | None = None
    persons: str | None = None
    range: str | None = None
    frequency: str | None = None
    transports: tuple[Transport, ...] = ()
    covers: tuple[str, ...] = ()
    flows: tuple[Flow, ...] = ()
    choice: bool = False
    period: Period = ALWAYS
    citation: Citation | None = None
    note: str | None = None
    history: History = field(factory=History, eq=False)

    @property
    def parties(self) -> tuple[str, ...]:
        """The ids of the counterparts, the nearest first."""
        return (self.party,)


@frozen
class Reentrustment:
    """Whether a contractor may entrust again (再委託), and on what terms.

    Args:
        done: Whether it does.
        permission: How it is permitted (許諾方法); None where that is not said.
        work: What is entrusted again (再委託事項); None where that is not said.
    """

    done: bool
    permission: str | None = None
    work: str | None = None


@frozen
class Entrustment:
    """A 委託事項 with its chain of contractors.

    Args:
        key: Its identity.
        title: What is entrusted.
        number: Its number as the form prints it, such as ``委託事項1``; None where it has none.
        law: The legal ground as the document gives it.
        work: What the contractor does.
        chain: The ids of the contractor, of whom it entrusts again (再委託), and so on down.
        reentrustment: Whether the contractor entrusts again; None where that is not said.
        certifications: The certifications that the last of the chain holds, as the document names them.
        files: The keys of the 特定個人情報ファイル concerned.
        persons: How many persons, as the form's class.
        handlers: How many people at the contractor handle it, as the form's class.
        frequency: When or how often.
        transports: How the file is handed over.
        covers: The steps that show it, as ``procedure/step``; empty where it has flows of its own, or none.
        flows: The flows that it declares and no step shows.
        choice: True where one of the flows happens (「又は」), False where all of them do.
        period: When it is so; in a state, when the row stands without a break.
        citation: Where.
        note: What a reader should know of it.
        history: How the record came to it.
    """

    key: str
    title: str
    number: str | None = None
    law: str | None = None
    work: str | None = None
    chain: tuple[str, ...] = ()
    reentrustment: Reentrustment | None = None
    certifications: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    persons: str | None = None
    handlers: str | None = None
    frequency: str | None = None
    transports: tuple[Transport, ...] = ()
    covers: tuple[str, ...] = ()
    flows: tuple[Flow, ...] = ()
    choice: bool = False
    period: Period = ALWAYS
    citation: Citation | None = None
    note: str | None = None
    history: History = field(factory=History, eq=False)

    @property
    def parties(self) -> tuple[str, ...]:
        """The ids of the counterparts, the nearest first."""
        return self.chain


@frozen
class Storage:
    """Where a file is kept in a period.

    Args:
        place: The place, in Japanese.
        place_en: The same in English.
        system: The id of the node that is the place; None where it is no node.
        trial: True where it is kept there for verification only.
        period: When.
        citation: Where the document says so.
    """

    place: str
    place_en: str
    system: str | None = None
    trial: bool = False
    period: Period = ALWAYS
    citation: Citation | None = None


@frozen
class File:
    """A 特定個人情報ファイル.

    Args:
        key: Its identity.
        name: Its name.
        name_en: Its English name.
        storage: Where it is kept, by period.
        persons: How many persons, as the form's class.
        purpose: What it is used for.
        items: The recorded items (記録項目), in the order of the document.
        period: When it is so; in a state, when the row stands without a break.
        citation: Where.
        note: What a reader should know of it.
        history: How the record came to it.
    """

    key: str
    name: str
    name_en: str
    storage: tuple[Storage, ...] = ()
    persons: str | None = None
    purpose: str | None = None
    items: tuple[str, ...] = ()
    period: Period = ALWAYS
    citation: Citation | None = None
    note: str | None = None
    history: History = field(factory=History, eq=False)


@frozen
class Measure:
    """A safeguard that the document promises.

    Args:
        key: Its identity.
        title: The measure, in the modeller's own words.
        number: Its number as citations name it; None where it has none.
        subject: Of what it is a part, or whose duty it is, as the document arranges it.
        party: The id of who must keep it; None where that is the body.
        period: When it is so; in a state, when the row stands without a break.
        citation: Where.
        note: What a reader should know of it.
        history: How the record came to it.
    """

    key: str
    title: str
    number: str | None = None
    subject: str | None = None
    party: str | None = None
    period: Period = ALWAYS
    citation: Citation | None = None
    note: str | None = None
    history: History = field(factory=History, eq=False)


@frozen
class Registers:
    """Every register; an assessment holds a row once for each of its periods, a state only as it is then."""

    connections: tuple[Exchange, ...] = ()
    acquisitions: tuple[Exchange, ...] = ()
    entrustments: tuple[Entrustment, ...] = ()
    provisions: tuple[Exchange, ...] = ()
    transfers: tuple[Exchange, ...] = ()
    files: tuple[File, ...] = ()
    measures: tuple[Measure, ...] = ()


REGISTERS: tuple[str, ...] = tuple(each.name for each in fields(Registers))
"""The names of the registers, in the order of the form."""
