"""What the sheet itself says, in both languages."""

from __future__ import annotations

from attrs import frozen

from pidflow.diff import HopMark
from pidflow.drawing.look import Carried


@frozen
class Words:
    """The sheet's own words in one language.

    Args:
        carried: What each kind of line carries.
        sign: The sign of each change, of one em.
        became: What each change is.
        several: What the dashes of a line with alternatives of several families mean.
        unstated_transport: What the dots of a line without a transport mean.
        between: What stands between names in a list.
        connected: What a line without an arrowhead means.
        changes: The heading of the legend's signs of changes.
        number: The heading of the legend's lines by what they carry.
        transport: The heading of the legend's lines by their dashes.
        signs: The heading of the legend's badges.
        nodes: The heading of the legend's boxes.
        badge: What the number on a line is.
        work: What a number in a box is.
        choice: What a dashed badge means.
        transitional: What ※ and a lighter line mean.
        inside: A box of the body.
        outside: A box outside the body.
        platform: A frame around what a platform hosts.
        legend: The heading of the legend.
        notes: The heading of the items.
        continued: The same on a further sheet.
        changed_notes: The heading of the items where only those that changed are told.
        changed_continued: The same on a further sheet.
        wording: Said on every sheet with items: they are not the document's own words.
        unchanged: Said where nothing differs between two states.
        quiet: What a grey line means in the picture of an answer.
    """

    carried: dict[Carried, str]
    sign: dict[HopMark, str]
    became: dict[HopMark, str]
    several: str
    unstated_transport: str
    between: str
    changes: str
    number: str
    transport: str
    signs: str
    nodes: str
    badge: str
    work: str
    choice: str
    transitional: str
    connected: str
    inside: str
    outside: str
    platform: str
    legend: str
    notes: str
    continued: str
    changed_notes: str
    changed_continued: str
    wording: str
    unchanged: str
    quiet: str


JAPANESE = Words(
    carried={
        Carried.INCLUDED: "含む",
        Carried.SUBSTITUTE: "符号のみ(個人番号に代わる符号)",
        Carried.SPECIFIC: "含まない(特定個人情報)",
        Carried.EXCLUDED: "含まない(特定個人情報か否かは記載なし)",
        Carried.OTHER: "含まない(その他情報)",
        Carried.UNSTATED: "含むか否かの記載なし",
    },
    sign={
        HopMark.SAME: "",
        HopMark.ADDED: "＋",
        HopMark.REMOVED: "－",
        HopMark.FORMER_WAY: "旧",
        HopMark.NEW_WAY: "新",
        HopMark.RETAGGED: "変",
    },
    became={
        HopMark.SAME: "変更なし",
        HopMark.ADDED: "追加",
        HopMark.REMOVED: "削除",
        HopMark.FORMER_WAY: "経路変更前",
        HopMark.NEW_WAY: "経路変更後",
        HopMark.RETAGGED: "手段・データ等の変更",
    },
    several="いずれか",
    unstated_transport="記載なし",
    between="・",
    changes="変更",
    number="個人番号",
    transport="手段",
    signs="番号",
    nodes="枠",
    badge="情報の流れ(番号は備考の番号)",
    work="枠の中の番号: その中での作業",
    choice="いずれか一つ(又は)",
    connected="接続(向きと個人番号の有無は記載なし)",
    transitional="※ 移行が完了するまでの流れ",
    inside="実施機関内のシステム",
    outside="外部のシステム",
    platform="基盤(この上で動くシステムを囲む)",
    legend="凡例",
    notes="(備考)",
    continued="(備考 続き)",
    changed_notes="(変更のある備考)",
    changed_continued="(変更のある備考 続き)",
    wording="備考の文言は、文書の記載そのものではなく、モデルの内容による。",
    unchanged="二つの状態の間に、この事務の流れと備考に変わるところはない。",
    quiet="この答えに含まれない流れ",
)

ENGLISH = Words(
    carried={
        Carried.INCLUDED: "included",
        Carried.SUBSTITUTE: "substitute code only",
        Carried.SPECIFIC: "not included (Specific Personal Information)",
        Carried.EXCLUDED: "not included (information class not stated)",
        Carried.OTHER: "not included (other information)",
        Carried.UNSTATED: "not stated whether included",
    },
    sign={
        HopMark.SAME: "",
        HopMark.ADDED: "+",
        HopMark.REMOVED: "−",
        HopMark.FORMER_WAY: "O",
        HopMark.NEW_WAY: "N",
        HopMark.RETAGGED: "C",
    },
    became={
        HopMark.SAME: "unchanged",
        HopMark.ADDED: "added",
        HopMark.REMOVED: "removed",
        HopMark.FORMER_WAY: "old way, before rerouting",
        HopMark.NEW_WAY: "new way, after rerouting",
        HopMark.RETAGGED: "transport, data or the like changed",
    },
    several="one of",
    unstated_transport="not stated",
    between=", ",
    changes="Changes",
    number="Individual Number",
    transport="Transport",
    signs="Badges",
    nodes="Boxes",
    badge="flow, with the number of its note",
    work="in a box: work done there",
    choice="one of the alternatives",
    connected="connected (neither direction nor number is stated)",
    transitional="※ until the migration is complete",
    inside="system of the body",
    outside="outside system",
    platform="platform, around what runs on it",
    legend="Legend",
    notes="Notes",
    continued="Notes (continued)",
    changed_notes="Notes that changed",
    changed_continued="Notes that changed (continued)",
    wording="The notes are worded after the model; they are not the document's own words.",
    unchanged="Nothing in the flows and notes of this affair differs between the two states.",
    quiet="not part of this answer",
)


def words(language: str) -> Words:
    """Return the sheet's words in a language.

    Args:
        language: ``ja`` or ``en``.
    """
    return JAPANESE if language == "ja" else ENGLISH
