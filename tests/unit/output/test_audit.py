"""The figures of a picture, for people and for programs."""

from __future__ import annotations

from attrs import evolve

from pidflow.drawing import Audit
from pidflow.output.audit import audit_record, audit_table
from pidflow.pipeline import audit_of
from tests.unit.pipeline.placed import placed
from tests.unit.town import state


def figures() -> Audit:
    """The figures of a picture of the town."""
    return audit_of((state(),), "shikaku", placed()["shikaku"])


def test_a_table_tells_what_is_allowed() -> None:
    """A row a figure: its name, its value, and the value that it must have where it is not free."""
    audit = figures()
    japanese, english = audit_table(audit), audit_table(audit, "en")
    assert [row[1:] for row in japanese.rows] == [row[1:] for row in english.rows]
    assert [row[0] for row in japanese.rows] == [
        *("重なるラベル", "枠を通り抜ける線", "ほかの線に重なる線", "重なる枠", "曲がり角での交差"),
        *("引けない線", "置けないラベル", "枠の外に出る文字", "詰めた文字", "印刷時の最小の文字(pt)"),
        *("交差", "曲がり", "線の長さ", "障害がない場合の長さ", "遠回り(倍)", "枚数", "用紙(mm)"),
    ]
    assert [row[0] for row in english.rows] == [
        *("label overlaps", "lines through boxes", "lines on others", "box overlaps", "crossings at bends"),
        *("lines without a way", "labels without a place", "texts outside", "texts squeezed"),
        *("smallest printed type (pt)", "crossings", "bends", "length of lines"),
        *("length if nothing were in the way", "detour (times)", "sheets", "paper (mm)"),
    ]
    allowed = {name: bound for name, _, bound in english.rows}
    assert (allowed["label overlaps"], allowed["crossings"]) == ("0", "")
    assert (allowed["smallest printed type (pt)"], japanese.head) == ("≥ 8", ("項目", "値", "許される値"))


def test_values_are_those_of_the_audit() -> None:
    """Each figure is told under its own name."""
    audit = figures()
    lines = evolve(
        audit.lines,
        label_overlaps=1,
        through=2,
        overlaps=3,
        box_overlaps=4,
        bend_crossings=5,
        unrouted=6,
        unlabelled=7,
        crossings=8,
        bends=9,
        length=300.0,
        straight=200.0,
    )
    record = audit_record(
        evolve(audit, lines=lines, texts_outside=10, texts_squeezed=11), (state(),), "shikaku"
    )
    assert record["figures"] == {
        "label_overlaps": 1,
        "lines_through_boxes": 2,
        "lines_on_lines": 3,
        "box_overlaps": 4,
        "crossings_at_bends": 5,
        "lines_missing": 6,
        "labels_missing": 7,
        "texts_outside": 10,
        "texts_squeezed": 11,
        "smallest_type": audit.smallest_type,
        "crossings": 8,
        "bends": 9,
        "length": 300.0,
        "straight": 200.0,
        "detour": 1.5,
        "sheets": audit.sheets,
        "paper": audit.paper,
    }
    assert record["faults"] > 0


def test_a_record_tells_of_which_picture() -> None:
    """Assessment, state or states, and procedure are those of the picture."""
    record = audit_record(figures(), (state("2024-12"), state()), "shikaku")
    assert [*record] == ["schema", "assessment", "states", "procedure", "procedure_key", "faults", "figures"]
    assert (record["states"], record["procedure"], record["faults"]) == (["2024-12", "2025-01"], "1", 0)


def test_without_a_line_there_is_no_detour() -> None:
    """Where nothing is drawn nothing is longer than it had to be."""
    audit = figures()
    none = evolve(audit, lines=evolve(audit.lines, length=0.0, straight=0.0))
    assert audit_record(none, (state(),), "1")["figures"]["detour"] == 1.0
