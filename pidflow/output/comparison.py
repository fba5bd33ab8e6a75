"""Bodies side by side as a record for JSON, and as rows for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pidflow.comparison import Apart, Cell, Comparison, End, Loner, PairRow, Player, RoleRow, marked_body
from pidflow.output.cells import UNSTATED, basis_cell, citations_cell, transport_cell
from pidflow.output.record import SCHEMA, state_head
from pidflow.output.table import Row, Table
from pidflow.state import Record, State
from pidflow.vocabulary import Claim, Role

_HEAD = (
    "資料",
    "状態",
    "区分",
    "から",
    "へ",
    "名称",
    "流れの数",
    "個人番号の確度",
    "個人番号の記載",
    "手段",
    "経路の根拠",
    "個人番号の根拠",
    "典拠",
)
_ROLE, _FLOW, _APART, _LONER = "役割", "流れ", "役割なしの流れ", "役割なし"
_ABSENT = "なし"


def comparison_record(comparison: Comparison) -> Record:
    """Return what ``pidflow compare`` answers.

    Args:
        comparison: The comparison.

    Returns:
        Its states, roles, pairs of roles, hops that can't be lined up and nodes without a role. What is told
        for each state comes in the order of the states; ``state`` is a position in it, from 0.
    """
    told = {
        "states": [_state(state) for state in comparison.states],
        "carrying": comparison.carrying.value,
        "asked": [role.value for role in comparison.asked],
        "roles": [_role(row) for row in comparison.roles],
        "pairs": pair_records(comparison),
        "apart": [_apart(each) for each in comparison.apart],
        "without_role": [_loner(each) for each in comparison.loners],
    }
    return {"schema": SCHEMA, "comparison": told}


def pair_records(comparison: Comparison) -> list[Record]:
    """Return a record for each pair of roles, with a cell for each state."""
    return [_pair(pair) for pair in comparison.pairs]


def comparison_rows(comparison: Comparison) -> Table:
    """Return a comparison as one table for spreadsheets: a row for each role or pair of roles of each body.

    Args:
        comparison: The comparison.

    Example:
        >>> from pidflow.comparison import compare
        >>> from pidflow.pipeline import open_model
        >>> from pidflow.state import state_at
        >>> city = open_model("shinjuku-kokuho").assessment
        >>> found = compare([state_at(city, "2024-12"), state_at(city, "2025-01")], roles=["税務"])
        >>> comparison_rows(found).rows[-1][3:7]
        ('税務', '宛名', '', '5')
    """
    return Table(_HEAD, tuple(_rows(comparison)))


def _state(state: State) -> Record:
    head, assessment = state_head(state), state.assessment
    return {
        "assessment": assessment.id,
        "title": assessment.title,
        "title_en": assessment.title_en,
        "body": assessment.body.name,
        "body_en": assessment.body.name_en,
        "form": assessment.form.ja,
        "derived": assessment.derived,
        "state": head["state"],
    }


def _role(row: RoleRow) -> Record:
    return {
        "role": row.role.value,
        "name": row.role.ja,
        "name_en": row.role.en,
        "lacking": list(row.lacking),
        "players": [[_player(player) for player in players] for players in row.players],
    }


def _player(player: Player) -> Record:
    return {
        "system": player.system.id,
        "name": player.system.name,
        "name_en": player.system.name_en,
        "hops": player.hops,
        "hosts": [each.id for each in player.hosted],
    }


def _pair(pair: PairRow) -> Record:
    return {
        "source": pair.source.value,
        "target": pair.target.value,
        "contrasts": [each.value for each in pair.contrasts],
        "lacking": list(pair.lacking),
        "cells": [_cell(cell) for cell in pair.cells],
    }


def _cell(cell: Cell) -> Record:
    return {
        "silence": cell.silence.value if cell.silence else None,
        "number": cell.number.value if cell.number else None,
        "personal_number": {each.value: count for each, count in cell.numbers},
        "transports": [each.name if each else None for each in cell.transports],
        "basis": {
            claim.value: [kind.value if kind else None for kind in cell.bases(claim)]
            for claim in (Claim.ROUTE, Claim.TRANSPORTS, Claim.PERSONAL_NUMBER)
        },
        "citations": [str(each) for each in cell.citations],
        "hops": [edge.id for edge in cell.hops],
    }


def _apart(each: Apart) -> Record:
    return {
        "state": each.state,
        "source": _end(each.source),
        "target": _end(each.target),
        "cell": _cell(each.cell),
    }


def _end(end: End) -> Record:
    if isinstance(end, Role):
        return {"role": end.value, "system": None}
    return {"role": None, "system": end.id}


def _loner(each: Loner) -> Record:
    return {"state": each.state, **_player(each.player)}


def _rows(comparison: Comparison) -> Iterator[Row]:
    begun = [(marked_body(nth, each, "ja"), each.label) for nth, each in enumerate(comparison.states)]
    for row in comparison.roles:
        for start, players in zip(begun, row.players, strict=True):
            yield (*start, _ROLE, row.role.ja, "", _names(players), _touching(players), *[""] * 6)
    for pair in comparison.pairs:
        for start, cell in zip(begun, pair.cells, strict=True):
            yield (*start, _FLOW, pair.source.ja, pair.target.ja, "", *_cells(cell))
    for each in comparison.apart:
        ends = _named(each.source), _named(each.target)
        yield (*begun[each.state], _APART, *ends, "", *_cells(each.cell))
    for loner in comparison.loners:
        players = (loner.player,)
        yield (*begun[loner.state], _LONER, "", "", _names(players), _touching(players), *[""] * 6)


def _names(players: Iterable[Player]) -> str:
    return "、".join(player.system.name for player in players) or "この資料に記載なし"


def _touching(players: Iterable[Player]) -> str:
    return str(sum(player.hops for player in players))


def _named(end: End) -> str:
    return end.ja if isinstance(end, Role) else end.name


def _cells(cell: Cell) -> Row:
    if cell.silence:
        return (cell.silence.ja, *[""] * 6)
    return (
        str(len(cell.hops)),
        cell.number.ja if cell.number else _ABSENT,
        "、".join(f"{each.ja}{count}" for each, count in cell.numbers),
        "、".join(transport_cell(each) for each in cell.transports) or UNSTATED,
        "、".join(basis_cell(kind) for kind in cell.bases(Claim.ROUTE)),
        "、".join(basis_cell(kind) for kind in cell.bases(Claim.PERSONAL_NUMBER)),
        citations_cell(cell.citations),
    )
