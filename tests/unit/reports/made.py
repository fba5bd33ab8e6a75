"""Small differences for the tests of reports."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from pidflow.diff import Difference, difference
from pidflow.model import Assessment, Exchange, History, Name, Registers, Step, StepVersion
from pidflow.reports import Item, items_of
from pidflow.state import state_at
from pidflow.vocabulary import Role
from pidflow.wording import Language
from tests.unit.town import AFTER, BEFORE, PAGE, SYSTEMS, node, procedure, state, step, town

CHANGED = difference(state("2024-12"), state("2025-01"))
"""The town before and after its migration."""

DONE = difference(state("2025-01"), state("移行完了"))
"""The town when its migration is done."""


STILL = evolve(
    town(
        procedure("shikaku", "1", step("kakunin", "(3)", systems=("shokuin",))),
        systems=(
            *(each for each in SYSTEMS if each.id != "kikan"),
            node("kikan", Name("基幹システム", "Main System"), role=Role.MAIN),
        ),
    ),
    registers=Registers(),
)
"""A town in which nothing changes."""


def item(found: Difference, *words: str, language: Language = "ja") -> Item:
    """The only item in whose place all words stand."""
    (taken,) = [
        each for each in items_of(found, language) if all(word in " ".join(each.place) for word in words)
    ]
    return taken


def of_versions(before: StepVersion, after: StepVersion) -> Difference:
    """The difference of a step that is the one until December and the other from January."""
    changing = Step("s", (evolve(before, period=BEFORE), evolve(after, period=AFTER)))
    return of_two_months(evolve(STILL, procedures=(procedure("a", "1", changing),)))


def of_rows(before: Exchange, after: Exchange, register: str = "transfers") -> Difference:
    """The difference of a row that is the one until December and the other from January."""
    rows = (evolve(before, period=BEFORE), evolve(after, period=AFTER, history=History(2)))
    registers: dict[str, Any] = {register: rows}
    return of_two_months(evolve(STILL, registers=Registers(**registers)))


def of_two_months(assessment: Assessment) -> Difference:
    """What differs between December and January."""
    return difference(state_at(assessment, "2024-12"), state_at(assessment, "2025-01"))


def version(*flows: object, number: str = "(1)", **fields: object) -> StepVersion:
    """A version of a step, cited from one page."""
    return StepVersion(BEFORE, number, flows, **{"citation": PAGE, **fields})  # type: ignore[arg-type]
