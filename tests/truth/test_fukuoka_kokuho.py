"""The items of 福岡市 国保: the model tells what they state, neither more nor less.

The measure is fukuoka-kokuho.tsv, which comes from an independent reading of the source and not from the model. The registers are
held to it in test_fukuoka_kokuho_registers.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, pairwise
from pathlib import Path

import pytest

from pidflow.loading import load
from pidflow.model import Assessment, Basis, Hop
from pidflow.state import State, StateFlow, StateStep, state_at
from pidflow.vocabulary import BasisKind, Character, PersonalNumber
from pidflow.wording import route_text
from tests.truth.fukuoka_reading import MODEL, NEW, ROWS, STATES, Row, Stop, rows_of
from tests.truth.held import altered_copy, unlike

PARTITION = "国保総合(国保集約)システムの委託区画"
BOTH_PCS = {"国保総合PC", "データ連携用PC"}
WITH_DATA_LINKAGE_PC = {"1-②", "1-③", "2-④", "2-⑤", "3-②", "3-③", "4-⑤"}
WITH_NUMBER = {"⑥", "1-③", "3-③", "5-②"}

# --------------------------------------------------------------- what the model can't say as the reading does

NO_ITEM = {"note0", "note1", "note3", "prep"}
"""Prefaces without a number, which no step stands for; 1-②, ⑥, 5-② and 5-③ show what they announce."""

WITHOUT_FLOW = {
    **dict.fromkeys(("③a", "③b", "④", "old ④"), "systems in use: no direction is told"),
    "⑤a": "to whom is not told",
    **dict.fromkeys(("⑭b", "old ⑨b"), "from whom is not told; a text beside the flow of a"),
    **dict.fromkeys(("⑯a", "old ⑪a"), "neither end is named"),
    **dict.fromkeys(("⑯b", "old ⑪b"), "to whom is not told"),
    **dict.fromkeys(("2-①a", "2-①b"), "looks back on 1-③"),
    **dict.fromkeys(("3-⑦", "4-⑥"), "seen on a screen: the staff and the PC are at work"),
}
"""Routes of the reading that are no flow of the model, with the reason."""

ANSWERS = {"⑬a", "old ⑧a"}
"""An inquiry: the model shows the way of what is answered."""

STATED_ELSEWHERE = {
    **dict.fromkeys(("⑥a", "old ⑥a"), "Ⅲ-2 リスク3"),
    **dict.fromkeys(("⑬a", "⑬b", "old ⑧a", "old ⑧b"), "Ⅲ-6"),
    "5-②": "別添1 5-③",
}
"""Where the source states the route of an item that names not both ends of it, or another part of its target."""


def routes(row: Row) -> list[list[Stop]]:
    """The routes that a row tells; several where it tells of several things or of alternatives."""
    stops = list(row.stops)
    if row.number in ANSWERS:
        return [stops[::-1]]
    if row.number == "②":
        return [stops, stops]
    if row.number == "5-②":
        return [[stops[0], Stop(PARTITION, named=True)]]
    if row.number == "⑮":
        return [[stops[1], Stop(name, named=False)] for name in ("滞納整理システム", "国民健康保険システム")]
    return [stops] if stops else []


# ------------------------------------------------------------------------------ items and flows


def items(state: State) -> dict[str, list[Row]]:
    """The items that hold in a state, each with its rows; 別添1 before and after do not print the same ones."""
    told = [row for row in rows_of("flow", state.id) if row.item not in NO_ITEM]
    unprinted = [row for row in ROWS if row.section == "flow" and row.item in "①②③⑤"]
    both = told if state.id == NEW else unprinted + told
    return {number: list(rows) for number, rows in groupby(both, key=lambda row: row.item)}


def steps(state: State) -> dict[str, StateStep]:
    """The steps of a state by number."""
    return {step.number: step for procedure in state.procedures for step in procedure.steps}


def pairs(state: State) -> Iterator[tuple[str, Row, list[Stop], StateFlow]]:
    """Each route of the reading with the flow that stands for it, and the name by which to tell of it."""
    found = steps(state)
    for number, rows in items(state).items():
        told = [(row, route) for row in rows if row.number not in WITHOUT_FLOW for route in routes(row)]
        if number in found:
            for (row, route), flow in zip(told, found[number].flows, strict=False):
                yield f"{state.id} {row.number}", row, route, flow


def hop_pairs(state: State) -> Iterator[tuple[str, Row, tuple[Stop, Stop], Hop]]:
    """Each hop of such a flow, with its two ends as the reading tells them."""
    for name, row, route, flow in pairs(state):
        for ends, hop in zip(pairwise(route), flow.flow.hops, strict=False):
            yield f"{name} {ends[0].name} → {ends[1].name}", row, ends, hop


def stated(basis: Basis | None) -> bool:
    """Whether the document states it."""
    return basis is not None and basis.kind is BasisKind.STATED


# ------------------------------------------------------------------------------- deviations


def other_items(state: State) -> Iterator[str]:
    """Items that only one of them has."""
    yield from unlike(state.id, sorted(items(state)), sorted(steps(state)))


def other_routes(state: State) -> Iterator[str]:
    """Steps whose flows are not exactly the routes of their item, in their order; one of them or all of them."""
    found = steps(state)
    for number, rows in items(state).items():
        shown = [row for row in rows if row.number not in WITHOUT_FLOW]
        told = [[state.named(stop.name).id for stop in route] for row in shown for route in routes(row)]
        if number in found:
            hops = [flow.flow.hops for flow in found[number].flows]
            ours = [[each[0].source, *(hop.target for hop in each)] for each in hops]
            yield from unlike(f"{state.id} {number}", told, ours)
            yield from unlike(f"{state.id} {number}", any(row.choice for row in shown), found[number].choice)


def wrong_route_bases(state: State) -> Iterator[str]:
    """Hops between two places that the item names and that aren't stated; others that are; stated at another place."""
    for name, row, (source, target), hop in hop_pairs(state):
        basis = hop.basis.route
        where = STATED_ELSEWHERE.get(row.number)
        yield from unlike(name, bool(where) or (source.named and target.named), stated(basis))
        if where:
            yield from unlike(name, where, basis.citation and (basis.citation.item or "")[: len(where)])


