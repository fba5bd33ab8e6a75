"""What the form says before and after."""

from __future__ import annotations

from attrs import evolve

from pidflow.model import Basis, Exchange, HopBasis
from pidflow.reports import items_of
from pidflow.vocabulary import BasisKind, Character, PersonalNumber
from tests.unit.reports.made import CHANGED, item, of_rows, of_versions, version
from tests.unit.town import flow, hop

PAPER = flow(hop("juki", "kikan", "紙"))


def test_an_item_is_told_in_full_with_its_number() -> None:
    """Before and after as the 備考 would have it, in the names of each state."""
    changed = item(CHANGED, "(備考) (2)")
    assert changed.before == (
        "(2) 住民記録システムから宛名システムを経由し、世帯情報を取得する(宛名システムから旧システムへは紙)。"
    )
    assert changed.after is not None
    assert changed.after.startswith("(2)-① 次のいずれかによる。住民記録システムから")


def test_a_side_that_is_not_there_has_no_text() -> None:
    """What is new says nothing before, what is gone nothing after."""
    assert item(CHANGED, "(備考) ①").before is None
    assert item(CHANGED, "旧ファイル").after is None


def test_facts_that_the_sentence_lacks_are_added() -> None:
    """The 個人番号 is no part of the sentence; where it changed, both sides tell it."""
    excluded = flow(hop("juki", "kikan", "紙", number=PersonalNumber.EXCLUDED))
    changed = item(of_versions(version(PAPER), version(excluded)), "(備考)")
    sentence = "(1) 住民記録システムから世帯情報を取得する(紙)。"
    assert changed.after is not None
    assert changed.before == f"{sentence}\n〔住民記録システム → 基幹システム 個人番号: 含む〕"
    assert changed.after.endswith("\n〔住民記録システム → 基幹システム 個人番号: 含まない〕")


def test_a_basis_is_a_fact_too() -> None:
    """A claim that rests on something else is told with what it rests on."""
    basis = Basis(BasisKind.ASSUMED, None, None, "理由", "the reason")
    made = evolve(hop("juki", "kikan", "紙"), basis=HopBasis(basis, basis, basis, basis))
    changed = item(of_versions(version(PAPER), version(flow(made))), "(備考)")
    assert changed.after is not None
    assert "根拠: 仮定 理由" in changed.after


def test_character_and_those_at_work_are_facts_too() -> None:
    """What a sentence doesn't say of a flow, and who is at work beside it."""
    provided = evolve(PAPER, character=Character.ENTRUSTMENT)
    changed = item(
        of_versions(version(PAPER), version(provided, systems=("shokuin", "juki"))),
        "(備考)",
    )
    assert changed.before is not None
    assert changed.after is not None
    assert changed.before.endswith("\n〔性格: 記載なし〕\n〔処理する者: (記載なし)〕")
    assert changed.after.endswith("\n〔性格: 委託〕\n〔処理する者: 職員、住民記録システム〕")


def test_own_words_don_t_hide_another_route() -> None:
    """Where the modeller's words are the same, the routes are told beside them."""
    words = {"text": "住民情報を得る。", "text_en": "They obtain it."}
    other = flow(hop("juki", "atena"), hop("atena", "kikan"))
    changed = item(of_versions(version(PAPER, **words), version(other, **words)), "(備考)")
    assert changed.before == "(1) 住民情報を得る。\n〔経路: 住民記録システム =[紙]=> 基幹システム〕"
    assert changed.after == (
        "(1) 住民情報を得る。\n〔経路: 住民記録システム =[?]=> 宛名システム =[?]=> 基幹システム〕"
    )


def test_fields_have_names_where_there_are_several() -> None:
    """One field that changed is its value alone; several stand below each other with their names."""
    row = Exchange("a", "移転先1", "juki", law="旧", purpose="用")
    (one,) = items_of(of_rows(row, evolve(row, law="新")), "ja")
    assert (one.before, one.after) == ("旧", "新")
    (two,) = items_of(of_rows(row, evolve(row, law="新", purpose=None)), "en")
    assert two.before == "legal ground: 旧\nuse by the receiver: 用"
    assert two.after == "legal ground: 新\nuse by the receiver: (nothing stated)"


def test_places_of_storage_have_a_line_each() -> None:
    """All places are told, with the node that they are."""
    assert (item(CHANGED, "保管場所").before, item(CHANGED, "保管場所").after) == ("・区", "・雲 (クラウド)")


def test_the_other_language_is_told_only_alone() -> None:
    """A translation is no wording of the form, unless nothing else changed."""
    heading = (
        item(CHANGED, "kyufuに関する事務", "表題"),
        item(CHANGED, "kyufu affairs", "Heading", language="en"),
    )
    assert [each.after for each in heading] == ["kyufuに関する事務", "kyufu affairs"]
    english = of_versions(version(PAPER), version(evolve(PAPER, data_en="households")))
    assert item(english, "(備考)").before == item(english, "(備考)").after
