"""The items of the 備考 and their columns."""

from __future__ import annotations

from pidflow.drawing.columns import LEADING, LEAST, balanced, height_of, poured
from pidflow.drawing.notes import NoteLine, note_lines
from pidflow.sheet import Note


def note(number: str, text: str = "取得する。", *, generated: bool = True) -> Note:
    return Note(number, text, generated)


def line(*, kept: bool = False, before: float = 0.0) -> NoteLine:
    return NoteLine("", "行", 0, before, kept)


def test_text_hangs_beside_the_number() -> None:
    """The number stands on the first line only; all lines of all items have one indent."""
    lines = note_lines((note("(1)-①", "あ" * 40), note("(2)")), 20)
    assert [each.number for each in lines] == ["(1)-①", "", "", "(2)"]
    assert len({each.indent for each in lines}) == 1
    assert max(len(each.text) for each in lines) == int(20 - lines[0].indent)


def test_groups_stand_apart() -> None:
    """There is more room above the first item of a group than between its items."""
    first, second, third = note_lines((note("(1)-①"), note("(1)-②"), note("(2)-①")), 20)
    assert first.before == 0
    assert 0 < second.before < third.before


def test_remarks_have_no_number_and_no_indent() -> None:
    """A remark on the whole sheet begins at the left."""
    assert note_lines((note("(1)"), note("", "検証期間にある。")), 20)[-1].indent == 0


def test_a_long_number_is_broken() -> None:
    """A number is never wider than its column, and none of it is lost."""
    lines = note_lines((note("九" * 20, "短い。"),), 20)
    assert "".join(each.number for each in lines) == "九" * 20
    assert all(len(each.number) <= each.indent for each in lines)


def test_sides_hang_below_their_item() -> None:
    """Each side begins a line of its own with its heading; its text hangs beside the heading."""
    change = Note("(1)", "【経路変更】", generated=True, sides=(("前", "あ" * 30), ("後", "短い。")))
    lines = note_lines((change,), 20)
    assert [each.side for each in lines] == ["", "前", "", "後"]
    assert "".join(each.text for each in lines if each.hang) == "あ" * 30 + "短い。"
    assert len({each.hang for each in lines if each.hang}) == 1
    assert all(len(each.text) <= 20 - each.indent - each.hang for each in lines)


def test_a_short_comparison_stays_in_one_column() -> None:
    """What was before and what is after stand below one another."""
    short = Note("(1)", "【経路変更】", generated=True, sides=(("前", "受ける。"), ("後", "送る。")))
    assert [each.kept for each in note_lines((short,), 20)] == [False, True, True]


def test_few_lines_hang_together() -> None:
    """No more lines are kept together than any column has room for, whatever an item says."""
    sides = tuple(("前", "あ" * count) for count in (1, 20, 40, 400))
    for count in (1, 20, 40, 400):
        lines = note_lines((Note("(1)", "い" * count, generated=True, sides=sides),), 20)
        together = max(len(run) for run in "".join("k" if each.kept else " " for each in lines).split(" "))
        assert (together + 1) * LEADING <= LEAST


def test_columns_take_lines_in_order() -> None:
    """What finds no room is handed back."""
    lines = tuple(line() for _ in range(5))
    columns, rest = poured(lines, (2 * LEADING, 2 * LEADING))
    assert [len(column) for column in columns] == [2, 2]
    assert len(rest) == 1


def test_columns_end_where_they_may() -> None:
    """A line that is kept with the one before takes it along into the next column."""
    columns, rest = poured((line(), line(), line(kept=True)), (2 * LEADING,))
    assert len(columns[0]) == 1
    assert len(rest) == 2


def test_room_above_the_first_line_of_a_column_does_not_count() -> None:
    """It parts items, and there is none above."""
    assert height_of((line(before=3), line())) == 2 * LEADING


def test_balanced_columns_are_of_nearly_one_height() -> None:
    """The last column is not much shorter than the others."""
    found = balanced(tuple(line() for _ in range(10)), 3, 100)
    assert found is not None
    assert [len(column) for column in found[0]] == [4, 4, 2]
    assert balanced(tuple(line() for _ in range(10)), 3, 2 * LEADING) is None
