"""The state at a point is all that stands then and nothing else."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.calendar import Date, Milestone, Period, Timeline
from pidflow.errors import InputFault
from pidflow.model import Moment, Registers, Step, StepVersion
from pidflow.state import number_order, state_at
from tests.unit.town import AFTER, DONE, JANUARY, TOWN, edge, flow, hop, node, procedure, state, step, town


@pytest.mark.parametrize(
    "when", ["2025-01", "令和7年1月以降", "令和7年1月", "R7.1", "２０２５年１月", "2025-01-01"]
)
def test_the_same_state_by_any_name(when: str) -> None:
    """An id, a label and a date in any spelling lead to the same content."""
    taken = state(when)
    assert [each.number for each in taken.procedures] == ["1", "2"]
    assert taken.procedures[0].title == "資格と給付に関する事務"


def test_a_named_moment_bears_its_id_and_label() -> None:
    """What is asked for by id, label or its very point is the named state, with both its labels."""
    for when in ("2024-12", "令和6年12月まで", Date(2024, 12)):
        taken = state_at(TOWN, when)
        assert (taken.id, taken.label, taken.label_en) == (
            "2024-12",
            "令和6年12月まで",
            "until December 2024",
        )


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("令和7年4月6日", ("2025-04-06", "令和7年4月6日", "6 April 2025")),
        ("2025-04", ("2025-04", "令和7年4月", "April 2025")),
    ],
)
def test_any_other_date_is_its_own_label(when: str, told: tuple[str, str, str]) -> None:
    """A state that has no name is called by its date, as documents write it and in English."""
    taken = state(when)
    assert (taken.id, taken.label, taken.label_en) == told


def test_a_month_stands_for_its_first_day() -> None:
    """What begins in the middle of a month is not there yet when the month is asked about."""
    late = procedure("fuka", "3", step("a", "(1)", systems=("kikan",)), period=Period(Date(2025, 1, 15)))
    assert [each.key for each in state("2025-01", town(late)).procedures] == []
    assert [each.key for each in state("2025-01-15", town(late)).procedures] == ["fuka"]


def test_until_a_month_means_all_of_it() -> None:
    """令和6年12月まで holds on the last day of December and ends with it."""
    assert state("2024-12-31").procedures[0].citation != state("2025-01-01").procedures[0].citation
    assert state("2024-12-31").system("kikan").name == "旧システム"


def test_a_milestone_is_a_point() -> None:
    """Once the milestone is reached what lasts until then is over, and what begins with it stands."""
    before, after = state("2030-01"), state("移行完了")
    assert edge(before, "shikaku/renkei/2/1").flow.ends == DONE
    assert [each.id for each in after.hops if each.step.key == "renkei"] == ["shikaku/renkei/1/1"]
    assert after.label_en == "the end of the migration"
    assert [len(each.registers.provisions) for each in (before, after)] == [0, 1]


def test_a_milestone_with_a_state_bears_its_name() -> None:
    """Pictures may be made of a milestone too."""
    named = evolve(TOWN, moments=(*TOWN.moments, Moment("done", "移行後", "after the migration", DONE)))
    assert {state_at(named, when).id for when in ("done", "移行後", DONE)} == {"done"}


@pytest.mark.parametrize("when", ["令和7年1月", "R7.1", "2025年1月"])
def test_a_moment_is_found_by_its_date_in_any_spelling(when: str) -> None:
    """Whoever writes the date of a named state gets that state, as with the date itself."""
    assert state(when).label == state_at(TOWN, JANUARY).label == "令和7年1月以降"


def test_a_moment_is_found_by_its_milestone() -> None:
    """Whoever writes the milestone of a named state gets that state, with its ASCII id."""
    named = evolve(TOWN, moments=(*TOWN.moments, Moment("done", "移行後", "after the migration", DONE)))
    assert state_at(named, "移行完了").id == "done"


@pytest.mark.parametrize("when", ["2024-11", "平成元年1月", Date(2024, 11, 30)])
def test_before_the_beginning_nothing_is_told(when: str | Date) -> None:
    """Silence must not look like an answer: what is before the first point is refused, with the states there are."""
    with pytest.raises(InputFault) as raised:
        state_at(TOWN, when)
    assert "before anything that renshu tells" in raised.value.fault.found
    assert raised.value.fault.expected.endswith("2024-12 (令和6年12月まで)、2025-01 (令和7年1月以降)")


@pytest.mark.parametrize(
    ("when", "nearest"),
    [("移行完", "移行完了"), ("2025-1x", "2025-01"), ("令和7年1月以後", "令和7年1月以降")],
)
def test_what_is_no_point_gets_the_nearest(when: str, nearest: str) -> None:
    """A misspelt state, label or milestone is refused with the one that is meant."""
    with pytest.raises(InputFault) as raised:
        state(when)
    assert raised.value.fault.nearest == nearest
    assert "2024-12 (令和6年12月まで)" in raised.value.fault.expected


def test_an_impossible_date_keeps_its_cure() -> None:
    """A date that doesn't exist is told as such, and what may be asked instead."""
    with pytest.raises(InputFault) as raised:
        state("令和7年2月29日")
    assert raised.value.fault.cure == "令和7年2月 has 28 days"
    assert "a state of renshu" in raised.value.fault.expected


