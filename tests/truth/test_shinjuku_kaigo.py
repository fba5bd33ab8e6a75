"""The model of 新宿区 介護保険 tells what its source states: phases, systems, flows, rows, items and measures.

The measure is shinjuku-kaigo.tsv, which comes from an independent reading of the source and not from the model. The paper
numbers little of this, so the reading gives its rows numbers of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from attrs import frozen

from pidflow.calendar import Date
from pidflow.loading import load
from pidflow.model import Assessment
from pidflow.state import State, StateStep, state_at
from pidflow.vocabulary import BasisKind, Information, Kind, PersonalNumber
from tests.truth.held import altered_copy, unlike

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "models/shinjuku-kaigo"
TRUTH = Path(__file__).with_name("shinjuku-kaigo.tsv")
STATES = PRESENT, MIGRATION, PRODUCTION = "2025-12", "2026-04", "2027-01"

SYSTEMS = {
    "S1": "現行の介護保険システム",
    "S2": "標準準拠システム",
    "S3": "ガバメントクラウド",
    "S4": "ガバメントクラウド接続サービス",
    "S5": "区イントラ端末",
    "S6": "個別導入する端末",
}
"""Which node stands for which system of the reading; what is no person and no organisation is one of them."""

FLOWS = {
    "F1": ["data-iko"],
    "F2": ["ketsugo-intra"],
    "F3": ["ketsugo-kobetsu"],
    "F4": ["itaku-shori"],
    "F5": ["saiitaku-shori"],
    "F6": ["baitai-watashi", "baitai-henkyaku"],
}
"""Which steps stand for which flow of the reading; that of media goes both ways there."""

ROWS_OF_REGISTERS = {"X1": "gaibu-ketsugo-intra", "X2": "gaibu-ketsugo-kobetsu", "E1": "itaku"}
ROWS_OF_REGISTERS |= {"E2-1": "saiitaku-chibagin", "E2-2": "saiitaku-shimpo", "E2-3": "saiitaku-first"}

PLACES = {
    "ガバメントクラウド(介護保険システム)": "標準準拠システム",
    "介護保険システム(ガバメントクラウド)": "標準準拠システム",
    "個別導入する端末 (介護保険課 / 地域包括ケア推進課)": "個別導入する端末",
}
"""Places that the reading tells by where they are or whose."""


# ------------------------------------------------------------------------------ the measure


@frozen
class Row:
    """A line of the measure, as far as the model is held to it."""

    section: str
    number: str
    state: str
    route: str
    data: str
    law: str
    remark: str

    @property
    def dates(self) -> list[Date]:
        """The dates of its state, as R8.4.6 or, where the source has no day, as R8.4."""
        told = re.findall(r"R(\d+)\.(\d+)(?:\.(\d+))?", self.state)
        return [Date(2018 + int(year), int(month), int(day) if day else None) for year, month, day in told]

    @property
    def planned(self) -> bool:
        """Whether the source calls it 予定."""
        return self.state.startswith("planned")

    @property
    def stops(self) -> list[str]:
        """The places of its route; those which the source doesn't name there have a star."""
        return [PLACES.get(each, each) for each in self.route.split(" → ")]

    @property
    def certifications(self) -> tuple[str, ...]:
        """What the source prints behind the name of a contractor."""
        told = re.search(r"(?<!NO )certifications: ([^.;]+)", self.remark)
        return tuple(re.split(", | and ", told[1])) if told else ()


def _rows() -> tuple[Row, ...]:
    lines = TRUTH.read_text(encoding="utf-8").splitlines()
    head, *facts = (line.split("\t") for line in lines if not line.startswith("#"))
    told = (dict(zip(head, fact, strict=True)) for fact in facts)
    columns = ("section", "number", "state", "route", "data", "law_purpose", "remark")
    return tuple(Row(*(each[column] for column in columns)) for each in told)


ROWS = _rows()


def rows_of(section: str) -> dict[str, Row]:
    """The rows of a section by number; a row without one tells what the source does not hold."""
    return {row.number: row for row in ROWS if row.section == section and row.number != "-"}


