"""The model of 新宿区 国保 tells what its source states, neither more nor less.

The measure is shinjuku-kokuho.tsv, which comes from an independent reading of the source and not from the model.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, pairwise, zip_longest
from pathlib import Path

import pytest
from attrs import frozen

from pidflow.loading import load
from pidflow.model import Assessment
from pidflow.state import State, StateFlow, StateStep, state_at
from pidflow.vocabulary import BasisKind, Character, transport
from pidflow.wording import route_text

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "models/shinjuku-kokuho"
TRUTH = Path(__file__).with_name("shinjuku-kokuho.tsv")
STATES = ("2024-12", "2025-01")

TRANSFER, CHOICE, TRANSITIONAL = "移転", "又は", "移行完了まで"
WITHOUT_NUMBER = {("3", "(1)"), ("3", "(3)")}
"""Items on claims: p64-65 states once for all of them that no 個人番号 is used."""


# ------------------------------------------------------------------------------ the measure


@frozen
class Stop:
    """A system on a route, and whether the item names it."""

    name: str
    named: bool


@frozen
class Row:
    """A line of the measure: a route of an item, or an item without one."""

    procedure: str
    state: str
    item: str
    page: str
    route: str
    data: tuple[str, ...]
    when: tuple[str, ...]
    marks: tuple[str, ...]
    work: tuple[str, ...]

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The systems that the route passes; none where the item has no route."""
        return tuple(_stop(text) for text in re.split(r" →(?:\[[^\]]*\]→)? ", self.route) if text)

    @property
    def transports(self) -> tuple[tuple[str, ...], ...]:
        """The transports of each hop that the item states."""
        arrows = re.findall(r" →(?:\[([^\]]*)\]→)? ", self.route)
        return tuple(tuple(transport(name).name for name in each.split("|") if name) for each in arrows)


def _stop(text: str) -> Stop:
    bare = text.removeprefix("(").removesuffix(")")
    return Stop(bare.rpartition("=")[2], named=bare == text)


def _row(line: str) -> Row:
    procedure, state, item, page, route, *words, work = (
        "" if each == "-" else each for each in line.split("\t")
    )
    data, when, marks = (tuple(each.split()) for each in words)
    return Row(procedure, state, item, page, route, data, when, marks, tuple(filter(None, work.split("、"))))


def _rows() -> tuple[Row, ...]:
    lines = TRUTH.read_text(encoding="utf-8").splitlines()
    return tuple(_row(line) for line in lines if not line.startswith(("#", "procedure\t")))


ROWS = _rows()


def rows_of(state: str) -> list[tuple[tuple[str, str, str], list[Row]]]:
    """The items of a state as procedure, number and page, in their order, each with its rows."""
    mine = (row for row in ROWS if row.state == state)
    grouped = groupby(mine, key=lambda row: (row.procedure, row.item, row.page))
    return [(item, list(rows)) for item, rows in grouped]


def steps_of(state: State) -> list[tuple[tuple[str, str, str], StateStep]]:
    """The steps of a state as procedure, number and page, in their order."""
    steps = ((procedure, step) for procedure in state.procedures for step in procedure.steps)
    return [
        ((procedure.number, step.number, (step.citation and step.citation.pages) or ""), step)
        for procedure, step in steps
    ]


def pairs(state: State) -> Iterator[tuple[str, list[Row], StateStep]]:
    """Each item with the step that stands for it, and the name by which to tell of it."""
    steps = dict(steps_of(state))
    for item, rows in rows_of(state.id):
        if item in steps:
            yield f"{state.id} {item[0]}.{item[1]}", rows, steps[item]


def flow_pairs(state: State) -> Iterator[tuple[str, Row, StateFlow]]:
    """Each route of an item with the flow that stands for it."""
    for name, rows, step in pairs(state):
        for row, flow in zip(filter(lambda each: each.route, rows), step.flows, strict=False):
            yield f"{name}「{row.route}」", row, flow


# ------------------------------------------------------------------------------- deviations


def misplaced_items(state: State) -> Iterator[str]:
    """Items that lack, that are too many, or that stand under another number, on another page or out of order."""
    told, found = [item for item, _ in rows_of(state.id)], [item for item, _ in steps_of(state)]
    for one, other in zip_longest(told, found):
        if one != other:
            yield f"{state.id}: the source has {one}, the model {other}"


def other_routes(state: State) -> Iterator[str]:
    """Steps whose flows are not exactly the routes of their item, in their order."""
    for name, rows, step in pairs(state):
        told = [tuple(state.named(stop.name).id for stop in row.stops) for row in rows if row.route]
        hops = [flow.flow.hops for flow in step.flows]
        found = [(each[0].source, *(hop.target for hop in each)) for each in hops]
        if told != found:
            yield f"{name}: the source has {told}, the model {found}"


