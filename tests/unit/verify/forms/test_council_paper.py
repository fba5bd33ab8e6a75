"""The council paper: sheets, recorded items, checklists."""

from __future__ import annotations

from pidflow.verify.forms.council_paper import council_paper
from pidflow.verify.source import ItemKind


def demanded(text: str) -> list[str]:
    """The labels of the items that are demanded."""
    return [item.label for item in council_paper(text) if item.demanded]


def test_sheets_are_told_by_their_headings() -> None:
    """A heading about entrusting again ends like that about entrusting."""
    text = "".join(
        f"## 件名 システムの{what}について\n保有課(担当課)\t課\n"
        for what in ("移行", "外部結合", "業務の委託", "業務の再委託")
    )
    assert demanded(text) == ["電算処理 保有課", "外部結合 保有課", "業務委託 保有課", "再委託 保有課"]


def test_each_of_those_entrusted_again() -> None:
    """They are counted in printed order."""
    text = "## 件名 業務の再委託について\n再委託先\t<ul> <li>・甲社</li> <li>・乙社</li> </ul>\n"
    assert demanded(text) == ["再委託 再委託先", "再委託 1", "再委託 2"]


def test_recorded_items_stand_side_by_side() -> None:
    """Numbers and names in turn, however many columns."""
    items = [
        item
        for item in council_paper("記録項目\t\n1\t甲\t42\t乙\n2\t丙\t\t\n")
        if item.kind is ItemKind.RECORDED
    ]
    assert [(item.label, item.names) for item in items] == [
        ("資料56-2 1", ("甲",)),
        ("資料56-2 42", ("乙",)),
        ("資料56-2 2", ("丙",)),
    ]


def test_measures_by_list_side_and_part() -> None:
    """The mark may have moved to the first cell, and two measures may share a row."""
    text = (
        "### 4 外部結合にかかる対策チェックリスト\n\t要は「○」\t対策\n区が行う対策 【運用上の対策】\t○\t守る。\n"
        "\t○\t調べる。\n区が行う対策 【システム上の対策】\t○\t断つ。 国内に置く。\n○\t暗号にする。\t\n"
        "#### 4 外部結合にかかる対策チェックリスト\n結合先に行わせる対策 【運用上の対策】\t○\t守らせる。\n"
    )
    assert demanded(text) == [
        "対策4区 運1",
        "対策4区 運2",
        "対策4区 シ1",
        "対策4区 シ2",
        "対策4区 シ3",
        "対策4先 運1",
    ]


def test_a_figure_that_is_lost_is_demanded() -> None:
    """Only its heading is left."""
    assert demanded("# 個人情報の流れ\n") == ["資料56-1"]
