"""A small list of changed parts, and a model that tells what it states."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import ALWAYS
from pidflow.model import (
    Anomaly,
    Assessment,
    Basis,
    Citation,
    Entrustment,
    Exchange,
    File,
    Flow,
    Heading,
    Hop,
    Procedure,
    Registers,
    Source,
    Step,
    StepVersion,
)
from pidflow.verify import Check, Finding, SourceText, Verification, read_source, verify
from pidflow.vocabulary import BasisKind, PersonalNumber, transport
from tests.unit.town import TOWN, flow, hop

TEXT = """\
変更または追記した箇所\tページ\t事由等
(別添1) 事務の内容
<p>1. 資格に関する事務</p>\t17\t追記
<p>(備考)</p> <p>(1) 区民から窓口で届出を職員が受ける。</p> <p>(2)-① 住民記録システムから 宛名システムを経由し、\
電子媒体で世帯情報を取得する。</p> <p>(2)-② 連合会へ勸奨の情報を送る。</p>\t17\t—

変更または追記した箇所\tページ\t事由等
II 特定個人情報ファイルの概要
1. 特定個人情報ファイル名
(1) 資格ファイル\t-\t-
4. 委託
委託事項1\t審査
①委託内容\t審査の事務
⑥委託先名\t連合会\t64\t追記
"""
SOURCE = read_source(TEXT)
assert SOURCE is not None
KEY = "一覧"


def cited(item: str, page: str = "17") -> Citation:
    """A citation of the paper."""
    return Citation(KEY, page, item)


def stated(item: str) -> Basis:
    """What an item states."""
    return Basis(BasisKind.STATED, cited(item))


def step(key: str, number: str, *flows: Flow, item: str | None = None) -> Step:
    """A step that cites the item with its number, or another."""
    return Step(key, (StepVersion(ALWAYS, number, flows, citation=cited(item or number)),))


def move(source: str, target: str, item: str, *over: str) -> Hop:
    """A hop that an item states, and of which nothing else is claimed."""
    return hop(source, target, *over, number=PersonalNumber.UNSTATED, basis=stated(item))


def household(
    item: str = "(2)-①", source: str = "juki", over: str = "電子記録媒体", data: str = "世帯情報"
) -> Step:
    """The step that obtains household data, with one thing told otherwise."""
    told = flow(move(source, "atena", item, over), data=data)
    return step("setai", "(2)-①", told, item=item)


NOTICE = step("todoke", "(1)", flow(move("hito", "shokuin", "(1)", "窓口"), data="届出"))
LETTER = step("kansho", "(2)-②", flow(move("atena", "rengokai", "(2)-②"), data="勧奨の情報"))
ENTRUSTED = Entrustment("itaku", "審査", chain=("rengokai",), citation=cited("委託事項1", "64"))
KEPT = File("shikaku", "資格ファイル", "status file", citation=cited("1.(1)", "64"))


def model(
    *steps: Step, registers: Registers | None = None, anomalies: tuple[Anomaly, ...] = ()
) -> Assessment:
    """A model of the paper: all of its items where no steps are given."""
    heading = Heading(ALWAYS, "1", "資格に関する事務", "status", Citation(KEY, "17"))
    told = Registers(entrustments=(ENTRUSTED,), files=(KEPT,))
    return evolve(
        TOWN,
        sources=(Source(KEY, "変更箇所一覧", "list of changed parts", "list.txt"),),
        procedures=(Procedure("shikaku", (heading,), steps or (NOTICE, household(), LETTER)),),
        systems=tuple(evolve(each, hosting=()) for each in TOWN.systems),
        registers=registers or told,
        anomalies=anomalies,
    )


def verified(assessment: Assessment, source: SourceText | None = SOURCE) -> Verification:
    """A model held against the paper."""
    assert source is not None
    return verify(assessment, {KEY: source})


def check(found: Verification, wanted: str, address: str) -> Check:
    """The only check of these words at this address."""
    (only,) = [each for each in found.checks if (each.wanted, each.address) == (wanted, address)]
    return only


def ids(found: Verification) -> list[str]:
    """What is wrong, by name."""
    return [each.id for each in found.findings]


def finding(found: Verification) -> Finding:
    """The only finding."""
    (only,) = found.findings
    return only


def exchange(party: str, item: str, over: str | None = None) -> Exchange:
    """A row of a register."""
    transports = (transport(over),) if over else ()
    return Exchange("row", "row", party, transports=transports, citation=cited(item))
