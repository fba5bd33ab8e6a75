"""Drawing an answer: at the places of the state's own picture, in the look of what did not change."""

from __future__ import annotations

import re

import pytest

from pidflow.drawing import Ink, NotesPlace
from pidflow.pipeline import draw, draw_answer, open_model, procedures_of
from pidflow.state import State, state_at
from tests.unit.pipeline.placed import placed
from tests.unit.town import edge, state

COURSE = re.compile(
    r'<g class="hop" data-step="([^"]+)" data-source="([^"]+)".*?<path d="([^"]+)"', re.DOTALL
)
BOX = re.compile(r'<g class="system" data-system="([^"]+)".*?<(?:rect|path) ([xyd]="[^"]+"[^c]*)', re.DOTALL)


def places(svg: str) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], str]:
    """Where the hops run and the boxes stand, in any order of drawing, and how large the sheet is."""
    return sorted(COURSE.findall(svg)), sorted(BOX.findall(svg)), svg[: svg.index(">")]


def of_shinjuku() -> tuple[State, dict[str, str]]:
    """A state of a bundled model, and the picture of each of its procedures."""
    opened = open_model("shinjuku-kokuho")
    now = state_at(opened.assessment, "2025-01")
    return now, {
        each.key: draw(now, each.key, opened.known.get(each.key), notes=NotesPlace.NONE)
        for each in now.procedures
    }


def test_everything_stands_where_it_stands_in_the_states_picture() -> None:
    """An answer can be laid beside its state's picture: no box, line or paper is another."""
    now, own = of_shinjuku()
    known = open_model("shinjuku-kokuho").known
    for key, svg in own.items():
        taken = [each for each in now.hops if each.procedure.key == key][:2]
        drawn = draw_answer(now, key, taken, (), known.get(key), notes=NotesPlace.NONE)
        courses, boxes, head = places(svg)
        assert places(drawn) == (courses, boxes, head)
        assert courses
        assert boxes


def test_what_is_no_part_of_the_answer_is_grey() -> None:
    """The answer keeps its colours, and the legend says what grey means."""
    taken = [edge(state(), "shikaku/todoke/1/1")]
    svg = draw_answer(state(), "1", taken, (), placed()["shikaku"])
    strokes = dict(re.findall(r'<g class="hop" data-step="([^"]+)".*?stroke-([a-z]+)', svg, re.DOTALL))
    assert strokes == {"todoke": Ink.INCLUDED.value, "renkei": Ink.SAME.value, "shinsa": Ink.SAME.value}
    assert "この答えに含まれない流れ" in svg
    assert "not part of this answer" in draw_answer(state(), "1", taken, (), placed()["shikaku"], "en")
    assert "data-change" not in svg


def test_an_answer_that_is_everything_has_no_grey() -> None:
    """Where nothing stands back, the legend has nothing to explain."""
    mine = [each for each in state().hops if each.procedure.key == "shikaku"]
    assert "この答えに含まれない流れ" not in draw_answer(state(), "1", mine, (), placed()["shikaku"])


@pytest.mark.parametrize(
    ("ids", "passed"),
    [
        ((), ()),
        (("kyufu/kyufu/1/1", "shikaku/todoke/1/1"), ("shikaku", "kyufu")),
        (("kyufu/kyufu/1/1",), ("kyufu",)),
    ],
)
def test_the_procedures_that_an_answer_passes(ids: tuple[str, ...], passed: tuple[str, ...]) -> None:
    """They come in the order of the state, each once."""
    hops = [edge(state(), id) for id in ids]
    assert tuple(each.key for each in procedures_of(state(), hops)) == passed
