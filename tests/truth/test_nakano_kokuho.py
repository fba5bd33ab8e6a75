"""The model of 中野区 国保 tells what its source states: systems, connections, flows and acquisitions.

The measure is nakano-kokuho.tsv, which comes from an independent reading of the source and not from the model.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, pairwise
from pathlib import Path

import pytest

from pidflow.calendar import parse_date
from pidflow.loading import load
from pidflow.model import Assessment
from pidflow.state import State, StateHop, state_at
from pidflow.vocabulary import BasisKind, Form, PersonalNumber
from tests.truth.held import altered_copy, unlike
from tests.truth.nakano_reading import (
    FIRST,
    MODEL,
    NEWEST,
    STATES,
    direction,
    ends,
    half_width,
    node,
    on_route,
    rows_of,
    stated_number,
    stated_ways,
)

PARTS = {"国保総合PC"}
"""Cited as a system of the form, but part of system 12; on the way to the federation whether or not a text names it."""

FLOWS = {
    "Ⅰ1② 準備-1": ["junbi/shikaku-teikyo/1/1", "junbi/shikaku-teikyo/2/1", "junbi/shikaku-teikyo/3/1"],
    "システム4-a": ["kino/taino-torikomi/1/1"],
    "システム4-b": ["kino/taino-torikomi/2/1"],
    "システム6": ["kino/jisseki-hokoku/1/1", "kino/jisseki-hokoku/1/2"],
    "システム7-a": ["joho-renkei/atena-tsuchi/1/1"],
    "システム8-2": ["joho-renkei/shokai/1/1"],
    "システム8-3": ["joho-renkei/teikyo/3/1"],
    "システム11-1": ["kino/honnin-kakunin-koshin/1/1", "kino/honnin-kakunin-koshin/1/2"],
    "システム12-1(1)": ["kokuho-sogo/ido-soshin/1/1", "kokuho-sogo/ido-soshin/2/1"],
    "システム12-1(2)": ["kokuho-sogo/hihokensha-jushin/1/1"],
    "システム13-1": ["kino/atena-renkei/1/1"],
    "システム14": ["joho-renkei/fukuhon/1/1"],
    "システム15": ["registers/acquisitions/pittari/1/1", "registers/acquisitions/pittari/1/2"],
    "Ⅲ2-a": ["kokuho-sogo/hihokensha-jushin/1/1", "kokuho-sogo/hihokensha-jushin/2/1"],
    "Ⅲ2-b": ["kokuho-sogo/kekka-haishin/1/1"],
    "Ⅲ2-c": ["kokuho-sogo/ido-soshin/1/1", "kokuho-sogo/ido-soshin/2/1"],
    "Ⅲ7/Ⅲ10": ["junbi/rireki-kakuno/1/1"],
    "委託3-b": ["junbi/shikaku-teikyo/1/1", "junbi/shikaku-teikyo/2/1", "junbi/shikaku-teikyo/3/1"],
}
"""Which hops stand for which flow of the reading."""

WORK = {
    "Ⅰ1② 準備-2": "junbi/kikanbetsu-fugo",
    "システム8-1": "joho-renkei/fugo-kanri",
    "システム11-2": "kino/honnin-kakunin",
    "システム11-4": "kino/honnin-kakunin-kensaku",
}
"""Steps without a flow: the text tells what is done in a system, not what comes to it from where."""

WITHOUT_FLOW = {"Ⅱ3⑤ 3": "入手6-3"}
"""The use of data, tied to no way and no source: the row of its likely source has no flow."""

READ_WITH_ANOTHER = {
    "joho-renkei/atena-tsuchi/2/1",  # 7-a: 「又は」, to the terminal that requested it
    "joho-renkei/shokai/2/1",  # 8-2 and 8-3 lead on by 7-b, which joins the same systems without a direction
    "joho-renkei/shokai/3/1",
    "joho-renkei/teikyo/1/1",
    "joho-renkei/teikyo/2/1",
    "kokuho-sogo/kekka-haishin/2/1",  # Ⅲ2-b: the results go to other municipalities too
}
"""Hops that the reading tells in the remark or by the row of another flow."""

STATED_BY_A_REMARK = {"kokuho-sogo/kekka-haishin/2/1"}
"""「双方に配信され」: the item itself, which the row of the reading tells in its remark."""

LESS_THAN_STATED = {"junbi/shikaku-teikyo/3/1"}
"""The text names the federation, not its system: that it is sent from there is assumed."""

NO_ROW_OF_ITS_OWN = {"庁内連携"}
"""Ticked among 入手方法, but from whom can't be told: an anomaly of the model, and in none of its rows."""

