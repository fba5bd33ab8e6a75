"""Hops and assessments as tables."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.model import Assessment, Basis, Moment
from pidflow.output.cells import CERTAINTY
from pidflow.output.hints import brief_record, wider_record
from pidflow.output.record import state_head
from pidflow.output.table import Table
from pidflow.query import Match, Path, Wider
from pidflow.state import Record, State, StateHop, hop_record
from pidflow.wording import route_text

_HEAD = (
    "事務",
    "番号",
    "経路",
    "データ",
    "性格",
    "個人番号",
    "情報",
    "根拠(経路・手段・情報・個人番号)",
    "典拠",
)
_LIST_HEAD = ("モデル", "評価実施機関", "評価書", "状態", "事務")
_UNSTATED = "-"


def hops_table(state: State, hops: Iterable[StateHop]) -> Table:
    """Return hops as a table, a row each, the route in the notation.

    Args:
        state: The state that names the systems.
        hops: The hops, in order.
    """
    return Table(_HEAD, tuple(_row(state, hop) for hop in hops))


def matches_table(state: State, found: Iterable[Match]) -> Table:
    """Return the hops that are what was asked as a table: as `hops_table`, after how surely they are.

    Args:
        state: The state that names the systems.
        found: The hops, in order.
    """
    return Table((CERTAINTY, *_HEAD), tuple((each.certainty.ja, *_row(state, each.hop)) for each in found))


def matches_record(
    state: State, found: Iterable[Match], hints: Wider | None = None, longer: Path | None = None
) -> Record:
    """Return the hops that are what was asked as a record: as `hops_record`, with their certainty.

    Args:
        state: The state.
        found: The hops, in order.
        hints: What else there is, where none was found.
        longer: A path between the two systems, where no hop joins them.
    """
    hops = [{**hop_record(each.hop), "certainty": each.certainty.value} for each in found]
    told = {**wider_record(hints), "path": brief_record(longer)} if hints else None
    return {**state_head(state), "hints": told, "hops": hops}


def list_table(assessments: Iterable[Assessment]) -> Table:
    """Return assessments as a table, a row each.

    Args:
        assessments: The assessments, in order.
    """
    rows = (
        (
            each.id,
            each.body.name,
            f"{each.title} {each.form.ja}",
            "、".join(_moment(moment) for moment in each.moments),
            str(len(each.procedures)),
        )
        for each in assessments
    )
    return Table(_LIST_HEAD, tuple(rows))


def _moment(moment: Moment) -> str:
    return f"{moment.id} ({moment.label}{'、予定' if moment.planned else ''})"


def _row(state: State, edge: StateHop) -> tuple[str, ...]:
    flow, basis = edge.flow.flow, edge.hop.basis
    bases = (basis.route, basis.transports, basis.information, basis.personal_number)
    return (
        f"{edge.procedure.number}",
        edge.step.number,
        route_text(state, (edge.hop,)),
        _data(edge),
        flow.character.ja,
        edge.hop.personal_number.ja,
        edge.hop.information.ja,
        "・".join(_basis(each) for each in bases),
        str(edge.step.citation or ""),
    )


def _data(edge: StateHop) -> str:
    flow = edge.flow
    circumstances = (flow.flow.frequency, flow.flow.condition, f"{flow.ends.key}まで" if flow.ends else None)
    told = "・".join(each for each in circumstances if each)
    return (flow.flow.data or _UNSTATED) + (f"〔{told}〕" if told else "")


def _basis(basis: Basis | None) -> str:
    return basis.kind.ja if basis else _UNSTATED
