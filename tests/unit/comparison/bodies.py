"""Two bodies to be compared: the town, and a district that has some of it and some of its own."""

from __future__ import annotations

from attrs import evolve

from pidflow.model import Assessment, Body, Name
from pidflow.state import State
from pidflow.vocabulary import Boundary, Form, Kind, PersonalNumber, Role
from tests.unit.town import ASSUMED, SYSTEMS, TOWN, flow, hop, node, procedure, state, step

DISTRICT_SYSTEMS = (
    *(each for each in SYSTEMS if each.id not in ("hito", "juki")),
    node("jumin", Name("住基システム", "Resident System"), role=Role.RESIDENTS),
    node("kankei", Name("関係課", "sections"), Kind.OFFICE, role=Role.OTHER_AFFAIRS),
    node("kakari", Name("関係係", "offices"), Kind.OFFICE, role=Role.OTHER_AFFAIRS),
    node("pc", Name("連携PC", "PC"), Kind.TERMINAL),
    node("kikin", Name("基金", "fund"), Kind.ORGANISATION, Boundary.OUTSIDE, Role.PAYMENT_FUND),
)

DISTRICT = evolve(
    TOWN,
    id="chiku",
    body=Body("となり市", "Next City"),
    systems=DISTRICT_SYSTEMS,
    procedures=(
        procedure(
            "shikaku",
            "1",
            step("renkei", "(1)", flow(hop("jumin", "kikan", "データ連携", basis=ASSUMED))),
            step("soushin", "(2)", flow(hop("kikan", "pc", "紙"), hop("pc", "rengokai", "専用線"))),
            step("irai", "(3)", flow(hop("kankei", "kakari", number=PersonalNumber.EXCLUDED))),
            step("shokai", "(4)", flow(hop("atena", "kikan", number=PersonalNumber.EXCLUDED))),
            step("nyuryoku", "(5)", systems=("shokuin",)),
        ),
    ),
)
"""Its sheet names neither the person nor the fund."""


def derived(assessment: Assessment) -> Assessment:
    """The same from a form without 別添1."""
    return evolve(assessment, form=Form.PRIORITY, derived=True)


def both(when: str = "2025-01") -> tuple[State, State]:
    """The states of town and district at a point."""
    return state(when), state(when, DISTRICT)
