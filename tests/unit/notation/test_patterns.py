"""Patterns read and written, and their slips."""

from __future__ import annotations

import pytest

from pidflow.errors import Place
from pidflow.notation import Pattern, PatternArrow, format_pattern, parse_pattern
from pidflow.vocabulary import PersonalNumber, transport
from tests.unit.notation.refusals import column, refused_pattern

INCLUDED = PersonalNumber.INCLUDED


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        (
            "住民記録システム =>+ 国保連合会",
            Pattern(("住民記録システム", "国保連合会"), (PatternArrow(INCLUDED, None, True),)),
        ),
        (
            "* =[電子記録媒体]=> *",
            Pattern((None, None), (PatternArrow(INCLUDED, (transport("電子記録媒体"),)),)),
        ),
        (
            "被保険者等 .>+ 中間サーバー",
            Pattern(("被保険者等", "中間サーバー"), (PatternArrow(repeated=True),)),
        ),
        (
            "「*」 .[?].> A ?[紙|窓口]?>+ *",
            Pattern(
                ("*", "A", None),
                (
                    PatternArrow(None, ()),
                    PatternArrow(PersonalNumber.UNSTATED, (transport("紙"), transport("窓口")), True),
                ),
            ),
        ),
    ],
)
def test_a_pattern_says_what_is_asked(text: str, pattern: Pattern) -> None:
    """* is any system, . any personal number, no bracket any transport, [?] an unstated one, + hops in a row."""
    assert parse_pattern(text) == pattern
    assert format_pattern(pattern) == text


@pytest.mark.parametrize(
    ("text", "at", "right"),
    [
        ("A ＝＞ B", 2, "=>"),
        ("A → B", 2, ".>"),
        ("A ⇒ B", 2, "=>"),
        ("A ＝＞＋ B", 2, "=>+"),
        ("A =>＋ B", 2, "=>+"),
        ("A =[紙]-> B", 2, "=[紙]=>"),
        ("A [紙]> B", 2, ".[紙].>"),
        ("A > B", 2, ".>"),
        ("A ==> B", 2, "=>"),
        ("A =>++ B", 2, "=>+"),
        ("A=>B", 1, "A => B"),
        ("＊ => B", 0, "*"),
    ],
)
def test_slips_show_the_form_of_patterns(text: str, at: int, right: str) -> None:
    """A slip in a pattern is refused with a pattern's arrow, which needs no bracket."""
    fault = refused_pattern(text)
    assert (column(fault), fault.nearest) == (at, right)


@pytest.mark.parametrize(
    ("text", "right"),
    [("A = B", "=>"), ("A =", "=>"), ("A =+ B", "=>+"), ("A =[紙]=", "=[紙]=>"), ("A . B", ".>")],
)
def test_a_pattern_that_lost_its_head(text: str, right: str) -> None:
    """Where a shell ate the >, the fault says to quote the pattern."""
    fault = refused_pattern(text)
    assert fault.nearest == right
    assert "put the whole pattern in quotes" in (fault.cure or "")


def test_a_single_name_may_be_what_a_shell_left() -> None:
    """Of an unquoted pattern a shell may leave one name."""
    assert "shell" in (refused_pattern("A").cure or "")


@pytest.mark.parametrize(
    "text", ["** => B", "*A => B", "A =>B", "A => ", "=> B", "", "A => 「B", "A =[専用戦]=> B"]
)
def test_other_slips_are_refused_as_in_routes(text: str) -> None:
    """Names, quotes and brackets of patterns have the rules of routes."""
    assert refused_pattern(text).expected


def test_the_place_of_a_pattern_given_in_code() -> None:
    """Without a place the text is called <pattern>."""
    with pytest.raises(Exception, match="<pattern>:1:3"):
        parse_pattern("A → B")
    assert parse_pattern("A => B", Place("rules.yaml", 3, 4)).terms == ("A", "B")
