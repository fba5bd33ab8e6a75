"""The independent reading of 福岡市 国保 (fukuoka-kokuho.tsv), as far as the model is held to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "models/fukuoka-kokuho"
TRUTH = Path(__file__).with_name("fukuoka-kokuho.tsv")

OLD, NEW = STATES = "old", "new"

PLACES = {
    "国民年金": "保健福祉局総務部保険年金課",
    "市区町村システム": "国民健康保険システム",
    "世帯主・被保険者": "世帯主",
    "国保総合(国保集約)システム 委託区画": "国保総合(国保集約)システムの委託区画",
    "医療保険者等向け中間サーバー等 委託区画": "医療保険者等向け中間サーバー等",
    "同 運用支援環境 (資格履歴ファイル)": "運用支援環境",
}
"""Which node stands for a place that the reading tells in other words."""


@frozen
class Stop:
    """A place on a route, and whether the item names it as its node is named."""

    name: str
    named: bool


@frozen
class Row:
    """A line of the reading."""

    section: str
    number: str
    state: str
    route: str
    data: str
    transport: str
    personal_number: str
    condition: str
    law: str
    remark: str

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The places that its route passes; none where it tells no direction."""
        texts = self.route.split(" → ") if "→" in self.route else []
        return tuple(_stop(text) for text in texts)

    @property
    def item(self) -> str:
        """The number that the document prints, without the letter of the route."""
        return self.number.removeprefix("old ").rstrip("abc").rstrip()

    @property
    def states(self) -> tuple[str, ...]:
        """The states of the model in which the row holds."""
        if self.state.startswith(STATES):
            return (self.state[:3],)
        if self.state.startswith("body = new"):
            return (NEW,)
        return STATES

    @property
    def choice(self) -> bool:
        """Whether one of its routes is taken, or all of them."""
        return "もしくは" in self.remark or " or " in self.route


def _stop(text: str) -> Stop:
    bare = re.sub(r"(?<=システム)\(国保連合会\)", "", text.removeprefix("*"))
    return Stop(
        PLACES.get(bare, bare), named=bare == text.replace("(国保連合会)", "") and bare != "市区町村システム"
    )


def _rows() -> Iterator[Row]:
    lines = TRUTH.read_text(encoding="utf-8").splitlines()
    head, *facts = (line.split("\t") for line in lines if not line.startswith("#"))
    columns = ("section", "number", "state", "route", "data", "transport", "personal_number", "condition")
    for fact in facts:
        told = dict(zip(head, fact, strict=True))
        yield Row(*(told[column] for column in (*columns, "law_purpose", "remark")))


ROWS = tuple(_rows())


def rows_of(section: str, state: str = NEW) -> list[Row]:
    """The rows of a section that hold in a state of the model, in the order of the reading."""
    return [row for row in ROWS if row.section == section and state in row.states]
