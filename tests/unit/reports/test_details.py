"""A change in so many words."""

from __future__ import annotations

from attrs import evolve

from pidflow.model import Exchange
from pidflow.reports import items_of
from pidflow.vocabulary import Character, PersonalNumber
from tests.unit.reports.made import CHANGED, DONE, item, of_rows, of_versions, version
from tests.unit.town import flow, hop

PAPER = flow(hop("juki", "kikan", "紙"))


def told(before: object, after: object) -> tuple[str, ...]:
    """What is said of a step with the one flow before and the other after."""
    return item(of_versions(version(before), version(after)), "(備考)").details


def test_ways_that_come_and_go() -> None:
    """A way is told by all that it passes, with its transports; how many there are, and until when."""
    assert item(CHANGED, "(備考) (2)").details == (
        "番号: (2) → (2)-①",
        "なくなる経路: 住民記録システム → 宛名システム → 旧システム (紙)",
        "加わる経路: 住民記録システム → 新システム (データ連携)",
        "加わる経路: 住民記録システム → 新システム (電子記録媒体)",
        "経路の数: 1 → 2 (いずれかによる)",
        "移行完了までに限る経路がある",
    )


def test_a_way_that_ends_is_told_by_its_transports() -> None:
    """Of two ways between the same systems the one that ends is named."""
    assert item(DONE, "(備考)").details == (
        "なくなる経路: 住民記録システム → 新システム (電子記録媒体)",
        "経路の数: 2 (いずれかによる) → 1",
    )


def test_a_way_that_stays_is_told_by_its_transports_alone() -> None:
    """Beside a way that is new, the one that only got a transport neither goes nor comes."""
    direct, around = flow(hop("juki", "kikan", "紙")), flow(hop("juki", "atena"), hop("atena", "kikan"))
    found = of_versions(version(flow(hop("juki", "kikan"))), version(direct, around))
    assert item(found, "(備考)").details == (
        "加わる経路: 住民記録システム → 宛名システム → 基幹システム",
        "経路の数: 1 → 2",
        "住民記録システム → 基幹システム 手段: 手段の記載なし → 紙",
    )


def test_only_the_hop_that_changed_is_told() -> None:
    """A hop that says the same on both sides is passed over."""
    before = flow(hop("juki", "atena", "紙"), hop("atena", "kikan", "紙"))
    after = flow(hop("juki", "atena", "紙"), hop("atena", "kikan", "専用線"))
    assert told(before, after) == ("宛名システム → 基幹システム 手段: 紙 → 専用線",)


def test_values_in_another_order_are_told_whole() -> None:
    """Where nothing came or went, both orders are told."""
    row = Exchange("a", "移転先1", "juki", covers=("x/a", "x/b"))
    (changed,) = items_of(of_rows(row, evolve(row, covers=("x/b", "x/a"))), "ja")
    assert changed.details == ("該当する項目: x/a、x/b → x/b、x/a",)


def test_transports_and_the_number_are_told_hop_by_hop() -> None:
    """The same hop over something else, or with the number excluded."""
    line = flow(hop("juki", "kikan"))
    assert told(PAPER, line) == ("住民記録システム → 基幹システム 手段: 紙 → 手段の記載なし",)
    excluded = flow(hop("juki", "kikan", "紙", number=PersonalNumber.EXCLUDED))
    assert told(PAPER, excluded) == ("住民記録システム → 基幹システム 個人番号: 含む → 含まない",)


def test_what_flows_carry_and_when() -> None:
    """Data, character, condition and frequency, each with both values; what is not said is said to be."""
    other = evolve(
        PAPER, data="資格情報", character=Character.TRANSFER, condition="転入のとき", frequency="日次"
    )
    assert told(PAPER, other) == (
        "情報: 世帯情報 → 資格情報",
        "性格: 記載なし → 移転",
        "条件: (記載なし) → 転入のとき",
        "頻度: (記載なし) → 日次",
    )


def test_fields_of_a_row() -> None:
    """A field with both values; of several values those that came or went."""
    row = Exchange("a", "移転先1", "juki", law="旧", covers=("kyufu/kyufu",))
    other = evolve(row, law=None, covers=("kyufu/kyufu", "shikaku/kakunin"))
    (changed,) = items_of(of_rows(row, other), "ja")
    assert changed.details == ("法令上の根拠: 旧 → (記載なし)", "該当する項目に追加: 事務1 (3)")


def test_nothing_is_said_of_what_came_or_went() -> None:
    """That it is new says it all."""
    assert item(CHANGED, "(備考) ①").details == ()
