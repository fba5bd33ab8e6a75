"""The readings of sources without a model yet are whole tables: nothing of them was lost in the writing."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

READINGS = sorted(Path(__file__).with_name("readings").glob("*.tsv"))


def rows(reading: Path) -> list[list[str]]:
    """The rows below the comments, the head first."""
    lines = reading.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.stem)
def test_every_row_has_every_column(reading: Path) -> None:
    head, *facts = rows(reading)
    assert {"section", "number", "state", "page", "route", "data", "transport", "remark"} <= set(head)
    assert {len(fact) for fact in facts} == {len(head)}


@pytest.mark.parametrize(
    ("reading", "section", "count"),
    [
        ("nakano-kokuho", "provision", 20),
        ("nakano-kokuho", "transfer", 5),
        ("nakano-kokuho", "system", 15),
        ("fukuoka-kokuho", "transfer", 6),
    ],
)
def test_there_are_as_many_rows_as_the_form_says(reading: str, section: str, count: int) -> None:
    """Where the document itself says how many there are; rows in force, each number once."""
    head, *facts = rows(Path(__file__).with_name("readings") / f"{reading}.tsv")
    told = [dict(zip(head, fact, strict=True)) for fact in facts]
    numbers = Counter(each["number"] for each in told if each["section"] == section)
    assert len(numbers) == count
