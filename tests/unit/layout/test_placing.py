"""A placing survives its way through JSON, in an order that makes small differences."""

from __future__ import annotations

import pytest

from pidflow.geometry import Point, Size
from pidflow.layout import Placing


def test_boxes_are_kept_in_the_order_of_their_ids() -> None:
    placing = Placing({"b": Point(1, 2), "a": Point(3, 4)}, Size(10, 20))
    assert list(placing.to_json()["boxes"]) == ["a", "b"]


def test_to_json_and_back_is_the_same() -> None:
    placing = Placing({"b": Point(1, 2), "a": Point(3, 4)}, Size(10, 20))
    assert Placing.from_json(placing.to_json()) == placing


@pytest.mark.parametrize("plain", [{}, {"canvas": [1], "boxes": {}}, {"canvas": [1, 2], "boxes": {"a": 3}}])
def test_another_shape_is_refused_with_the_right_one(plain: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="a placing must be"):
        Placing.from_json(plain)
