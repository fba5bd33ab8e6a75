"""Corrections of the record in what a difference is written as."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.diff import difference
from pidflow.model import Citation, Correction, Exchange, History, Registers, Step, StepVersion
from pidflow.output.difference import difference_record
from pidflow.output.difference_markdown import difference_markdown
from pidflow.output.difference_page import difference_page
from pidflow.output.difference_showing import shown
from pidflow.output.difference_table import difference_text
from pidflow.output.record import export_record
from pidflow.state import state_at
from pidflow.wording import Language
from tests.unit.town import AFTER, BEFORE, flow, hop, procedure, town

PRACTICE = Correction("運用に沿った記載へ変更", "changed to what is done", Citation("評価書", "160"))
SLIP = Correction("誤記", "a slip")
ROW = Exchange("iten", "移転先1", "juki", law="旧", period=BEFORE)
MODEL = evolve(
    town(
        procedure(
            "a",
            "1",
            Step(
                "s",
                (
                    StepVersion(BEFORE, "(1)", (flow(hop("juki", "atena", "紙")),)),
                    StepVersion(
                        AFTER, "(1)", (flow(hop("juki", "atena", "専用線")),), history=History(1, (PRACTICE,))
                    ),
                ),
            ),
            Step("t", (StepVersion(BEFORE, "(2)", systems=("juki",), history=History(1, (), SLIP)),)),
        )
    ),
    registers=Registers(transfers=(ROW, evolve(ROW, law="新", period=AFTER, history=History(1, (SLIP,))))),
)
FOUND = difference(state_at(MODEL, "2024-12"), state_at(MODEL, "2025-01"))


def test_the_text_tells_what_was_corrected_and_why() -> None:
    """The kinds stand within the correction, the reason with its source below; the summary counts them."""
    text = difference_text(shown(FOUND))
    for told in (
        "  (1)  記載の訂正(手段変更)\n    理由: 運用に沿った記載へ変更 (評価書 p160)\n",
        "  (2)  記載の訂正(削除)\n    理由: 誤記\n",
        "  移転: 移転先1  記載の訂正(登録内容の変更)\n    理由: 誤記\n    法令上の根拠: 旧 → 新\n",
        "うち記載の訂正(事実は変わらない): 項目 2、登録 1。",
    ):
        assert told in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ja", ("記載の訂正(手段変更)", "理由: 運用に沿った記載へ変更 (評価書 p160)")),
        ("en", ("correction of the record (transport changed)", "Reason: changed to what is done")),
    ],
)
def test_every_form_tells_it(language: Language, told: tuple[str, str]) -> None:
    """Markdown and page tell the same as the text, in both languages."""
    view = shown(FOUND, language)
    forms = (
        difference_text(view),
        difference_page(view, language),
        difference_markdown(view).replace("\\", ""),
    )
    for form in forms:
        assert all(each in form for each in told)


def test_json_has_the_reasons() -> None:
    """Each step and row has its corrections, in both languages; none where a fact changed."""
    record = difference_record(FOUND)
    step, struck = record["changes"]
    assert step["kinds"] == ["transport"]
    assert step["corrections"] == [
        {
            "reason": "運用に沿った記載へ変更",
            "reason_en": "changed to what is done",
            "citation": "評価書 p160",
        }
    ]
    assert (struck["kinds"], struck["corrections"][0]["citation"]) == (["removed"], None)
    (row,) = record["registers"]
    assert [each["reason"] for each in row["corrections"]] == ["誤記"]
    assert "history" not in row["after"]
    assert (record["summary"]["corrections"], record["meaning"]) == (3, [])


def test_a_change_of_fact_says_nothing_of_corrections() -> None:
    """Without corrections neither text nor summary speaks of any."""
    row = evolve(ROW, law="新", period=AFTER, history=History(2))
    model = evolve(MODEL, procedures=(), registers=Registers(transfers=(ROW, row)))
    found = difference(state_at(model, "2024-12"), state_at(model, "2025-01"))
    assert "記載の訂正" not in difference_text(shown(found))
    assert difference_record(found)["registers"][0]["corrections"] == []


def test_an_export_has_the_corrections_of_a_row() -> None:
    """A row tells how the record was corrected since its fact last changed, and why it was struck."""
    (row,) = export_record(state_at(MODEL, "2025-01"))["registers"]["transfers"]
    assert [each["reason_en"] for each in row["corrections"]] == ["a slip"]
    assert row["struck"] is None
    struck = evolve(MODEL, registers=Registers(transfers=(evolve(ROW, history=History(1, (), SLIP)),)))
    (row,) = export_record(state_at(struck, "2024-12"))["registers"]["transfers"]
    assert row["struck"] == {"reason": "誤記", "reason_en": "a slip", "citation": None}
