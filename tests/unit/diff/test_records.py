"""What headings, systems, register rows and orders changed in."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from attrs import evolve

from pidflow.calendar import ALWAYS
from pidflow.diff import ChangeKind, Difference, difference
from pidflow.diff.record_kinds import PROCEDURE_FIELDS, SYSTEM_FIELDS
from pidflow.model import Citation, Registers
from pidflow.state import State, StateProcedure, StateSystem
from pidflow.vocabulary import Boundary, Kind, Role
from tests.unit.town import state

ELSEWHERE = Citation("評価書", "99")


def with_system(**fields: Any) -> State:
    """The town with another main system."""
    systems = tuple(evolve(each, **fields) if each.id == "kikan" else each for each in state().systems)
    return evolve(state(), systems=systems)


def with_heading(**fields: Any) -> State:
    """The town with another heading of its first procedure."""
    first, *others = state().procedures
    return evolve(state(), procedures=(evolve(first, **fields), *others))


def with_row(register: str, **fields: Any) -> State:
    """The town with another first row of a register."""
    first, *others = getattr(state().registers, register)
    return evolve(
        state(), registers=evolve(state().registers, **{register: (evolve(first, **fields), *others)})
    )


def kinds(found: Difference) -> list[str]:
    """The kinds of the only change."""
    (change,) = found.all_changes()
    return [kind.name for kind in change.kinds]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"name": "改"}, ["RENAMED"]),
        ({"name_en": "other"}, ["RENAMED"]),
        ({"breaks": None}, ["SPELLING"]),
        ({"aliases": ("別",)}, ["SPELLING"]),
        ({"kind": Kind.PLATFORM}, ["STANDING"]),
        ({"boundary": Boundary.OUTSIDE}, ["STANDING"]),
        ({"operator": "事業者"}, ["STANDING"]),
        ({"role": Role.TAX}, ["STANDING"]),
        ({"hosted_on": None}, ["HOSTING"]),
        ({"trial_on": "cloud"}, ["HOSTING"]),
        ({"note": "注"}, ["REWORDED"]),
        ({"note_en": "note"}, ["REWORDED"]),
        ({"hosting_citation": ELSEWHERE}, ["CITATION"]),
        ({"trial_citation": ELSEWHERE}, ["CITATION"]),
        ({"hosted_on": None, "hosting_citation": None, "name": "改"}, ["RENAMED", "HOSTING"]),
    ],
)
def test_in_what_a_system_changed(fields: dict[str, Any], told: list[str]) -> None:
    """Each field of a system makes its kind of change; it is told once, with both sides."""
    found = difference(state(), with_system(**fields))
    assert kinds(found) == told
    assert bool(found.systems) is (told != ["CITATION"])
    assert not found.orders


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"number": "9"}, ["RENUMBERED"]),
        ({"title": "別の事務"}, ["RENAMED"]),
        ({"title_en": "other affairs"}, ["RENAMED"]),
        ({"citation": ELSEWHERE}, ["CITATION"]),
    ],
)
def test_in_what_a_heading_changed(fields: dict[str, Any], told: list[str]) -> None:
    """A procedure that is renumbered or renamed keeps its steps: none of them is told."""
    found = difference(state(), with_heading(**fields))
    assert kinds(found) == told
    assert found.changes == ()


@pytest.mark.parametrize(
    ("register", "fields", "told"),
    [
        ("entrustments", {"chain": ()}, ["REGISTER"]),
        ("entrustments", {"files": ()}, ["REGISTER"]),
        ("transfers", {"law": "番号法19条"}, ["REGISTER"]),
        ("transfers", {"covers": ()}, ["REGISTER"]),
        ("files", {"storage": ()}, ["REGISTER"]),
        ("connections", {"transports": ()}, ["TRANSPORT", "REGISTER"]),
        ("connections", {"data": "資格情報"}, ["DATA", "REGISTER"]),
        ("transfers", {"frequency": "月次", "title": "移転先2"}, ["FREQUENCY", "RENAMED", "REGISTER"]),
        ("entrustments", {"period": ALWAYS}, ["PERIOD", "REGISTER"]),
        ("files", {"name_en": "another file"}, ["RENAMED", "REGISTER"]),
        ("files", {"note": "一つだけ。"}, ["REWORDED", "REGISTER"]),
        ("connections", {"citation": ELSEWHERE}, ["CITATION"]),
    ],
)
def test_in_what_a_row_changed(register: str, fields: dict[str, Any], told: list[str]) -> None:
    """A row that says something else is told with its register; one that is cited from elsewhere apart."""
    found = difference(state(), with_row(register, **fields))
    assert kinds(found) == told
    assert [change.register for change in found.registers] == ([register] if "REGISTER" in told else [])


def test_rows_that_come_and_go() -> None:
    """A row that stands on one side only is added or removed."""
    found = difference(state(), evolve(state(), registers=Registers()))
    rows = sum(len(getattr(state().registers, field.name)) for field in attrs.fields(Registers))
    assert [change.kinds for change in found.registers] == [(ChangeKind.REMOVED,)] * rows
    assert not any(order.moved for order in found.orders)


def test_another_order_is_told() -> None:
    """Systems in another order are a difference, though none of them changed."""
    found = difference(state(), evolve(state(), systems=state().systems[::-1]))
    assert not list(found.all_changes())
    (order,) = found.orders
    assert (order.of, order.moved) == (("systems",), True)
    assert found.differs


def test_a_whole_procedure_comes_with_its_steps() -> None:
    """Its heading is added, and each of its steps; the heading doesn't hold the steps a second time."""
    found = difference(state("2024-12"), state())
    (heading,) = [change for change in found.procedures if change.key == "kyufu"]
    assert heading.kinds == (ChangeKind.ADDED,)
    assert heading.after is not None
    assert heading.after.steps == ()


@pytest.mark.parametrize(
    ("made", "fields", "matched"),
    [(StateSystem, SYSTEM_FIELDS, {"id"}), (StateProcedure, PROCEDURE_FIELDS, {"key", "steps"})],
)
def test_every_field_has_its_kind(made: type[Any], fields: dict[str, ChangeKind], matched: set[str]) -> None:
    """No field of a system or heading can differ without a kind."""
    assert {field.name for field in attrs.fields(made)} - matched == set(fields)
