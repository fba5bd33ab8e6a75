"""The picture of a difference: everything that either state has, with what became of it, and what changed in words."""

from __future__ import annotations

import pytest

from pidflow.diff import HopMark
from pidflow.errors import InputFault
from pidflow.model import Correction, History, Step, StepVersion
from pidflow.sheet import LineKey, Picture, difference_picture
from pidflow.wording import Language
from tests.unit.town import AFTER, BEFORE, flow, hop, procedure, state, step, town


def changes(language: Language = "ja") -> Picture:
    """What changes in the town from December to January."""
    return difference_picture(state("2024-12"), state("2025-01"), "shikaku", language)


def test_the_head_names_both_states() -> None:
    """Who sees the picture alone knows that it is a difference, and of what."""
    picture = changes()
    assert picture.title == "1. 資格と給付に関する事務"
    assert "令和6年12月まで → 令和7年1月以降" in picture.subtitle
    assert "p17" in picture.source
    assert "p18" in picture.source
    assert "until December 2024 → from January 2025" in changes("en").subtitle


def test_lines_of_both_states_are_marked() -> None:
    """The former way and the new one are both drawn, each told from the other and from what stays."""
    assert {line.key: line.change for line in changes().lines} == {
        LineKey("todoke", "hito", "shokuin"): HopMark.SAME,
        LineKey("renkei", "juki", "atena"): HopMark.FORMER_WAY,
        LineKey("renkei", "atena", "kikan"): HopMark.FORMER_WAY,
        LineKey("shinsa", "kikan", "rengokai"): HopMark.SAME,
        LineKey("renkei", "juki", "kikan", 0): HopMark.NEW_WAY,
        LineKey("renkei", "juki", "kikan", 1): HopMark.NEW_WAY,
    }


def test_boxes_and_frames_are_marked() -> None:
    """A box that is renamed is changed; a platform that now hosts is new; what only the former way met is gone."""
    picture = changes()
    boxes = {box.id: box.change for box in picture.boxes}
    assert (boxes["kikan"], boxes["atena"], boxes["juki"]) == (
        HopMark.RETAGGED,
        HopMark.REMOVED,
        HopMark.SAME,
    )
    assert {frame.id: frame.change for frame in picture.frames} == {
        "body": HopMark.SAME,
        "cloud": HopMark.ADDED,
    }


def test_only_what_changed_has_an_item() -> None:
    """An item tells in what a step changed, and its wording before and after."""
    (item,) = [note for note in changes().notes if note.number]
    assert item.number == "(2)→(2)-①"
    assert item.text == "【経路変更・番号変更】"
    (was, before), (is_, after) = item.sides
    assert (was, is_) == ("前", "後")
    assert (
        before
        == "住民記録システムから宛名システムを経由し、世帯情報を取得する(宛名システムから旧システムへは紙)。"
    )
    assert after.startswith("次のいずれかによる。")
    (english,) = [note for note in changes("en").notes if note.number]
    assert english.text == "[rerouted, renumbered]"
    assert [heading for heading, _ in english.sides] == ["Before", "After"]


def test_changed_boxes_and_frames_are_told_in_words() -> None:
    """Who can't see the marks reads which boxes came, went or changed; a renamed one by both names."""
    (remark,) = [note.text for note in changes().notes if not note.number]
    assert all(
        told in remark for told in ("旧システム → 新システム(変更)", "宛名システム(削除)", "クラウド(追加)")
    )
    (english,) = [note.text for note in changes("en").notes if not note.number]
    assert "Old System → New System(changed)" in english.replace(" (", "(")


def test_words_that_stay_are_told_once() -> None:
    """A step that was only renumbered says the same before and after, and says it once."""
    first, second = (
        state(when, town(procedure("a", "1", step("s", number, flow(hop("juki", "atena"))))))
        for when, number in (("2024-12", "(1)"), ("2025-01", "(2)"))
    )
    (item,) = difference_picture(first, second, "a").notes
    assert (item.number, item.text) == ("(1)→(2)", "【番号変更】")
    assert item.sides == (("前・後", "住民記録システムから宛名システムへ世帯情報を渡す。"),)


def test_a_correction_is_told_in_the_items() -> None:
    """A step of which only the record was corrected says so beside what was corrected."""
    versions = (
        StepVersion(BEFORE, "(1)", (flow(hop("juki", "atena", "紙")),)),
        StepVersion(
            AFTER,
            "(1)",
            (flow(hop("juki", "atena", "専用線")),),
            history=History(1, (Correction("誤記", "a slip"),)),
        ),
    )
    model = town(procedure("a", "1", Step("s", versions)))
    (item,) = difference_picture(state("2024-12", model), state("2025-01", model), "a").notes
    assert item.text == "【記載の訂正(手段変更)】"


def test_the_difference_of_a_state_from_itself() -> None:
    """Where nothing changed everything is drawn and nothing marked or told."""
    picture = difference_picture(state(), state(), "shikaku")
    assert {line.change for line in picture.lines} == {HopMark.SAME}
    assert picture.notes == ()


def test_a_procedure_that_one_state_lacks() -> None:
    """Only what has a sheet in both states can be compared."""
    with pytest.raises(InputFault, match=r"one of 1 \(shikaku\)"):
        difference_picture(state("2024-12"), state("2025-01"), "kyufu")


def test_the_description_counts_the_changed_items() -> None:
    """Who can't see the picture is told between which states, and how many items changed."""
    assert changes().description == "令和6年12月までから令和7年1月以降への変更。備考の変わる項目は1。"
    assert "until December 2024 → from January 2025: 1 item" in changes("en").description
