"""A small model that uses every key of the format, and what tests do with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pidflow.errors import Fault, ModelFault
from pidflow.loading import load
from pidflow.model import Assessment

ASSESSMENT = """\
format: 1
title: 練習に関する事務
title_en: Practice affairs
body: {name: 練習区, name_en: Practice City}
form: 全項目評価書
derived: はい
sources:
  - {key: 評価書, title: 練習の評価書, title_en: Assessment of practice, file: practice.txt}
  - {key: 概要, title: 概要, title_en: Outline}
timeline:
  - {at: 令和6年12月, state: 2024-12, label: 令和6年12月まで, label_en: until December 2024}
  - {at: 令和7年1月, state: 2025-01, label: 令和7年1月以降, label_en: from January 2025, planned: はい}
  - {milestone: 移行完了, milestone_en: completion of the migration}
statements:
  - {name: 審査に番号なし, claim: 個人番号, says: 含まない, cite: p64 委託事項7}
assumptions:
  - name: 届出に番号あり
    claim: 個人番号
    says: 含む
    reason: 届出書には番号の欄がある
    reason_en: the form has a box for the number
    cite: p20
  - {name: 移転に番号あり, claim: 個人番号, says: 含む, reason: 宛名と結ぶ, reason_en: tied to the addressee}
"""

SYSTEMS = """\
format: 1
systems:
  - {id: hito, name: 区民, name_en: resident, kind: 人, boundary: 外, role: 本人}
  - {id: shokuin, name: 職員, name_en: staff, kind: 人, boundary: 内, role: 担当職員, operator: 練習区}
  - id: kikan
    names:
      - {name: 旧システム, name_en: Old System, until: 令和6年12月}
      - {name: 新システム, name_en: New System, since: 令和7年1月, breaks: 新|システム}
    kind: システム
    boundary: 内
    role: 基幹システム
    aliases: [基幹, 基幹システム]
    functions: [資格管理, 賦課]
    hosting:
      - {platform: クラウド, until: 令和6年12月, trial: はい, cite: p17}
      - {platform: クラウド, since: 令和7年1月}
    cite: p17 (4)
    note: 令和7年1月に改めた。
    note_en: Renamed in January 2025.
  - {id: atena, name: 宛名システム, name_en: Addressee System, kind: システム, boundary: 内, role: 宛名, aliases: 宛名}
  - {id: rengokai, name: 連合会, name_en: federation, kind: 機関, boundary: 外, breaks: 連合|会}
  - {id: cloud, name: クラウド, name_en: Cloud, kind: 基盤, boundary: 外}
"""

SHIKAKU = """\
format: 1
key: shikaku
number: 1
title: 資格に関する事務
title_en: Status affairs
sheets:
  - {until: 令和6年12月, page: 17}
  - {since: 令和7年1月, cite: 概要 p18, title: 資格と給付, title_en: Status and benefits}
steps:
  - key: todoke
    number: (1)
    character: 本人収集
    data: 届出
    data_en: notice
    inferred: 届出・通知の相手は担当職員
    assumed: 届出に番号あり
    flows:
      - 区民 =[窓口]=> 職員
  - key: renkei
    number: (2)
    character: 移転
    data: 世帯情報
    data_en: household data
    condition: 異動のとき
    condition_en: at a change
    frequency: 日次
    frequency_en: daily
    identifiers: [宛名番号]
    inferred: [庁内の特定個人情報は個人番号を含む]
    cite: 概要 p3 表
    versions:
      - until: 令和6年12月
        flows:
          - 宛名システム =[?]=> 旧システム
      - since: 令和7年1月
        number: (2)-①
        one_of:
          - 宛名 =[データ連携]=> 基幹
          - {route: '宛名 =[電子記録媒体]=> 基幹', until: 移行完了, data: 世帯}
  - key: kakunin
    number: (3)
    systems: [職員, 新システム]
    text: 画面で確かめる。
    text_en: They check it on the screen.
    note: 台帳も見る。
    note_en: They look at the register too.
  - key: shinsa
    number: (4)
    since: 令和7年1月
    flows:
      - route: 基幹 -[専用線]-> 連合会
        information: その他情報
        stated: [審査に番号なし, 情報]
  - key: tsuchi
    number: (5)
    versions:
      - until: 令和6年12月
        systems: 職員
      - since: 令和7年1月
        corrects: {reason: 前から基幹システムを使っていた。, reason_en: They had always used the main system., cite: p90}
        systems: [職員, 基幹]
  - key: kensaku
    number: (6)
    systems: 職員
    until: 令和6年12月
    struck: {reason: この事務ではない。, reason_en: It is no part of this affair.}
  - key: shokai
    number: (7)
    systems: 職員
    since: 令和7年1月
    omitted: {reason: 記載漏れ。, reason_en: It had been left out.}
"""

SHIHARAI = """\
format: 1
key: shiharai
number: 2
title: 支払に関する事務
title_en: Payment affairs
sheets: [{page: 20}]
steps:
  - {key: shiharai, number: (1), systems: 職員}
"""

REGISTERS = """\
format: 1
connections:
  - {key: atena, title: 宛名システム, party: 宛名, system: 基幹, transports: 庁内連携, covers: shikaku/renkei, cite: p40}
acquisitions:
  - {key: hito, title: 本人, party: 区民, frequency: 随時, transports: [紙, 窓口], covers: [shikaku/todoke], cite: p41}
