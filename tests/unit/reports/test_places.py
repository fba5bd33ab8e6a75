"""Where in the form a changed thing stands."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.calendar import ALWAYS
from pidflow.diff import difference
from pidflow.model import Exchange, Heading, Measure, Procedure, Registers, Step, StepVersion
from pidflow.reports import items_of
from pidflow.state import state_at
from pidflow.vocabulary import Form
from pidflow.wording import Language
from tests.unit.reports.made import CHANGED, STILL, of_rows, of_two_months
from tests.unit.town import AFTER, BEFORE, TOWN


def places(language: Language) -> list[tuple[str, ...]]:
    """Where everything of the town that changed stands."""
    return [item.place for item in items_of(CHANGED, language)]


def test_steps_stand_below_their_sheet() -> None:
    """The form's part, the procedure, the item with both its numbers; a heading goes before its steps."""
    assert places("ja")[:4] == [
        ("(別添1) 事務の内容", "1. 資格と給付に関する事務", "表題"),
        ("(別添1) 事務の内容", "1. 資格と給付に関する事務", "(備考) (2) → (2)-①"),
        ("(別添1) 事務の内容", "2. kyufuに関する事務", "表題"),
        ("(別添1) 事務の内容", "2. kyufuに関する事務", "(備考) ①"),
    ]
    assert places("en")[1] == (
        "Annex 1: Contents of the affairs",
        "1. Status and benefits",
        "Remarks (2) → (2)-①",
    )


def test_rows_stand_in_their_part_of_the_form() -> None:
    """What came or went by its name; of what changed the fields too, and the part for storage where it is that."""
    assert places("ja")[4:] == [
        (
            "システムなど(様式のどの欄に当たるかは担当者が確かめる)",
            "新システム",
            "名称、稼働する基盤、検証中の基盤",
        ),
        ("Ⅱ 特定個人情報ファイルの概要", "3. 特定個人情報の入手・使用", "本人"),
        ("Ⅱ 特定個人情報ファイルの概要", "4. 特定個人情報ファイルの取扱いの委託", "審査"),
        (
            "Ⅱ 特定個人情報ファイルの概要",
            "資格ファイル",
            "6. 特定個人情報の保管・消去",
            "保管場所",
        ),
        ("Ⅱ 特定個人情報ファイルの概要", "旧ファイル"),
    ]


@pytest.mark.parametrize(
    ("register", "first", "field"),
    [
        ("connections", "Ⅰ 基本情報", "接続先"),
        ("acquisitions", "Ⅱ 特定個人情報ファイルの概要", "入手元"),
        ("provisions", "Ⅱ 特定個人情報ファイルの概要", "提供先"),
        ("transfers", "Ⅱ 特定個人情報ファイルの概要", "移転先"),
    ],
)
def test_each_register_has_its_part(register: str, first: str, field: str) -> None:
    """A connection is basic information, all else is about the files; the field has the form's name."""
    row = Exchange("a", "行", "juki")
    (item,) = items_of(of_rows(row, evolve(row, party="atena"), register), "ja")
    assert (item.place[0], item.place[-1]) == (first, field)


@pytest.mark.parametrize(
    ("form", "place"),
    [
        (Form.COUNCIL, ("特定個人情報ファイル", "旧ファイル")),
        (Form.BASIC, ("特定個人情報ファイル", "旧ファイル")),
    ],
)
def test_forms_that_number_otherwise_have_no_numbers(form: Form, place: tuple[str, ...]) -> None:
    """The parts of 全項目評価書 and 重点項目評価書 are not claimed of other papers."""
    made = evolve(TOWN, form=form)
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-01"))
    assert place in [item.place for item in items_of(found, "ja")]


def test_a_derived_sheet_is_no_annex() -> None:
    """Where the source has no 別添1, no item is said to stand there."""
    made = evolve(TOWN, derived=True)
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-01"))
    assert items_of(found, "ja")[1].place == (
        "事務の流れ(資料に「(別添1) 事務の内容」がない)",
        "1. 資格と給付に関する事務",
        "項目 (2) → (2)-①",
    )


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("厚生労働大臣", "提供先1 厚生労働大臣"),
        ("提供先1", "提供先1"),
        ("提供先1 厚生労働大臣", "提供先1 厚生労働大臣"),
    ],
)
def test_a_row_is_called_by_its_number(title: str, told: str) -> None:
    """The number stands before the title, once."""
    row = Exchange("a", title, "juki", number="提供先1")
    (item,) = items_of(of_rows(row, evolve(row, party="atena"), "provisions"), "ja")
    assert item.place[2] == told


def test_measures_are_of_no_numbered_part() -> None:
    """Forms spread safeguards over several parts, so none is claimed."""
    measures = (Measure("a", "暗号化する", period=AFTER),)
    made = evolve(STILL, registers=Registers(measures=measures))
    (item,) = items_of(of_two_months(made), "ja")
    assert (item.place, item.after) == (("リスク対策", "暗号化する"), "暗号化する")


def test_a_sheet_may_be_numbered_as_an_annex() -> None:
    """Only a bare number has a point behind it."""
    changing = Step("s", (StepVersion(BEFORE, "①", systems=("juki",)),))
    sheet = Procedure("a", (Heading(ALWAYS, "別添1", "事務の内容", "contents"),), (changing,))
    (item,) = items_of(of_two_months(evolve(STILL, procedures=(sheet,))), "ja")
    assert item.place[1] == "別添1 事務の内容"