def wrong_route_bases(state: State) -> Iterator[str]:
    """Hops between two systems that the item names and that aren't stated; others that are."""
    for name, row, flow in flow_pairs(state):
        for (source, target), hop in zip(pairwise(row.stops), flow.flow.hops, strict=False):
            basis = hop.basis.route.kind
            if (basis is BasisKind.STATED) is not (source.named and target.named):
                yield f"{name}: {source.name} → {target.name} is {basis.ja}"


def wrong_transports(state: State) -> Iterator[str]:
    """Hops whose stated transports are not those that the item states; others than the network at the hop's end."""
    for name, row, flow in flow_pairs(state):
        for told, hop in zip(row.transports, flow.flow.hops, strict=False):
            basis, claimed = hop.basis.transports, tuple(each.name for each in hop.transports)
            stated = basis is not None and basis.kind is BasisKind.STATED
            ends = {state.system(end).name for end in (hop.source, hop.target)}
            if told != (claimed if stated else ()) or not (stated or ends.issuperset(claimed)):
                yield f"{name}: the source states {told}, the model {claimed}"


def wrong_marks(state: State) -> Iterator[str]:
    """Flows that are a transfer, transitional or an alternative where the item says otherwise."""
    for name, rows, step in pairs(state):
        if step.choice is not any(CHOICE in row.marks for row in rows):
            yield f"{name}: one of its flows happens, or all of them"
    for name, row, flow in flow_pairs(state):
        if (flow.flow.character is Character.TRANSFER) is not (TRANSFER in row.marks):
            yield f"{name}: {flow.flow.character.ja}"
        if (flow.ends is not None) is not (TRANSITIONAL in row.marks):
            yield f"{name}: ends at {flow.ends}"


def wrong_data(state: State) -> Iterator[str]:
    """Flows that carry something else."""
    for name, row, flow in flow_pairs(state):
        if any(word not in (flow.flow.data or "") for word in row.data):
            yield f"{name}: carries {flow.flow.data}"


def wrong_circumstances(state: State) -> Iterator[str]:
    """Flows that happen on another condition or at other times."""
    for name, row, flow in flow_pairs(state):
        found = " ".join(filter(None, (flow.flow.condition, flow.flow.frequency)))
        if bool(found) is not bool(row.when) or any(word not in found for word in row.when):
            yield f"{name}: the source says {row.when}, the model「{found}」"


def wrong_work(state: State) -> Iterator[str]:
    """Steps at which other systems are at work than the item says."""
    for name, rows, step in pairs(state):
        told = tuple(state.named(each).id for each in rows[0].work)
        if told != step.systems:
            yield f"{name}: the source has {told} at work, the model {step.systems}"


def invented_numbers(state: State) -> Iterator[str]:
    """Hops that call the 個人番号 stated, of which the items never speak; hops of claims that don't."""
    for edge in state.hops:
        basis = edge.hop.basis.personal_number
        stated = basis is not None and basis.kind is BasisKind.STATED
        cited = basis.citation.pages if basis is not None and basis.citation is not None else None
        told = (edge.procedure.number, edge.step.number) in WITHOUT_NUMBER
        if stated is not told or (told and cited != "64-65"):
            yield f"{state.id} {edge.id}: the number is {edge.hop.personal_number.ja}, cited from p{cited}"


DEVIATIONS: tuple[Callable[[State], Iterable[str]], ...] = (
    misplaced_items,
    other_routes,
    wrong_route_bases,
    wrong_transports,
    wrong_marks,
    wrong_data,
    wrong_circumstances,
    wrong_work,
    invented_numbers,
)


# ------------------------------------------------------------------------------------ tests


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return load(MODEL)


@pytest.fixture(params=STATES)
def state(assessment: Assessment, request: pytest.FixtureRequest) -> State:
    return state_at(assessment, str(request.param))


def test_every_item_is_there(state: State) -> None:
    """Each numbered item of the 備考 is a step, under its number, on its page and in its place; no other is."""
    assert list(misplaced_items(state)) == []


def test_both_states_have_74_items() -> None:
    """The change of January 2025 neither adds nor takes away an item."""
    numbers = [[item[:2] for item, _ in rows_of(state)] for state in STATES]
    assert numbers[0] == numbers[1]
    assert len(numbers[0]) == len(set(numbers[0])) == 74


def test_the_flows_are_the_routes_of_the_items(state: State) -> None:
    """Each route of an item is a flow that passes the same systems in the same order; there is no other flow."""
    assert list(other_routes(state)) == []


def test_only_what_an_item_names_is_stated(state: State) -> None:
    """A hop is stated where the item names both its ends; where it doesn't, it is inferred or assumed."""
    assert list(wrong_route_bases(state)) == []


