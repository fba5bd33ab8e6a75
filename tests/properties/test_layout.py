"""The laws of measuring, breaking and laying out."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pidflow.geometry import Point, Rect, Size
from pidflow.layout import Placing, arrange, audit
from pidflow.layout.arranging import arranged_once
from pidflow.layout.distances import APART, CORNER
from pidflow.layout.rooms import sizes
from pidflow.sheet import Sheet
from pidflow.textsize import broken, width
from tests.unit.layout.sheets import P, sheet

_NAMES = st.text(
    st.sampled_from(
        "国保標準住民記録個人番号システムネットワークサーバーひらがなゃっｼｽﾃﾑABCabc019%@W（）「」、。・/ 😀\u3099\u200d\U000e0100"
    ),
    max_size=60,
)


@given(st.one_of(_NAMES, st.text(max_size=30)), st.floats(2, 12), st.lists(_NAMES, max_size=3))
def test_lines_never_exceed_the_measure_and_give_the_text_back(
    text: str, measure: float, words: list[str]
) -> None:
    """Whatever the text, its lines fit and lose nothing."""
    lines = broken(text, measure, words)
    assert "".join(lines) == text
    assert all(width(line) <= measure for line in lines)


@given(_NAMES, _NAMES)
def test_two_texts_are_never_wider_together_than_apart(one: str, other: str) -> None:
    """So a line of pieces each measured has room enough."""
    assert width(one + other) <= width(one) + width(other) + 0.01


@st.composite
def _placed(draw: st.DrawFn) -> tuple[Sheet, Placing]:
    """Draw a sheet on a loose grid: persons left, the body's systems in the middle, the rest right."""
    count = draw(st.integers(3, 9))
    ids = [f"第{nth}システム" for nth in range(count)]
    ends = st.tuples(st.sampled_from(ids), st.sampled_from(ids)).filter(lambda pair: pair[0] != pair[1])
    flows = [f"{one}>{other}" for one, other in draw(st.lists(ends, min_size=1, max_size=12))]
    made = sheet(flows, {ids[0]: P})
    cells = draw(st.permutations([(column, row) for column in (1, 2, 3) for row in range(3)]))
    corners = {}
    for box, (column, row) in zip(made.boxes, cells, strict=False):
        at = (0, 1) if box.id == ids[0] else (column, row)
        corners[box.id] = Point(40 + at[0] * 240, 60 + at[1] * 150)
    return made, Placing(corners, Size(10, 10))


@settings(max_examples=40, deadline=None)
@given(_placed())
def test_no_layout_has_faults(placed: tuple[Sheet, Placing]) -> None:
    """Nothing lies on anything else, every line has its way and every label its place."""
    made, placing = placed
    layout = arrange(made, placing)
    assert audit(made, layout).faults == 0


@settings(max_examples=15, deadline=None)
@given(_placed())
def test_ports_keep_apart_and_clear_of_corners(placed: tuple[Sheet, Placing]) -> None:
    """So that arrowheads neither touch one another nor hang over a corner."""
    made, placing = placed
    layout = arrange(made, placing)
    ends: dict[str, list[Point]] = {box.id: [] for box in made.boxes}
    for key, points in layout.lines.items():
        ends[key.source].append(points[0])
        ends[key.target].append(points[-1])
    for id_, points_ in ends.items():
        box = layout.boxes[id_]
        for nth, one in enumerate(points_):
            along = (
                (one.y - box.y, box.bottom - one.y)
                if one.x in (box.x, box.right)
                else (one.x - box.x, box.right - one.x)
            )
            assert min(along) >= CORNER
            assert all(abs(one.x - other.x) + abs(one.y - other.y) >= APART for other in points_[:nth])


@settings(max_examples=15, deadline=None)
@given(_placed(), st.integers(1, 300), st.integers(1, 300))
def test_moving_all_boxes_moves_the_picture(placed: tuple[Sheet, Placing], dx: int, dy: int) -> None:
    """A picture depends on how the boxes stand to one another, not on where they stand."""
    made, placing = placed
    room = sizes(made)
    boxes = {id_: Rect(at.x, at.y, room[id_].width, room[id_].height) for id_, at in placing.boxes.items()}
    one, other = (
        arranged_once(made, {id_: box.moved(x, y) for id_, box in boxes.items()}, Size(10, 10))
        for x, y in ((300, 300), (300 + dx, 300 + dy))
    )
    assert one.moved(dx, dy).lines == other.lines
