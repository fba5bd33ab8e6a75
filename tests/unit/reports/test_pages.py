"""On which pages a changed thing stands."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.model import Citation, Exchange, File, Name, Registers, Source, Storage
from pidflow.reports.pages import pages_text
from pidflow.wording import Language
from tests.unit.reports.made import CHANGED, STILL, item, of_rows, of_two_months, of_versions, version
from tests.unit.town import AFTER, BEFORE, flow, hop, node

ROW = Exchange("iten", "移転先1", "juki", law="旧", citation=Citation("評価書", "30"))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (Citation("評価書", "17", "(1)"), Citation("評価書", "18", "(1)"), "17 → 18"),
        (Citation("評価書", "17"), Citation("評価書", "17", "(1)"), "17"),
        (Citation("評価書", "17"), None, "17 → —"),
        (None, None, "(頁の典拠なし)"),
        (Citation("評価書", "17"), Citation("議会資料", None, "概要 1"), "17 → 議会資料 概要 1"),
        (Citation("評価書", "17"), Citation("議会資料", "3", "概要 1"), "17 → 議会資料 3"),
    ],
)
def test_pages_of_a_row(before: Citation | None, after: Citation | None, told: str) -> None:
    """The page before and after, once where they are the same; another source by its name."""
    changed = item(of_rows(evolve(ROW, citation=before), evolve(ROW, law="新", citation=after)), "移転先1")
    assert pages_text(changed.change, changed.pages, "ja") == told


@pytest.mark.parametrize(("language", "told"), [("ja", "(頁の典拠なし)"), ("en", "(no page cited)")])
def test_nothing_cited(language: Language, told: str) -> None:
    """That nothing is cited is said, not left empty."""
    changed = item(CHANGED, {"ja": "旧ファイル", "en": "old file"}[language], language=language)
    assert pages_text(changed.change, changed.pages, language) == told


def test_a_step_is_on_the_page_of_its_item() -> None:
    """The citation of the step, not that of its sheet."""
    paper, line = flow(hop("juki", "kikan", "紙")), flow(hop("juki", "kikan", "専用線"))
    found = of_versions(version(paper), version(line, citation=Citation("評価書", "20-21", "(1)")))
    assert item(found, "(備考)").pages == ("17", "20-21")


def test_a_system_is_where_its_hosting_is_said() -> None:
    """On what it runs is cited from where the document says so."""
    assert item(CHANGED, "新システム").pages == ("17", "18")


def test_a_file_is_where_what_changed_of_it_is() -> None:
    """Where it is kept is cited from there; what else changed from the row."""
    kept = (Storage("区", "city", citation=Citation("評価書", "55")),)
    moved = (Storage("雲", "cloud", citation=Citation("評価書", "56")),)
    file = File("f", "ファイル", "file", kept, period=BEFORE, citation=Citation("評価書", "50"))
    pages = []
    for after in (evolve(file, storage=moved, period=AFTER), evolve(file, note="注", period=AFTER)):
        made = evolve(STILL, registers=Registers(files=(file, after)))
        pages.append(item(of_two_months(made), "ファイル").pages)
    assert pages == [("55", "56"), ("50", "50")]


def test_a_system_without_hosting_is_where_it_is_named() -> None:
    """Its own citation is taken where nobody says on what it runs."""
    names = (Name("旧", "old", BEFORE), Name("新", "new", AFTER))
    renamed = evolve(node("x", names), citation=Citation("評価書", "3"))
    made = evolve(STILL, systems=(*STILL.systems, renamed))
    assert item(of_two_months(made), "新").pages == ("3", "3")


def test_sources_are_the_assessments() -> None:
    """The usual source is the first one: it goes without its name."""
    assert CHANGED.after.assessment.sources[0] == Source("評価書", "練習の評価書", "Assessment of practice")
