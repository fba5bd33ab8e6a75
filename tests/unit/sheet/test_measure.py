"""Room for names, badges and labels, in points at natural size."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pidflow.geometry import Size
from pidflow.sheet.measure import (
    BADGE_GAP,
    BADGE_HEIGHT,
    BOX_PADDING,
    LABEL_EMS,
    LEADING,
    NAME_EMS,
    TITLE_EMS,
    TYPE,
    badge_rows,
    badge_width,
    box_size,
    label_lines,
    label_size,
    largest,
    name_lines,
    row_width,
    title_lines,
    title_size,
)
from pidflow.textsize import width

_NAMES = st.text("国保標準システムー情報提供ネットワークAB ()", min_size=1, max_size=30)
_NUMBERS = st.lists(st.sampled_from(("(1)", "(2)-①", "⑩", "(12)-⑳")), max_size=9).map(tuple)


@given(_NAMES)
def test_lines_keep_to_their_measure_and_lose_nothing(name: str) -> None:
    """Names, labels and titles are broken into lines no wider than each may be; joined they are the text."""
    for lines, ems in (
        (name_lines(name, None), NAME_EMS),
        (label_lines(name), LABEL_EMS),
        (title_lines(name), TITLE_EMS),
    ):
        assert "".join(lines) == name
        assert all(width(line) <= ems for line in lines)


def test_names_break_where_the_model_marks_them() -> None:
    """A mark of the model goes before any rule."""
    assert name_lines("国保標準システム", "国保|標準システム") == ("国保", "標準システム")


def test_no_data_is_no_label() -> None:
    """A hop without a data name has a badge only."""
    assert label_lines(None) == label_lines("") == ()


@given(_NUMBERS)
def test_badges_are_set_in_rows(numbers: tuple[str, ...]) -> None:
    """Rows keep the order and are no wider than a name, unless a single badge is."""
    rows = badge_rows(numbers)
    assert tuple(number for row in rows for number in row) == numbers
    for row, following in pairwise(rows):
        assert row_width((*row, following[0])) > NAME_EMS * TYPE
    assert all(row and (len(row) == 1 or row_width(row) <= NAME_EMS * TYPE) for row in rows)


def test_a_row_is_its_badges_and_the_gaps_between_them() -> None:
    """Two badges have one gap."""
    assert row_width(("(1)", "⑩")) == pytest.approx(badge_width("(1)") + BADGE_GAP + badge_width("⑩"))


@given(_NAMES, _NUMBERS)
def test_a_box_has_room_for_name_and_badges(name: str, numbers: tuple[str, ...]) -> None:
    """Each line of the name and each row of badges fits between the paddings, one below the other."""
    lines = name_lines(name, None)
    size = box_size(lines, numbers)
    inner = Size(size.width - 2 * BOX_PADDING.width, size.height - 2 * BOX_PADDING.height)
    rows = badge_rows(numbers)
    assert inner.width == pytest.approx(max(width(line, TYPE) for line in lines)) or any(
        inner.width == pytest.approx(row_width(row)) for row in rows
    )
    assert all(width(line, TYPE) <= inner.width + 0.001 for line in lines)
    assert all(row_width(row) <= inner.width + 0.001 for row in rows)
    assert inner.height == pytest.approx(len(lines) * LEADING + len(rows) * (BADGE_HEIGHT + BADGE_GAP))


def test_a_label_has_room_for_badge_and_data() -> None:
    """The data name stands below the badge; the wider of them counts."""
    assert label_size("(1)", ()) == Size(badge_width("(1)"), BADGE_HEIGHT)
    size = label_size("(1)", ("世帯・住所情報等", "届出"))
    assert size == Size(width("世帯・住所情報等", TYPE), BADGE_HEIGHT + 2 * LEADING)
    assert title_size(("練習区", "国")) == Size(width("練習区", TYPE), 2 * LEADING)


def test_room_enough_for_every_size() -> None:
    """The widest and the highest need not be the same."""
    assert largest([Size(3, 1), Size(1, 4), Size(2, 2)]) == Size(3, 4)
