"""Registers: what the form declares beside the flows, row by row.

A row that changes is there once for each period, always with its key. Its history is no part of what it says:
rows that say the same are equal.
"""

from __future__ import annotations

from attrs import field, frozen

from pidflow.calendar import ALWAYS, Period
from pidflow.model.citation import Citation
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
        law: The legal ground as the document gives it.
        purpose: What for.
        data: Which data.
        persons: How many persons, as the form's class.
        frequency: When or how often.
        transports: By what, alternatives in the order of the form.
        covers: The steps that show it, as ``procedure/step``.
        period: When it is so; in a state, when the row stands without a break.
        citation: Where.
        note: What a reader should know of it.
        history: How the record came to it.
    """

    key: str
    title: str
    party: str
    system: str | None = None
    law: str | None = None
    purpose: str | None = None
    data: str | None = None
    persons: str | None = None
    frequency: str | None = None
    transports: tuple[Transport, ...] = ()
    covers: tuple[str, ...] = ()
    period: Period = ALWAYS
    citation: Citation | None = None
    note: str | None = None
    history: History = field(factory=History, eq=False)


@frozen
class Entrustment:
    """A 委託事項 with its chain of contractors.

    Args:
        key: Its identity.
        title: What is entrusted.
        work: What the contractor does.
        chain: The ids of the contractor, of whom it entrusts again (再委託), and so on down.
        files: The keys of the 特定個人情報ファイル concerned.
        persons: How many persons, as the form's class.
        handlers: How many people at the contractor handle it, as the form's class.
        transports: How the file is handed over.
        covers: The steps that show it, as ``procedure/step``.
        period: When it is so; in a state, when the row stands without a break.
        citation: Where.
        note: What a reader should know of it.
        history: How the record came to it.
    """

    key: str
    title: str
    work: str | None = None
    chain: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    persons: str | None = None
    handlers: str | None = None
    transports: tuple[Transport, ...] = ()
    covers: tuple[str, ...] = ()
    period: Period = ALWAYS
    citation: Citation | None = None
    note: str | None = None
    history: History = field(factory=History, eq=False)


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
        period: When it is so; in a state, when the row stands without a break.
        citation: Where.
        note: What a reader should know of it.
        history: How the record came to it.
    """

    key: str
    name: str
    name_en: str
    storage: tuple[Storage, ...] = ()
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