BOXES = ["情報提供ネットワークシステム", "庁内連携システム", "住民基本台帳ネットワークシステム"]
BOXES += ["既存住民基本台帳システム", "宛名システム等", "税務システム"]
"""As the form has them, two by two; その他 comes last."""

NOT_TICKED = {("receipt", "rengokai")}
"""A connection by the functions of system 5, against its boxes; the text tells no direction."""


# ------------------------------------------------------------------------------- deviations


def edges_of(state: State) -> dict[str, StateHop]:
    """The hops by id."""
    return {edge.id: edge for edge in state.hops}


def joined(state: State) -> set[tuple[str, str]]:
    """What a text joins without an order, both ways."""
    pairs = [[node(state, end) for end in pair] for row in rows_of("flow") for pair in row.pairs]
    return {(one, other) for one, other in pairs} | {(other, one) for one, other in pairs}


def name_of(state: State, id: str) -> str:
    """The name that a node has then, in half width."""
    return next((half_width(each.name) for each in state.systems if each.id == id), "nothing")


def other_systems(assessment: Assessment) -> Iterator[str]:
    """Systems of the form that only one of them has, or under another number; renamed otherwise."""
    state = state_at(assessment, NEWEST)
    told = [(f"Ⅰ-2 システム{row.number}", node(state, row.route)) for row in rows_of("system")]
    parts = {node(state, each) for each in PARTS}
    cited = [(each.citation.item or "", each.id) for each in assessment.systems if each.citation]
    found = [(item, id) for item, id in cited if re.fullmatch(r"Ⅰ-2 システム\d+", item) and id not in parts]
    yield from unlike("systems", sorted(told), sorted(found))
    before, after = state_at(assessment, FIRST), state_at(assessment, "2022-03-01")
    for row in (row for row in rows_of("change") if row.kind == "name"):
        old, new = node(before, row.before), node(after, row.after)
        yield from unlike(row.number, (row.before, row.after), (name_of(before, old), name_of(after, new)))
        yield from unlike(row.number, old, new)


def other_connections(assessment: Assessment) -> Iterator[str]:
    """Ticks that only one of them has, or of another system or box; a torn tick is none."""
    state = state_at(assessment, NEWEST)
    systems = {row.number: node(state, row.route) for row in rows_of("system")}
    told = set()
    for row in (row for row in rows_of("connection") if row.data == "ticked"):
        box = row.route.partition(" ↔ ")[2]
        place = BOXES.index(box) + 1 if box in BOXES else len(BOXES) + 1
        parties = box.removeprefix("その他 ").split("、")
        told |= {(f"{row.number}-{place}", systems[row.number], node(state, name)) for name in parties}
    rows = [row for row in state.registers.connections if row.number]
    # 「その他」 with two systems in it is two rows, numbered once more.
    found = {(re.sub(r"システム(\d+-\d).*", r"\1", row.number or ""), row.system, row.party) for row in rows}
    yield from unlike("connections", sorted(told), sorted(found, key=str))
    others = [row for row in state.registers.connections if not row.number]
    yield from unlike("without a tick", NOT_TICKED, {(row.system, row.party) for row in others})
    joints = joined(state)
    yield from unlike("without a tick", True, all((row.system, row.party) in joints for row in others))


def other_routes(assessment: Assessment) -> Iterator[str]:
    """Flows that pass other places than the text names; flows that only one of them has."""
    state = state_at(assessment, NEWEST)
    edges = edges_of(state)
    parts = {node(state, each) for each in PARTS}
    rows = {row.number: row for row in rows_of("flow") if "↔" not in row.route}
    yield from unlike("flows", sorted(rows), sorted({*FLOWS, *WORK, *WITHOUT_FLOW}))
    for number, ids in FLOWS.items():
        found = ends(edges[id] for id in ids if id in edges)
        stops = [(on_route(state, stop), stop.startswith("*")) for stop in rows[number].stops]
        told = [id for id, starred in stops if not starred or id in found]
        yield from unlike(number, told, [id for id in found if id in told or id not in parts])
    own = {id for id in edges if not id.startswith("registers/")}
    yield from unlike("hops", set(), own - {*chain(*FLOWS.values())} - READ_WITH_ANOTHER)