def told_transport(row: Row, ends: tuple[Stop, Stop]) -> tuple[str | None, bool]:
    """What the source tells of the transport of a hop, and whether in a word of the vocabulary."""
    if "中間サーバ" in {stop.name for stop in ends}:
        return "行政専用のネットワーク", True  # Ⅲ-6-2 of the reading
    if "専用線" in row.transport:
        return "専用線", True
    if row.transport == "媒体":
        return "電子記録媒体", False
    return {"電子媒体等": "電子記録媒体", "データ伝送": "データ伝送"}.get(row.transport), True


def wrong_transports(state: State) -> Iterator[str]:
    """Hops with a transport where the source has none, without one where it has, or on another ground."""
    for name, row, ends, hop in hop_pairs(state):
        transport, plain = told_transport(row, ends)
        told = ((transport,), plain) if transport else ((), False)
        yield from unlike(
            name, told, (tuple(each.name for each in hop.transports), stated(hop.basis.transports))
        )


def told_number(row: Row) -> tuple[PersonalNumber, str] | None:
    """What the source states of the 個人番号 in a route, and at which item; nothing where it is silent."""
    if row.personal_number.startswith("in (stated)"):
        return PersonalNumber.INCLUDED, "別添"
    if row.personal_number.startswith("not in (stated elsewhere: l.621)"):
        return PersonalNumber.EXCLUDED, "Ⅲ-2 リスク3"
    if "審査・支払 uses none (stated elsewhere" in row.personal_number:
        return PersonalNumber.EXCLUDED, "Ⅱ-4 委託事項3"
    return None


def wrong_numbers(state: State) -> Iterator[str]:
    """Hops that state another thing of the 個人番号 than the source; that state it where the source is silent."""
    for name, row, _, hop in hop_pairs(state):
        told, basis = told_number(row), hop.basis.personal_number
        yield from unlike(name, told is not None, stated(basis))
        if told and basis and basis.citation:
            place = (basis.citation.item or "")[: len(told[1])]
            yield from unlike(name, told, (hop.personal_number, place))
        if row.personal_number.startswith("not in (follows"):
            yield from unlike(name, PersonalNumber.EXCLUDED, hop.personal_number)


def wrong_contents(state: State) -> Iterator[str]:
    """Flows that carry something else, are a 移転 where the item doesn't say so, or happen at other times."""
    for name, row, _, flow in pairs(state):
        word = re.search(r"[぀-ヿ一-鿿]{2,}", row.data)
        data = flow.flow.data or ""
        if word and row.number != "②":
            yield from unlike(name, True, word[0].removesuffix("の") in data)
        yield from unlike(name, "移転 (said)" in row.law, flow.flow.character is Character.TRANSFER)
        times = row.condition if row.condition in ("リアルタイム", "日次", "月次") else None
        frequency = row.transport if row.transport in ("月次",) else times
        yield from unlike(name, frequency, flow.flow.frequency)


