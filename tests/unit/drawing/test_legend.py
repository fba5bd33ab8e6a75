"""The legend lists what the picture uses, and nothing else."""

from __future__ import annotations

from attrs import evolve

from pidflow.drawing.legend import sections
from pidflow.drawing.legend_rows import legend
from pidflow.drawing.page import Page
from pidflow.drawing.scene import texts
from pidflow.geometry import Size
from pidflow.sheet import Frame, Picture
from pidflow.vocabulary import PersonalNumber, transport
from tests.unit.drawing.sample import DIFFERENCE, LINKED, MEDIUM, SMALL, box_text, line_text, picture

PAGE = Page(Size(297, 210), 1.0)


def listed(shown: Picture) -> dict[str, list[str]]:
    return {section.heading: [entry.text for entry in section.entries] for section in sections(shown)}


def test_only_what_is_used() -> None:
    """One line for each kind of line, transport, badge and box in the picture."""
    assert listed(SMALL) == {
        "個人番号": ["含む", "含むか否かの記載なし"],
        "手段": ["紙", "記載なし"],
        "番号": ["情報の流れ(番号は備考の番号)", "枠の中の番号: その中での作業"],
        "枠": ["実施機関内のシステム", "外部のシステム", "ネットワーク", "人"],
    }


def test_signs_for_alternatives_and_transitional_flows() -> None:
    """Dashed badges and ※ are told where they occur."""
    line = evolve(line_text("a", "b", PersonalNumber.INCLUDED, LINKED), choice=True, transitional=True)
    found = listed(picture((box_text("a", "A"), box_text("b", "B")), (line,)))
    assert found["番号"][1:] == ["いずれか一つ(又は)", "※ 移行が完了するまでの流れ"]


def test_alternatives_of_several_families_name_their_transports() -> None:
    """In the vocabulary's order, after the families of their own."""
    either = line_text("a", "b", PersonalNumber.INCLUDED, transport("端末直接操作"), MEDIUM)
    found = listed(picture((box_text("a", "A"), box_text("b", "B")), (either,)))
    assert found["手段"] == ["いずれか: 電子記録媒体・端末直接操作"]


def test_platforms_are_explained() -> None:
    """The body's frame bears its name; a platform's dashes need a word."""
    shown = picture((box_text("a", "A"),), frames=(Frame("cloud", ("雲",), platform=True),))
    assert listed(shown) == {"枠": ["実施機関内のシステム", "基盤(この上で動くシステムを囲む)"]}


def test_english() -> None:
    """In an English picture everything is English."""
    shown = evolve(SMALL, language="en")
    said = "".join(text.text for text in texts(legend(shown, PAGE).shapes))
    assert "paper" in said
    assert not any("\u3040" <= character <= "\u9fff" for character in said.replace("①", ""))


def test_nothing_to_explain() -> None:
    """An empty picture has no legend."""
    part = legend(picture(()), PAGE)
    assert (part.shapes, part.size.height) == ((), 0)


def test_sections_share_rows_where_they_fit() -> None:
    """Short sections stand side by side; the legend takes no more height than it needs."""
    both = legend(picture((box_text("a", "A"), box_text("b", "B")), (line_text("a", "b"),)), PAGE)
    assert both.size.height < 50


def test_a_tight_legend_says_the_same() -> None:
    """Sections run on: no heading and no meaning is lost, and none leaves the page."""
    for shown in (SMALL, DIFFERENCE):
        usual, tight = legend(shown, PAGE), legend(shown, PAGE, tight=True)
        assert sorted(text.text for text in texts(tight.shapes)) == sorted(
            text.text for text in texts(usual.shapes)
        )
        assert max(text.room.right for text in texts(tight.shapes)) <= PAGE.body.width


def test_a_heading_never_ends_a_row() -> None:
    """It stands on one line with the first of its entries."""
    said = {text.text: text.room.centre.y for text in texts(legend(DIFFERENCE, PAGE, tight=True).shapes)}
    for section in sections(DIFFERENCE):
        assert abs(said[section.heading] - said[section.entries[0].text]) < 1
