"""The laws of `pidflow.output`, over whole assessments."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from pidflow.model import Assessment
from pidflow.output.dot import digraph
from pidflow.output.hops import hops_table, list_table
from pidflow.output.record import export_record, hops_record, list_record, to_json
from pidflow.output.table import Table, write_table
from pidflow.state import State
from tests.properties.strategies_assessment import LAW, assessments, states


def is_plain(value: Any) -> bool:
    """Whether a value is made of texts, whole numbers, truth values, None, lists and records alone."""
    if type(value) is dict:
        return all(type(key) is str and is_plain(each) for key, each in value.items())
    if type(value) is list:
        return all(is_plain(each) for each in value)
    return value is None or type(value) in (str, int, bool)


@LAW
@given(states())
def test_an_export_is_plain_and_reads_back(state: State) -> None:
    """JSON -> text -> JSON is the identity, for the export and for the hops alone."""
    for record in (export_record(state), hops_record(state, state.hops)):
        assert is_plain(record)
        assert json.loads(to_json(record)) == record


@LAW
@given(assessments())
def test_a_list_is_plain_and_reads_back(assessment: Assessment) -> None:
    """What `list` answers is plain, and names each moment and each procedure of the newest state."""
    record = list_record([assessment])
    assert is_plain(record)
    assert json.loads(to_json(record)) == record
    (listed,) = record["assessments"]
    assert [each["id"] for each in listed["states"]] == [moment.id for moment in assessment.moments]
    (row,) = list_table([assessment]).rows
    assert all(moment.id in row[3] and moment.label in row[3] for moment in assessment.moments)


@LAW
@given(states())
def test_an_export_refers_to_what_it_holds(state: State) -> None:
    """Systems, steps and hops refer to each other by ids that the export has."""
    record = export_record(state)
    systems = {system["id"] for system in record["systems"]}
    steps = {(step["procedure_key"], step["key"]) for step in record["steps"]}
    for system in record["systems"]:
        assert {system["hosted_on"], system["trial_on"]} <= {*systems, None}
    for step in record["steps"]:
        assert set(step["systems"]) <= systems
        assert len(set(step["systems"])) == len(step["systems"])
    for hop in record["hops"]:
        assert {hop["source"], hop["target"]} <= systems
        assert (hop["procedure_key"], hop["step_key"]) in steps


@LAW
@given(states())
def test_hops_make_a_row_each(state: State) -> None:
    """The table has a row for each hop, every cell of it filled but the citation that the step lacks."""
    table = hops_table(state, state.hops)
    assert [(row[0], row[1]) for row in table.rows] == [
        (edge.procedure.number, edge.step.number) for edge in state.hops
    ]
    for row, edge in zip(table.rows, state.hops, strict=True):
        assert all(row[:-1])
        assert bool(row[-1]) is (edge.step.citation is not None)


@LAW
@given(states())
def test_dot_has_each_hop_as_an_edge(state: State) -> None:
    """A digraph has an edge for each hop and a node for each end, over all procedures or one of them."""
    for procedure in (None, *(each.key for each in state.procedures)):
        hops = [edge for edge in state.hops if procedure in (None, edge.procedure.key)]
        lines = str(digraph(state, procedure).source).splitlines()
        edges = [line.split() for line in lines if " -> " in line]
        told = [(words[0].strip('"'), words[2].strip('"')) for words in edges]
        assert sorted(told) == sorted((edge.hop.source, edge.hop.target) for edge in hops)
        ends = {end for edge in hops for end in (edge.hop.source, edge.hop.target)}
        nodes = [line.split()[0].strip('"') for line in lines if "[label=" in line and " -> " not in line]
        assert sorted(nodes) == sorted(ends)


_ANY = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), max_size=8)
_AWKWARD = st.sampled_from(("A|B", "\\", 'a "b", c', "国保標準システム =[紙]=> A", " x ", ""))
_ALIGNED = st.text("aA1 国ーｱé①(）", max_size=8)
"""Text on whose width every terminal agrees."""


@st.composite
def tables(draw: st.DrawFn, cells: st.SearchStrategy[str]) -> Table:
    """Tables of up to four rows and three columns."""
    columns = draw(st.integers(1, 3))
    row = st.tuples(*[cells] * columns)
    return Table(draw(row), tuple(draw(st.lists(row, max_size=4))))


@given(tables(_ANY | _AWKWARD))
def test_csv_reads_back(table: Table) -> None:
    """A spreadsheet reads the same cells."""
    read = list(csv.reader(io.StringIO(write_table(table, "csv"))))
    assert [tuple(row) for row in read] == [table.head, *table.rows]


@given(tables(_ANY | _AWKWARD))
def test_markdown_has_the_same_cells(table: Table) -> None:
    """Each row has a bar before, between and after its cells, and no other that counts."""
    head, rule, *rows = write_table(table, "markdown").splitlines()
    assert set(rule) <= {"|", "-", " "}
    for line, cells in zip((head, *rows), (table.head, *table.rows), strict=True):
        plain = line.replace("\\\\", "").replace("\\|", "")
        assert plain.count("|") == len(cells) + 1
        assert line.replace("\\|", "|").replace("\\\\", "\\") == "| " + " | ".join(cells) + " |"


def _cut(line: str, widths: list[int]) -> tuple[str, ...]:
    """What stands in columns of these widths, two spaces apart."""
    parts = []
    for width in widths:
        part = ""
        while line and wcswidth(part) < width + 2:
            part, line = part + line[0], line[1:]
        parts.append(part.rstrip(" "))
    return (*parts[:-1], parts[-1] + line)


@given(tables(_ALIGNED))
def test_columns_are_aligned(table: Table) -> None:
    """Each cell begins where the rule of its column does, counted in the widths of a terminal."""
    head, rule, *rows = write_table(table, "table").split("\n")[:-1]
    widths = [len(part) for part in rule.split("  ")]
    widths += [0] * (len(table.head) - len(widths))
    for line, cells in zip((head, *rows), (table.head, *table.rows), strict=True):
        assert _cut(line, widths) == tuple(cell.rstrip(" ") for cell in cells)
