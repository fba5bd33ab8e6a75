"""The figures of an audit, as a table and as a record."""

from __future__ import annotations

import json

from attrs import evolve

from pidflow.drawing import Audit
from pidflow.layout import Audit as Lines
from pidflow.output.audit import audit_record, audit_table
from pidflow.output.record import to_json
from tests.unit.town import state

GOOD = Audit(Lines(crossings=2, bends=7, length=150, straight=100), 0, 0, 8.0, 1, "297x210")


def told(audit: Audit) -> dict[str, tuple[str, str]]:
    return {name: (value, allowed) for name, value, allowed in audit_table(audit, "en").rows}


def test_what_no_picture_may_have_is_told_with_its_limit() -> None:
    """What is allowed stands beside the figure; figures without a limit have none."""
    found = told(evolve(GOOD, lines=evolve(GOOD.lines, through=3)))
    assert found["lines through boxes"] == ("3", "0")
    assert found["smallest printed type (pt)"] == ("8", "≥ 8")
    assert found["crossings"] == ("2", "")
    assert found["detour (times)"] == ("1.5", "")
    assert found["paper (mm)"] == ("297x210", "")


def test_every_fault_has_a_row() -> None:
    """The rows whose limit is 0 add up to the faults."""
    lines = Lines(1, 1, 1, 1, 1, 1, 1)
    audit = Audit(lines, 1, 1, 8.0, 1, "297x210")
    assert sum(int(value) for value, allowed in told(audit).values() if allowed == "0") == audit.faults


def test_type_too_small_is_a_fault() -> None:
    """Below 8 pt nobody reads it."""
    assert evolve(GOOD, smallest_type=7.9).faults == 1
    assert GOOD.faults == 0


def test_in_japanese() -> None:
    """By default, with as many rows."""
    japanese, english = audit_table(GOOD), audit_table(GOOD, "en")
    assert japanese.head == ("項目", "値", "許される値")
    assert [row[1:] for row in japanese.rows] == [row[1:] for row in english.rows]


def test_a_record_tells_of_which_picture_it_is() -> None:
    """Schema, assessment, states and procedure, then the figures by English keys."""
    record = json.loads(to_json(audit_record(GOOD, (state("2024-12"), state()), "shikaku")))
    assert record["schema"] == "pidflow/1"
    assert (record["states"], record["procedure"]) == (["2024-12", "2025-01"], "1")
    assert (record["faults"], record["figures"]["crossings"]) == (0, 2)
