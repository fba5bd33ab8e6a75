"""Hypothesis strategies for whole small assessments, built with the model's classes.

An assessment has hundreds of choices, so each is one draw of a small number: what goes together (the tags of a
hop, what a flow carries) is prepared in tables that hold every word of the vocabularies, and drawn as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TypeVar

from attrs import evolve, frozen
from hypothesis import settings
from hypothesis import strategies as st

from pidflow.calendar import ALWAYS, Date, Milestone, Period, Point, Timeline
from pidflow.model import (
    RULES,
    Anomaly,
    Assessment,
    Basis,
    Body,
    Citation,
    Correction,
    Entrustment,
    Exchange,
    File,
    Flow,
    Heading,
    History,
    Hop,
    HopBasis,
    Hosting,
    Moment,
    Name,
    Procedure,
    Registers,
    Source,
    Step,
    StepVersion,
    Storage,
    System,
)
from pidflow.state import State, state_at
from pidflow.vocabulary import (
    TRANSPORTS,
    BasisKind,
    Boundary,
    Character,
    Form,
    Information,
    Kind,
    PersonalNumber,
    Role,
    Transport,
    transport,
)

LAW = settings(deadline=None, max_examples=60)
"""How hard a law over whole assessments is tried; the first example may have to import networkx."""

_T = TypeVar("_T")


@cache
def _below(end: int) -> st.SearchStrategy[int]:
    return st.integers(0, end - 1)


def _pick(draw: st.DrawFn, things: Sequence[_T]) -> _T:
    return things[draw(_below(len(things)))]


def _few(draw: st.DrawFn, things: Sequence[_T], least: int, most: int) -> tuple[_T, ...]:
    """Some of the things, each once, in any order."""
    chosen: list[_T] = []
    for _ in range(min(len(things), least + draw(_below(most - least + 1)))):
        chosen.append(_pick(draw, [each for each in things if each not in chosen]))
    return tuple(chosen)


# ------------------------------------------------------------------------------------ time

DONE = Milestone("移行完了", "the end of the migration")
DECEMBER, JANUARY = Date(2024, 12), Date(2025, 1)
TIMELINES = tuple(
    Timeline(points)
    for points in (
        (DECEMBER, JANUARY, DONE),
        (DECEMBER, JANUARY),
        (JANUARY, DONE),
        (DECEMBER, DONE, JANUARY),
        (DONE, JANUARY),
        (Date(2024, 4), DECEMBER, DONE),
    )
)
"""Two or three points, most of them with the milestone, which may stand anywhere."""


def _last_before(point: Point) -> Point:
    """The inclusive end of what ends where the point begins."""
    if isinstance(point, Milestone):
        return point
    return Date(point.year - 1, 12) if point.month == 1 else Date(point.year, point.month - 1)


def _spans(draw: st.DrawFn, timeline: Timeline) -> tuple[Period, ...]:
    """Periods that follow each other and cover all of time; often the one that is always."""
    cut = draw(_below(len(timeline.points) + 2))
    cuts = timeline.points[cut : cut + 1] if cut <= len(timeline.points) else timeline.points
    begins = (None, *cuts)
    ends = (*(_last_before(cut) for cut in cuts), None)
    return tuple(Period(begin, end) for begin, end in zip(begins, ends, strict=True))


def _some_spans(draw: st.DrawFn, timeline: Timeline) -> tuple[Period, ...]:
    """Periods that are apart; what has them may be missing for a time, but not always."""
    spans = _spans(draw, timeline)
    gap = draw(_below(len(spans) + 3))
    return spans[:gap] + spans[gap + 1 :] if len(spans) > 1 else spans


def _span(draw: st.DrawFn, timeline: Timeline) -> Period:
    return _pick(draw, _spans(draw, timeline))


# --------------------------------------------------------------------------------- systems

NAMES = (
    ("国保標準システム", "Standard NHI System"),
    ("住民記録システム", "Resident Record System"),
    ("情報提供ネットワークシステム", "Information Provision Network System"),
    ("団体内統合宛名等システム", "Addressee System"),
    ("被保険者等", "insured persons"),
    ("職員", "staff"),
    ("ガバメントクラウド", "Government Cloud"),
    ("他システム(A→B)", "the other system (A→B)"),
    ("電子 申請", "online application"),
    ('<b>&"国保"', '<b>&"NHI"'),
    ("A|B", "the A|B"),
    ("旧「国保」\\", "former \\ NHI"),
)
"""Names as they are, and names that the notation, XML or a table could trip over."""

_CITATIONS = (
    Citation("評価書", "17", "(2)-①"),
    Citation("評価書", "64-65"),
    Citation("評価書", None, "4"),
)


def _names(draw: st.DrawFn, spans: tuple[Period, ...], ja: str, en: str) -> tuple[Name, ...]:
    """The names of a system, one for each of these periods."""
    at = draw(_below(len(ja)))
    marked = f"{ja[:at]}|{ja[at:]}" if at and "|" not in ja else None
    former = (Name(f"{ja}({nth})", f"{en} ({nth})", span) for nth, span in enumerate(spans[:-1]))
    return (*former, Name(ja, en, spans[-1], marked))


def _hosting(draw: st.DrawFn, timeline: Timeline, platforms: Sequence[System]) -> tuple[Hosting, ...]:
    if not platforms or draw(_below(2)):
        return ()
    return tuple(
        Hosting(_pick(draw, platforms).id, span, bool(draw(_below(2))), _pick(draw, _CITATIONS))
        for span in _some_spans(draw, timeline)
    )


def _systems(draw: st.DrawFn, timeline: Timeline) -> tuple[System, ...]:
    """Two to six systems of any kind; all but the first two may be yet to come or gone for a time.

    Each may run on one of the first two that is listed before it: nothing runs on itself, nor on what isn't there.
    """
    systems: list[System] = []
    for nth, (ja, en) in enumerate(_few(draw, NAMES, 2, 6)):
        spans = _spans(draw, timeline) if nth < 2 else _some_spans(draw, timeline)
        system = System(
            id=f"system-{nth}",
            names=_names(draw, spans, ja, en),
            kind=_pick(draw, tuple(Kind)),
            boundary=_pick(draw, tuple(Boundary)),
            operator=_pick(draw, (None, "練習区")),
            role=_pick(draw, (None, None, *Role)),
            aliases=_pick(draw, ((), (f"別名{nth}",))),
            hosting=_hosting(draw, timeline, systems[:2]),
        )
        systems.append(system)
    return tuple(systems)


# ----------------------------------------------------------------------------------- flows

_TEXTS = (None, "世帯・住所情報等", "届出", "国保高額療養費情報の一覧表", "A|B & <c>")
_OVER: tuple[tuple[Transport, ...], ...] = (
    (),
    *((each,) for each in TRANSPORTS),
    TRANSPORTS[9:12],
    (transport("その他(Pay-easy)"),),
)
_BASES = (
    Basis(BasisKind.STATED, _CITATIONS[0]),
    *(Basis(BasisKind.INFERRED, _CITATIONS[1], rule.code, rule.name, rule.en) for rule in RULES),
    Basis(BasisKind.STATED, _CITATIONS[2]),
    Basis(BasisKind.ASSUMED, _CITATIONS[1], None, "理由", "the reason"),
    Basis(BasisKind.ASSUMED, None, None, "別の理由", "another reason"),
)
_IDENTIFIERS = ((), ("個人番号",), ("符号", "宛名番号"))


def _tags() -> tuple[Hop, ...]:
    """Hops with every tag; each claim that one makes has a basis, and no other has one."""
    hops: list[Hop] = []
    for nth in range(400):
        over, basis = _OVER[nth % len(_OVER)], [_BASES[(nth + by) % len(_BASES)] for by in (0, 3, 7, 10)]
        information = tuple(Information)[nth % 3]
        number = tuple(PersonalNumber)[(nth // 3) % 4]
        claims = HopBasis(
            basis[0],
            basis[1] if over else None,
            basis[2] if information is not Information.UNSTATED else None,
            basis[3] if number is not PersonalNumber.UNSTATED else None,
        )
        known = () if number is PersonalNumber.UNSTATED else _IDENTIFIERS[nth % 3]
        hops.append(Hop("", "", over, information, number, known, claims))
    return tuple(hops)


def _contents() -> tuple[Flow, ...]:
    """Flows still without hops, of every character, with and without data, condition and frequency."""
    flows: list[Flow] = []
    for nth in range(105):
        data, condition = _TEXTS[nth % 5], _TEXTS[(nth // 5) % 5]
        flows.append(
            Flow(
                (),
                data,
                f"{data} (en)" if data and nth % 2 else None,
                tuple(Character)[nth % 7],
                condition,
                f"{condition} (en)" if condition else None,
                (None, "日次", None)[nth % 3],
            )
        )
    return tuple(flows)


TAGS, CONTENTS = _tags(), _contents()


@frozen
class _Town:
    """What procedures are drawn from."""

    timeline: Timeline
    systems: tuple[System, ...]

    def ids(self, period: Period) -> tuple[str, ...]:
        """Return the systems that have a name throughout a period: only these may take part in a step of it."""
        contains = self.timeline.contains
        points = [point for point in self.timeline.points if contains(period, point)]
        return tuple(
            system.id
            for system in self.systems
            if all(any(contains(name.period, point) for name in system.names) for point in points)
        )


def _flow(draw: st.DrawFn, ids: tuple[str, ...], period: Period) -> Flow:
    """A flow of one to three hops, none of which leads back to where it starts."""
    stops = [_pick(draw, ids)]
    for _ in range(1 + draw(_below(3))):
        stops.append(_pick(draw, [id for id in ids if id != stops[-1]]))
    hops = tuple(evolve(_pick(draw, TAGS), source=a, target=b) for a, b in pairwise(stops))
    return evolve(_pick(draw, CONTENTS), hops=hops, period=period)


# ----------------------------------------------------------------------------------- steps

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
NUMBERS = (
    *(f"({nth})" for nth in range(1, 13)),
    *(f"({nth})-{circled}" for nth in (1, 2, 11) for circled in _CIRCLED[:11]),
    *_CIRCLED,
)
"""Numbers as the 備考 have them."""

_OWN = ("画面で確かめる。", "They check it on the screen.")
_NOTE = ("台帳も見る。", "They look at the register too.")


def _version(draw: st.DrawFn, town: _Town, period: Period) -> StepVersion:
    """A version with flows or with systems at work; one that has no flow that stays has systems."""
    ids = town.ids(period)
    flows = tuple(
        _flow(draw, ids, ALWAYS if draw(_below(2)) else _span(draw, town.timeline))
        for _ in range(draw(_below(4)))
    )
    stays = any(flow.period == ALWAYS for flow in flows)
    remarks = draw(_below(8))
    text, text_en = _OWN if remarks == 7 else (None, None)
    note, note_en = _NOTE if remarks in (6, 7) else (None, None)
    return StepVersion(
        period=period,
        number=_pick(draw, NUMBERS),
        flows=flows,
        choice=bool(flows) and bool(draw(_below(2))),
        systems=_few(draw, ids, 0 if stays else 1, 3),
        text=text,
        text_en=text_en,
        citation=_pick(draw, (None, *_CITATIONS)),
        note=note,
        note_en=note_en,
    )


def _step(draw: st.DrawFn, town: _Town, key: str) -> Step:
    """A step whose later versions are often the one before with something changed, in fact or in the record."""
    spans = _some_spans(draw, town.timeline)
    versions: list[StepVersion] = []
    for span, history in zip(spans, _histories(draw, town.timeline, spans), strict=True):
        edits: int = draw(_below(3))
        if versions and edits and _at_work(versions[-1]) <= set(town.ids(span)):
            versions.append(evolve(_edited(draw, versions[-1], span), history=history))
        else:
            versions.append(evolve(_version(draw, town, span), history=history))
    return Step(key, tuple(versions))


_CORRECTIONS = (
    Correction("実際の運用に沿った記載へ変更", "changed to what is really done", _CITATIONS[1]),
    Correction("誤記", "a slip"),
)


def _histories(draw: st.DrawFn, timeline: Timeline, spans: Sequence[Period]) -> tuple[History, ...]:
    """The history of what has a version for each of these periods, which follow each other or leave a gap."""
    struck = _pick(draw, (None, None, *_CORRECTIONS)) if spans[-1].until else None
    histories = [History(1, (), struck)]
    for before, span in pairwise(spans):
        last = histories[-1]
        correction = _pick(draw, (None, *_CORRECTIONS))
        if correction and timeline.end(before) == timeline.start(span):
            histories.append(evolve(last, corrections=(*last.corrections, correction)))
        else:
            histories.append(History(last.facts + 1, (), struck))
    return tuple(histories)


def _at_work(version: StepVersion) -> set[str]:
    ends = (end for flow in version.flows for hop in flow.hops for end in (hop.source, hop.target))
    return {*version.systems, *ends}


def _edited(draw: st.DrawFn, version: StepVersion, period: Period) -> StepVersion:
    """The version in another period, perhaps with another number, data, tags or basis."""
    flows = list(version.flows)
    if flows:
        nth = draw(_below(len(flows)))
        flows[nth] = _edited_flow(draw, flows[nth])
    number = _pick(draw, (version.number, _pick(draw, NUMBERS)))
    return evolve(version, period=period, number=number, flows=tuple(flows))


def _edited_flow(draw: st.DrawFn, flow: Flow) -> Flow:
    *before, last = flow.hops
    match draw(_below(4)):
        case 1:
            return evolve(_pick(draw, CONTENTS), hops=flow.hops, period=flow.period)
        case 2:
            return evolve(
                flow, hops=(*before, evolve(_pick(draw, TAGS), source=last.source, target=last.target))
            )
        case 3:
            basis = evolve(last.basis, route=_pick(draw, _BASES))
            return evolve(flow, hops=(*before, evolve(last, basis=basis)))
        case _:
            return flow


def _procedure(draw: st.DrawFn, town: _Town, key: str, number: str) -> Procedure:
    headings = tuple(
        Heading(span, number, f"{key}に関する事務{nth}", f"{key} affairs {nth}", _pick(draw, _CITATIONS))
        for nth, span in enumerate(_some_spans(draw, town.timeline))
    )
    steps = tuple(_step(draw, town, f"step-{nth}") for nth in range(1 + draw(_below(3))))
    return Procedure(key, headings, steps)


# ------------------------------------------------------------------------------- registers


def _registers(draw: st.DrawFn, town: _Town) -> Registers:
    """A row in each register, at any time; it may have versions."""
    ids = town.ids(ALWAYS)

    def spans() -> Iterator[tuple[Period, History]]:
        periods = _some_spans(draw, town.timeline)
        return zip(periods, _histories(draw, town.timeline, periods), strict=True)

    def exchange() -> tuple[Exchange, ...]:
        return tuple(
            Exchange(
                "row",
                "提供先1",
                _pick(draw, ids),
                law=_pick(draw, ("番号法19条", "主務省令第2条の表 1の項")),
                transports=_pick(draw, _OVER),
                period=span,
                citation=_pick(draw, (None, *_CITATIONS)),
                history=history,
            )
            for span, history in spans()
        )

    def entrustment(span: Period, history: History) -> Entrustment:
        chain = _few(draw, ids, 0, 2)
        return Entrustment("itaku", "審査", chain=chain, files=("file",), period=span, history=history)

    def file(span: Period, history: History) -> File:
        place = Storage("区", "city", _pick(draw, ids), period=_span(draw, town.timeline))
        return File("file", "資格ファイル", "file", (place,), period=span, history=history)

    return Registers(
        exchange(),
        exchange(),
        tuple(entrustment(*each) for each in spans()),
        exchange(),
        exchange(),
        tuple(file(*each) for each in spans()),
    )


# ----------------------------------------------------------------------------------- whole


def _moment(point: Point) -> Moment:
    id = "done" if isinstance(point, Milestone) else point.iso
    return Moment(id, f"{point}以降", f"from {point.en}", point)


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    """Whole small assessments.

    Whatever a step, a hosting or a register names has a name as long as it is named, as the loader sees to, and
    a step that is there has a flow or someone at work.
    """
    timeline = _pick(draw, TIMELINES)
    points = _few(draw, timeline.points, 1, 3)
    systems = _systems(draw, timeline)
    town = _Town(timeline, systems)
    headed = (("shikaku", "1"), ("kyufu", "2"), ("fuka", "10"))[: 1 + draw(_below(3))]
    return Assessment(
        id="renshu",
        title="練習に関する事務",
        title_en="Practice affairs",
        body=Body("練習区", "Practice City"),
        form=_pick(draw, tuple(Form)),
        derived=bool(draw(_below(2))),
        sources=(Source("評価書", "練習の評価書", "Assessment of practice"),),
        timeline=timeline,
        moments=tuple(_moment(point) for point in timeline.points if point in points),
        systems=systems,
        procedures=tuple(_procedure(draw, town, key, number) for key, number in headed),
        registers=_registers(draw, town),
        anomalies=(Anomaly(_pick(draw, _CITATIONS), "番号の欠落", "a number is lost"),),
    )


@st.composite
def states(draw: st.DrawFn) -> State:
    """An assessment at one of the points of its timeline."""
    assessment = draw(assessments())
    return state_at(assessment, _pick(draw, assessment.timeline.points))
