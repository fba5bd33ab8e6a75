"""`pidflow crossings`: the hops that cross the body's boundary."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from pidflow.cli.asking import Over, about_state, carrying_option, certain_option, over_option
from pidflow.cli.options import format_option
from pidflow.cli.telling import give, tell, tell_certainties
from pidflow.notation import Pattern
from pidflow.output.cells import CITATIONS
from pidflow.output.crossings import crossings_record, crossings_table
from pidflow.output.hints import NOTHING, wider_lines
from pidflow.output.record import to_json
from pidflow.query import Carrying, Certainty, Crossing, Question, Scope, Wider, crossings, wider
from pidflow.state import State


@click.command("crossings")
@about_state()
@carrying_option(Carrying.NUMBER)
@over_option()
@certain_option()
@click.option("--cite", "cited", is_flag=True, help="Add the places of the document to the table.")
@format_option("table", "json", "csv", "markdown")
def command(
    *,
    state: State,
    scope: Scope,
    carrying: Carrying | None,
    over: Over,
    certain: bool,
    cited: bool,
    form: Any,
) -> None:
    """List the hops that leave the body (外へ) or come into it (内へ).

    Being hosted on a platform outside is no crossing.

    \b
    Examples:
      pidflow crossings shinjuku-kokuho
      pidflow crossings shinjuku-kokuho --carrying 特定個人情報 --certain
      pidflow crossings shinjuku-kokuho --over 電子記録媒体 --format csv
    """
    asked = Question(carrying=carrying or Carrying.NUMBER, over=over)
    every = _crossings(state, asked, scope)
    found = tuple(each for each in every if each.certainty is Certainty.CERTAIN) if certain else every
    helpful = None if found else _wider(state, asked, scope, every)
    if form == "json":
        click.echo(to_json(crossings_record(state, found, helpful)), nl=False)
        return
    tell_certainties(state, (each.certainty for each in found), "crossings")
    tell(*((NOTHING, *wider_lines(helpful)) if helpful else ()))
    give(crossings_table(state, found), form, "性格", *(() if cited else (CITATIONS,)))


def _crossings(state: State, asked: Question | Pattern, scope: Scope) -> tuple[Crossing, ...]:
    assert isinstance(asked, Question), "crossings are asked for in words"
    return crossings(state, asked.carrying, asked.over, scope)


def _wider(state: State, asked: Question, scope: Scope, possible: tuple[Crossing, ...]) -> Wider:
    """What else there is; where there are possible ones, those."""
    return Wider(possible=len(possible)) if possible else wider(partial(_crossings, state), asked, scope)
