"""The 全項目評価書: chapters, boxes, rows, and what was lost with pages."""

from __future__ import annotations

from pidflow.verify.forms.full_form import full_form
from pidflow.verify.source import ItemKind

HEAD = "特定個人情報保護評価書(全項目評価書)\n項目一覧\nI 基本情報\n(別添1) 事務の内容\nIV 開示請求、問合せ\n表が続く。\n"


def demanded(body: str) -> list[str]:
    """The labels of the items that are demanded."""
    return [item.label for item in full_form(HEAD + body) if item.demanded]


def test_the_list_of_contents_opens_nothing() -> None:
    """Its lines are headings without anything below them."""
    assert [item.label for item in full_form(f"{HEAD}3. 理由\n①必要\t要る\n")] == ["表紙", "Ⅰ-3", "Ⅰ-3 ①"]


def test_boxes_and_their_rows() -> None:
    """Titles of several boxes at once are none; a row on two lines is one."""
    body = (
        "II ファイルの概要\n4. 委託\n委託事項2～5\n委託事項2\t保管\n①委託内容\t運ぶ\n対象となる本人の数\t[多い]\n"
        "5. 提供・移転\n移転先1\t税務課\n⑥移転方法\t[○] 紙\n6. 保管\n②保管期間\t期間\t3年\n②保管期間\tその妥当性\t時効\n"
    )
    assert demanded(body) == [
        "Ⅱ-4 委託事項2",
        "Ⅱ-4 委託事項2 ①",
        "Ⅱ-5 移転先1",
        "Ⅱ-5 移転先1 ⑥",
        "Ⅱ-6 ②",
    ]


def test_a_section_whose_heading_is_lost() -> None:
    """Where numbers begin anew the next section has begun; boxes of systems stand in Ⅰ-2."""
    body = (
        "II 概要\n2. 基本情報\n⑤保有開始日\t27年\n⑥部署\t課\n⑤本人への明示\t示す\n4. 委託\n委託事項1\t審査\n"
    )
    assert demanded(body) == ["Ⅱ-2 ⑤", "Ⅱ-2 ⑥", "Ⅱ-3 ⑤", "Ⅱ-4 委託事項1"]
    lost = {item.label: item.damage for item in full_form(f"{HEAD}システム3\n①名称\t宛名\n{body}")}
    assert lost["Ⅱ-3"]
    assert lost["Ⅰ-2"]
    assert lost["Ⅱ-4"] is None


def test_what_is_apart_from_data_is_there_but_not_demanded() -> None:
    """Requests for disclosure can be cited; a section that says nothing isn't demanded, one without rows is a row."""
    body = "II 概要\n1. 目的\n管理する\n7. 備考\n-\nV 開示請求、問合せ\n1. 請求\n①請求先\t課\n"
    items = {item.label: item.kind for item in full_form(HEAD + body)}
    assert items == {
        "表紙": ItemKind.APART,
        "Ⅱ-1": ItemKind.ROW,
        "Ⅱ-7": ItemKind.SECTION,
        "Ⅴ-1": ItemKind.APART,
    }


def test_risks() -> None:
    """Each risk is a row with those below it; so are the others that a section tells."""
    body = "Ⅲ リスク対策\n7. 保管\nリスク1: 漏えい\n⑤物理的対策\t施錠\n保管におけるその他のリスク及び措置\n消す\n"
    items = {item.label: item.heading for item in full_form(HEAD + body) if item.demanded}
    assert items == {"Ⅲ-7 リスク1": "Ⅲ-7", "Ⅲ-7 リスク1 ⑤": "Ⅲ-7 リスク1", "Ⅲ-7 その他のリスク": "Ⅲ-7"}


def test_an_item_goes_on_while_it_is_no_sentence() -> None:
    """Lines torn apart belong together; a heading ends an item."""
    body = "(別添1) 事務\n5-①作成し,\n\n送る。\nまた移入する。\n(2) 受信\n5-②更新する。\n"
    items = {item.label: item.text for item in full_form(HEAD + body) if item.demanded}
    assert items == {"別添1 5-①": "5-①作成し,\n\n送る。\nまた移入する。", "別添1 5-②": "5-②更新する。"}


def test_attachments() -> None:
    """Groups of what is recorded, and entries of the change list with what they quote of the remarks."""
    body = (
        "(別添2) 記録項目\n(1) 資格\n＜宛名情報＞\n宛名番号、氏名\n<賦課情報>\n年度\n(別添3)変更箇所\n"
        "変更日\t項目\t変更前の記載\t変更後の記載\t提出時期\t説明\n平成28年\tII 委託\t2件\t3件\t事前\t重要\n"
        "平成28年\t(前項の続き)\t\t続き\t事前\t\n\tI (別添1) (備考)\t<p>④ 申請</p>\t<p>④ 申請</p>\t事前\t新\n"
    )
    assert demanded(body) == [
        "別添2 (1) 宛名情報",
        "別添2 (1) 賦課情報",
        "別添3 変更1",
        "別添3 変更2",
        "別添3 変更2 変更前④",
        "別添3 変更2 変更後④",
    ]