def other_pcs(state: State) -> Iterator[str]:
    """Steps that use データ連携用PC beside 国保総合PC where the document names but the latter; the other way round."""
    for number, step in steps(state).items():
        ends = {
            state.system(end).name
            for flow in step.flows
            for hop in flow.flow.hops
            for end in (hop.source, hop.target)
        }
        used = ends & BOTH_PCS
        if used:
            told = BOTH_PCS if number in WITH_DATA_LINKAGE_PC else {"国保総合PC"}
            yield from unlike(number, sorted(told), sorted(used))


def other_numbers_stated(state: State) -> Iterator[str]:
    """Items that state the 個人番号 to be in a flow: ⑥ and three others, and no more."""
    found = {
        edge.step.number
        for edge in state.hops
        if stated(edge.hop.basis.personal_number) and edge.hop.personal_number is PersonalNumber.INCLUDED
    }
    yield from unlike(state.id, sorted(WITH_NUMBER), sorted(found))


DEVIATIONS: tuple[Callable[[State], Iterable[str]], ...] = (
    other_items,
    other_routes,
    wrong_route_bases,
    wrong_transports,
    wrong_numbers,
    wrong_contents,
    other_pcs,
    other_numbers_stated,
)


def renumbered_otherwise(assessment: Assessment) -> Iterator[str]:
    """Items that came from another number, that are new in but one of the two, or that changed in but one."""
    old, new = (state_at(assessment, state) for state in STATES)
    before = {step.key: step for step in old.procedure("jimu").steps}
    for row in ROWS:
        if row.section == "change" and row.number.startswith("map "):
            was, number = row.route.split(" → ")
            step = steps(new).get(number)
            if step is not None:
                told = None if was == "-" else number if was == "(not printed)" else was
                earlier = before.get(step.key)
                yield from unlike(number, told, earlier.number if earlier else None)
                if earlier is not None:
                    yield from unlike(number, "CHANGED" in row.data, says(old, earlier) != says(new, step))


def says(state: State, step: StateStep) -> object:
    """What a step tells but for its number and its citation."""
    flows = [(route_text(state, flow.flow.hops), flow.flow.data, flow.flow.frequency) for flow in step.flows]
    return step.systems, step.text, flows


def deviations(assessment: Assessment) -> Iterator[str]:
    """Everything that the checks of this file find."""
    for state in (state_at(assessment, each) for each in STATES):
        for check in DEVIATIONS:
            yield from check(state)
    yield from renumbered_otherwise(assessment)


# ------------------------------------------------------------------------------------ tests


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return load(MODEL)


@pytest.fixture(scope="module", params=STATES)
def state(assessment: Assessment, request: pytest.FixtureRequest) -> State:
    return state_at(assessment, str(request.param))


@pytest.mark.parametrize("check", DEVIATIONS, ids=lambda check: check.__name__)
def test_the_model_tells_what_the_items_do(check: Callable[[State], Iterable[str]], state: State) -> None:
    """Nothing that a check of this file looks for is told otherwise, is missing, or is too much."""
    assert list(check(state)) == []


def test_items_have_the_numbers_that_the_change_list_gives_them(assessment: Assessment) -> None:
    """Ten are the same under another number, ⑪ and ⑮ are new, ④ ⑥ ⑯ changed."""
    assert list(renumbered_otherwise(assessment)) == []
    verdicts = [row.data for row in ROWS if row.section == "change" and row.number.startswith("map ")]
    assert verdicts.count("same, renumbered") == 10
    assert (verdicts.count("NEW"), sum("CHANGED" in verdict for verdict in verdicts)) == (2, 3)


def test_as_many_items_as_were_counted(assessment: Assessment) -> None:
    """48 in the body, 46 before: two are new."""
    told = {row.number: row.data for row in ROWS if row.section == "count"}
    old, new = (steps(state_at(assessment, state)) for state in STATES)
    assert len(new) == int(told["numbered items in the body, all"]) == 48
    assert len(old) == len(new) - int(told["of the new: new things"])
    for part in "12345":
        assert sum(number.startswith(f"{part}-") for number in new) == int(told[f"items {part}-"])


def test_every_exception_is_needed() -> None:
    """What is excepted here stands in the reading, as a route."""
    told = {row.number for row in ROWS if row.section == "flow"}
    assert {*WITHOUT_FLOW, *ANSWERS, *STATED_ELSEWHERE} <= told
    assert {row.item for row in ROWS if row.section == "flow"} >= NO_ITEM


