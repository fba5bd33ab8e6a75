"""The kinds of change have names that programs and readers rely on."""

from __future__ import annotations

from pidflow.diff import ChangeKind, HopMark


def test_the_kinds_of_change() -> None:
    """Codes are for programs, names for readers; kinds come in this order."""
    assert [(kind.value, kind.ja) for kind in ChangeKind] == [
        ("added", "追加"),
        ("removed", "削除"),
        ("rerouted", "経路変更"),
        ("transport", "手段変更"),
        ("personal number", "個人番号の有無の変更"),
        ("information", "情報区分の変更"),
        ("data", "データ変更"),
        ("condition", "条件変更"),
        ("frequency", "頻度変更"),
        ("renumbered", "番号変更"),
        ("reworded", "文言変更"),
        ("basis", "根拠変更"),
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
