"""Known slips in routes: each has its own place, its right form and its cure."""

from __future__ import annotations

import pytest

from tests.unit.notation.refusals import column, refused_route


@pytest.mark.parametrize(
    ("text", "at", "right"),
    [
        ("国保 ＝＞ PC", 3, "=[?]=>"),
        ("国保 ⇒ PC", 3, "=[?]=>"),
        ("国保 → PC", 3, "?[?]?>"),
        ("国保 －＞ PC", 3, "-[?]->"),
        ("国保 ─[紙]→ PC", 3, "-[紙]->"),
        ("国保 ＝［専用線］＝＞ PC", 3, "=[専用線]=>"),
        ("国保 =[紙｜窓口]=> PC", 3, "=[紙|窓口]=>"),
        ("国保 =[？]=> PC", 3, "=[?]=>"),
        ("国保 ～[紙]～> PC", 3, "~[紙]~>"),
        ("国保 =[紙］=> PC", 3, "=[紙]=>"),
    ],
)
def test_drawn_and_full_width_arrows(text: str, at: int, right: str) -> None:
    """A full-width or drawn arrow is refused with its ASCII form; one without a sign claims nothing."""
    fault = refused_route(text)
    assert (column(fault), fault.nearest) == (at, right)
    assert "half-width" in (fault.cure or "")


@pytest.mark.parametrize(
    ("arrow", "right"),
    [
        ("=>", "=[?]=>"),
        ("->", "-[?]->"),
        ("~>", "~[?]~>"),
        ("?>", "?[?]?>"),
        ("==>", "=[?]=>"),
        (">", "?[?]?>"),
    ],
)
def test_a_missing_bracket(arrow: str, right: str) -> None:
    """In a route the bracket is required; the fault shows the arrow with one."""
    fault = refused_route(f"国保 {arrow} PC")
    assert (column(fault), fault.nearest) == (3, right)
    assert "bracket is required" in (fault.cure or "")


@pytest.mark.parametrize(
    ("arrow", "right"),
    [
        ("=[紙]->", "=[紙]=>"),
        ("-[紙]=>", "-[紙]->"),
        ("=[紙]>", "=[紙]=>"),
        ("[紙]~>", "~[紙]~>"),
        ("[紙]>", "?[紙]?>"),
        ("==[紙]==>", "=[紙]=>"),
        ("=~[紙]=~>", "=[紙]=>"),
    ],
)
def test_signs_that_differ(arrow: str, right: str) -> None:
    """Both signs of an arrow are one and the same."""
    fault = refused_route(f"国保 {arrow} PC")
    assert (column(fault), fault.nearest) == (3, right)
    assert "same on both sides" in (fault.cure or "")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("国保 =[紙]= PC", "=[紙]=>"),
        ("国保 =[紙]=", "=[紙]=>"),
        ("国保 -[紙]", "-[紙]->"),
        ("国保 =", "=[?]=>"),
        ("国保 ?[紙]?PC", "?[紙]?>"),
    ],
)
def test_an_arrow_that_lost_its_head(text: str, right: str) -> None:
    """A shell eats >; an arrow without it is refused with the hint to quote."""
    fault = refused_route(text)
    assert (column(fault), fault.nearest) == (3, right)
    assert "shell" in (fault.cure or "")


@pytest.mark.parametrize(
    ("text", "at", "right"),
    [
        ("国保=[紙]=>PC", 2, "国保 =[紙]=> PC"),
        ("国保=[紙]=> PC", 2, "国保 =[紙]=>"),
        ("国保=>PC", 2, "国保 =[?]=> PC"),
        ("A→B", 1, "A ?[?]?> B"),
        ("データベースー→国保", 7, "データベースー ?[?]?> 国保"),
        ("「A B」=[紙]=>PC", 5, "「A B」 =[紙]=> PC"),
        ("A=[「その他(x y)」]=>B", 1, "A =[「その他(x y)」]=> B"),
    ],
)
def test_an_arrow_stuck_to_a_name(text: str, at: int, right: str) -> None:
    """Without a space before an arrow the fault shows it with spaces, and how a name with such signs is quoted."""
    fault = refused_route(text)
    assert (column(fault), fault.nearest) == (at, right)
    assert "quote the name" in (fault.cure or "")


