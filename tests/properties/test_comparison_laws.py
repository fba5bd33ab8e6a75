"""Laws of comparing bodies by role."""

from __future__ import annotations

from collections import Counter

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pidflow.comparison import (
    Cell,
    Comparison,
    Contrast,
    Silence,
    columns_of,
    compare,
    comparison_picture,
    comparison_sheet,
    strands,
)
from pidflow.layout import arrange, audit, place_in_columns
from pidflow.output.comparison import comparison_record, comparison_rows
from pidflow.query import Carrying, Question, matches
from pidflow.state import State
from pidflow.vocabulary import Form
from tests.properties.strategies_comparison import bodies

FEW = settings(max_examples=30, deadline=None)
"""Two or three whole states make a long example."""

_carrying = st.sampled_from((Carrying.ANYTHING, *Carrying))


def cells_of(found: Comparison, nth: int) -> list[Cell]:
    """Every cell of a body."""
    return [pair.cells[nth] for pair in found.pairs] + [
        each.cell for each in found.apart if each.state == nth
    ]


@given(st.lists(bodies(), min_size=2, max_size=3), _carrying)
@FEW
def test_every_hop_is_in_exactly_one_cell(states: list[State], carrying: Carrying) -> None:
    """Of those that are what was asked; none is dropped, and none told twice."""
    found = compare(states, carrying)
    for nth, taken in enumerate(states):
        told = [edge.id for cell in cells_of(found, nth) for edge in cell.hops]
        wanted = [match.hop.id for match in matches(taken, Question(carrying=carrying))]
        assert sorted(told) == sorted(wanted)


@given(bodies(), _carrying)
@FEW
def test_compared_with_itself_nothing_lacks_or_differs(taken: State, carrying: Carrying) -> None:
    """Neither a role nor a flow between two."""
    found = compare((taken, taken), carrying)
    assert not any(row.lacking for row in found.roles)
    assert not any(pair.contrasts for pair in found.pairs)


@given(bodies(), bodies(), _carrying)
@FEW
def test_swapping_the_bodies_swaps_the_columns(one: State, other: State, carrying: Carrying) -> None:
    """The rows stay in their order, with the same contrasts."""
    there, back = compare((one, other), carrying), compare((other, one), carrying)
    assert [row.players[::-1] for row in back.roles] == [row.players for row in there.roles]
    assert [(pair.source, pair.target, pair.cells[::-1]) for pair in back.pairs] == [
        (pair.source, pair.target, pair.cells) for pair in there.pairs
    ]
    assert [pair.contrasts for pair in back.pairs] == [pair.contrasts for pair in there.pairs]


@given(st.lists(bodies(), min_size=2, max_size=3), _carrying)
@FEW
def test_a_cell_is_empty_for_one_reason_or_has_hops(states: list[State], carrying: Carrying) -> None:
    """A pair is there since some body has it; only a source with 別添1 says that there is none."""
    found = compare(states, carrying)
    for pair in found.pairs:
        assert any(cell.hops for cell in pair.cells)
        for cell, taken in zip(pair.cells, states, strict=True):
            assert bool(cell.hops) is (cell.silence is None)
            if cell.silence is Silence.NONE:
                assert taken.assessment.form is Form.FULL
                assert not taken.assessment.derived
        assert (Contrast.LACKING in pair.contrasts) is bool(pair.lacking)


@given(st.lists(bodies(), min_size=2, max_size=3))
@FEW
def test_lines_hold_every_hop_between_roles_once(states: list[State]) -> None:
    """What a picture tells of them is one of the same kind."""
    found = compare(states)
    told = [edge.id for strand in strands(found.pairs) for edge in strand.hops[0]]
    assert sorted(told) == sorted(edge.id for pair in found.pairs for edge in pair.cells[0].hops)


@given(st.lists(bodies(), min_size=2, max_size=3), _carrying)
@FEW
def test_rows_and_record_tell_the_same(states: list[State], carrying: Carrying) -> None:
    """Each cell of the record is a row of the table."""
    found = compare(states, carrying)
    record, table = comparison_record(found)["comparison"], comparison_rows(found)
    assert len([row for row in table.rows if row[2] == "流れ"]) == len(states) * len(record["pairs"])
    assert len([row for row in table.rows if row[2] == "役割なしの流れ"]) == len(record["apart"])
    assert all(len(row) == len(table.head) for row in table.rows)


def most_side_by_side(found: Comparison) -> int:
    """How many lines there are at most between the same two roles."""
    ends = Counter(
        frozenset((each.source, each.target))
        for each in strands(found.pairs)
        if each.source is not each.target
    )
    return max(ends.values(), default=0)


@given(bodies(), bodies())
@settings(max_examples=12, deadline=None)  # each is routed, which takes a while
def test_its_picture_has_no_fault(one: State, other: State) -> None:
    """Each box in one column, and room for every line."""
    found = compare((one, other))
    assume(0 < most_side_by_side(found) <= 5)  # with more, not every label need find room
    sheet = comparison_sheet(comparison_picture(found))
    columns = columns_of(sheet)
    assert sorted(id for column in columns for id in column) == sorted(box.id for box in sheet.boxes)
    assert audit(sheet, arrange(sheet, place_in_columns(sheet, columns))).faults == 0
