"""A report of change as a handle."""

from __future__ import annotations

import io

import openpyxl
import pytest

import pidflow
from pidflow.pipeline import report_view
from pidflow.reports import ReportForm

FOUND = pidflow.load("shinjuku-kokuho").diff("2024-12", "2025-01")


def test_it_has_every_row_of_its_form() -> None:
    """The rows are those of the form; as records they bear the names of its columns."""
    told = FOUND.report()
    assert told.view == report_view(FOUND.answer, ReportForm.COUNCIL)
    records = told.to_records()
    assert len(records) == 23
    assert set(records[0]) == {"変更または追記した箇所", "ページ", "事由等", "作成区分"}


@pytest.mark.parametrize("form", ["annex3", "変更箇所", ReportForm.ANNEX3])
def test_a_form_is_said_in_any_way(form: str | ReportForm) -> None:
    """By its code, its Japanese name or as it is; in either language."""
    assert FOUND.report(form).view.title == "(別添3) 変更箇所"
    assert FOUND.report(form, "en").view.title == "Annex 3: Changes"


def test_an_unknown_form_is_told_with_the_nearest() -> None:
    """Bad input is an error with what was expected."""
    with pytest.raises(pidflow.PidflowError, match=r"form「anex3」.*did you mean「annex3」"):
        FOUND.report("anex3")


def test_it_can_be_written_in_every_way() -> None:
    """Markdown, page and CSV as text, a workbook as bytes."""
    told = FOUND.report("annex3")
    assert told.markdown.startswith("# (別添3) 変更箇所\n")
    assert told.html.startswith("<!DOCTYPE html>")
    assert told.csv.startswith("\ufeff変更日,項目,")
    assert openpyxl.load_workbook(io.BytesIO(told.workbook)).active is not None


def test_it_shows_itself_as_a_table() -> None:
    """In a notebook as HTML, else as text with narrow columns; marked as generated in both."""
    shown = FOUND.report()._repr_mimebundle_()
    assert "<th" in shown["text/html"]
    for told in shown.values():
        assert "※自動生成" in told
        assert "変更箇所: 23件" in told
    assert max(map(len, shown["text/plain"].splitlines())) < 140
    assert repr(FOUND.report()).startswith("<Report 変更箇所一覧: 新宿区")