entrustments:
  - key: itaku-1
    title: 審査
    work: 審査の事務
    chain: [連合会]
    files: [shikaku]
    persons: 1万人未満
    handlers: 10人未満
    transports: [専用線]
    covers: [shikaku/shinsa]
    since: 令和7年1月
    cite: p64 委託事項7
    note: 再委託はない。
  - key: itaku-2
    number: 委託事項2
    title: 保守
    law: 個人情報保護法66条
    frequency: 随時
    chain: [連合会]
    reentrustment: {done: いいえ, permission: 承認, work: 保守の一部}
    certifications: [ISMS]
    cite: p65 委託事項2
provisions:
  - {key: teikyo-1, title: 提供先1, party: 連合会, law: 番号法19条, purpose: 照会, data: 資格, persons: 1万人未満, range: 被保険者, cite: p70}
  - key: teikyo-2
    number: 提供先2
    title: 別の連合会
    party: 連合会
    data: 所得
    data_en: income
    condition: 照会のとき
    condition_en: when asked
    frequency: 随時
    frequency_en: at any time
    identifiers: [宛名番号]
    information: 特定個人情報
    transports: [専用線]
    since: 令和7年1月
    omitted: {reason: 記載漏れ。, reason_en: It had been left out., cite: p92}
    stated: [個人番号, 情報]
    flows:
      - 基幹 -[専用線]-> 連合会
    cite: p71
transfers:
  - key: iten-1
    title: 移転先1
    party: 職員
    character: 移転
    inferred: 書かれていない相手は基幹システム
    assumed: 移転に番号あり
    one_of:
      - 基幹 =[?]=> 職員
      - {route: '職員 =[?]=> 基幹', since: 令和6年12月}
    cite: p72
files:
  - key: shikaku
    name: 資格ファイル
    name_en: status file
    persons: 1万人未満
    purpose: 資格の管理
    items: [宛名番号, 氏名]
    storage:
      - {place: 区のサーバー室, place_en: server room, until: 令和6年12月, cite: p55}
      - {place: クラウド, place_en: cloud, system: クラウド, since: 令和7年1月, trial: いいえ}
    cite: p55
    note: 一つだけ。
  - key: sofu
    name: 送付ファイル
    name_en: posting file
    until: 令和7年1月
    struck: {reason: 特定個人情報ではない。, reason_en: It is not Specific Personal Information., cite: p91}
    versions:
      - {until: 令和6年12月, cite: p56}
      - since: 令和7年1月
        corrects: {reason: 頁の誤り。, reason_en: wrong page}
        cite: p57
measures:
  - {key: kanri-1, number: 対策1, title: 入退室を管理する。, subject: 区, cite: p80}
  - {key: kanri-2, title: 誓約書を出す。, party: 連合会, cite: p81}
changes:
  - key: henko-1
    number: 変更1
    title: 提供先2
    at: 令和7年1月15日
    kind: 記載
    told: はい
    timing: 事後
    summary: 提供先を加えた。
    touches: [provisions/teikyo-2, systems/kikan, shikaku/shinsa]
    cite: p92 変更1
    note: 表の2行目。
"""

ANOMALIES = """\
format: 1
anomalies:
  - {cite: p17 (3), what: 番号が失われている。, what_en: The number is lost.}
"""

_FLOWING = ("  - key: teikyo-2\n", "files:\n")
"""Between these stand the rows of registers that have flows of their own."""


def _without(text: str, begin: str, end: str) -> str:
    return text[: text.index(begin)] + text[text.index(end) :]


FILES: Mapping[str, str] = {
    "assessment.yaml": ASSESSMENT,
    "systems.yaml": SYSTEMS,
    "procedures/1-shikaku.yaml": SHIKAKU,
    "procedures/2-shiharai.yaml": SHIHARAI,
    "registers.yaml": REGISTERS,
    "anomalies.yaml": ANOMALIES,
}

WITHOUT_DECLARED: Mapping[str, str] = {
    **FILES,
    "assessment.yaml": ASSESSMENT.rsplit("  - {name: 移転に番号あり", maxsplit=1)[0],
    "registers.yaml": _without(REGISTERS, *_FLOWING).replace("provisions/teikyo-2", "provisions/teikyo-1"),
}
"""The sample with the edges of its procedures alone, for questions that are counted."""


def kind_of(file: str) -> str:
    """Return the kind of a file, by which its shape and its schema are known."""
    return "procedure" if file.startswith("procedures/") else file.removesuffix(".yaml")


def write(folder: Path, files: Mapping[str, str] = FILES) -> Path:
    """Write a model into a folder below the given one, and return it."""
    model = folder / "renshu"
    for file, text in files.items():
        path = model / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return model


def edited(file: str, old: str, new: str) -> dict[str, str]:
    """Return the sample with one text in one file put in the place of another, wherever it stands first."""
    assert old in FILES[file], f"{old!r} is not in {file}"
    return {**FILES, file: FILES[file].replace(old, new, 1)}


def faults(model: Path) -> tuple[Fault, ...]:
    """Return every fault of a model; none where it can be loaded."""
    try:
        load(model)
    except ModelFault as error:
        return error.faults
    return ()


def told(model: Path) -> tuple[str, ...]:
    """Return where each fault of a model stands, and what was found there."""
    found = [(fault, fault.place) for fault in faults(model)]
    return tuple(
        f"{Path(place.file).name}:{place.line}:{place.column}: found {_by_name(fault.found, model)}"
        for fault, place in found
        if place
    )


def _by_name(text: str, model: Path) -> str:
    return text.replace(f"{model}/procedures/", "").replace(f"{model}/", "")


def loaded(folder: Path, files: Mapping[str, str] = FILES) -> Assessment:
    """Write a model and load it."""
    return load(write(folder, files))
