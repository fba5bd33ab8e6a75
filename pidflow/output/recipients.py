"""Who outside the body is given something, as table and record."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.output.cells import (
    CERTAINTY,
    CITATIONS,
    TRANSPORTS,
    UNSTATED,
    citations_in_short,
    count_cell,
    step_cell,
    transport_cell,
)
from pidflow.output.record import state_head
from pidflow.output.table import Row, Table
from pidflow.query import Declaration, Recipient
from pidflow.state import Record, State, citation_text, hop_record

_HEAD = ("相手方", CERTAINTY, "流れ", TRANSPORTS, "登録", "法令上の根拠", "事務・番号", CITATIONS)


def recipients_table(found: Iterable[Recipient]) -> Table:
    """Return recipients as a table, a row each.

    Args:
        found: The recipients, in order.

    Example:
        >>> recipients_table(()).head[:3]
        ('相手方', '確度', '流れ')
    """
    return Table(_HEAD, tuple(_row(each) for each in found))


def recipients_record(state: State, found: Iterable[Recipient]) -> Record:
    """Return what ``pidflow recipients`` answers: each recipient with its hops and the rows that declare it.

    Args:
        state: The state.
        found: The recipients, in order.
    """
    return {**state_head(state), "recipients": [_record(each) for each in found]}


def _row(recipient: Recipient) -> Row:
    declared = recipient.declarations
    cited = (*(each.row.citation for each in declared), *(edge.step.citation for edge in recipient.hops))
    return (
        recipient.system.name,
        recipient.certainty.ja,
        count_cell(recipient.count) if recipient.hops else UNSTATED,
        "、".join(transport_cell(each) for each in recipient.transports) or UNSTATED,
        "、".join(_named(each) for each in declared) or "-",
        "、".join(recipient.laws) or UNSTATED,
        "、".join(dict.fromkeys(step_cell(edge) for edge in recipient.hops)) or "-",
        citations_in_short(each for each in cited if each),
    )


def _named(declaration: Declaration) -> str:
    return declaration.row.number or declaration.row.title


def _record(recipient: Recipient) -> Record:
    return {
        "system": recipient.system.id,
        "name": recipient.system.name,
        "certainty": recipient.certainty.value,
        "certain": recipient.count.certain,
        "possible": recipient.count.possible,
        "transports": [each.name if each else None for each in recipient.transports],
        "laws": list(recipient.laws),
        "declarations": [_declaration(each) for each in recipient.declarations],
        "hops": [hop_record(edge) for edge in recipient.hops],
    }


def _declaration(declaration: Declaration) -> Record:
    row = declaration.row
    return {
        "register": declaration.register,
        "key": row.key,
        "number": row.number,
        "title": row.title,
        "law": row.law,
        "transports": [each.name for each in row.transports],
        "citation": citation_text(row.citation),
    }
