"""The torn 重点項目評価書: what stands on a sheet can't be told apart."""

from __future__ import annotations

from pidflow.verify.forms.priority_form import priority_form, sheet_count
from pidflow.verify.source import Item, ItemKind

GAP = "\n\n\n\n"
COVER = "特定個人情報保護評価書（重点項目評価書）"
CONTENTS = "項目一覧\nⅠ　基本情報\n（別添２）　変更箇所"


def paper(*sheets: str) -> str:
    """A paper of these sheets behind the cover and the contents."""
    return GAP.join((COVER, CONTENTS, *sheets))


def read(*sheets: str) -> dict[str, Item]:
    """Its items by label."""
    return {item.label: item for item in priority_form(paper(*sheets))}


def test_sheets() -> None:
    """Three empty lines part them, two don't."""
    assert sheet_count(paper("甲\n\n\n乙", "丙")) == 4


def test_boxes_stand_anywhere_on_their_sheet() -> None:
    """A title may stand behind its text, before a name, or alone; the title of several boxes is none."""
    items = read("厚生労働大臣 提供先1\n提供先2～5\n 提供先2 協会\n移転先1\nⅡ　概要\n５．提供・移転")
    assert [label for label, item in items.items() if item.kind is ItemKind.BOX] == [
        "Ⅱ-5 提供先1",
        "Ⅱ-5 提供先2",
        "Ⅱ-5 移転先1",
    ]
    assert "協会" in items["Ⅱ-5 提供先1"].text
    assert items["Ⅱ-5 提供先1"].damage


def test_what_the_form_does_not_declare_is_left_over() -> None:
    """The number of entrustments stands alone on the sheet that asks for it."""
    items = read("委託の有無\n）　件\n1\n委託事項1\n委託事項2\nⅡ　概要\n４．委託")
    assert items["Ⅱ-4 委託事項1"].kind is ItemKind.BOX
    assert items["Ⅱ-4 委託事項2"].kind is ItemKind.LEFT_OVER


def test_a_section_goes_on_to_the_next() -> None:
    """Its text is that of the sheets up to the next heading, and a heading counts once."""
    items = read("２．入手\nⅢ　対策", "国保総合PC", "３．使用\n２．入手")
    assert "国保総合PC" in items["Ⅲ-2"].text
    assert "使用" not in items["Ⅲ-2"].text
    assert items["Ⅲ-3"].kind is ItemKind.ROW


def test_neighbouring_sheets_are_a_wider_scope() -> None:
    """A box may reach over its sheet."""
    assert "続き" in read("提供先1\nⅡ　概要\n５．提供", "続き")["Ⅱ-5 提供先1"].around


def test_attachments() -> None:
    """The files that are listed, and as many entries as chapters are named on the sheets of the change list."""
    changes = "令和7年\nⅡ特定個人情報ファイルの概\n要\nⅢ リスク対策\n（別添２）変更箇所"
    items = read("（別添１） 記録項目\n1.資格異動ファイル\n2. 賦課基本ファイル\n番号", changes)
    assert [label for label, item in items.items() if item.demanded] == [
        "別添1 資格異動ファイル",
        "別添1 賦課基本ファイル",
        "別添2 変更1",
        "別添2 変更2",
    ]