def test_the_stated_transports_are_those_of_the_items(state: State) -> None:
    """A transport that the item states is there and stated. No other is there, but a network as that of its own hops."""
    assert list(wrong_transports(state)) == []


def test_transfers_alternatives_and_transitional_flows(state: State) -> None:
    """移転 is what the item calls so; 又は and 移行完了まで are where it says so, and only there."""
    assert list(wrong_marks(state)) == []


def test_the_flows_carry_what_the_items_say(state: State) -> None:
    """The name of what a flow carries holds the item's words for it."""
    assert list(wrong_data(state)) == []


def test_conditions_and_frequencies_are_those_of_the_items(state: State) -> None:
    """A flow has a condition or a frequency where the item sets one, which holds the item's words, and only there."""
    assert list(wrong_circumstances(state)) == []


def test_work_is_where_the_items_say(state: State) -> None:
    """An item on checking or making something names the systems at which that is done."""
    assert list(wrong_work(state)) == []


def test_the_number_is_stated_for_claims_only(state: State) -> None:
    """The items never speak of the 個人番号; p64-65 states that claims do without it, and nothing else is stated."""
    assert list(invented_numbers(state)) == []


def test_17_items_differ_between_the_states(assessment: Assessment) -> None:
    """The change of January 2025 touches 17 items, in the source and in the model the same."""

    def told(state: str) -> dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]]:
        return {item[:2]: [(row.route, row.marks) for row in rows] for item, rows in rows_of(state)}

    def found(state: State) -> dict[tuple[str, ...], list[object]]:
        return {
            item[:2]: [step.choice, *((route_text(state, flow.flow.hops), flow.ends) for flow in step.flows)]
            for item, step in steps_of(state)
        }

    before, after = (told(state) for state in STATES)
    changed = {item for item in before if before[item] != after[item]}
    old, new = (found(state_at(assessment, state)) for state in STATES)
    assert len(changed) == 17
    assert {item for item in old if old[item] != new[item]} == changed


ALTERATIONS = {
    "another source": ("1-shikaku", "住民記録システム =[データ連携]=>", "電話催告システム =[データ連携]=>"),
    "another target": ("1-shikaku", "=[庁内連携]=> 他システム", "=[庁内連携]=> 他課業務システム"),
    "a stop less": ("7-choshu", "住民記録システム =[?]=> 団体内統合宛名等システム =[?]=>", "住民記録システム =[?]=>"),
    "another transport": ("1-shikaku", "-[庁内連携]->", "-[専用線]->"),
    "a transport less": ("7-choshu", "?[専用線]?>", "?[?]?>"),
    "a transport more": ("7-choshu", "電話催告システム -[?]-> 国保標準システム", "電話催告システム -[庁内連携]-> 国保標準システム"),
    "an alternative less": ("6-fuka", "[電子記録媒体|端末直接操作]", "[電子記録媒体]"),
    "no transition": ("2-shomei", "            until: 移行完了\n", ""),
    "all instead of one": ("6-fuka", "    one_of:\n      - route: 職員", "    flows:\n      - route: 職員"),
    "no transfer": ("1-shikaku", "    character: 移転\n    data: 介護", "    character: 提供\n    data: 介護"),
    "other data": ("6-fuka", "data: 他機関の資格・所得情報", "data: 他機関の給付情報"),
    "another condition": ("4-genmen", "condition: 区が税務情報を持つ場合に限る", "condition: 区が所得情報を持つ場合に限る"),
    "another frequency": ("6-fuka", "frequency: 毎年6月", "frequency: 毎年7月"),
    "another number": ("3-kyufu", "number: (8)", "number: (11)"),
    "another page": ("4-genmen", "page: 24", "page: 23"),
    "an end called stated": ("7-choshu", "        assumed: [金銭の受払いの区側は職員, 金銭", "        assumed: [金銭"),
    "other work": ("4-genmen", "systems: [国保標準システム, 国保総合システム]", "systems: [国保標準システム]"),
    "a flow more": ("5-juto", "      - 職員 ?[?]?> 国保標準システム", "      - 職員 ?[?]?> 国保標準システム\n      - 職員 ?[?]?> 国保総合システム"),
    "a number called stated": ("7-choshu", "assumed: [電話催告に個人番号なし, 番", "stated: 個人番号\n    assumed: [番"),
    "a number no longer stated": ("3-kyufu", "    stated: 審査支払に個人番号を用いない\n", "    assumed: 金銭の受払いに個人番号なし\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_model_is_found_out(name: str, tmp_path: Path) -> None:
    """Whatever is changed in a flow of the model, some test of this file fails."""
    file, old, new = ALTERATIONS[name]
    copy = Path(shutil.copytree(MODEL, tmp_path / "copy"))
    path = copy / f"procedures/{file}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    altered = load(copy)
    assert [told for state in STATES for check in DEVIATIONS for told in check(state_at(altered, state))]
