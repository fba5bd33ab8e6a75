"""The kinds of change have names that programs and readers rely on."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.diff import ChangeKind, HopMark, Order, difference
from tests.unit.town import state


def test_the_kinds_of_change() -> None:
    """Codes are for programs, names for readers; kinds come in this order."""
    assert [(kind.value, kind.ja) for kind in ChangeKind] == [
        ("added", "追加"),
        ("removed", "削除"),
        ("rerouted", "経路変更"),
        ("transport", "手段変更"),
        ("personal number", "個人番号の有無の変更"),
        ("information", "情報区分の変更"),
        ("identifiers", "識別子変更"),
        ("data", "データ変更"),
        ("character", "性格変更"),
        ("condition", "条件変更"),
        ("frequency", "頻度変更"),
        ("period", "期間変更"),
        ("choice", "選択の変更"),
        ("work", "処理する者の変更"),
        ("renumbered", "番号変更"),
        ("renamed", "名称変更"),
        ("reworded", "文言変更"),
        ("spelling", "表記変更"),
        ("standing", "位置付けの変更"),
        ("hosting", "稼働基盤の変更"),
        ("register", "登録内容の変更"),
        ("basis", "根拠変更"),
        ("citation", "典拠変更"),
    ]


def test_the_marks_of_a_picture() -> None:
    """Marks stand in the SVG as data, so that programs can tell what changed."""
    assert [mark.value for mark in HopMark] == [
        "same",
        "added",
        "removed",
        "former-way",
        "new-way",
        "retagged",
    ]


@pytest.mark.parametrize(("after", "moved"), [("abx", False), ("a", False), ("ba", True), ("bxa", True)])
def test_what_moves_in_an_order(after: str, moved: bool) -> None:
    """What stays in its order has not moved, whatever came or went between."""
    assert Order(("systems",), tuple("ab"), tuple(after)).moved is moved


def test_the_name_of_a_state_makes_no_difference() -> None:
    """States that hold the same differ in nothing, whatever they are called; that they are is told."""
    renamed = evolve(state(), id="other", label="別の時点", label_en="another point")
    found = difference(state(), renamed)
    assert not found.differs
    assert found.head is not None
    assert (found.head.before.id, found.head.after.id) == ("2025-01", "other")
