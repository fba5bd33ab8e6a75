"""What fields are called."""

from __future__ import annotations

import attrs
import pytest

from pidflow.diff import said_fields
from pidflow.model import Entrustment, Exchange, File, Measure, Registers
from pidflow.reports.fields import field_name
from pidflow.state import StateProcedure, StateSystem

NOT_TOLD = {"id", "key", "steps", "citation", "hosting_citation", "trial_citation"}
MADE = {
    "entrustments": Entrustment("a", "委託事項1"),
    "files": File("a", "ファイル", "file"),
    "measures": Measure("a", "対策"),
}


@pytest.mark.parametrize("register", [field.name for field in attrs.fields(Registers)])
def test_every_field_of_every_row_has_a_name(register: str) -> None:
    """Whatever a row says can be told, in both languages."""
    row = MADE.get(register, Exchange("a", "題", "b"))
    for name in set(said_fields(row)) - NOT_TOLD:
        assert field_name(name, "ja", register)
        assert field_name(name, "en", register).isascii()


@pytest.mark.parametrize("made", [StateProcedure, StateSystem])
def test_every_field_of_headings_and_systems_has_a_name(made: type) -> None:
    """So can whatever a heading or a system says."""
    for name in {field.name for field in attrs.fields(made)} - NOT_TOLD:
        assert field_name(name, "ja") != field_name(name, "en")


def test_a_register_calls_a_field_as_the_form_does() -> None:
    """The counterpart is a receiver of a provision, and the source of an acquisition."""
    told = [field_name("party", "ja", each) for each in ("provisions", "transfers", "acquisitions")]
    assert told == ["提供先", "移転先", "入手元"]