def steps_of(state: State) -> dict[str, StateStep]:
    """The steps of the one affair by key."""
    return {step.key: step for procedure in state.procedures for step in procedure.steps}


def stops_of(state: State, step: StateStep) -> list[list[str]]:
    """The names of the systems that each flow of a step passes."""
    hops = [flow.flow.hops for flow in step.flows]
    return [
        [state.system(end).name for end in (each[0].source, *(hop.target for hop in each))] for each in hops
    ]


# ------------------------------------------------------------------------------- deviations


def other_dates(assessment: Assessment) -> Iterator[str]:
    """Dates that only one of them has; states that only one of them calls planned."""
    phases = {row.dates[0]: row.planned for row in rows_of("phase").values()}
    latest_figures = rows_of("meta")["M5"].dates
    yield from unlike("timeline", {*phases, *latest_figures}, set(assessment.timeline.points))
    told = {at: planned for at, planned in phases.items() if planned}
    for moment in assessment.moments:
        yield from unlike(moment.id, moment.at in told, moment.planned)


def other_phases(assessment: Assessment) -> Iterator[str]:
    """Migration and production on other days; business on another system than in its phase."""
    migration, production = rows_of("phase")["P2"], rows_of("phase")["P3"]
    hostings = [hosting for system in assessment.systems for hosting in system.hosting]
    found = [(each.period.since, each.period.until, each.trial) for each in hostings]
    yield from unlike("phases", [(*migration.dates, True), (*production.dates, None, False)], found)
    for state, system in zip(STATES, ("S1", "S1", "S2"), strict=True):
        now = state_at(assessment, state)
        at_work = [now.system(each).name for each in steps_of(now)["jimu"].systems]
        yield from unlike(state, SYSTEMS[system] in at_work, True)


def other_systems(assessment: Assessment) -> Iterator[str]:
    """Systems, terminals, networks and platforms that only one of them has."""
    told = [SYSTEMS[number] for number in rows_of("system")]
    people = (Kind.PERSON, Kind.OFFICE, Kind.ORGANISATION)
    found = [each.names[-1].ja for each in assessment.systems if each.kind not in people]
    yield from unlike("systems", sorted(told), sorted(found))


def other_flows(assessment: Assessment) -> Iterator[str]:
    """Steps with flows that only one of them has; flows that pass other places than the source names."""
    state = state_at(assessment, MIGRATION)
    steps = steps_of(state)
    told = [key for number in rows_of("flow") for key in FLOWS[number]]
    yield from unlike("flows", sorted(told), sorted(key for key, step in steps.items() if step.flows))
    for number in ("F2", "F3"):
        yield from unlike(number, rows_of("flow")[number].stops, stops_of(state, steps[FLOWS[number][0]])[0])
    # The reading tells the others with a star, or of several firms at once: only the ends that it names count.
    firms = [row.stops[-1] for row in rows_of("entrustment").values() if row.route != "-"]
    ends = {step: [stops[-1].replace(" ", "") for stops in stops_of(state, steps[step])] for step in steps}
    yield from unlike("F4", firms[:1], ends["itaku-shori"])
    yield from unlike("F5", firms[1:], ends["saiitaku-shori"])
    yield from unlike("F6", firms[:1], ends["baitai-watashi"])
    sources = [stops[0].replace(" ", "") for stops in stops_of(state, steps["baitai-henkyaku"])]
    yield from unlike("F6, back", firms[:1], sources)
    yield from unlike(
        "F1", [["現行の介護保険システム", "標準準拠システム"]], stops_of(state, steps["data-iko"])
    )


def overstated_routes(assessment: Assessment) -> Iterator[str]:
    """Ways that are called stated although the source leaves an end or the direction open; the other way round."""
    state = state_at(assessment, MIGRATION)
    for edge in state.hops:
        number = next(each for each, keys in FLOWS.items() if edge.step.key in keys)
        told = "→" in rows_of("flow")[number].route and "*" not in rows_of("flow")[number].route
        # The way back of a connection is not told at all.
        stated = told and edge.flow.ordinal == 1
        yield from unlike(edge.id, stated, edge.hop.basis.route.kind is BasisKind.STATED)


