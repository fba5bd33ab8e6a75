"""Where each part of a model stands."""

from __future__ import annotations

from pathlib import Path

from pidflow.loading import find, load, places
from pidflow.verify.cited import parts

MODEL = find("shinjuku-kokuho")


def line_at(place: str, line: int) -> str:
    """A line of a file."""
    return Path(place).read_text(encoding="utf-8").splitlines()[line - 1]


def test_every_part_that_cites_has_a_place() -> None:
    """Whatever the address of a part, its place is known."""
    known = places(MODEL)
    assert {part.address for part in parts(load(MODEL)) if part.address not in known} == set()


def test_a_place_is_where_the_citation_stands() -> None:
    """Or where the part begins, if it has none of its own."""
    known = places(MODEL)
    gov = known["systems/gov-cloud"]
    assert line_at(gov.file, gov.line)[gov.column - 1 :] == "p17 事由"
    step = known["shikaku/setai-jusho"]
    assert line_at(step.file, step.line)[step.column - 1 :] == "key: setai-jusho"
    assert known["entrustments/itaku-7"].file.endswith("registers.yaml")


def test_files_that_cant_be_read_have_no_places(tmp_path: Path) -> None:
    """Faults are the loader's to tell."""
    (tmp_path / "systems.yaml").write_text("- [", encoding="utf-8")
    assert places(tmp_path) == {}
