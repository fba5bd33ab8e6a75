"""Hypothesis strategies for `pidflow.loading`: models with something changed."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import strategies as st

from tests.unit.loading.core import plain
from tests.unit.loading.sample import FILES, kind_of

Data = Any
"""What JSON can say."""

PLAIN: dict[str, Data] = {file: plain(text) for file, text in FILES.items()}
"""The sample as plain values."""

VALUES: tuple[Data, ...] = (
    *(
        "",
        " ",
        "\u3000",
        "x",
        "x y",
        "はい",
        "いいえ",
        "含む",
        "人",
        "1",
        "17",
        "17-18",
        "p17",
        "Shikaku",
        "a/b",
    ),
    *(17, -17, 0, 1.5, True, False, None),
    *([], {}, [[]], ["x"], ["x", "x"], ["x", ""], [None], [{}], {"x": "y"}, {"route": "x"}, {"key": "x"}),
)
KEYS = (
    "x",
    "title",
    "key",
    "name",
    "flows",
    "one_of",
    "data_en",
    "since",
    "state",
    "label",
    "note_en",
    "route",
)

Path = tuple[str | int, ...]


def paths(data: Data, here: Path = ()) -> list[Path]:
    """Return the way to every value below a value."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [way for key, value in inside for way in ((*here, key), *paths(value, (*here, key)))]


def at(data: Data, path: Path) -> Data:
    """Return the value at the end of a way."""
    for key in path:
        data = data[key]
    return data


@st.composite
def changed_files(draw: st.DrawFn) -> tuple[str, Data]:
    """The kind of one file of the sample, and its data with up to three things changed."""
    file = draw(st.sampled_from(sorted(PLAIN)))
    data = copy.deepcopy(PLAIN[file])
    for _ in range(draw(st.integers(0, 3))):
        _change(draw, data)
    return kind_of(file), data


def _change(draw: st.DrawFn, data: Data) -> None:
    ways = paths(data)
    if not ways:
        return
    way = draw(st.sampled_from(ways))
    owner, key = at(data, way[:-1]), way[-1]
    match draw(st.sampled_from(("drop", "value", "key", "add", "move", "repeat"))):
        case "drop":
            del owner[key]
        case "value":
            owner[key] = copy.deepcopy(draw(st.sampled_from(VALUES)))
        case "move":
            owner[key] = copy.deepcopy(at(data, draw(st.sampled_from(ways))))
        case "key" if isinstance(owner, dict):
            owner[draw(st.sampled_from(KEYS))] = owner.pop(key)
        case "add" if isinstance(owner, dict):
            owner[draw(st.sampled_from(KEYS))] = copy.deepcopy(draw(st.sampled_from(VALUES)))
        case "repeat" if isinstance(owner, list) and isinstance(key, int):
            owner.append(copy.deepcopy(owner[key]))


def as_yaml(data: Data) -> str:
    """Return plain values as YAML that says the same to every reader: JSON, with its numbers and its null."""
    return json.dumps(data, ensure_ascii=False, indent=1)


@st.composite
def damaged_texts(draw: st.DrawFn) -> tuple[str, str]:
    """The name of a file of the sample, and its text with a piece cut out or something put in."""
    file = draw(st.sampled_from(sorted(FILES)))
    text = FILES[file]
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 30)))
        text = text[:start] + draw(_PIECES) + text[end:]
    return file, text


_SIGNS = (
    "",
    "",
    ":",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "'",
    '"',
    "#",
    " #",
    "&a ",
    "*a",
    "!x ",
    "|",
    ">",
    "\n",
    "\t",
    "---\n",
)
_PIECES = st.one_of(
    st.sampled_from((*_SIGNS, "=[?]=>", "%", "@", "\\", "\ufeff", "\x85", "国", "😀")), st.text(max_size=4)
)
