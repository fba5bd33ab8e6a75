"""The laws of `pidflow.notation`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from pidflow.errors import InputFault, Place
from pidflow.notation import (
    Arrow,
    Pattern,
    Route,
    format_pattern,
    format_route,
    parse_pattern,
    parse_route,
)
from pidflow.notation.characters import is_forbidden
from pidflow.notation.names import quoted
from pidflow.vocabulary import PersonalNumber
from tests.properties.strategies_notation import legal_names, patterns, routes, texts

Loader = type[yaml.SafeLoader] | type[yaml.CSafeLoader]
LOADERS: list[Loader] = [yaml.SafeLoader, yaml.CSafeLoader] if yaml.__with_libyaml__ else [yaml.SafeLoader]


@given(routes())
def test_a_route_reads_back(route: Route) -> None:
    """Route -> text -> Route is the identity, and so is text -> Route -> text."""
    text = format_route(route)
    assert parse_route(text).route == route
    assert format_route(parse_route(text).route) == text


@given(patterns())
def test_a_pattern_reads_back(pattern: Pattern) -> None:
    """Pattern -> text -> Pattern is the identity."""
    assert parse_pattern(format_pattern(pattern)) == pattern


@pytest.mark.parametrize("loader", LOADERS, ids=lambda loader: loader.__name__)
@given(route=routes())
def test_a_route_survives_yaml(loader: Loader, route: Route) -> None:
    """A written route is a YAML plain scalar in a block: a value, an item of a list, and both."""
    text = format_route(route)

    def load(document: str) -> Any:
        return yaml.load(document, Loader=loader)

    assert load(f"route: {text}") == {"route": text}
    assert load(f"- {text}") == [text]
    assert load(f"flows:\n  - route: {text}\n    data: x\n") == {"flows": [{"route": text, "data": "x"}]}


@given(legal_names, legal_names)
def test_any_name_stands_in_any_place(first: str, last: str) -> None:
    """A name reads back the same at the beginning and at the end of a route, in a route and in a pattern."""
    text = format_route(Route((first, last), (Arrow(PersonalNumber.UNSTATED),)))
    assert parse_route(text).route.names == (first, last)
    assert parse_pattern(text).terms == (first, last)


@given(routes())
def test_places_point_at_what_they_say(route: Route) -> None:
    """Each place is the column at which the name or the arrow stands in the text."""
    text = format_route(route)
    parsed = parse_route(text, Place("steps.yaml", 3, 10))
    for place in parsed.arrow_places:
        assert text[place.column - 10] in "=~-?"
        assert text[place.column - 11] == " "
    rest = [text[place.column - 10 :] for place in parsed.name_places]
    assert all(left.startswith(("「", name[0])) for left, name in zip(rest, route.names, strict=True))


@pytest.mark.parametrize("parse", [parse_route, parse_pattern])
@given(text=texts)
@example(text="A =[")
@example(text="「\\")
@example(text="A =[紙")
def test_no_text_breaks_the_reader(parse: Callable[[str, Place], object], text: str) -> None:
    """Text is read, or refused with a fault that points into it and shows nothing that steers a terminal."""
    try:
        parse(text, Place("steps.yaml", 3, 10))
    except InputFault as refused:
        _check_fault(refused, text)


def _check_fault(refused: InputFault, text: str) -> None:
    fault = refused.fault
    assert fault.place is not None
    assert 0 <= fault.place.column - 10 <= max(0, len(text) - 1)
    assert not any(is_forbidden(each) for each in str(fault).replace("\n", ""))
    if text:
        shown, mark = fault.excerpt.split("\n")
        assert len(shown) == len(text)
        assert set(mark) <= {" ", "\u3000", "^"}
        assert "^" in mark


@given(routes(), st.text(" \u3000", min_size=1), st.text(" \u3000"))
def test_quotes_and_spaces_claim_nothing(route: Route, between: str, around: str) -> None:
    """A route reads the same with every name in quotes, and with any space round its arrows."""
    arrows = [format_route(Route(("A", "B"), (arrow,)))[2:-2] for arrow in route.arrows]
    parts = [quoted(route.names[0])]
    for arrow, name in zip(arrows, route.names[1:], strict=True):
        parts += [arrow, quoted(name)]
    assert parse_route(around + between.join(parts) + around).route == route


@given(routes(), st.data())
def test_a_damaged_route_is_read_or_refused(route: Route, data: st.DataObject) -> None:
    """A route with a part cut out or another put in gives a route or a fault, never anything else."""
    text = format_route(route)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 5)))
    damaged = (
        text[:start] + data.draw(st.sampled_from(["", " ", ">", "]", "「", "」", "\\", "＞"])) + text[end:]
    )
    try:
        parse_route(damaged, Place("steps.yaml", 3, 10))
    except InputFault as refused:
        _check_fault(refused, damaged)
