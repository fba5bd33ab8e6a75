"""Running text keeps the line-breaking rules of Japanese type."""

from __future__ import annotations

from pidflow.drawing.prose import filled


def test_lines_are_filled() -> None:
    """A line ends only where the next character has no room."""
    assert filled("住民記録システムから取得する", 6) == ("住民記録シス", "テムから取得", "する")


def test_closing_signs_never_begin_a_line() -> None:
    """。 takes the character before it along."""
    assert filled("取得する。受ける。", 4) == ("取得す", "る。受け", "る。")


def test_opening_signs_never_end_a_line() -> None:
    """「 goes with what it opens."""
    assert filled("対象は「国保」", 4) == ("対象は", "「国保」")


def test_latin_words_stay_whole() -> None:
    """English breaks at spaces, which vanish there; a Latin word among kana stays whole."""
    assert filled("sends data to the system", 6) == ("sends data", "to the", "system")
    assert filled("国保連合会のPCから", 6) == ("国保連合会の", "PCから")


def test_a_word_wider_than_the_line_is_cut() -> None:
    """Nothing may leave the line, whatever it is."""
    assert filled("x" * 10, 2) == ("xxx", "xxx", "xxx", "x")
    assert "".join(filled("）" * 9, 4)) == "）" * 9


def test_nothing_gives_no_lines() -> None:
    """Neither does blank text."""
    assert filled("", 5) == filled("  \n ", 5) == ()
