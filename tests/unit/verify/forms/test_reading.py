"""Which form a text has is told by the text."""

from __future__ import annotations

import pytest

from pidflow.verify import FORMS, read_source


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("変更または追記した箇所\tページ\t事由等\n", "変更箇所一覧"),
        ("付議事項\n### 3 電算処理にかかる個人情報保護対策チェックリスト\n", "付議資料"),
        ("特定個人情報保護評価書（重点項目評価書）\n", "重点項目評価書"),
        ("特定個人情報保護評価書(全項目評価書)\n項目一覧\n", "全項目評価書"),
        ("主な変更内容\n（評価書 P.17）\n", "主な変更内容"),
    ],
)
def test_form(text: str, form: str) -> None:
    """Never by its name."""
    found = read_source(text)
    assert found is not None
    assert found.form == form
    assert form in FORMS


@pytest.mark.parametrize("text", ["", "吾輩は猫である。", "評価書\n主な変更内容"])
def test_a_text_of_no_known_form(text: str) -> None:
    """It is nothing, not an empty source."""
    assert read_source(text) is None
