"""Laws of answers as tables and of single hops, over crowded little states."""

from __future__ import annotations

from itertools import islice

from attrs import evolve
from hypothesis import given, settings

from pidflow.notation import parse_route
from pidflow.output.hints import hints_lines, hints_record
from pidflow.output.paths import path_lines, path_record, paths_table
from pidflow.query import beginning, hints, matches, paths
from tests.properties.strategies_query import Asked, AskedPattern, asked_patterns, questions

QUICK = settings(deadline=None, max_examples=50)
"""How hard a law is tried."""

_FEW = 20


@QUICK
@given(questions())
def test_a_terminal_shows_what_the_notation_says(asked: Asked) -> None:
    """Each cell has a line for the path and one for each hop; the route's lines are the route of the record."""
    found = paths(asked.state, asked.question, asked.scope).first(_FEW)
    for path, row, plain in zip(found, path_lines(found).rows, paths_table(found).rows, strict=True):
        assert {cell.count("\n") for cell in row} == {len(path)}
        notation = path_record(path)["notation"]
        assert " ".join(line.strip() for line in row[1].split("\n")) == notation == plain[2]
        assert parse_route(notation).route.names == tuple(system.name for system in path.systems)


@QUICK
@given(asked_patterns())
def test_hops_are_the_paths_of_one_hop(asked: AskedPattern) -> None:
    """A pattern of one arrow finds the same hops either way, as surely; there is no hop to itself here."""
    arrow = evolve(asked.pattern.arrows[0], repeated=False)
    pattern = evolve(asked.pattern, terms=asked.pattern.terms[:2], arrows=(arrow,))
    every = paths(asked.state, pattern, asked.scope)
    assert [(each.hop.id, each.certainty) for each in matches(asked.state, pattern, asked.scope)] == [
        (path.hops[0].id, path.certainty) for path in every
    ]


@QUICK
@given(questions())
def test_a_beginning_is_the_beginning(asked: Asked) -> None:
    """What is shown and how many more there are make up all of it."""
    found = paths(asked.state, asked.question, asked.scope)
    every = tuple(islice(found, 500))
    begun = beginning(found, 3)
    assert begun.paths == every[:3]
    assert begun.more.count == found.count(1003) - len(begun.paths)


@QUICK
@given(questions())
def test_hints_are_told_in_words_wherever_there_are_any(asked: Asked) -> None:
    """A record with a path in it has its line, and the other way round."""
    told = hints(paths(asked.state, asked.question, asked.scope))
    record = hints_record(told)
    assert bool(hints_lines(told)) is any(record.values())
