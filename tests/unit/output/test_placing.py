"""placing.json is made to be reviewed: a line a box, in the same order every time."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pidflow.geometry import Point, Size
from pidflow.layout import Placing
from pidflow.loading import load_placing
from pidflow.output.placing import placing_text

_WHOLE = st.integers(0, 5000)
_PLACINGS = st.builds(
    Placing,
    st.dictionaries(
        st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True), st.builds(Point, _WHOLE, _WHOLE), max_size=5
    ),
    st.builds(Size, _WHOLE, _WHOLE),
)


def test_a_line_a_box() -> None:
    """A moved box is one changed line."""
    placing = Placing({"kikan": Point(120, 40), "juki": Point(8, 40)}, Size(300, 200))
    assert placing_text({"shikaku": placing}) == (
        '{\n "schema": "pidflow-placing/1",\n "procedures": {\n  "shikaku": {\n'
        '   "canvas": [300, 200],\n   "boxes": {\n    "juki": [8, 40],\n    "kikan": [120, 40]\n   }\n  }\n }\n}\n'
    )


@given(st.dictionaries(st.sampled_from(("shikaku", "kyufu")), _PLACINGS))
def test_it_is_json_with_every_box(placed: dict[str, Placing]) -> None:
    """Placing -> text -> placing is the identity, however many boxes there are."""
    record = json.loads(placing_text(placed))
    assert record["schema"] == "pidflow-placing/1"
    assert {key: Placing.from_json(each) for key, each in record["procedures"].items()} == placed


def test_the_loader_reads_it(tmp_path: Path) -> None:
    """What is written beside a model is what is read there."""
    placing = Placing({"kikan": Point(120, 40), "juki": Point(8, 40)}, Size(300, 200))
    empty = Placing({}, Size(20, 20))
    (tmp_path / "placing.json").write_text(
        placing_text({"shikaku": placing, "kyufu": empty}), encoding="utf-8"
    )
    read = {key: Placing.from_json(each) for key, each in load_placing(tmp_path).items()}
    assert read == {"shikaku": placing, "kyufu": empty}