def other_route_bases(assessment: Assessment) -> Iterator[str]:
    """Ways called stated of which the text leaves an end open; ways that it tells and that are not."""
    state = state_at(assessment, NEWEST)
    edges, joints = edges_of(state), joined(state)
    stated = {
        id for id in READ_WITH_ANOTHER & {*edges} if direction(edges[id]) in joints
    } | STATED_BY_A_REMARK
    for row in (row for row in rows_of("flow") if row.number in FLOWS):
        named = [(on_route(state, a), on_route(state, b)) for a, b in pairwise(row.stops) if "*" not in a + b]
        stated |= {id for id in FLOWS[row.number] if id in edges and direction(edges[id]) in named}
    for id in {*chain(*FLOWS.values())} | READ_WITH_ANOTHER:
        if id in edges:
            told = id in stated - LESS_THAN_STATED
            yield from unlike(id, told, edges[id].hop.basis.route.kind is BasisKind.STATED)


def other_work(assessment: Assessment) -> Iterator[str]:
    """Work elsewhere than the text says, or with a flow that it does not tell."""
    state = state_at(assessment, NEWEST)
    steps = {f"{each.key}/{step.key}": step for each in state.procedures for step in each.steps}
    rows = {row.number: row for row in rows_of("flow")}
    for number, key in WORK.items():
        named = {node(state, stop) for stop in rows[number].stops if stop[0] != "*"}
        yield from unlike(number, ((), True), (steps[key].flows, bool(named & {*steps[key].systems})))


def other_joints(assessment: Assessment) -> Iterator[str]:
    """What a text joins without an order, and neither a hop nor a connection does."""
    state = state_at(assessment, NEWEST)
    found = {frozenset(direction(edge)) for edge in state.hops}
    found |= {frozenset((row.system or "", row.party)) for row in state.registers.connections}
    yield from unlike("joints", set(), {frozenset(pair) for pair in joined(state)} - found)


def other_numbers(assessment: Assessment) -> Iterator[str]:
    """Hops of which the 個人番号 is called stated where the text doesn't speak of it; the other way round."""
    told: dict[str, PersonalNumber] = {}
    for row in rows_of("flow"):
        if row.number_told is not None:
            told |= dict.fromkeys(FLOWS.get(row.number, []), row.number_told)
    for state in (state_at(assessment, each) for each in STATES):
        network = node(state, "情報提供ネットワークシステム")
        for edge in state.hops:
            # Ⅲ-6 of every provision; the rows themselves say nothing.
            by_law = edge.id.startswith("registers/provisions/") and network in direction(edge)
            told_here = PersonalNumber.SUBSTITUTE if by_law else told.get(edge.id, PersonalNumber.UNSTATED)
            yield from unlike(f"{state.id} {edge.id}", told_here, stated_number(edge))


def other_ways(assessment: Assessment) -> Iterator[str]:
    """Hops whose transports are called stated, and are not those told between the two systems."""
    state = state_at(assessment, NEWEST)
    edges = edges_of(state)
    told: defaultdict[frozenset[str], set[str]] = defaultdict(set)
    for row in rows_of("flow"):
        for pair in row.pairs:
            told[frozenset(node(state, end) for end in pair)] |= row.ways
        for id in FLOWS.get(row.number, [])[:1]:
            told[frozenset(direction(edges[id]) if id in edges else ())] |= row.ways
    for id, edge in edges.items():
        # Each provision and transfer ticks its own, and says nothing of the ways in between.
        if not id.startswith(("registers/provisions/", "registers/transfers/")):
            yield from unlike(id, told[frozenset(direction(edge))], stated_ways(edge))


def other_acquisitions(assessment: Assessment) -> Iterator[str]:
    """Sources or ways that only one of them has; sources that came another day; a flow no text tells."""
    state = state_at(assessment, NEWEST)
    rows = state.registers.acquisitions
    sources = [row.stops[0] for row in rows_of("acquisition") if row.number.startswith("入手元")]
    told = [node(state, name) for stop in sources if stop != "-" for name in stop.split("、")]
    yield from unlike("入手元", told, [row.party for row in rows if row.title.startswith("入手元")])
    ways = [
        row for row in rows_of("acquisition") if row.number == "入手方法" and "not ticked" not in row.remark
    ]
    others = next(row.transport for row in ways if row.transport.startswith("その他")).partition(": ")[2]
    by_way = [row for row in rows if row.title.startswith("入手方法")]
    parties = ["情報提供ネットワークシステム", *others.split("、")]
    yield from unlike("入手方法", [node(state, name) for name in parties], [row.party for row in by_way])
    ticked = set().union(*(row.ways for row in ways)) - NO_ROW_OF_ITS_OWN
    found = {each.name for row in rows if row not in by_way[1:] for each in row.transports}
    yield from unlike("入手方法", ticked, found)
    dates = {row.number: parse_date(row.state) for row in rows_of("change")}
    since = {row.key: row.period.since for row in rows if row.period.since}
    yield from unlike("since", {"digital-cho": dates["S38-6"], "pittari": dates["S39-13"]}, since)
    without = {row.number for row in rows if not row.flows and not row.covers}
    yield from unlike("without a flow", set(), {*WITHOUT_FLOW.values()} - without)