def test_a_milestone_of_another_timeline_is_refused() -> None:
    """A milestone that the assessment doesn't list has no place in its order."""
    with pytest.raises(InputFault, match="the end of another"):
        state_at(TOWN, Milestone("the end of another", "x"))


def test_without_a_timeline_every_date_is_answered() -> None:
    """An assessment that lists no point has no beginning."""
    timeless = evolve(town(procedure("a", "1")), timeline=Timeline(), moments=(), registers=Registers())
    assert state_at(timeless, "1990-01").id == "1990-01"


def test_names_and_hosting_are_of_the_time() -> None:
    """A system bears its name of the time, others as aliases; a trial is no hosting."""
    before, after = (state(when).system("kikan") for when in ("2024-12", "2025-01"))
    assert (before.name, before.name_en, before.breaks) == ("旧システム", "Old System", None)
    assert (after.name, after.name_en, after.breaks) == ("新システム", "New System", "新|システム")
    assert (before.aliases, after.aliases) == (("新システム", "基幹"), ("旧システム", "基幹"))
    assert (before.hosted_on, before.trial_on, str(before.trial_citation)) == (None, "cloud", "評価書 p17")
    assert (after.hosted_on, after.trial_on, str(after.hosting_citation)) == ("cloud", None, "評価書 p18")


def test_a_system_that_is_yet_to_come_is_not_there() -> None:
    """A system without a name at the point isn't a node of the state."""
    born = node("new", (evolve(TOWN.systems[4].names[1], ja="新設"),))
    assessment = town(procedure("a", "1"), systems=(*TOWN.systems, born))
    assert [
        any(each.id == "new" for each in state(when, assessment).systems) for when in ("2024-12", "2025-01")
    ] == [
        False,
        True,
    ]


def test_steps_come_by_number_and_in_their_version() -> None:
    """Each sheet has the steps in the order of their numbers, each with the number and flows of the time."""
    before, after = state("2024-12").procedures[0], state("2025-01").procedures[0]
    assert [(each.key, each.number) for each in before.steps] == [
        ("todoke", "(1)"),
        ("renkei", "(2)"),
        ("kakunin", "(3)"),
        ("shinsa", "(10)"),
    ]
    assert [each.number for each in after.steps] == ["(1)", "(2)-①", "(3)", "(10)"]
    assert [(len(each.flows), each.choice) for each in (before.steps[1], after.steps[1])] == [
        (1, False),
        (2, True),
    ]


def test_steps_of_one_number_keep_their_order() -> None:
    """Where numbers don't tell, the file does."""
    steps = tuple(step(key, "(1)", systems=("kikan",)) for key in "cab")
    assert [each.key for each in state("2025-01", town(procedure("a", "1", *steps))).procedures[0].steps] == [
        *"cab"
    ]


def test_a_step_may_pause() -> None:
    """A step that has no version at the point isn't on the sheet."""
    later = Step("later", (StepVersion(AFTER, "(1)", systems=("kikan",)),))
    assessment = town(procedure("a", "1", later))
    assert [len(state(when, assessment).procedures[0].steps) for when in ("2024-12", "2025-01")] == [0, 1]


def test_registers_hold_the_rows_that_stand() -> None:
    """Each register, and the storage within a file, is filtered by its own periods."""
    before, after = state("2024-12").registers, state("2025-01").registers
    told = [
        (
            len(each.connections),
            len(each.acquisitions),
            len(each.entrustments),
            len(each.transfers),
            len(each.files),
        )
        for each in (before, after)
    ]
    assert told == [(1, 1, 0, 1, 2), (1, 0, 1, 1, 1)]
    assert [each.files[0].storage[0].place for each in (before, after)] == ["区", "雲"]


def test_flows_are_counted_among_those_that_are_there() -> None:
    """The ordinal of a flow is its number within the step as the state shows it, from 1."""
    gone = flow(hop("juki", "atena"), period=Period(until=DONE))
    left = flow(hop("atena", "kikan"), period=Period(JANUARY))
    taken = state("移行完了", town(procedure("a", "1", step("s", "(1)", gone, left))))
    assert [(each.id, each.flow.ends) for each in taken.hops] == [("a/s/1/1", None)]


def test_a_step_of_which_nothing_is_left_is_not_there() -> None:
    """A step whose last flow ended with the milestone, and at which no one works, has no badge and no words."""
    ended = step("ended", "(1)", flow(hop("juki", "kikan"), period=Period(until=DONE)))
    stays = step("stays", "(2)", flow(hop("juki", "kikan")))
    taken = state("移行完了", town(procedure("a", "1", ended, stays)))
    assert [each.key for each in taken.procedures[0].steps] == ["stays"]


@pytest.mark.parametrize(
    "numbers",
    [
        ["(1)", "(2)", "(2)-①", "(2)-②", "(2)-⑩", "(3)", "(10)", "(11)"],
        ["①", "②", "⑨", "⑩", "⑳", "㉑", "㉟", "㊱", "㊿"],
        ["1", "２", "(3)", "（４）", "⑤", "⑹"],
        ["(2)①", "(2)②", "(2)⑪"],
    ],
)
def test_numbers_go_as_the_document_counts(numbers: list[str]) -> None:
    """Numbers are compared part by part as numbers, however they are written."""
    backwards = numbers[::-1]
    assert sorted(backwards, key=number_order) == numbers
