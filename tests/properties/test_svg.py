"""The laws of pictures: whatever the names are, the picture is well formed and nothing leaves its place."""

from __future__ import annotations

from xml.etree import ElementTree

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pidflow.drawing import audit, compose
from pidflow.drawing.columns import balanced, height_of, poured
from pidflow.drawing.notes import note_lines
from pidflow.drawing.prose import filled
from pidflow.output.svg import svg
from pidflow.sheet import BoxText, Frame, LineKey, LineText, Note, Picture
from pidflow.sheet.measure import label_lines, name_lines, title_lines
from pidflow.textsize import width
from pidflow.vocabulary import TRANSPORTS, Boundary, Information, Kind, PersonalNumber, transport
from tests.unit.drawing.sample import picture, row_layout, sheet_of

WORDS = ("国保システム", "(移転)", "。", "「", "PC", " ", "\n", "ｼｽﾃﾑ", "x" * 40)
TRAPS = ("<script>", "]]>", "&amp;", '"', "\u202e", "\x00", "\ud800", "\uffff")
RARE = ("👨\u200d👩\u200d👧", "🇯🇵", "نظام", "עברית", "\u0301", "葛\U000e0100", "﷽", "⸻", "\ue000")
PIECES = st.sampled_from((*WORDS, *TRAPS, *RARE))
TEXTS = st.one_of(st.lists(PIECES, max_size=8).map("".join), st.text(max_size=40))
NAMES = st.one_of(TEXTS.map(lambda text: text + "名"), st.just("国民健康保険" * 33))
TRANSPORT = st.one_of(st.sampled_from(TRANSPORTS), TEXTS.map(lambda text: transport(f"その他({text}x)")))


@st.composite
def boxes(draw: st.DrawFn) -> tuple[BoxText, ...]:
    found = []
    for ordinal in range(draw(st.integers(1, 4))):
        name = draw(NAMES)
        badges = tuple(draw(st.lists(NAMES, max_size=3)))
        kind, boundary = draw(st.sampled_from(Kind)), draw(st.sampled_from(Boundary))
        found.append(BoxText(f"b{ordinal}", name, name_lines(name, None), kind, boundary, badges))
    return tuple(found)


@st.composite
def lines(draw: st.DrawFn, ids: tuple[str, ...]) -> tuple[LineText, ...]:
    found = []
    for ordinal in range(draw(st.integers(0, 4))):
        found.append(
            LineText(
                key=LineKey("s", draw(st.sampled_from(ids)), draw(st.sampled_from(ids)), ordinal),
                badge=draw(NAMES),
                label=label_lines(draw(TEXTS)),
                transports=tuple(draw(st.lists(TRANSPORT, max_size=2, unique_by=lambda each: each.name))),
                information=draw(st.sampled_from(Information)),
                personal_number=draw(st.sampled_from(PersonalNumber)),
                transitional=draw(st.booleans()),
                choice=draw(st.booleans()),
                directed=draw(st.booleans()),
                tooltip=draw(TEXTS),
            )
        )
    return tuple(found)


@st.composite
def pictures(draw: st.DrawFn) -> Picture:
    """Pictures with any text anywhere."""
    shown = draw(boxes())
    return evolve(
        picture(shown),
        language=draw(st.sampled_from(("ja", "en"))),
        title=draw(TEXTS),
        subtitle=draw(TEXTS),
        source=draw(TEXTS),
        description=draw(TEXTS),
        lines=draw(lines(tuple(box.id for box in shown))),
        notes=tuple(draw(st.lists(st.builds(Note, TEXTS, TEXTS, st.booleans()), max_size=8))),
        frames=tuple(Frame("body", title_lines(name), False) for name in draw(st.lists(NAMES, max_size=1))),
    )


@settings(max_examples=60, deadline=None)
@given(pictures())
def test_pictures_are_well_formed(shown: Picture) -> None:
    """Every picture parses, can be encoded, and shows each hop and each box once."""
    written = svg(compose(shown, row_layout(shown)))
    root = ElementTree.fromstring(written.encode("utf-8"))
    kinds = [group.get("class") for group in root.iter("{http://www.w3.org/2000/svg}g")]
    assert kinds.count("hop") == len(shown.lines)
    assert kinds.count("system") == len(shown.boxes)


@settings(max_examples=60, deadline=None)
@given(pictures())
def test_nothing_leaves_its_place(shown: Picture) -> None:
    """Every text stays in its room and on the sheet, and no print is smaller than 8 pt."""
    found = audit(sheet_of(shown), shown, row_layout(shown))
    assert found.texts_outside == 0
    assert found.smallest_type >= 8


@given(TEXTS, st.floats(2, 30))
def test_filled_lines_keep_the_measure_and_all_text(text: str, measure: float) -> None:
    """Lines are never too wide; nothing but white space is lost."""
    found = filled(text, measure)
    assert all(width(line) <= measure + 0.01 for line in found)
    assert "".join("".join(found).split()) == "".join(text.split())


NOTES = st.lists(st.builds(Note, TEXTS, TEXTS, st.booleans()), max_size=12).map(tuple)


@given(NOTES, st.lists(st.floats(0, 30), min_size=1, max_size=4))
def test_columns_lose_nothing(notes: tuple[Note, ...], heights: list[float]) -> None:
    """The columns and the rest together are the lines, and no column is too high."""
    lines_ = note_lines(notes, 25)
    columns, rest = poured(lines_, heights)
    assert sum(columns, ()) + rest == lines_
    assert all(height_of(column) <= most + 1e-6 for column, most in zip(columns, heights, strict=True))


@given(NOTES, st.integers(1, 4))
def test_balanced_columns_hold_everything(notes: tuple[Note, ...], count: int) -> None:
    """With room enough, every line finds a place."""
    lines_ = note_lines(notes, 25)
    found = balanced(lines_, count, 1e6)
    assert found is not None
    assert sum(found[0], ()) == lines_
