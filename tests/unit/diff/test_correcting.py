"""A correction of the record is told from a change of fact."""

from __future__ import annotations

import pytest
from attrs import evolve

from pidflow.calendar import ALWAYS, Period
from pidflow.diff import (
    ChangeKind,
    Difference,
    apply,
    corrections_between,
    difference,
    meanings,
    mirror,
    summary,
)
from pidflow.model import Correction, Exchange, Flow, History, Registers, Step, StepVersion
from pidflow.state import State, state_at
from pidflow.vocabulary import Certainty, PersonalNumber
from tests.unit.diff.equal import held
from tests.unit.town import AFTER, BEFORE, DONE, JANUARY, TOWN, flow, hop, procedure, state, step, town

DECEMBER_TO_DONE = Period(JANUARY, DONE)
ONE, OTHER = Correction("運用に沿った記載へ変更", "as it is done"), Correction("誤記", "a slip")
WAS, IS = flow(hop("juki", "rengokai", "紙")), flow(hop("juki", "atena", "専用線"))


def version(period: Period, told: Flow, history: History) -> StepVersion:
    """A version of one flow."""
    return StepVersion(period, "(1)", (told,), history=history)


def between(*versions: StepVersion, before: str = "2024-12", after: str = "2025-01") -> Difference:
    """What differs where a step has these versions, beside a step that stays."""
    steps = (Step("s", versions), step("stays", "(2)", flow(hop("juki", "kikan"))))
    assessment = town(procedure("a", "1", *steps))
    return difference(state(before, assessment), state(after, assessment))


CORRECTED = (version(BEFORE, WAS, History(1)), version(AFTER, IS, History(1, (ONE,))))
CHANGED = (CORRECTED[0], version(AFTER, IS, History(2)))


def test_the_kinds_stay_what_they_are() -> None:
    """A correction is told with what it corrected, and why."""
    for versions, corrections in ((CORRECTED, (ONE,)), (CHANGED, ())):
        (change,) = between(*versions).changes
        assert (change.kinds, change.corrections) == ((ChangeKind.REROUTED,), corrections)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (History(1), History(1, (ONE,)), (ONE,)),
        (History(1), History(1, (ONE, OTHER)), (ONE, OTHER)),
        (History(1, (ONE,)), History(1, (ONE, OTHER)), (OTHER,)),
        (History(1), History(2, (ONE,)), ()),
        (History(2, (ONE,)), History(2, (ONE,)), ()),
        (None, History(1, (ONE,), OTHER), (OTHER,)),
        (None, History(1, (ONE,)), ()),
        (None, None, ()),
    ],
)
def test_corrections_between_histories(
    before: History | None, after: History | None, told: tuple[Correction, ...]
) -> None:
    """They are those that the one side has and the other hasn't, the same from both sides."""
    assert corrections_between(before, after) == corrections_between(after, before) == told


def test_a_flow_that_ends_beside_a_correction_is_a_fact() -> None:
    """Where the record is corrected and a flow ends by its own period, the fact changed too."""
    ends = evolve(WAS, period=Period(until=DONE))
    versions = (
        StepVersion(BEFORE, "(1)", (ends, IS), history=History(1)),
        StepVersion(AFTER, "(2)", (ends, IS), history=History(1, (ONE,))),
    )
    (change,) = between(*versions).changes
    assert change.corrections == (ONE,)
    (change,) = between(*versions, after="移行完了").changes
    assert change.corrections == ()


def test_a_correction_means_nothing_for_the_number() -> None:
    """No system, transport or crossing is told to come or go where only the record was corrected."""
    assert {found.certainty for found in meanings(summary(between(*CHANGED)))} == {Certainty.CERTAIN}
    found = between(*CORRECTED)
    assert meanings(summary(found)) == ()
    told = summary(found)
    assert told.hops == summary(mirror(found)).hops
    assert "紙" not in [each.subject for each in told.transports], "what was wrong is no fact of either side"
    assert told.hops.before == told.hops.after == summary(between(*CHANGED)).hops.after


def test_what_is_corrected_in_the_number_is_no_fact() -> None:
    """That the record had the number where there was none takes nothing away."""
    without = flow(hop("juki", "rengokai", "紙", number=PersonalNumber.EXCLUDED))
    found = between(version(BEFORE, WAS, History(1)), version(AFTER, without, History(1, (ONE,))))
    (change,) = found.changes
    assert change.kinds[0] is ChangeKind.PERSONAL_NUMBER
    assert meanings(summary(found)) == ()


def test_what_was_struck_never_carried_the_number() -> None:
    """A step that should never have stood there is removed by a correction, and counts on neither side."""
    struck, gone = (between(version(BEFORE, WAS, History(1, (), reason))) for reason in (ONE, None))
    assert [each.corrections for each in (*struck.changes, *gone.changes)] == [(ONE,), ()]
    assert struck.changes[0].kinds == gone.changes[0].kinds == (ChangeKind.REMOVED,)
    assert meanings(summary(struck)) == ()
    assert meanings(summary(gone))
    assert mirror(struck).changes[0].corrections == (ONE,)


def with_rows(when: str, *rows: Exchange) -> State:
    """The town with these versions of one row."""
    return state_at(evolve(TOWN, registers=Registers(transfers=rows)), when)


def test_a_row_is_matched_through_its_versions() -> None:
    """A row that changed is told once by its key, and whether its fact did."""
    former = Exchange("iten", "移転先1", "juki", law="旧", period=BEFORE)
    for history, told in ((History(1, (ONE,)), (ONE,)), (History(2), ())):
        latter = evolve(former, law="新", period=AFTER, history=history)
        before, after = (with_rows(when, former, latter) for when in ("2024-12", "2025-01"))
        (change,) = difference(before, after).registers
        assert (change.key, change.kinds, change.corrections) == ("iten", (ChangeKind.REGISTER,), told)


def test_what_comes_back_is_no_difference_and_nothing_is_lost() -> None:
    """A step that says again what it said is the same; its history is carried over all the same."""
    versions = (
        version(BEFORE, WAS, History(1)),
        version(DECEMBER_TO_DONE, IS, History(2)),
        version(Period(DONE), WAS, History(3)),
    )
    found = between(*versions, after="移行完了")
    assert found.changes == ()
    (told,) = found.histories
    assert (told.of, told.key, told.before, told.after) == (("steps", "a"), "s", History(1), History(3))
    assert held(apply(evolve(found, after=found.before), found.before)) == held(found.after)
    assert mirror(found) == difference(found.after, found.before)


def test_two_assessments_have_no_corrections_between() -> None:
    """What one assessment counts has nothing to do with what another does."""
    one, other = (
        state("2025-01", town(procedure("a", "1", Step("s", (version(ALWAYS, told, history),)))))
        for told, history in ((WAS, History(1)), (IS, History(1, (ONE,))))
    )
    (change,) = difference(one, other).changes
    assert change.corrections == ()
