"""When a change happens."""

from __future__ import annotations

from attrs import evolve

from pidflow.calendar import Date, Period
from pidflow.diff import difference
from pidflow.model import Exchange, Registers, Step, StepVersion
from pidflow.reports import items_of
from pidflow.reports.dates import when_text
from pidflow.state import When, state_at
from tests.unit.reports.made import CHANGED, DONE, item
from tests.unit.town import DECEMBER, JANUARY, TOWN, flow, hop, procedure, town
from tests.unit.town import DONE as MIGRATED


def test_the_date_is_where_the_model_has_it_change() -> None:
    """A version that begins in January is a change of January, whichever later state is looked at."""
    assert item(CHANGED, "(備考) (2)").dates == (When(JANUARY),)
    later = difference(state_at(TOWN, "2024-12"), state_at(TOWN, "2026-04-01"))
    assert item(later, "(備考) (2)").dates == (When(JANUARY),)


def test_what_ended_changed_on_the_day_after() -> None:
    """まで is inclusive: what stood until December is gone from January on."""
    assert item(CHANGED, "旧ファイル").dates == (When(JANUARY),)


def test_a_milestone_is_a_date_too() -> None:
    """What ends at a milestone that is not dated changes then."""
    assert item(DONE, "(備考) (2)-①").dates == (When(MIGRATED),)


def test_two_changes_are_two_dates() -> None:
    """Between two states far apart a step may change more than once."""
    versions = (
        StepVersion(Period(until=DECEMBER), "(1)", (flow(hop("juki", "kikan", "紙")),)),
        StepVersion(Period(JANUARY, Date(2025, 3, 15)), "(1)", (flow(hop("juki", "kikan", "専用線")),)),
        StepVersion(Period(Date(2025, 3, 16)), "(1)", (flow(hop("juki", "kikan", "データ連携")),)),
    )
    made = town(procedure("a", "1", Step("s", versions)))
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-04"))
    assert item(found, "(備考)").dates == (When(JANUARY), When(Date(2025, 3, 16)))


def test_a_day_after_the_last_one() -> None:
    """Where only an end is told, the change is on the next day, or in the next month of a month."""
    rows = (
        Exchange("a", "移転先1", "juki", period=Period(until=Date(2025, 1, 31))),
        Exchange("b", "移転先2", "juki", period=Period(until=Date(2025, 1))),
    )
    made = evolve(TOWN, registers=Registers(transfers=rows))
    found = difference(state_at(made, "2025-01"), state_at(made, "2025-04"))
    assert item(found, "移転先1").dates == (When(Date(2025, 2, 1)),)
    assert item(found, "移転先2").dates == (When(Date(2025, 2)),)


def test_a_step_comes_with_its_sheet() -> None:
    """A step that is always the same appears when its procedure does, whichever later state is looked at."""
    later = difference(state_at(TOWN, "2024-12"), state_at(TOWN, "2026-04-01"))
    assert item(later, "2. kyufu", "(備考)").dates == (When(JANUARY),)


def test_backwards_it_is_the_same_date() -> None:
    """From the later state to the earlier one a change happens when it does from the earlier to the later."""
    back = difference(CHANGED.after, CHANGED.before)
    assert {each.dates for each in items_of(back, "ja")} == {(When(JANUARY),)}
    assert item(difference(DONE.after, DONE.before), "提供先1").dates == (When(MIGRATED),)


def test_without_anything_better_it_is_the_later_state() -> None:
    """States of two records have no dates in common; the point is that of the state after."""
    other = evolve(TOWN, title="別の事務", procedures=(procedure("a", "1"),))
    found = difference(state_at(TOWN, "2024-12"), state_at(other, "2025-01"))
    assert {each.dates for each in items_of(found, "ja")} == {(When(JANUARY),)}


def test_what_the_document_plans_is_told_so() -> None:
    """A change at a state that is 予定 is planned itself; the other dates are not."""
    done, rest = evolve(TOWN.moments[1], planned=True), TOWN.moments[0]
    made = evolve(TOWN, moments=(rest, done))
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-01"))
    when = item(found, "(備考) (2)").dates[0]
    assert (when, when_text(when, "ja")) == (When(JANUARY, planned=True), "令和7年1月(予定)")
    assert when_text(When(JANUARY), "en") == "January 2025"


def test_flows_of_a_row_have_dates_of_their_own() -> None:
    """A row that always stands changes where one of its flows begins."""
    line = flow(hop("juki", "kikan", "専用線"), period=Period(Date(2025, 1, 15)))
    row = Exchange("a", "移転先1", "juki", flows=(flow(hop("juki", "kikan", "紙")), line))
    made = evolve(TOWN, registers=Registers(transfers=(row,)))
    found = difference(state_at(made, "2024-12"), state_at(made, "2025-04"))
    assert item(found, "移転先1").dates == (When(Date(2025, 1, 15)),)
