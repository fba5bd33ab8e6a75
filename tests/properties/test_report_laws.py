"""The laws of the reports of change, over whole assessments."""

from __future__ import annotations

from typing import TypeVar

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from pidflow.diff import Difference, difference
from pidflow.diff.addresses import address_of
from pidflow.model import Assessment
from pidflow.output.report_csv import report_csv
from pidflow.output.report_markdown import report_markdown
from pidflow.output.report_page import report_page
from pidflow.pipeline import report_view
from pidflow.reports import Item, ReportForm, items_of, report
from pidflow.state import state_at
from pidflow.vocabulary import Form
from pidflow.wording import LANGUAGES, Language
from tests.properties.strategies_assessment import LAW, assessments

_Value = TypeVar("_Value")

FORMS, LANGUAGE = st.sampled_from(ReportForm), st.sampled_from(LANGUAGES)


def two_states(data: st.DataObject, assessment: Assessment) -> Difference:
    """What differs between any two states, in any order."""
    points = st.sampled_from(assessment.timeline.points)
    return difference(state_at(assessment, data.draw(points)), state_at(assessment, data.draw(points)))


@LAW
@given(assessments(), LANGUAGE, st.data())
def test_each_change_is_one_item(assessment: Assessment, language: Language, data: st.DataObject) -> None:
    """Every change but those of citations alone is told once, and nothing else is."""
    found = two_states(data, assessment)
    told = [address_of(item.change) for item in items_of(found, language)]
    expected = {address_of(each) for each in found.all_changes()} - {
        address_of(each) for each in found.citations
    }
    assert len(told) == len(expected)
    assert set(told) == expected


def turned(pair: tuple[_Value, _Value]) -> tuple[_Value, _Value]:
    """Two sides the other way round."""
    return pair[1], pair[0]


@LAW
@given(assessments(), LANGUAGE, st.data())
def test_there_and_back_swap_the_sides(
    assessment: Assessment, language: Language, data: st.DataObject
) -> None:
    """From the other side each item has its texts and pages swapped, and happens at the same time."""
    there = two_states(data, assessment)
    back = {
        address_of(item.change): item for item in items_of(difference(there.after, there.before), language)
    }
    for item in items_of(there, language):
        other = back.pop(address_of(item.change))
        assert (item.before, item.after) == turned((other.before, other.after))
        assert item.pages == turned(other.pages)
        assert (item.dates, item.corrections) == (other.dates, other.corrections)
    assert not back


@LAW
@given(assessments(), FORMS, LANGUAGE, st.data())
def test_no_cell_is_empty_without_a_remark(
    assessment: Assessment, form: ReportForm, language: Language, data: st.DataObject
) -> None:
    """Rows are as long as the head and marked as generated; what the model can't tell is said to be open."""
    told = report(two_states(data, assessment), form, language)
    assert len(told.rows) == len(told.items)
    for row in told.rows:
        cells = dict(zip(told.head, row, strict=True))
        empty = [name for name, cell in cells.items() if not cell.strip()]
        if empty:
            assert empty == [{"ja": "提出時期", "en": "Time of submission"}[language]]
            assert {"ja": "担当者が記入", "en": "officer fills in"}[language] in row[-2]
        assert row[-1] in ("※自動生成", "* generated")


@LAW
@given(assessments(), LANGUAGE, st.data())
def test_texts_that_are_the_same_are_said_to_be(
    assessment: Assessment, language: Language, data: st.DataObject
) -> None:
    """Where the wording tells no difference, each form says so; a side that isn't there has no text."""
    found = two_states(data, assessment)
    same = {"ja": "前後で同じ", "en": "the same before and after"}[language]
    for form in ReportForm:
        told = report(found, form, language)
        for item, row in zip(told.items, told.rows, strict=True):
            assert (item.before == item.after) == any(same in cell for cell in row)
            assert (item.change.before is None, item.change.after is None) == missing(item)


def missing(item: Item) -> tuple[bool, bool]:
    """Which sides have no text."""
    return item.before is None, item.after is None


@LAW
@given(assessments(), FORMS, LANGUAGE, st.data())
def test_every_form_can_be_written(
    assessment: Assessment, form: ReportForm, language: Language, data: st.DataObject
) -> None:
    """Whatever differs, the texts hold every row; the same difference gives the same bytes."""
    found = two_states(data, assessment)
    view = report_view(found, form, language)
    for write in (report_markdown, report_csv, report_page):
        text = write(view)
        assert text == write(report_view(found, form, language))
        assert text.count(view.table.rows[0][-1] if view.table.rows else view.title) >= len(view.table.rows)


@LAW
@given(assessments(), st.sampled_from(Form), st.data())
def test_parts_are_numbered_only_where_the_form_numbers_them(
    assessment: Assessment, form: Form, data: st.DataObject
) -> None:
    """Rows of registers stand in parts of 全項目評価書 and 重点項目評価書; other forms have no such numbers."""
    found = two_states(data, evolve(assessment, form=form))
    numbered = form in (Form.FULL, Form.PRIORITY)
    for change, item in ((each.change, each) for each in items_of(found, "ja")):
        if change in found.registers:
            assert item.place[0].startswith(("Ⅰ", "Ⅱ")) is numbered
