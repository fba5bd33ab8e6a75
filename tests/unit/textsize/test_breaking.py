"""Names break where readers expect it."""

from __future__ import annotations

import pytest

from pidflow.textsize import broken, width


@pytest.mark.parametrize(
    ("name", "measure", "lines"),
    [
        ("住民基本台帳ネットワークシステム", 10, "住民基本台帳|ネットワークシステム"),
        ("団体内統合宛名等システム", 9, "団体内統合|宛名等システム"),
        ("国保情報集約システム", 9, "国保情報集約|システム"),
        ("情報提供ネットワークシステム", 10, "情報提供|ネットワークシステム"),
        ("情報提供ネットワークシステム", 8, "情報提供|ネットワーク|システム"),
        ("医療保険年金課", 6, "医療保険|年金課"),
        ("他課業務システム", 7, "他課|業務システム"),
        ("国民健康保険団体連合会", 9, "国民健康保険|団体連合会"),
        ("住民情報システム(NCAS)", 9, "住民情報システム|(NCAS)"),
        ("被保険者証の交付データ", 8, "被保険者証の交付|データ"),
        ("その他給付関連証の更新通知", 8, "その他|給付関連証の|更新通知"),
        ("仮徴収額のお知らせ", 8, "仮徴収額の|お知らせ"),
        ("insured-status data", 7, "insured-|status data"),
        ("個人番号", 4, "個人番号"),
        ("", 4, ""),
    ],
)
def test_lines_break_around_words_and_between_scripts(name: str, measure: float, lines: str) -> None:
    assert "|".join(broken(name, measure)) == lines


def test_words_of_the_caller_are_kept_whole() -> None:
    assert broken("甲乙丙丁戊己", 4, words=("甲乙", "丙丁戊己")) == ("甲乙", "丙丁戊己")


def test_marks_decide_where_given() -> None:
    assert broken("国保標準システム", 20, marks="国保|標準システム") == ("国保", "標準システム")


def test_a_marked_piece_too_wide_is_broken_further() -> None:
    assert broken("住民基本台帳ネットワークシステム", 6, marks="住民基本台帳|ネットワークシステム") == (
        "住民基本台帳",
        "ネットワーク",
        "システム",
    )


def test_no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one() -> None:
    for measure in range(3, 9):
        lines = broken("「サーバー等」（予定）、ちょっと", measure)
        assert not any(line[0] in "、。）」ーょっ" for line in lines)
        assert not any(line[-1] in "（「" for line in lines[:-1])


@pytest.mark.parametrize("text", ["長" * 200, "ア" * 200, "w" * 200, "😀" * 60, "か\u3099" * 90])
def test_what_has_no_break_is_cut_at_the_measure(text: str) -> None:
    lines = broken(text, 8)
    assert "".join(lines) == text
    assert all(width(line) <= 8 for line in lines)


def test_marks_of_another_text_are_refused() -> None:
    with pytest.raises(ValueError, match="must be the text"):
        broken("国保", 8, marks="介|護")


def test_a_measure_of_less_than_two_characters_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 2"):
        broken("国保", 1)