ALTERATIONS = {
    "another source": ("1-jimu", "- pipitLINQ ?[?]?> 滞納整理システム", "- 金融機関 ?[?]?> 滞納整理システム"),
    "another target": ("1-jimu", "?[?]?> 地域包括ケア・情報プラットフォーム", "?[?]?> 難病支援システム"),
    "the other way round": ("1-jimu", "- 国保連合会 ?[?]?> 国民健康保険システム", "- 国民健康保険システム ?[?]?> 国保連合会"),
    "the other PC": ("3-kogaku-gaito", "      - 国保総合PC ?[専用線]?>", "      - データ連携用PC ?[専用線]?>"),
    "one PC more": ("4-online-shikaku", "      - 国民健康保険システム =[電子記録媒体]=> 国保総合PC", "      - 国民健康保険システム =[電子記録媒体]=> 国保総合PC\n      - 国民健康保険システム =[電子記録媒体]=> データ連携用PC"),
    "a choice of what is both": ("3-kogaku-gaito", "    flows:\n      - 国保総合(国保集約)システム -[専用線]-> 国保総合PC\n      - 国", "    one_of:\n      - 国保総合(国保集約)システム -[専用線]-> 国保総合PC\n      - 国"),
    "both of what is a choice": ("2-shikaku-keizoku", "    one_of:\n      - 国民健康保険システム =[電", "    flows:\n      - 国民健康保険システム =[電"),
    "another transport": ("2-shikaku-keizoku", "=[データ伝送]=>", "=[専用線]=>"),
    "media that are stated": ("1-jimu", "            assumed: 媒体は電子記録媒体\n      - since", "      - since"),
    "a transport less": ("3-kogaku-gaito", "    stated: 国保総合PC等と連合会の間は専用線\n    flows:\n      - 国保総合PC ?[専用線]?>", "    flows:\n      - 国保総合PC ?[?]?>"),
    "a number that is not said": ("3-kogaku-gaito", "    stated: 国保総合PC等と連合会の間は専用線\n    flows:\n      - 国保総合PC ?[専用線]?>", "    stated: [個人番号, 国保総合PC等と連合会の間は専用線]\n    flows:\n      - 国保総合PC =[専用線]=>"),
    "a number called stated": ("4-online-shikaku", "    stated: 被保険者異動情報は特定個人情報\n    assumed: 医療保険者等向け中間サーバー等へ送る情報に個人番号\n", "    stated: [個人番号, 被保険者異動情報は特定個人情報]\n"),
    "a number no longer stated": ("2-shikaku-keizoku", "    stated: [国保連合会から届く情報に個人番号なし, 国", "    assumed: 連合会から届いたものの移入に個人番号なし\n    stated: [国"),
    "a number that comes back": ("3-kogaku-gaito", "stated: [国保連合会から届く情報に個人番号なし, 国保連合会から届くのは特定個人情報, 国保総合PC等と連合会の間は専用線]\n    flows:\n      - 国保総合(国保集約)システム -[専用線]->", "stated: [個人番号, 国保連合会から届くのは特定個人情報, 国保総合PC等と連合会の間は専用線]\n    flows:\n      - 国保総合(国保集約)システム =[専用線]=>"),
    "an end called stated": ("3-kogaku-gaito", "    assumed: 登録するのは職員\n    flows:", "    flows:"),
    "an end no longer stated": ("4-online-shikaku", "    assumed: 医療保険者等向け中間サーバー等へ送る情報に個人番号\n    note: >-\n      医療", "    assumed: [医療保険者等向け中間サーバー等へ送る情報に個人番号, 登録するのは職員]\n    note: >-\n      医療"),
    "no transfer": ("1-jimu", "        condition_en: for the deduction of social insurance premiums\n        character: 移転\n", "        condition_en: for the deduction of social insurance premiums\n        character: 内部\n        information: 特定個人情報\n        stated: 被保険者異動情報は特定個人情報\n"),
    "another frequency": ("1-jimu", "frequency: 日次", "frequency: 月次"),
    "other data": ("1-jimu", "data: 公費情報", "data: 医療費情報"),
    "another number before": ("1-jimu", "until: 新システム稼働, number: ⑰", "until: 新システム稼働, number: ⑱"),
    "numbers that changed places": ("1-jimu", "number: ⑲, cite", "number: ⑳, cite"),
    "new that is not": ("1-jimu", "    since: 新システム稼働\n    number: ⑮\n", "    number: ⑳\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_model_is_found_out(name: str, tmp_path: Path) -> None:
    """Whatever is changed in a flow of the model, some check of this file finds it."""
    file, before, after = ALTERATIONS[name]
    altered = altered_copy(MODEL, tmp_path, f"procedures/{file}", before, after, without="measures:")
    assert any(deviations(load(altered)))


def test_a_copy_is_not_found_out(tmp_path: Path) -> None:
    """What is left out of the copies is not what the checks of this file look for."""
    same = altered_copy(MODEL, tmp_path, "procedures/1-jimu", "format: 1", "format: 1", without="measures:")
    assert list(deviations(load(same))) == []
