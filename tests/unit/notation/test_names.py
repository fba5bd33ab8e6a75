"""Names: which are legal, which need quotes."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.notation import check_name
from pidflow.notation.names import written


@pytest.mark.parametrize(
    "name",
    [
        "国保標準システム",
        "国保総合(国保集約)システム",
        "住基ネットCS",
        "A-B",
        "a:b",
        "a#b",
        "A=B",
        "○○～△△",
        "3課",
        "(新)",
    ],
)
def test_a_usual_name_is_bare(name: str) -> None:
    """Kanji, round brackets and signs inside a name need no quotes."""
    assert written(name) == name


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("A B", "「A B」"),
        ("国保\u3000新", "「国保\u3000新」"),
        ("国\u00a0保", "「国\u00a0保」"),
        ("国保[新]", "「国保[新]」"),
        ("国保［新］", "「国保［新］」"),
        ("A|B", "「A|B」"),
        ("A→B", "「A→B」"),
        ("A>B", "「A>B」"),
        ("A＞B", "「A＞B」"),
        ("←", "「←」"),
        ('"A"', '「"A"」'),
        ("it's", "「it's」"),
        ("国保:", "「国保:」"),
        ("「国保」", r"「「国保\」」"),
        ("A\\B", r"「A\\B」"),
        ("A: B", r"「A:\ B」"),
        ("A #1", r"「A \#1」"),
        (": #", r"「:\ \#」"),
        ("\\」", r"「\\\」」"),
        *((f"{sign}A", f"「{sign}A」") for sign in "=~-?.!&*%@`{}#,:＝～－？．＊"),
    ],
)
def test_other_names_are_quoted(name: str, text: str) -> None:
    """A name is quoted where it holds or begins with a sign that an arrow or YAML would claim."""
    assert written(name) == text


@pytest.mark.parametrize(
    "name", ["", " A", "A ", "\u3000", "A\tB", "A\nB", "A\u2066B", "か\u3099", "A\ud800"]
)
def test_an_illegal_name_is_refused(name: str) -> None:
    """A name is not empty, has no space at its ends, holds nothing invisible, and is NFC."""
    with pytest.raises(InputFault):
        check_name(name)


@pytest.mark.parametrize("name", ["外字\ue000", "葛\U000e0100城", "A  B", "*", "?"])
def test_an_odd_name_is_legal(name: str) -> None:
    """Private use (外字), variants and names like signs are legal."""
    check_name(name)
