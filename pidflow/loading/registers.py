"""What registers.yaml says: what the form declares beside the flows."""

from __future__ import annotations

from pidflow.loading.faults import quoted
from pidflow.loading.flows import Desk
from pidflow.loading.procedures import Outline
from pidflow.loading.rows import RowDesk
from pidflow.loading.scope import Scope, refuse_twice
from pidflow.loading.values import Fields
from pidflow.model import Entrustment, Exchange, Registers
from pidflow.vocabulary import Character

_CHARACTERS = {
    "connections": Character.UNSTATED,
    "acquisitions": Character.UNSTATED,
    "provisions": Character.PROVISION,
    "transfers": Character.TRANSFER,
}
"""The legal character of what a row of a register declares, where the row says none."""


def build_registers(fields: Fields, desk: Desk, outline: Outline) -> Registers:
    """Read the rows of registers.yaml.

    Args:
        fields: The file's record.
        desk: What their flows are read with.
        outline: The steps that rows may cover.
    """
    for register in fields.values:
        refuse_twice([each.need("key") for each in fields.records(register)], "the row", desk.scope.faults)
    files = frozenset(each.need("key").value for each in fields.records("files"))
    rows = RowDesk(desk, outline, files, fields.sound("files"))
    exchanges = {
        name: tuple(each for row in fields.records(name) for each in rows.exchanges(row, character))
        for name, character in _CHARACTERS.items()
    }
    registers = Registers(
        **exchanges,
        entrustments=tuple(each for row in fields.records("entrustments") for each in rows.entrustments(row)),
        files=tuple(each for row in fields.records("files") for each in rows.stored_files(row)),
        measures=tuple(each for row in fields.records("measures") for each in rows.measures(row)),
    )
    _refuse_shared_numbers(fields, registers, desk.scope)
    return registers


def _refuse_shared_numbers(fields: Fields, registers: Registers, scope: Scope) -> None:
    """Two rows of one number at the same time could not be told apart."""
    for name in (*_CHARACTERS, "entrustments"):
        places = {row.need("key").value: row.place for row in fields.records(name)}
        rows: tuple[Exchange | Entrustment, ...] = getattr(registers, name)
        for place, row in enumerate(rows):
            others = (each for each in rows[:place] if each.key != row.key and each.number == row.number)
            if row.number and any(
                scope.calendar.timeline.overlap(each.period, row.period) for each in others
            ):
                found = f"the number{quoted(row.number)}, which another row has already"
                scope.faults.add(places[row.key], found, "one row a number at a time")
