"""Hypothesis strategies for `pidflow.notation`."""

from __future__ import annotations

import unicodedata

from hypothesis import strategies as st

from pidflow.notation import Arrow, Pattern, PatternArrow, Route
from pidflow.notation.names import flaw
from pidflow.vocabulary import TRANSPORTS, PersonalNumber, Transport, transport

PIECES = (
    *("国保標準システム", "国保総合PC", "中間サーバー", "A", "B", "ー", "(", ")"),
    *(
        " ",
        "  ",
        "\u3000",
        "\u00a0",
        ":",
        ": ",
        " #",
        "#",
        "\\",
        "「",
        "」",
        "『",
        "[",
        "]",
        "［",
        "］",
        "|",
        "｜",
    ),
    *(
        "=",
        "~",
        "-",
        "?",
        ".",
        ">",
        "+",
        "*",
        "＝",
        "＞",
        "？",
        "→",
        "⇒",
        "←",
        "<",
        "=[紙]=>",
        "=[",
        "]=>",
        "=>",
    ),
    *(
        "!",
        "&",
        "%",
        "@",
        "`",
        "{",
        "}",
        ",",
        "'",
        '"',
        "- ",
        "? ",
        "...",
        "---",
        "null",
        "~",
        "<<",
        "\u0301",
    ),
)
"""Pieces of text that the notation, YAML or a shell could trip over."""

_characters = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"])


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


legal_names = (
    (
        st.lists(st.sampled_from(PIECES) | _characters, min_size=1, max_size=6).map("".join)
        | st.text(_characters)
    )
    .map(_composed)
    .map(str.strip)
    .filter(lambda name: flaw(name) is None)
)
"""Any name that a system may have, the awkward ones above all."""

_others = legal_names.map(lambda detail: _composed(f"その他({detail})")).map(transport)
transports: st.SearchStrategy[Transport] = st.sampled_from(TRANSPORTS) | _others
"""The transports of the vocabulary, and その他(…) with any detail."""

_alternatives = st.lists(transports, max_size=3, unique=True).map(tuple)
_numbers = st.sampled_from(PersonalNumber)

arrows = st.builds(Arrow, _numbers, _alternatives)
pattern_arrows = st.builds(PatternArrow, st.none() | _numbers, st.none() | _alternatives, st.booleans())


@st.composite
def routes(draw: st.DrawFn) -> Route:
    """Routes of one to four hops."""
    between = tuple(draw(st.lists(arrows, min_size=1, max_size=4)))
    return Route(tuple(draw(legal_names) for _ in range(len(between) + 1)), between)


@st.composite
def patterns(draw: st.DrawFn) -> Pattern:
    """Patterns of one to four arrows."""
    between = tuple(draw(st.lists(pattern_arrows, min_size=1, max_size=4)))
    return Pattern(tuple(draw(st.none() | legal_names) for _ in range(len(between) + 1)), between)


texts = st.text() | st.lists(st.sampled_from(PIECES) | st.text(max_size=2), max_size=12).map("".join)
"""Any text, and text that is nearly in the notation."""
