"""Text is measured without fonts, never narrower than the usual fonts draw it."""

from __future__ import annotations

import pytest

from pidflow.textsize import width
from pidflow.textsize.width import WIDEST, in_em


@pytest.mark.parametrize(
    ("text", "em"),
    [
        ("宛名", 2.0),
        ("システム", 4.0),
        ("ｼｽﾃﾑ", 2.0),
        ("（全角）", 4.0),
        ("①", 1.0),
        ("😀", 1.0),
        ("が", 1.0),
        ("か\u3099", 1.0),
        ("葛\U000e0100", 1.0),
        ("👨\u200d👩\u200d👧", 1.0),
        ("", 0.0),
    ],
)
def test_full_width_is_one_em_and_what_clings_takes_no_room(text: str, em: float) -> None:
    assert width(text) == em


def test_width_grows_with_the_size_of_type() -> None:
    assert width("住基ネットCS", 20) == 2 * width("住基ネットCS", 10)


@pytest.mark.parametrize(
    ("character", "font_em"),
    # of Noto Sans CJK JP Bold and of Verdana, whose Latin Meiryo has
    [
        ("i", 0.301),
        ("m", 0.973),
        ("W", 0.989),
        ("0", 0.636),
        ("%", 1.076),
        ("@", 1.0),
        (" ", 0.352),
        ("N", 0.748),
    ],
)
def test_no_latin_letter_is_narrower_than_a_font_draws_it(character: str, font_em: float) -> None:
    assert font_em <= in_em(character) <= WIDEST
