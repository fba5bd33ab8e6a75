"""Sheets like those of real assessments, made in a few lines."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from itertools import pairwise

from pidflow.geometry import Size
from pidflow.sheet import Boundary, Box, Line, LineKey, Sheet, Zone
from pidflow.textsize import broken, width

P, I, O = Zone.PERSON, Zone.INSIDE, Zone.OUTSIDE  # noqa: E741

_KOKUHO_ZONES = {
    "被保険者等": P,
    "国保情報集約システム": O,
    "国民健康保険団体連合会": O,
    "情報提供ネットワークシステム": O,
    "住民基本台帳ネットワークシステム": O,
}
_KOKUHO_FLOWS = (
    "被保険者等>職員>国保標準システム",
    "被保険者等>職員",
    "住民記録システム>団体内統合宛名等システム>国保標準システム",
    "住民記録システム>国保標準システム",
    "住民基本台帳ネットワークシステム>住基ネットCS>国保標準システム",
    "他部署>国保標準システム",
    "情報提供ネットワークシステム>中間サーバー>団体内統合宛名等システム>国保標準システム",
    "国保標準システム>他課業務システム",
    "国保標準システム>団体内統合宛名等システム>他課業務システム",
    "国保標準システム>電話催告システム",
    "国保標準システム>国保情報集約システム>国民健康保険団体連合会",
    "国保標準システム>他システム",
    "国保標準システム>団体内統合宛名等システム>中間サーバー",
)


def sheet(
    flows: Iterable[str], zones: Mapping[str, Zone], hosted: Iterable[str] = (), procedure: str = "p1"
) -> Sheet:
    """Make a sheet of flows ``a>b>c``; boxes not named in `zones` are inside the body."""
    routes = [flow.split(">") for flow in flows]
    ids = list(dict.fromkeys(id_ for route in routes for id_ in route))
    inside = tuple(id_ for id_ in ids if zones.get(id_, I) is I)
    boundaries = [Boundary("body", Size(30, 12), inside)] if inside else []
    if hosted:
        boundaries.append(Boundary("cloud", Size(90, 12), tuple(hosted)))
    lines = [line for nth, route in enumerate(routes) for line in _lines(nth, route)]
    boxes = tuple(Box(id_, _size(id_), zones.get(id_, I)) for id_ in ids)
    return Sheet(procedure, boxes, tuple(lines), tuple(boundaries))


def kokuho() -> Sheet:
    """Return 事務 1 as it is after 令和7年1月: 15 boxes, 21 lines."""
    return sheet(_KOKUHO_FLOWS, _KOKUHO_ZONES, ["国保標準システム"])


def counter() -> Sheet:
    """Return a small sheet with lines there and back."""
    flows = ("本人>職員>国保システム", "国保システム>職員>本人", "国保システム>連合会", "連合会>国保システム")
    return sheet(flows, {"本人": P, "連合会": O})


def layered(boxes: int = 40, hops: int = 60) -> Sheet:
    """Return a made-up assessment with three hubs, and hops between any two systems."""
    chance = random.Random(1)
    ids = [f"第{nth}業務システム" for nth in range(boxes)]
    hubs = [ids[boxes // 5], ids[boxes * 2 // 5], ids[boxes * 3 // 5]]
    flows = [f"{hubs[0]}>{hubs[1]}", f"{hubs[1]}>{hubs[2]}", f"{hubs[2]}>{hubs[0]}"]
    for nth, id_ in enumerate(ids):
        if id_ not in hubs:
            hub = hubs[nth % 3]
            flows.append(f"{id_}>{hub}" if chance.random() < 0.5 else f"{hub}>{id_}")
    while len(flows) < hops:
        one, other = (ids[int(chance.random() * boxes)] for _ in range(2))
        if one != other:
            flows.append(f"{one}>{other}")
    zones = {
        id_: P if nth < boxes // 10 else O
        for nth, id_ in enumerate(ids)
        if not boxes // 10 <= nth < boxes * 4 // 5
    }
    return sheet(flows, zones, hubs[:2])


def _size(id_: str) -> Size:
    lines = broken(id_, 9)
    return Size(max(width(line, 10) for line in lines) + 16, 13 * len(lines) + 16)


def _lines(nth: int, route: list[str]) -> Iterable[Line]:
    for at, (source, target) in enumerate(pairwise(route)):
        label = Size(24 if at else 90, 14)
        yield Line(LineKey(f"s{nth:02}", source, target), label, f"f{nth}")