def invented_numbers(assessment: Assessment) -> Iterator[str]:
    """Hops of which anything is said of the 個人番号, or of the class of information: the paper never does."""
    for each in STATES:
        for edge in state_at(assessment, each).hops:
            silent = (PersonalNumber.UNSTATED, Information.UNSTATED)
            yield from unlike(edge.id, silent, (edge.hop.personal_number, edge.hop.information))


def other_connections(assessment: Assessment) -> Iterator[str]:
    """Connections shown by another way, with another counterpart, on another ground, from another day."""
    state = state_at(assessment, MIGRATION)
    told = rows_of("connection")
    counterpart = told.pop("X3").data
    found = {row.key: row for row in state.registers.connections}
    yield from unlike("connections", [ROWS_OF_REGISTERS[number] for number in told], list(found))
    for number, row in told.items():
        each = found.get(ROWS_OF_REGISTERS[number])
        if each is not None:
            shown = stops_of(state, steps_of(state)[each.covers[0].partition("/")[2]])[0]
            ours = (shown, each.law, each.period.since)
            yield from unlike(number, (row.stops, row.law, row.dates[0]), ours)
            yield from unlike(
                number,
                True,
                counterpart.endswith(f"{state.system(each.party).name} (運用主体 of ガバメントクラウド)"),
            )


def other_entrustments(assessment: Assessment) -> Iterator[str]:
    """Entrustments that only one of them has; another chain, other certifications, another first day."""
    state = state_at(assessment, MIGRATION)
    told = {number: row for number, row in rows_of("entrustment").items() if row.route != "-"}
    found = {row.key: row for row in state.registers.entrustments}
    # The maintenance of the present system is told among the reasons only.
    yield from unlike(
        "entrustments", ["itaku-genko", *(ROWS_OF_REGISTERS[each] for each in told)], list(found)
    )
    for number, row in told.items():
        each = found.get(ROWS_OF_REGISTERS[number])
        if each is not None:
            # The city stands before the contractor in the reading, and is no part of a chain.
            chain = [name.removeprefix("*") for name in row.stops if name != "*新宿区"]
            ours = [state.system(id).name.replace(" ", "") for id in each.chain]
            yield from unlike(number, chain, ours)
            yield from unlike(
                number, (row.certifications, row.dates[0]), (each.certifications, each.period.since)
            )


def other_items(assessment: Assessment) -> Iterator[str]:
    """Recorded items with another name, or in another place."""
    (file,) = assessment.registers.files
    told = {int(number): row.data for number, row in rows_of("item").items()}
    found = dict(enumerate(file.items, start=1))
    for number in sorted({*told, *found}):
        yield from unlike(f"item {number}", told.get(number), found.get(number))


def other_measures(assessment: Assessment) -> Iterator[str]:
    """Measures in another place, or on the wrong side: whose duty they are."""
    told = [row.number.split(".") for row in ROWS if row.section == "safeguard"]
    found = assessment.registers.measures
    places = [f"対策{checklist}{side} {part}{row}" for checklist, side, part, row in told]
    yield from unlike("measures", places, [measure.number for measure in found])
    for (_, side, *_), measure in zip(told, found, strict=False):
        yield from unlike(measure.key, side == "区", measure.subject == "区")
        yield from unlike(measure.key, side == "区", measure.party is None)


def other_tables(assessment: Assessment) -> Iterator[str]:
    """Rows of tables that the paper does not have."""
    registers = assessment.registers
    found = (registers.acquisitions, registers.provisions, registers.transfers, assessment.changes)
    yield from unlike("acquisitions, provisions, transfers, changes", ((), (), (), ()), found)


DEVIATIONS: tuple[Callable[[Assessment], Iterable[str]], ...] = (
    other_dates,
    other_phases,
    other_systems,
    other_flows,
    overstated_routes,
    invented_numbers,
    other_connections,
    other_entrustments,
    other_items,
    other_measures,
    other_tables,
)