# ------------------------------------------------------------------------------------ tests

DEVIATIONS: tuple[Callable[[Assessment], Iterable[str]], ...] = (
    other_systems,
    other_connections,
    other_routes,
    other_route_bases,
    other_work,
    other_joints,
    other_numbers,
    other_ways,
    other_acquisitions,
)


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return load(MODEL)


@pytest.mark.parametrize("check", DEVIATIONS, ids=lambda check: check.__name__)
def test_the_model_tells_what_the_source_does(
    assessment: Assessment, check: Callable[[Assessment], Iterable[str]]
) -> None:
    """Nothing that a check of this file looks for is told otherwise, is missing, or is too much."""
    assert list(check(assessment)) == []


def test_every_picture_is_derived(assessment: Assessment) -> None:
    """The form has no 事務の内容."""
    assert assessment.derived
    assert assessment.form is Form.PRIORITY
    assert tuple(moment.id for moment in assessment.moments) == STATES


def test_no_number_is_stated_to_be_anywhere(assessment: Assessment) -> None:
    """The source says 個人番号 of whole businesses only; of a hop it says that there is none, or a code."""
    for state in (state_at(assessment, each) for each in STATES):
        assert PersonalNumber.INCLUDED not in {stated_number(edge) for edge in state.hops}


ALTERATIONS = {
    "a number that is not said": ("procedures/1-kino", "      - 住民記録システム ?[?]?> 宛名システム", "      - route: 住民記録システム =[?]=> 宛名システム\n        stated: 個人番号"),
    "a number where there is none": ("procedures/3-kokuho-sogo", "      - route: 国保総合(国保集約)システム ?[?]?> 他市", "      - route: 国保総合(国保集約)システム =[?]=> 他市\n        stated: 個人番号"),
    "a transport that is not said": ("procedures/1-kino", "住民記録システム ?[?]?> 市町村CS", "住民記録システム ?[専用線]?> 市町村CS"),
    "another way": ("procedures/1-kino", "- route: 宛名システム ?[?]?> 国保滞納", "- route: 税務システム ?[?]?> 国保滞納"),
    "another direction": ("procedures/1-kino", "- 住民記録システム ?[?]?> 宛名システム", "- 宛名システム ?[?]?> 住民記録システム"),
    "a flow that no text tells": ("procedures/1-kino", "    systems: 統合端末\n", "    flows:\n      - 統合端末 ?[?]?> 住民基本台帳ネットワークシステム\n"),
    "a way called stated": ("procedures/3-kokuho-sogo", "        inferred: 書かれていない相手は基幹システム\n", ""),
    "a torn tick": ("registers", "  - key: s3-5\n", "  - {key: s3-2, number: システム3-2, title: 庁内連携システム, system: ncas-kyufu, party: chonai-renkei, cite: 評価書 Ⅰ-2 システム3 ③}\n  - key: s3-5\n"),
    "a tick of another system": ("registers", "    number: システム10-7\n", "    number: システム11-7\n"),
    "another source": ("registers", "    party: 医療保険者\n", "    party: 健康保険組合\n"),
    "a way that is not ticked": ("registers", "    transports: [専用線]\n    covers: [kokuho-sogo/hih", "    transports: [電子記録媒体]\n    covers: [kokuho-sogo/hih"),
    "another name before": ("systems", "      - name: 国民健康保険システム(給付)\n        name_en: NHI system (benefits)\n        breaks: 国民健康保険|システム|(給付)\n", "      - name: 国民健康保険システム(給付係)\n        name_en: NHI system (benefits)\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_model_is_found_out(name: str, tmp_path: Path) -> None:
    """Whatever of this is changed in the model, some check of this file finds it."""
    altered = load(altered_copy(MODEL, tmp_path, *ALTERATIONS[name], without="entrustments:"))
    assert any(told for check in DEVIATIONS for told in check(altered))


def test_a_copy_is_not_found_out(tmp_path: Path) -> None:
    """What is left out of the copies is not what the checks of this file look for."""
    copy = load(altered_copy(MODEL, tmp_path, "systems", "format: 1", "format: 1", without="entrustments:"))
    assert [told for check in DEVIATIONS for told in check(copy)] == []
