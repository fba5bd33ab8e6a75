"""Every bundled picture, and pictures of the worst names, by the project's own audit."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from xml.etree import ElementTree

import pytest

import pidflow
from pidflow.drawing import Audit, audit, compose
from pidflow.layout import arrange, place
from pidflow.output.svg import svg
from pidflow.pipeline import Opened, bundled, open_model, picture_states, sheet_keys, sheet_of
from pidflow.sheet import Picture, difference_picture, picture_of
from pidflow.state import State
from pidflow.wording import LANGUAGES, Language

MODEL = "shinjuku-kokuho"
LEAST_TYPE = 8
MOST_CROSSINGS = 2
MOST_ON_AVERAGE = 0.7


@cache
def opened(model: str) -> Opened:
    return open_model(model)


def shown(model: str, procedure: str) -> list[tuple[State, ...]]:
    """The states that have the procedure, one by one and then in consecutive pairs."""
    states = [
        state
        for state in picture_states(opened(model).assessment)
        if any(each.key == procedure for each in state.procedures)
    ]
    return [*((state,) for state in states), *pairwise(states)]


@cache
def audits(model: str, procedure: str, language: Language) -> dict[str, Audit]:
    """The audit of each picture of a procedure, by the ids of its states."""
    known = opened(model).known.get(procedure)
    sheet = sheet_of(opened(model).assessment, procedure)
    layout = arrange(sheet, place(sheet, known))
    return {
        "--".join(state.id for state in states): audit(sheet, picture(states, procedure, language), layout)
        for states in shown(model, procedure)
    }


def picture(states: tuple[State, ...], procedure: str, language: Language) -> Picture:
    if len(states) == 1:
        return picture_of(states[0], procedure, language)
    before, after = states
    return difference_picture(before, after, procedure, language)


PROCEDURES = [(model, key) for model in bundled() for key in sheet_keys(opened(model).assessment)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("model", "procedure"), PROCEDURES)
def test_no_bundled_picture_has_what_none_may_have(model: str, procedure: str, language: Language) -> None:
    """States and differences: nothing overlaps, leaves its place or is too small, and no line is lost."""
    found = audits(model, procedure, language)
    assert {states: each for states, each in found.items() if each.faults} == {}
    for each in found.values():
        lines = each.lines
        assert (lines.label_overlaps, lines.through, lines.overlaps, lines.bend_crossings) == (0, 0, 0, 0)
        assert (lines.unrouted, lines.unlabelled, lines.box_overlaps) == (0, 0, 0)
        assert (each.texts_outside, each.texts_squeezed) == (0, 0)
        assert each.smallest_type >= LEAST_TYPE


A4, A3 = ("297x210", "210x297"), ("420x297", "297x420")
LARGE = {("fukuoka-kokuho", "overview"), ("fukuoka-kokuho", "jimu"), ("nakano-kokuho", "overview")}
"""The sheets with more than twenty boxes."""


@pytest.mark.parametrize(("model", "procedure"), PROCEDURES)
def test_every_bundled_picture_is_printed_on_a4(model: str, procedure: str) -> None:
    """Landscape or portrait, with no smaller type; only sheets with many boxes are on A3."""
    papers = {states: each.paper for states, each in audits(model, procedure, "ja").items()}
    assert set(papers.values()) <= set(A3 if (model, procedure) in LARGE else A4), papers


def test_only_large_sheets_may_be_on_a3() -> None:
    """The exceptions are those with more than twenty boxes, and no others."""
    boxes = {pair: len(sheet_of(opened(pair[0]).assessment, pair[1]).boxes) for pair in PROCEDURES}
    assert {pair for pair, count in boxes.items() if count > 20} == LARGE


def crossings(model: str, procedure: str) -> dict[str, int]:
    """How many lines cross in each state's picture."""
    found = audits(model, procedure, "ja")
    return {states: each.lines.crossings for states, each in found.items() if "--" not in states}


@pytest.mark.parametrize("procedure", [key for model, key in PROCEDURES if model == MODEL])
def test_few_lines_cross_in_a_picture(procedure: str) -> None:
    """At most two in the picture of a state."""
    assert max(crossings(MODEL, procedure).values()) <= MOST_CROSSINGS


def test_few_lines_cross_on_average() -> None:
    """At most 0.7 in a state's picture of 新宿区国保."""
    every = [count for model, key in PROCEDURES if model == MODEL for count in crossings(model, key).values()]
    assert sum(every) / len(every) <= MOST_ON_AVERAGE


BAD_NAMES = {
    "long": "国民健康保険" * 33 + "部署",
    "long and unbroken": "x" * 200,
    "emoji": "👪家族🇯🇵🏛️システム👍🏽",
    "markup": "<script>alert('x')</script>",
    "entities": 'A & B &amp; &#x0; "C"',
    "end of a section": "]]><!--",
    "right to left": "نظام التأمين 医療",
    "hebrew": "מערכת (א) 1",
    "piled accents": "g\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307名",
    "old characters": "𠮷野家葛\U000e0100飾區",
    "like a route": "A =[紙]=> B",
}


@pytest.mark.parametrize("name", BAD_NAMES.values(), ids=list(BAD_NAMES))
def test_bad_names_are_only_text(name: str) -> None:
    """Whatever a system is called: the picture is well formed, nothing leaves its place, and no name is markup."""
    steps = {
        "(1)": f"「{name}」 =[紙]=> 国保システム ?[?]?> 「{name}2」",
        "(2)": f"国保システム -[庁内連携|電子記録媒体]-> 「{name}」",
    }
    town = pidflow.sketch(name, steps, outside=[f"{name}2"])
    drawn = town.at().draw("1").svg
    root = ElementTree.fromstring(drawn)
    assert "script" not in {element.tag.rpartition("}")[2] for element in root.iter()}
    state = town.at().view
    sheet = sheet_of(town.model, "sketch")
    layout = arrange(sheet, place(sheet))
    shown = picture_of(state, "sketch")
    found = audit(sheet, shown, layout)
    assert (found.texts_outside, found.texts_squeezed) == (0, 0)
    assert found.smallest_type >= LEAST_TYPE
    assert svg(compose(shown, layout)) == drawn
