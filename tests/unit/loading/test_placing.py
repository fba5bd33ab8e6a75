"""placing.json is read with the same care as what people write."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pidflow.errors import ModelFault
from pidflow.loading import load_placing

GOOD = {
    "schema": "pidflow-placing/1",
    "procedures": {
        "shikaku": {"canvas": [200, 100], "boxes": {"kikan": [10, -5], "atena": [1.5, 0]}},
        "kyufu": {
            "canvas": [200, 90],
            "boxes": {"kikan": [30, 30]},
            "ways": {
                "seal": "1f2e",
                "frames": {"body": [0, 0, 190, 80]},
                "lines": {"uke/kikan/atena/0": [[40.5, 1], [7, 1], [7, 9]]},
                "labels": {"uke/kikan/atena/0": [12, 3.5]},
            },
        },
    },
}


def placing(folder: Path, text: str) -> Path:
    """Write a placing."""
    (folder / "placing.json").write_text(text, encoding="utf-8")
    return folder


def told(folder: Path) -> list[str]:
    """Return the faults of a placing, from the file's name on."""
    with pytest.raises(ModelFault) as caught:
        load_placing(folder)
    return [str(fault).split("placing.json")[1] for fault in caught.value.faults]


def test_no_file_is_no_placing(tmp_path: Path) -> None:
    """A model whose pictures were never made has no placing."""
    assert load_placing(tmp_path) == {}


@pytest.mark.parametrize("indent", [None, 1, 4])
def test_a_placing_is_plain_values(tmp_path: Path, indent: int | None) -> None:
    """What was written is read as it was."""
    assert load_placing(placing(tmp_path, json.dumps(GOOD, indent=indent))) == GOOD["procedures"]


@pytest.mark.parametrize(
    ("old", "new", "at", "fault"),
    [
        ("placing/1", "placing/2", "pidflow-", "found the text「pidflow-placing/2」"),
        ('"schema"', '"scheme"', "{", "found a placing without「schema」"),
        ('"schema"', '"scheme"', "scheme", "found the key「scheme」 in a placing"),
        ("[200, 100]", "[200]", "[200]", "found a list; expected [width, height] in points"),
        ("[10, -5]", '["x", 1]', '["x"', "found a list; expected [x, y] in points"),
        ("[10, -5]", "[1e999, 1]", "[1e", "found a list; expected [x, y] in points"),
        ("[10, -5]", "[NaN, 1]", "[NaN", "found a list; expected [x, y] in points"),
        ("[10, -5]", "[1_0, 1]", "_0, 1", "found text that is not JSON"),
        ("[10, -5]", f"[{'9' * 5000}, 1]", "{", "found text that can't be read (Exceeds"),
        ("[10, -5]", "{}", "{}", "found an empty mapping; expected [x, y] in points"),
        ('{"kikan": [10, -5], "atena": [1.5, 0]}', "[]", "[]", "found an empty list; expected an object"),
        ("[10, -5]", "[10 -5]", "-5]", "found text that is not JSON"),
        ('"canvas": [200, 100], ', "", '{"boxes"', "found a procedure's placing without「canvas」"),
        ('"canvas"', '"x": 1, "canvas"', 'x": 1', "found the key「x」 in a procedure's placing"),
        ('"atena"', '"kikan"', 'kikan": [1.5', "found the key「kikan」 a second time"),
        ('"atena"', "atena", "atena", "found text that is not JSON"),
        ("[10, -5]", "[010, 1]", "10, 1", "found text that is not JSON"),
        ("{", "[" * 100_000 + "{", "[", "found text that can't be read (maximum recursion"),
        ('"seal": "1f2e", ', "", '{"frames', "found the ways of lines without「seal」"),
        ('"1f2e"', "[]", '[], "frames', "found an empty list; expected a text"),
        ("[0, 0, 190, 80]", "[0, 0]", "[0, 0]", "found a list; expected [x, y, width, height] in points"),
        ("[7, 9]", "[7]", "[7]]", "found a list; expected [x, y] in points"),
        ("[[40.5, 1], [7, 1], [7, 9]]", '"x"', 'x"}', "found the text「x」; expected a list of [x, y]"),
        ("[12, 3.5]", "7", "7}}}", "found the text「7」; expected [x, y] in points"),
        ("[10, -5]", "[" * 32 + "]" * 32, "[[[[]", "found nesting deeper than 32"),
    ],
)
def test_a_spoilt_placing_is_told(tmp_path: Path, old: str, new: str, at: str, fault: str) -> None:
    """What is no placing is refused at its place, with the cure to make it anew."""
    text = json.dumps(GOOD).replace(old, new, 1)
    assert f":1:{text.index(at) + 1}: {fault}" in "\n".join(told(placing(tmp_path, text)))


@pytest.mark.parametrize("text", ["[]", "null", "17", '{"schema": "pidflow-placing/1", "procedures": []}'])
def test_other_json_is_told(tmp_path: Path, text: str) -> None:
    """JSON that is no placing is refused."""
    assert told(placing(tmp_path, text))


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    """A folder is no placing."""
    (tmp_path / "placing.json").mkdir()
    assert told(tmp_path) == [":1:1: found a folder; expected a file"]
