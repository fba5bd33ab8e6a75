"""`pidflow hops`: every edge of a state, or those that are asked for, with their claims and bases."""

from __future__ import annotations

from functools import partial
from typing import Any

import click
from attrs import evolve

from pidflow.cli.asking import (
    Over,
    Words,
    about_state,
    asked_for,
    carrying_option,
    certain_option,
    from_option,
    over_option,
    pattern_argument,
    to_option,
)
from pidflow.cli.options import format_option
from pidflow.cli.telling import tell, tell_certainties, tell_count
from pidflow.notation import Pattern
from pidflow.output.hints import NOTHING, longer_lines, wider_lines
from pidflow.output.hops import hops_table, matches_record, matches_table
from pidflow.output.record import hops_record, to_json
from pidflow.output.table import write_table
from pidflow.query import Carrying, Certainty, Match, Path, Question, Scope, Wider, matches, paths, wider
from pidflow.state import State


@click.command("hops")
@about_state()
@pattern_argument()
@from_option()
@to_option()
@carrying_option(Carrying.ANYTHING)
@over_option()
@certain_option()
@format_option("table", "json", "csv", "markdown")
def command(
    *,
    state: State,
    scope: Scope,
    pattern: tuple[str, ...],
    source: str | None,
    target: str | None,
    carrying: Carrying | None,
    over: Over,
    certain: bool,
    form: Any,
) -> None:
    """List the hops of a state: route, data, tags, and on what each claim rests.

    A PATTERN of one arrow, or --from, --to, --carrying, --over ask for some of them; each is then told
    to be certain (確実) or possible (可能性あり), where the document is silent.

    \b
    Examples:
      pidflow hops shinjuku-kokuho --at 令和7年1月 --procedure 1
      pidflow hops shinjuku-kokuho --stated --format json
      pidflow hops shinjuku-kokuho '* =[電子記録媒体]=> *'
      pidflow hops shinjuku-kokuho --to 国保連合会 --carrying 個人番号 --certain
    """
    words = Words(source, target, carrying, over)
    asked = asked_for(pattern, words, Carrying.ANYTHING)
    if pattern or words.given or certain:
        _give_matches(state, asked, scope, certain, form)
    else:
        _give_all(state, scope, form)


def _give_all(state: State, scope: Scope, form: Any) -> None:
    """Every hop that counts."""
    found = [edge for _, edge in scope.hops(state)]
    if form == "json":
        click.echo(to_json(hops_record(state, found)), nl=False)
        return
    tell_count(state, len(found), "hops")
    tell(*(() if found else (NOTHING,)))
    if found or form != "table":
        click.echo(write_table(hops_table(state, found), form), nl=False)


def _give_matches(state: State, asked: Question | Pattern, scope: Scope, certain: bool, form: Any) -> None:
    """The hops that are what is asked, each with how surely it is."""
    every = matches(state, asked, scope)
    found = tuple(each for each in every if each.certainty is Certainty.CERTAIN) if certain else every
    helpful = None if found else _wider(state, asked, scope, every)
    longer = None if every else _longer(state, asked, scope)
    if form == "json":
        click.echo(to_json(matches_record(state, found, helpful, longer)), nl=False)
        return
    tell_certainties(state, (each.certainty for each in found), "hops")
    tell(*((NOTHING, *wider_lines(helpful), *longer_lines(longer)) if helpful else ()))
    if found or form != "table":
        click.echo(write_table(matches_table(state, found), form), nl=False)


def _wider(state: State, asked: Question | Pattern, scope: Scope, possible: tuple[Match, ...]) -> Wider:
    """What else there is; where there are possible ones, those."""
    return Wider(possible=len(possible)) if possible else wider(partial(matches, state), asked, scope)


def _longer(state: State, asked: Question | Pattern, scope: Scope) -> Path | None:
    """A path between two systems that no hop joins."""
    match asked:
        case Pattern(terms=(str() as source, str() as target), arrows=(arrow,)):
            longer: Question | Pattern = evolve(asked, arrows=(evolve(arrow, repeated=True),))
        case Question(source=str() as source, target=str() as target):
            longer = asked
        case _:
            return None
    same = state.named(source) is state.named(target)
    return None if same else next(iter(paths(state, longer, scope)), None)
