"""The rows of registers as a table."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.model import Entrustment, Exchange, File, Measure
from pidflow.output.cells import CITATIONS, DATA, TRANSPORTS, UNSTATED
from pidflow.output.difference_words import group_in
from pidflow.output.record import state_head
from pidflow.output.register_records import registers_record
from pidflow.output.table import Row, Table
from pidflow.state import Record, State

_HEAD = (
    "登録",
    "番号",
    "名称",
    "相手方",
    DATA,
    "法令上の根拠",
    TRANSPORTS,
    "人数",
    "対応する項目",
    CITATIONS,
)


def registers_table(state: State, wanted: Iterable[str]) -> Table:
    """Return the rows that stand in a state as a table, a row each.

    Args:
        state: The state.
        wanted: The names of the registers, in the order in which they are told.

    Example:
        >>> from pidflow.pipeline import open_model
        >>> from pidflow.state import state_at
        >>> town = state_at(open_model("shinjuku-kokuho").assessment, "2025-01")
        >>> [row[0] for row in registers_table(town, ["entrustments"]).rows]
        ['委託']
    """
    rows = (_row(state, name, row) for name in wanted for row in getattr(state.registers, name))
    return Table(_HEAD, tuple(rows))


def registers_answer(state: State, wanted: Iterable[str]) -> Record:
    """Return what ``pidflow registers`` answers.

    Args:
        state: The state.
        wanted: The names of the registers.
    """
    every = registers_record(state)
    return {**state_head(state), "registers": {name: every[name] for name in wanted}}


def _row(state: State, register: str, row: Exchange | Entrustment | File | Measure) -> Row:
    head, cited = group_in(register, "ja"), str(row.citation or "")
    match row:
        case Exchange():
            data, people, parties = row.data, row.persons, tuple(filter(None, (row.system, row.party)))
        case Entrustment():
            data, people, parties = row.work, row.persons, row.chain
        case File():
            data = f"記録項目 {len(row.items)}件" if row.items else None
            return (head, "-", row.name, "-", data or UNSTATED, "-", "-", row.persons or UNSTATED, "-", cited)
        case Measure():
            party = state.system(row.party).name if row.party else "-"
            return (head, row.number or "-", row.title, party, row.subject or "-", "-", "-", "-", "-", cited)
    return (
        head,
        row.number or "-",
        row.title,
        "、".join(state.system(id).name for id in parties) or UNSTATED,
        data or UNSTATED,
        row.law or UNSTATED,
        "、".join(each.name for each in row.transports) or UNSTATED,
        people or UNSTATED,
        "、".join(row.covers) or ("あり" if row.flows else "-"),
        cited,
    )
