"""What the document's own list of changes says of a change."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import Date, Point
from pidflow.diff import difference
from pidflow.model import Exchange, RecordedChange, Registers
from pidflow.reports import Report, ReportForm, report
from pidflow.state import state_at
from pidflow.vocabulary import EntryKind, Timing
from tests.unit.reports.made import STILL, of_two_months
from tests.unit.town import AFTER, BEFORE, PAGE

ROW = Exchange("iten", "移転先1", "juki", law="旧", period=BEFORE)
CHANGED = evolve(STILL, registers=Registers(transfers=(ROW, evolve(ROW, law="新", period=AFTER))))


def entry(
    number: int, at: Point | None, *touches: str, timing: Timing | None = Timing.BEFORE
) -> RecordedChange:
    """An entry of the list."""
    summary = "根拠の条項を改めた。"
    key, name = f"c-{number}", f"変更{number}"
    return RecordedChange(key, name, "Ⅱ-5", at, EntryKind.LAW, True, timing, summary, touches, PAGE)


def told(*entries: RecordedChange) -> Report:
    """The report of a row that changed in January, with entries."""
    return report(of_two_months(evolve(CHANGED, changes=entries)), ReportForm.ANNEX3)


def cells(*entries: RecordedChange) -> dict[str, str]:
    """Its only row by the names of the columns."""
    made = told(*entries)
    (row,) = made.rows
    return dict(zip(made.head, row, strict=True))


def test_an_entry_tells_the_time_of_submission() -> None:
    """Of an entry that touches the row and is of a date between the states, what it says is taken over."""
    row = cells(entry(3, Date(2025, 1), "transfers/iten", timing=Timing.AFTER))
    assert row["提出時期"] == "事後"
    assert row["提出時期に係る説明"] == (
        "登録内容の変更\n資料の変更箇所: 変更3 (令和7年1月、法令、事後) 根拠の条項を改めた。"
    )
    assert row["変更日"] == "令和7年1月"


def test_the_date_of_the_list_is_told_where_it_is_another() -> None:
    """A document is often changed on another day than the fact."""
    made = evolve(CHANGED, changes=(entry(3, Date(2025, 3, 22), "transfers/iten"),))
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-04"))
    assert report(found, ReportForm.ANNEX3).rows[0][0] == "令和7年1月\n(資料の変更日: 令和7年3月22日)"


def test_an_entry_of_another_time_or_thing_is_none_of_it() -> None:
    """Before the first state, at it, after the last, or of another row: the officer fills it in."""
    row = cells(
        entry(1, Date(2024, 11), "transfers/iten"),
        entry(2, Date(2024, 12), "transfers/iten"),
        entry(3, Date(2025, 2), "transfers/iten"),
        entry(4, Date(2025, 1), "transfers/other"),
    )
    assert row["提出時期"] == ""
    assert row["提出時期に係る説明"].startswith("提出時期と説明は担当者が記入する")
    assert "資料の変更箇所" not in row["提出時期に係る説明"]


def test_an_entry_without_a_date_is_told_but_decides_nothing() -> None:
    """It may be about this change; the time of submission stays open."""
    row = cells(entry(9, None, "transfers/iten"))
    assert row["提出時期"] == ""
    assert "変更9 (日付なし、法令、事前)" in row["提出時期に係る説明"]
    assert row["変更日"] == "令和7年1月"


def test_entries_that_say_otherwise_are_both_told() -> None:
    """Where two entries touch one row, both their times stand there, each once."""
    touches = "transfers/iten"
    row = cells(
        entry(1, Date(2025, 1), touches),
        entry(2, Date(2025, 1), touches, timing=Timing.AFTER),
        entry(3, Date(2025, 1), touches),
        entry(4, Date(2025, 1), touches, timing=None),
    )
    assert row["提出時期"] == "事前、事後"


def test_entries_that_no_item_shows_are_counted() -> None:
    """What the document's list has between the states, and the model doesn't show, is said to be missing."""
    remarks = told(entry(1, Date(2025, 1)), entry(2, Date(2025, 1), "transfers/iten"), entry(3, None)).remarks
    assert remarks[-1] == "この間の資料の変更箇所のうち、モデルの変更に現れないもの: 1件"
