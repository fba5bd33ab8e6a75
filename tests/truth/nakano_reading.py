"""The independent reading of 中野区 国保 (nakano-kokuho.tsv), as far as the model is held to it.

The form has no 事務の流れ: the reading's flows are what the running text tells. Its text is torn, so that the reading puts
a 「?」 where it can't tell whose a value is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, pairwise, product
from pathlib import Path

from attrs import frozen

from pidflow.state import State, StateHop
from pidflow.vocabulary import TRANSPORTS, BasisKind, PersonalNumber

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "models/nakano-kokuho"
TRUTH = Path(__file__).with_name("nakano-kokuho.tsv")

STATES = FIRST, UNIFIED, BEFORE_THE_LAW, NEWEST = "2022-02", "2023-03", "2024-05", "2025-01"

PLACES = {
    "NCAS": "NCASシステム",
    "国民健康保険ファイル(NCAS)": "NCASシステム",
    "市区町村": "NCASシステム",
    "各業務システム": "NCASシステム",
    "既存の自庁システム": "NCASシステム",
    "国保実績報告書作成システム": "国保実績報告書作成システム(コクホ・ラインシステム)",
    "国保連合会 国保総合(国保集約)システム": "国保総合(国保集約)システム",
    "被保険者等(本人)": "本人又は本人の代理人",
    "本人又は代理人": "本人又は本人の代理人",
    "住民記録システム(既存住基システム)": "住民記録システム",
    "住民基本台帳ネットワークシステム(住基ネットシステム)": "住民基本台帳ネットワークシステム",
    "国保総合システムおよび国保情報集約システム(国保総合(国保集約)システム)": "国保総合(国保集約)システム",
    "国保総合": "国保総合(国保集約)システム",
}
"""Nodes that the reading tells in other words. NCAS is systems 1 to 3, where the text does not tell them apart."""

AT_THE_FEDERATION = {"国保連合会": "国保総合(国保集約)システム"}
"""On a route the text sends to the federation: its servers of system 12, with which alone the PC is connected (Ⅲ-2)."""

THE_CITY = {"Ⅲ2-c": "NCASシステム", "システム15": "*職員"}
"""What stands for 区 on a route; the texts don't say."""

REPLY_ONLY = {"システム7-a": "住民情報連携基盤システム → *中間サーバー"}
"""The request that calls for the data goes the other way and carries none of it: no flow of the model."""

FULL_WIDTH = {0xFF01 + place: 0x21 + place for place in range(94)}


def half_width(text: str) -> str:
    """The text as it is compared: the source prints signs, digits and letters in either width."""
    return text.translate(FULL_WIDTH)


@frozen
class Row:
    """A line of the measure, as far as the model is held to it; full width is half width."""

    section: str
    number: str
    state: str
    route: str
    data: str
    transport: str
    pn: str
    when: str
    law: str
    people: str
    reentrust: str
    before: str
    after: str
    timing: str
    kind: str
    remark: str

    @property
    def stops(self) -> list[str]:
        """The places of its route; those which the text doesn't name there have a star."""
        told = REPLY_ONLY.get(self.number, self.route).split(" → ")
        return [THE_CITY.get(self.number, each) if each.strip("*") == "区" else each for each in told]

    @property
    def number_told(self) -> PersonalNumber | None:
        """What it says of the 個人番号 here; what it says of a whole business is nothing here."""
        if self.pn == "stated not in":
            return PersonalNumber.EXCLUDED
        return PersonalNumber.SUBSTITUTE if self.pn.startswith("substitute code") else None

    @property
    def laws(self) -> tuple[str | None, str | None]:
        """The items of the law before it was renumbered and since; none where it is blank, or misprinted."""
        old = re.search(r"旧 (別表第[一二]) (\d+)\)", self.law)
        new = re.match(r"(2条の表|番号法別表) (\d+) ", self.law)
        table = {"2条の表": "主務省令第2条の表", "番号法別表": "番号法別表"}
        return (
            f"番号法{old[1]} {old[2]}の項" if old else None,
            f"{table[new[1]]} {new[2]}の項" if new else None,
        )

    @property
    def persons(self) -> tuple[str | None, str]:
        """How many and who; of provisions the reading tells the latter once for all."""
        many, _, who = self.people.partition("; ")
        return None if many.startswith("?") else many, who or "国民健康保険被保険者"

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The places that it joins without an order; a name that breaks off is none."""
        if "↔" not in self.route:
            return []
        sides = [side.split(", ") for side in self.route.split(" ↔ ")]
        pairs = chain.from_iterable(product(one, other) for one, other in pairwise(sides))
        return [pair for pair in pairs if not any(name.endswith("…") for name in pair)]

    @property
    def ways(self) -> set[str]:
        """The transports that it names first; words for anything else, such as ファイル転送, are none."""
        first = re.split(r"[ (?]", self.transport.removeprefix("その他 国保システム"))[0]
        return {each.name for each in TRANSPORTS if first in (each.name, *each.aliases)}


def _rows() -> tuple[Row, ...]:
    lines = half_width(TRUTH.read_text(encoding="utf-8")).splitlines()
    head, *facts = (line.split("\t") for line in lines if line and not line.startswith("#"))
    told = (dict(zip(head, fact, strict=True)) for fact in facts)
    columns = Row.__match_args__
    return tuple(Row(*(each[column] for column in columns)) for each in told)


ROWS = _rows()


def rows_of(section: str) -> list[Row]:
    """The rows in force, or of the list of changes."""
    return [row for row in ROWS if row.section == section and row.state != "ghost"]


def node(state: State, name: str) -> str:
    """The id of what the reading calls so; the name itself where the model has nothing like it."""
    bare = name.removeprefix("*")
    told = PLACES.get(bare, bare)
    ids = {half_width(spelling): each.id for each in state.systems for spelling in each.spellings}
    return ids.get(told, told)


def on_route(state: State, name: str) -> str:
    """The same on the way of a flow."""
    bare = name.removeprefix("*")
    return node(state, AT_THE_FEDERATION.get(bare, bare))


def ends(edges: Iterable[StateHop]) -> list[str]:
    """The systems that consecutive hops pass; none where there is no hop."""
    hops = [edge.hop for edge in edges]
    return [*(hop.source for hop in hops[:1]), *(hop.target for hop in hops)]


def direction(edge: StateHop) -> tuple[str, str]:
    """From where to where."""
    return edge.hop.source, edge.hop.target


def stated_number(edge: StateHop) -> PersonalNumber:
    """What the source itself is said to tell of the 個人番号, whatever the way rests on."""
    basis = edge.hop.basis.personal_number
    stated = basis is not None and basis.kind is BasisKind.STATED
    return edge.hop.personal_number if stated else PersonalNumber.UNSTATED


def stated_ways(edge: StateHop) -> set[str]:
    """What the source itself is said to tell of the transports."""
    basis = edge.hop.basis.transports
    stated = basis is not None and basis.kind is BasisKind.STATED
    return {each.name for each in edge.hop.transports} if stated else set()