def test_no_space_after_an_arrow() -> None:
    """The fault points at where the space belongs."""
    assert column(refused_route("国保 =[紙]=>PC")) == 9


@pytest.mark.parametrize(
    ("text", "at"),
    [("=[紙]=> PC", 0), ("国保 =[紙]=>", 3), ("国保 =[紙]=> =[紙]=> PC", 10), ("国保 =[紙]=> => PC", 10)],
)
def test_a_missing_name(text: str, at: int) -> None:
    """A name stands before and after every arrow; the fault points at the arrow that lacks it."""
    fault = refused_route(text)
    assert column(fault) == at
    assert "a name" in fault.expected


@pytest.mark.parametrize("text", ["", "  ", "\u3000"])
def test_an_empty_route(text: str) -> None:
    """An empty text is refused where it begins."""
    fault = refused_route(text)
    assert column(fault) == 0
    assert fault.found == "an empty route"


def test_a_single_name() -> None:
    """A name alone is no route; where a shell took the rest, the cure says so."""
    fault = refused_route("国保")
    assert fault.found == "a route that is one name"
    assert "shell" in (fault.cure or "")


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("専用戦", "専用線"),
        ("電子記録媒躰", "電子記録媒体"),
        ("ＬＧＷＡＮ", "行政専用のネットワーク"),
        ("その他（電話）", "その他(電話)"),
        ("〇〇", None),
    ],
)
def test_an_unknown_transport(name: str, right: str | None) -> None:
    """A transport that the vocabulary lacks is refused with the nearest name, at its own place."""
    fault = refused_route(f"国保 =[紙|{name}]=> PC")
    assert (column(fault), fault.nearest) == (7, right)


@pytest.mark.parametrize("name", ["その他", "その他()", "その他（）"])
def test_another_transport_needs_its_detail(name: str) -> None:
    """その他 says nothing without a detail; the cure shows where it goes."""
    assert "その他(…)" in (refused_route(f"国保 =[{name}]=> PC").cure or "")


@pytest.mark.parametrize(
    ("bracket", "at", "said"),
    [
        ("[]", 5, "no transport"),
        ("[紙|]", 7, "no transport"),
        ("[|紙]", 5, "no transport"),
        ("[紙|?]", 7, "「?」 beside a transport"),
        ("[?|紙]", 5, "「?」 beside a transport"),
        ("[紙|紙]", 7, "twice"),
        ("[専用線|専用回線]", 9, "twice"),
        ("[紙 | 窓口]", 6, "a space in the bracket"),
        ("[その他(電話 等)]", 11, "a space in the bracket"),
        ("[その他('電話')]", 9, "「'」 in a bare transport"),
        ("[その他(電話):]", 12, "「:」 in a bare transport"),
        ("[紙\u00a0]", 6, "NO-BREAK SPACE"),
        ("[紙「x」]", 6, "「「」 after"),
        ("[「紙」x]", 8, "「x」 after"),
        ("[紙", 4, "not closed"),
        ("[", 4, "not closed"),
        ("[紙=> PC =[紙]", 4, "not closed"),
        ("[紙[窓口]", 4, "not closed"),
        ("[「紙]", 5, "not closed"),
        ("[「」]", 5, "an empty name"),
    ],
)
def test_slips_in_the_bracket(bracket: str, at: int, said: str) -> None:
    """What is wrong in a bracket is told at its own place."""
    fault = refused_route(f"国保 ={bracket}=> PC" if bracket.endswith("]") else f"国保 ={bracket}")
    assert (column(fault), said in fault.found) == (at, True)


