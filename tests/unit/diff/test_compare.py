"""The difference of two states: each changed step once, matched by key."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from pidflow.calendar import Period
from pidflow.diff import Change, ChangeKind, Difference, difference
from pidflow.model import Flow, Step, StepVersion
from pidflow.vocabulary import Character, Information, PersonalNumber
from tests.unit.town import (
    AFTER,
    ASSUMED,
    BEFORE,
    DONE,
    JANUARY,
    PAGE,
    flow,
    hop,
    procedure,
    state,
    step,
    town,
)


def between(before: StepVersion, after: StepVersion) -> Difference:
    """What differs where a step has these two versions, beside a step that stays."""
    changing = Step("s", (evolve(before, period=BEFORE), evolve(after, period=AFTER)))
    assessment = town(procedure("a", "1", changing, step("stays", "(9)", flow(hop("juki", "atena")))))
    return difference(state("2024-12", assessment), state("2025-01", assessment))


def version(*flows: Flow, number: str = "(1)", **fields: Any) -> StepVersion:
    """A version of the step."""
    return StepVersion(BEFORE, number, flows, **fields)


PLAIN = hop("juki", "atena", "紙")
TWIN = flow(PLAIN, data="別の情報")
ONE, OTHER = flow(PLAIN), flow(hop("juki", "cloud"), hop("cloud", "atena"))


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        (version(ONE), version(ONE), []),
        (version(ONE), version(OTHER), ["REROUTED"]),
        (version(ONE), version(ONE, OTHER), ["REROUTED"]),
        (version(ONE, OTHER), version(ONE, OTHER, choice=True), ["REROUTED"]),
        (version(ONE), version(evolve(ONE, period=Period(until=DONE))), ["REROUTED"]),
        (version(ONE), version(ONE, choice=True), ["CHOICE"]),
        (version(ONE), version(evolve(ONE, character=Character.TRANSFER)), ["CHARACTER"]),
        (version(ONE), version(evolve(ONE, period=Period(JANUARY))), ["PERIOD"]),
        (version(systems=("juki",)), version(systems=("atena",)), ["WORK"]),
        (version(ONE), version(ONE, systems=("atena",)), ["WORK"]),
        (version(ONE), version(flow(hop("juki", "atena", "専用線"))), ["TRANSPORT"]),
        (version(ONE), version(flow(hop("juki", "atena"))), ["TRANSPORT"]),
        (
            version(ONE),
            version(flow(evolve(PLAIN, personal_number=PersonalNumber.SUBSTITUTE))),
            ["PERSONAL_NUMBER"],
        ),
        (version(ONE), version(flow(evolve(PLAIN, information=Information.OTHER))), ["INFORMATION"]),
        (version(ONE), version(flow(evolve(PLAIN, identifiers=("宛名番号",)))), ["IDENTIFIERS"]),
        (version(ONE), version(flow(PLAIN, data="別の情報")), ["DATA"]),
        (version(ONE, TWIN, ONE), version(ONE, TWIN, TWIN), ["DATA"]),
        (version(ONE), version(evolve(ONE, data_en="other words")), ["REWORDED"]),
        (version(ONE), version(ONE, text_en="words"), ["REWORDED"]),
        (version(ONE), version(evolve(ONE, condition="転入時")), ["CONDITION"]),
        (version(ONE), version(evolve(ONE, frequency="日次")), ["FREQUENCY"]),
        (version(ONE), version(ONE, number="(2)"), ["RENUMBERED"]),
        (version(ONE), version(ONE, note="注"), ["REWORDED"]),
        (version(ONE), version(flow(hop("juki", "atena", "紙", basis=ASSUMED))), ["BASIS"]),
        (
            version(ONE),
            version(flow(hop("juki", "atena", "専用線"), data="別の情報"), number="(2)", text="文"),
            ["TRANSPORT", "DATA", "RENUMBERED", "REWORDED"],
        ),
    ],
)
def test_in_what_a_step_changed(before: StepVersion, after: StepVersion, kinds: list[str]) -> None:
    """Each kind of change is told for what it is, and no other with it; what stays isn't told."""
    told = [(change.key, [kind.name for kind in change.kinds]) for change in between(before, after).changes]
    assert told == ([("s", kinds)] if kinds else [])


def test_kinds_come_in_their_order() -> None:
    """However many kinds there are, they are told in the order of `ChangeKind`."""
    after = evolve(flow(hop("juki", "atena", "紙", basis=ASSUMED), data="別の情報"), condition="転入時")
    (change,) = between(version(ONE), version(after, number="(2)")).changes
    assert list(change.kinds) == [kind for kind in ChangeKind if kind in change.kinds]
    assert len(change.kinds) == 4


def test_another_page_is_told_apart() -> None:
    """The page that is cited moves with every sheet: a step that differs in nothing else is told apart."""
    cited = evolve(
        ONE, hops=(evolve(PLAIN, basis=evolve(PLAIN.basis, route=evolve(PLAIN.basis.route, citation=None))),)
    )
    found = between(version(ONE), version(cited))
    assert found.changes == ()
    (change,) = found.citations
    assert isinstance(change, Change)
    assert (change.key, change.kinds) == ("s", (ChangeKind.CITATION,))


def test_another_page_is_not_told_beside_what_changed() -> None:
    """Where something else changed as well, the pages stand on both sides and make no kind."""
    found = between(version(ONE), version(ONE, number="(2)", citation=PAGE))
    assert [change.kinds for change in found.changes] == [(ChangeKind.RENUMBERED,)]
    assert found.citations == ()


def test_steps_that_come_and_go() -> None:
    """A step that is there on one side only is added or removed; sides are told whole."""
    old = Step("old", (evolve(version(ONE), period=BEFORE),))
    new = Step("new", (evolve(version(ONE, number="(3)"), period=AFTER),))
    assessment = town(procedure("a", "1", old, step("stays", "(2)", ONE), new))
    gone, come = difference(state("2024-12", assessment), state("2025-01", assessment)).changes
    assert (gone.key, gone.kinds, gone.after) == ("old", (ChangeKind.REMOVED,), None)
    assert (come.key, come.kinds, come.before) == ("new", (ChangeKind.ADDED,), None)
    assert gone.before is not None
    assert (gone.before.procedure.key, gone.before.step.number) == ("a", "(1)")


def test_changes_come_in_the_order_of_the_sheets() -> None:
    """Steps go by the later state; one that is gone stands behind the step that it followed."""
    steps = (
        step("first", "(1)", ONE),
        Step("gone", (evolve(version(ONE, number="(2)"), period=BEFORE),)),
        Step(
            "changed",
            (
                evolve(version(ONE, number="(3)"), period=BEFORE),
                evolve(version(ONE, number="(2)"), period=AFTER),
            ),
        ),
        Step("come", (evolve(version(ONE, number="(1)-①"), period=AFTER),)),
    )
    assessment = town(procedure("a", "1", *steps), procedure("b", "2", *steps))
    told = [
        (change.procedure, change.key)
        for change in difference(state("2024-12", assessment), state("2025-01", assessment)).changes
    ]
    assert told == [(key, name) for key in "ab" for name in ("gone", "come", "changed")]


def test_a_whole_procedure_comes() -> None:
    """A procedure that is new has each of its steps added."""
    changes = difference(state("2024-12"), state("2025-01")).changes
    assert [(each.procedure, each.key, each.kinds) for each in changes if each.procedure == "kyufu"] == [
        ("kyufu", "kyufu", (ChangeKind.ADDED,))
    ]