# ------------------------------------------------------------------------------------ tests


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return load(MODEL)


@pytest.mark.parametrize("check", DEVIATIONS, ids=lambda check: check.__name__)
def test_the_model_tells_what_the_source_does(
    assessment: Assessment, check: Callable[[Assessment], Iterable[str]]
) -> None:
    """Nothing that a check of this file looks for is told otherwise, is missing, or is too much."""
    assert list(check(assessment)) == []


def test_the_measure_is_whole() -> None:
    """The reading has as many rows of each kind as it says itself."""
    told = {row.number: row.data for row in ROWS if row.section == "count"}
    found = Counter(row.section for row in ROWS if row.number != "-")
    lists = Counter(row.number[:3].replace(".", " ") for row in ROWS if row.section == "safeguard")
    assert int(told["recorded items"]) == found["item"] == 163
    assert int(told["measures in all"]) == found["safeguard"] == sum(lists.values()) == 124
    assert {each: int(told[f"checklist {each}"]) for each in lists} == lists
    assert int(told["flows readable from text"]) == found["flow"]
    assert int(told["systems"]) == found["system"]


def test_every_picture_is_derived(assessment: Assessment) -> None:
    """The paper's own figure is lost."""
    assert assessment.derived


ALTERATIONS = {
    "another day": ("assessment", "at: 令和8年4月6日", "at: 令和8年4月7日"),
    "a plan told as a fact": ("assessment", "    planned: はい\n    state: 2027-01", "    state: 2027-01"),
    "another phase": ("systems", "until: 令和9年1月11日, trial", "until: 令和9年1月10日, trial"),
    "business too early": ("procedures/1-kaigo", "[介護保険課, 現行の介護保険システム]", "[介護保険課, 標準準拠システム]"),
    "a terminal that is an office": ("systems", "    kind: 端末\n", "    kind: 部署\n"),
    "another way": ("procedures/1-kaigo", "- 区イントラ端末 ?[?]?> ガバメントクラウド接続サービス", "- 個別導入する端末 ?[?]?> ガバメントクラウド接続サービス"),
    "another firm": ("procedures/1-kaigo", "?[?]?> ファースト株式会社", "?[?]?> デジタル庁"),
    "a way called stated": ("procedures/1-kaigo", "        assumed: 結ばれた端末へも情報が来る\n", ""),
    "a number that is not said": ("procedures/1-kaigo", "- 現行の介護保険システム ?[?]?> 標準準拠システム", "- route: 現行の介護保険システム =[?]=> 標準準拠システム\n        stated: 個人番号"),
    "another counterpart": ("registers", "    party: デジタル庁", "    party: ガバメントクラウド"),
    "another ground": ("registers", "law: 標準化法10条", "law: 標準化法5条"),
    "a connection from a day": ("registers", "    since: 令和8年4月\n    covers", "    since: 令和8年4月6日\n    covers"),
    "a shorter chain": ("registers", "chain: [富士通 Japan 株式会社, ファースト株式会社]", "chain: [ファースト株式会社]"),
    "a certification": ("registers", "certifications: [プライバシーマーク, ISMS]", "certifications: [ISMS]"),
    "an item less": ("registers", "      - 時効管理情報\n", ""),
    "an item's name": ("registers", "      - 介護被保険者証利用情報", "      - 介護保険被保険者証利用情報"),
    "a measure elsewhere": ("registers", "number: 対策4先 シ3", "number: 対策4先 シ33"),
    "another's duty": ("registers", "number: 対策4区 シ3, subject: 区,", "number: 対策4区 シ3, subject: 結合先,"),
}  # fmt: skip


@pytest.mark.parametrize("name", ALTERATIONS)
def test_an_altered_model_is_found_out(name: str, tmp_path: Path) -> None:
    """Whatever of this is changed in the model, some check of this file finds it."""
    file, old, new = ALTERATIONS[name]
    altered = load(altered_copy(MODEL, tmp_path, file, old, new))
    assert [told for check in DEVIATIONS for told in check(altered)]
