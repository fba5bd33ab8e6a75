"""A difference in an official form."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.diff import difference
from pidflow.model import Citation, Correction, History, Step
from pidflow.reports import Report, ReportForm, report
from pidflow.state import state_at
from pidflow.vocabulary import Form
from tests.unit.reports.made import CHANGED, of_versions, version
from tests.unit.town import AFTER, BEFORE, TOWN, flow, hop, procedure, state, town

PAPER = flow(hop("juki", "kikan", "紙"))


def row(told: Report, nth: int = 0) -> dict[str, str]:
    """A row by the names of its columns."""
    return dict(zip(told.head, told.rows[nth], strict=True))


def test_the_council_s_form() -> None:
    """変更箇所一覧: where, on which page, why."""
    told = report(CHANGED, ReportForm.COUNCIL)
    assert told.title == "変更箇所一覧"
    assert told.subject == ("練習区 練習に関する事務 (全項目評価書)", "令和6年12月まで → 令和7年1月以降")
    assert row(told) == {
        "変更または追記した箇所": "(別添1) 事務の内容\n1. 資格と給付に関する事務\n表題",
        "ページ": "17 → 18",
        "事由等": "名称変更\n名称: 資格に関する事務 → 資格と給付に関する事務",
        "作成区分": "※自動生成",
    }


def test_annex_3() -> None:
    """変更箇所 of an assessment: when, what, before, after; the time of submission is the officer's to fill in."""
    told = report(CHANGED, ReportForm.ANNEX3)
    assert row(told, 3) == {
        "変更日": "令和7年1月",
        "項目": "(別添1) 事務の内容\n2. kyufuに関する事務\n(備考) ①",
        "変更前の記載": "(新設)",
        "変更後の記載": "① 新システムから区民へ世帯情報を送付する。",
        "提出時期": "",
        "提出時期に係る説明": "提出時期と説明は担当者が記入する(モデルからは分からない)。\n追加",
        "作成区分": "※自動生成",
    }
    assert row(told, -1)["変更後の記載"] == "(削除)"


@pytest.mark.parametrize(
    ("form", "ja", "en"),
    [
        (Form.FULL, "(別添3) 変更箇所", "Annex 3: Changes"),
        (Form.PRIORITY, "(別添2) 変更箇所", "Annex 2: Changes"),
        (Form.COUNCIL, "変更箇所", "Changes"),
    ],
)
def test_the_annex_has_the_number_of_its_form(form: Form, ja: str, en: str) -> None:
    """It is the third annex of one form and the second of another; no number is made up for the rest."""
    made = evolve(TOWN, form=form)
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-01"))
    assert report(found, ReportForm.ANNEX3).title == ja
    assert report(found, ReportForm.ANNEX3, "en").title == en
    assert report(found, ReportForm.COUNCIL).title == "変更箇所一覧"


def test_a_step_that_only_bears_another_number() -> None:
    """It is neither new nor gone: (項番変更) stands before the words."""
    found = of_versions(version(PAPER), version(PAPER, number="(2)"))
    cells = row(report(found, ReportForm.ANNEX3))
    assert cells["変更前の記載"].startswith("(1) ")
    assert cells["変更後の記載"].startswith("(項番変更)\n(2) ")
    assert row(report(found, ReportForm.COUNCIL))["事由等"] == "番号変更\n番号: (1) → (2)"


def test_a_correction_is_told_as_one() -> None:
    """記載の訂正 with its reason, in both forms; the fact didn't change."""
    wrong = Correction("運用に沿った記載へ変更", "changed to what is done", Citation("評価書", "160"))
    versions = (
        evolve(version(PAPER), period=BEFORE),
        evolve(version(flow(hop("juki", "kikan", "専用線"))), period=AFTER, history=History(1, (wrong,))),
    )
    made = town(procedure("a", "1", Step("s", versions)))
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-01"))
    expected = "記載の訂正(手段変更)\n理由: 運用に沿った記載へ変更 (評価書 p160)"
    assert row(report(found, ReportForm.COUNCIL))["事由等"].startswith(expected)
    assert row(report(found, ReportForm.ANNEX3))["提出時期に係る説明"].endswith(expected)


def test_a_translation_alone_says_that_the_form_stays() -> None:
    """The Japanese form has the same words then, and says so; the change is there all the same."""
    found = of_versions(version(PAPER), version(evolve(PAPER, data_en="households")))
    cells = row(report(found, ReportForm.ANNEX3))
    assert cells["変更前の記載"] == cells["変更後の記載"]
    assert "様式に書く文言は前後で同じになる" in cells["提出時期に係る説明"]
    english = row(report(found, ReportForm.ANNEX3, "en"))
    assert english["Text before"] != english["Text after"]


def test_citations_alone_are_left_out_and_counted() -> None:
    """Pages move with every sheet: that is no change of an item."""
    found = of_versions(version(PAPER), version(PAPER, citation=Citation("評価書", "99")))
    told = report(found, ReportForm.COUNCIL)
    assert (told.rows, told.remarks) == (
        (),
        ("変更箇所はない。", "ページなど典拠だけの変更1件は載せていない。"),
    )


def test_nothing_differs() -> None:
    """No rows, and that there are none is said."""
    told = report(difference(state(), state()), ReportForm.COUNCIL)
    assert (told.rows, told.remarks) == ((), ("変更箇所はない。",))
    assert report(difference(state(), state()), ReportForm.COUNCIL, "en").remarks == ("Nothing changed.",)


def test_it_says_in_both_languages_that_it_is_generated() -> None:
    """The language of the report comes first."""
    ja, en = (report(CHANGED, ReportForm.COUNCIL, language).mark for language in ("ja", "en"))
    assert ja == en[::-1]
    assert ja[0].startswith("※自動生成")
    assert en[0].startswith("* generated")
