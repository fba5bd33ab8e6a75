"""Graphviz is asked under neutral names; what a user wrote never reaches it."""

from __future__ import annotations

import re

import pytest

from pidflow.layout.dot import WISHES, Wish, dot_text
from tests.unit.layout.sheets import kokuho, sheet


@pytest.mark.parametrize("wish", WISHES)
def test_no_text_of_the_user_is_in_the_question(wish: Wish) -> None:
    asked = dot_text(kokuho(), wish)
    assert asked.isascii()
    assert "\\" not in asked


def test_hostile_ids_change_nothing() -> None:
    plain = dot_text(sheet(["a>b"], {}), WISHES[0])
    hostile = dot_text(sheet(['a"];x [label="y>b'], {}), WISHES[0])
    names = re.compile(r"n\d+")
    assert set(names.findall(plain)) == set(names.findall(hostile))


def test_boundaries_are_nested_clusters() -> None:
    asked = dot_text(kokuho(), WISHES[0])
    assert asked.index("cluster_0") < asked.index("cluster_1")
    assert asked.count("{") == asked.count("}") == 3