@pytest.mark.parametrize(
    ("name", "at", "right"),
    [
        ("国保[新]", 2, "「国保[新]」"),
        ("A|B", 1, "「A|B」"),
        ("-A", 0, "「-A」"),
        ("#1", 0, "「#1」"),
        ("国保:", 2, "「国保:」"),
        ("国保「新」", 2, r"「国保「新\」」"),
        ("A\\B", 1, r"「A\\B」"),
        ('"国保 新"', 0, "「国保 新」"),
        ("'国保'", 0, "「国保」"),
        ("国\u00a0保", 1, "「国\u00a0保」"),
    ],
)
def test_a_name_that_must_be_quoted(name: str, at: int, right: str) -> None:
    """A bare name with a sign in it is refused at the sign; the cure shows the name in quotes."""
    fault = refused_route(f"A =[紙]=> {name} =[紙]=> B")
    assert (column(fault), fault.cure) == (9 + at, f"write {right}")


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("A =[紙]=> 「B", 9, "not closed"),
        (r"A =[紙]=> 「B\」", 9, "not closed"),
        (r"A =[紙]=> 「B\x」", 11, r"「\x」"),
        ("A =[紙]=> 「B\\", 11, "「\\」"),
        ("A =[紙]=> 「B」C", 12, "「C」"),
        ("A =[紙]=> 「」", 9, "an empty name"),
        ("A =[紙]=> 「 B」", 9, "name「 B」"),
        ("A =[紙]=> か\u3099", 9, "decomposed"),
        ("A =[紙]=> 「か\u3099」", 9, "decomposed"),
    ],
)
def test_slips_in_quotes_and_names(text: str, at: int, said: str) -> None:
    """What is wrong with a quoted name, or with the characters of any, is told at its place."""
    fault = refused_route(text)
    assert (column(fault), said in fault.found) == (at, True)


@pytest.mark.parametrize(
    ("character", "said"),
    [
        ("\t", "a tab (U+0009)"),
        ("\n", "a line break (U+000A)"),
        ("\x1b", "an escape character (U+001B)"),
        ("\x85", "a control character (U+0085)"),
        ("\u202e", "RIGHT-TO-LEFT OVERRIDE (U+202E)"),
        ("\u200b", "ZERO WIDTH SPACE (U+200B)"),
        ("\u2028", "LINE SEPARATOR (U+2028)"),
        ("\ufeff", "ZERO WIDTH NO-BREAK SPACE (U+FEFF)"),
        ("\ud800", "a control character (U+D800)"),
        ("\uffff", "a control character (U+FFFF)"),
    ],
)
def test_characters_that_are_not_seen(character: str, said: str) -> None:
    """A control or bidi character is refused at its place, told by name, and never shown."""
    fault = refused_route(f"A =[紙]=> 国{character}保")
    assert (column(fault), fault.found) == (10, said)
    assert character not in fault.excerpt.replace("\n", "", 1)


def test_a_wildcard_is_for_patterns() -> None:
    """A route names every system; the fault shows how one named * is written."""
    assert "「*」" in (refused_route("* =[紙]=> B").cure or "")


@pytest.mark.parametrize(
    ("arrow", "right"), [(".[紙].>", "?[紙]?>"), ("=[紙]=>+", "=[紙]=>"), ("=[紙].>", "=[紙]=>")]
)
def test_a_route_leaves_nothing_open(arrow: str, right: str) -> None:
    """The dot and the plus of patterns are refused in a route."""
    fault = refused_route(f"A {arrow} B")
    assert (fault.nearest, "patterns" in (fault.cure or "")) == (right, True)


def test_a_head_twice() -> None:
    """One > is enough."""
    assert refused_route("A =[紙]=>> B").nearest == "=[紙]=>"


def test_two_names_in_a_row() -> None:
    """A word where an arrow should be is told, with how a name that holds a space is quoted."""
    fault = refused_route("国保 標準システム =[紙]=> B")
    assert (column(fault), "quote" in (fault.cure or "")) == (3, True)


@pytest.mark.parametrize("arrow", ["<-", "←", "＜＝", "⇐"])
def test_an_arrow_to_the_left(arrow: str) -> None:
    """Arrows point to the right only."""
    assert "to the right" in (refused_route(f"A {arrow} B").cure or "")


@pytest.mark.parametrize("word", ["-B", "+", "=B"])
def test_a_word_that_only_begins_like_an_arrow(word: str) -> None:
    """A word after a name that is no arrow is refused as a whole."""
    assert refused_route(f"A {word} C").found == f"「{word}」"
