"""The values of fields as the form would have them."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from pidflow.calendar import ALWAYS, Period
from pidflow.diff import RegisterChange, SystemChange
from pidflow.model import Entrustment, Exchange, Reentrustment, Storage
from pidflow.reports.values import told_fields, value_text
from pidflow.vocabulary import Boundary, PersonalNumber, transport
from pidflow.wording import Language
from tests.unit.town import JANUARY, PAGE, flow, hop, state


@pytest.mark.parametrize(
    ("field", "value", "ja", "en"),
    [
        ("law", None, "(記載なし)", "(nothing stated)"),
        ("law", "番号法19条", "番号法19条", "番号法19条"),
        ("party", "rengokai", "連合会", "federation"),
        ("party", "unknown", "unknown", "unknown"),
        ("chain", ("rengokai", "juki"), "連合会、住民記録システム", "federation, Resident Record System"),
        ("files", ("shikaku", "gone"), "資格ファイル、gone", "status file, gone"),
        ("covers", ("shikaku/todoke", "a/b"), "事務1 (1)、a/b", "Procedure 1 (1), a/b"),
        ("transports", (transport("専用線"),), "専用線", "dedicated line"),
        ("boundary", Boundary.INSIDE, "内", "inside the body"),
        ("choice", True, "はい", "yes"),
        ("period", ALWAYS, "期間の定めなし", "no limit in time"),
        ("period", Period(JANUARY), "令和7年1月以降", "from January 2025"),
        (
            "storage",
            (Storage("区", "city", trial=True), Storage("雲", "cloud", "cloud")),
            "・区 (検証期間)\n・雲 (クラウド)",
            "・city (for verification)\n・cloud (Cloud)",
        ),
        ("reentrustment", Reentrustment(False), "再委託しない", "not entrusted again"),
        (
            "reentrustment",
            Reentrustment(True, "書面", "保守"),
            "再委託する / 許諾方法: 書面 / 再委託事項: 保守",
            "entrusted again / permission: 書面 / work: 保守",
        ),
    ],
)
def test_values_in_both_languages(field: str, value: Any, ja: str, en: str) -> None:
    """Systems, files and steps by name; vocabularies in the language; nothing is said to be nothing."""
    assert value_text(state(), field, value, "ja") == ja
    assert value_text(state(), field, value, "en") == en


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ja", "住民記録システムから世帯情報を取得する(紙)。"),
        ("en", "The New System obtains 世帯情報 in English from the Resident Record System on paper."),
    ],
)
def test_a_flow_of_a_row_is_a_sentence_with_its_route(language: Language, sentence: str) -> None:
    """The words of an item, and the notation, whose arrow tells the 個人番号."""
    told = value_text(state(), "flows", (flow(hop("juki", "kikan", "紙")),), language)
    excluded = flow(hop("juki", "kikan", "紙", number=PersonalNumber.EXCLUDED))
    assert told.startswith(f"・{sentence} 〔")
    assert "=[紙]=>" in told
    assert "-[紙]->" in value_text(state(), "flows", (excluded,), language)


def test_of_a_row_that_comes_all_that_it_says_is_told() -> None:
    """Not its key, number, period and citation, which stand elsewhere, and nothing that it doesn't say."""
    row = Entrustment(
        "a", "審査", number="委託事項1", chain=("rengokai",), citation=PAGE, period=Period(JANUARY)
    )
    change = RegisterChange("entrustments", "a", (), None, row)
    assert told_fields(change, "ja") == ("title", "chain")


def test_of_a_row_that_changed_only_that_is_told() -> None:
    """Each field that says otherwise, its number and period too, but not where it is cited."""
    rows = Exchange("a", "題", "juki"), Exchange("a", "題", "juki", number="提供先2", law="新", citation=PAGE)
    assert told_fields(RegisterChange("provisions", "a", (), *rows), "ja") == ("number", "law")


def test_what_no_form_shows_is_told_where_nothing_else_changed() -> None:
    """Another spelling is a change of the model: it is told alone, and beside anything else left out."""
    before = state().system("atena")
    spelt = evolve(before, aliases=())
    assert told_fields(SystemChange("atena", (), before, spelt), "ja") == ("aliases",)
    assert told_fields(SystemChange("atena", (), before, evolve(spelt, operator="区")), "ja") == ("operator",)
