"""Lists of changed parts: pages stand behind what is on them, and may be lost."""

from __future__ import annotations

from pidflow.verify.forms.changed_parts import changed_parts
from pidflow.verify.source import ItemKind

HEAD = "変更または追記した箇所\tページ\t事由等\n-----\t---\t---\n"


def labels(text: str) -> list[str]:
    """The items that are demanded."""
    return [str(item) for item in changed_parts(text) if item.demanded]


def sheet(title: str, remarks: str, page: str) -> str:
    """A sheet whose page stands below it."""
    return f"{HEAD}(別添1) 事務の内容\n{title}\n{page}\n(備考)\n{remarks}\n{page}\n"


def test_a_reference_to_other_items_is_no_item() -> None:
    """Numbers that can't follow the one before are read as references."""
    remarks = "- (1) 受ける。\n - (2)-① 得る。\n - (2)-② 送る。\n※ 上記(1)~(2)と同じ\n - (3) 国保法(第9条)"
    assert labels(sheet("1. 資格", remarks, "17")) == [
        "p17 図",
        "p17 (1)",
        "p17 (2)-①",
        "p17 (2)-②",
        "p17 (3)",
    ]


def test_a_lost_number_is_put_back() -> None:
    """Where one number is missing, the line that is no note must have borne it."""
    text = sheet("1. 資格", "(1) 受ける。\n判定する。\n ※ 原則\n(3) 送る。", "17")
    (item,) = [item for item in changed_parts(text) if item.label == "(2)"]
    assert item.text == "判定する。\n ※ 原則"
    assert item.damage is not None


def test_a_second_sentence_is_no_lost_item() -> None:
    """Where no number is missing it belongs to its item."""
    assert labels(sheet("1. 資格", "(1) 入力する。\n判定する。\n(2) 送る。", "17"))[1:] == [
        "p17 (1)",
        "p17 (2)",
    ]


def test_a_lost_page_is_the_next() -> None:
    """A sheet without any page is the one after the sheet before."""
    text = sheet("1.", "(1) 甲", "19") + sheet("2.", "(1) 乙", "") + sheet("3.", "(1) 丙", "21")
    found = {item.pages: item.damage for item in changed_parts(text) if item.kind is ItemKind.NUMBERED}
    assert list(found) == [("19",), ("20",), ("21",)]
    assert found[("20",)] is not None
    assert found[("19",)] is None


def test_rows_take_the_page_above_and_below_a_heading_the_next() -> None:
    """A page stands beside one of the rows, or below the whole box; a reason may have run into it."""
    text = (
        f"{HEAD}II ファイルの概要\n4. 委託\n委託の有無 ※\t[委託する] (7) 件\t59\t追記\n委託事項7\t\t保守\n"
        f"①委託内容\t改修\n再委託\t⑦再委託の有無\t[再委託する]\n\n追記\n\n64\n・\n65\n{HEAD}6. 保管\n③消去方法\t消す\t80追記\n"
    )
    assert labels(text) == [
        "p59 委託の有無",
        "p64-65 委託事項7",
        "p64-65 委託事項7 ①",
        "p64-65 委託事項7 ⑦",
        "p80 6.③",
    ]


def test_a_choice_and_its_particulars_are_one_row() -> None:
    """The row below a choice tells how."""
    text = (
        f"{HEAD}Ⅲ リスク対策\n7. 保管\nリスク1: 漏えい\n⑤物理的対策\t[行っている]\t<選択肢> 1)\n"
        f"具体的な対策の内容\t<p>施錠</p>\t161\t追記\n{HEAD}消去手順\t[定めている] <選択肢>\n手順の内容\t<p>捨てる</p>\t163\t追記\n"
    )
    assert labels(text) == ["p161 7.⑤", "p163 消去手順"]
    (row,) = [item for item in changed_parts(text) if item.label == "消去手順"]
    assert row.names == ("消去手順", "手順の内容")
