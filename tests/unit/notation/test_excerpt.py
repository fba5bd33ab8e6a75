"""Excerpts with a caret."""

from __future__ import annotations

from pidflow.notation.excerpt import excerpt
from tests.unit.notation.refusals import refused_route


def test_carets_stand_under_full_width_text() -> None:
    """Before the caret each full-width character has a full-width space, and as many carets as columns follow."""
    assert excerpt("国保A => PC", 4, 6) == "国保A => PC\n\u3000\u3000  ^^"
    assert excerpt("国保 標準", 3, 5) == "国保 標準\n\u3000\u3000 ^^^^"


def test_combining_characters_take_no_column() -> None:
    """A combining mark is shown on the character before it, so that it moves no caret."""
    assert excerpt("e\u0301 x", 3, 4) == "e\u0301 x\n  ^"


def test_invisible_characters_are_replaced() -> None:
    """What steers a terminal is not shown in an excerpt; the line stays one line."""
    assert excerpt("a\n\u202eb", 1, 2) == "a\ufffd\ufffdb\n ^"


def test_a_fault_shows_the_text_with_its_caret() -> None:
    """A fault's excerpt is the text, and under it the caret where the place says."""
    text, mark = refused_route("国保 =[専用戦]=> PC").excerpt.split("\n")
    assert text == "国保 =[専用戦]=> PC"
    assert mark == "\u3000\u3000   ^^^^^^"
